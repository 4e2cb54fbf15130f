#pragma once

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace schema {

/// What is wrong with a schema file of this project: keywords that neither the draft nor our list knows,
/// values of the wrong kind, objects that let any key through, fields without a title or a description,
/// choices without a name, required keys that do not exist. Only references within the file are followed.
source::Diagnostics lint(const yaml::Value& schema);

}  // namespace schema
