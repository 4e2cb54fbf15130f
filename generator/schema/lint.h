#pragma once

#include "schema/schema.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace schema {

/// What is wrong with a schema file of this project: keywords that neither the draft nor our list knows,
/// values of the wrong kind, objects that let any key through, fields without a title or a description,
/// choices without a name, required keys that do not exist. Only references within the file are followed.
/// `dialect` is that of `compile_dialect`, which takes longer than all that checks one file.
source::Diagnostics lint(const yaml::Value& schema, const Schema& dialect);

}  // namespace schema
