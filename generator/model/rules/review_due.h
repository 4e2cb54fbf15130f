#pragma once

#include <string>

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules {

/// A page is read again before the day that it names itself (`nakijken_voor`).
source::Diagnostics find_review_due(const yaml::Value& front, const std::string& today);

}  // namespace model::rules
