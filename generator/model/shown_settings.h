#pragma once

#include <string_view>

#include "model/site.h"
#include "schema/field.h"
#include "yaml/value.h"

namespace model {

/// The id by which a text refers to a setting: `[](@site#uitgave-versie)`.
inline constexpr std::string_view settings_id = "site";

/// Every single value that site.yaml may have and that is for readers, by its keys with a hyphen between
/// them.
ShownSettings shown_settings(const yaml::Value& settings, const schema::Field& fields);

}  // namespace model
