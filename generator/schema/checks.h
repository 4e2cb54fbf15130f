#pragma once

#include "schema/evaluation.h"

/// The steps of a compiled schema, each in the file of its name.
namespace schema {

bool check_value(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_number(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_text(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_list(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_object(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_references(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_applicators(const Subschema&, Place&, Evaluation&, Evaluated*);
bool check_unevaluated(const Subschema&, Place&, Evaluation&, Evaluated*);

}  // namespace schema
