#pragma once

#include "model/kinds.h"
#include "yaml/value.h"

namespace model {

/// Whether everyone may see a record. Closed by default: its kind must say `x-publiceren: ja`, and of the
/// fields that its kind has, `status` must be `vastgesteld`, `zichtbaar` must be `iedereen` and `akkoord`
/// must be filled in.
bool is_public(const yaml::Value& record, const Kind& kind);

}  // namespace model
