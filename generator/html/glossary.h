#pragma once

#include "html/frame.h"
#include "model/mentions.h"

namespace html {

/// The terms of the site in alphabetical order, by the letter they start with, and on which pages they are
/// used.
yaml::Value glossary_data(const Frame& frame, const model::Mentions& mentions);

}  // namespace html
