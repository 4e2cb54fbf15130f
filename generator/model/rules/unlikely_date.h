#pragma once

#include <string>

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules {

/// The day a page or record was last changed or filled in (`bijgewerkt`, `datum`), or agreed to
/// (`akkoord.datum`), is not after `today`, and not before there was a site to write for.
source::Diagnostics find_unlikely_dates(const yaml::Value& front, const std::string& today);

}  // namespace model::rules
