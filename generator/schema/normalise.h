#pragma once

#include <string>

#include "schema/field.h"
#include "yaml/value.h"

namespace schema {

/// The record with every short form (`- leerkracht`) written as its object (`functie: leerkracht`), so that
/// templates, forms and writers see only objects; what was left empty (`toelichting:`) is left out. The
/// spans stay those of the file.
yaml::Value normalise(yaml::Value record, const Field& fields);

/// The record without the fields marked `x-zichtbaarheid: intern`, and without any that `fields` lacks.
yaml::Value public_edition(yaml::Value record, const Field& fields);

/// How a value is written for people: a date as "3 november 2026", a month as "november 2026", a choice by
/// its name in `x-namen`, a number with a decimal comma, a list joined by commas and "en". Empty for objects.
std::string display(const yaml::Value& value, const Field& field);

}  // namespace schema
