#pragma once

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules::chapter {

/// Markup in the title or the summary of a page, which are shown as they are typed.
source::Diagnostics find_markup_in_front(const yaml::Value& front);

}  // namespace model::rules::chapter
