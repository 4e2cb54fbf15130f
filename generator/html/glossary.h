#pragma once

#include <vector>

#include "model/site.h"
#include "yaml/value.h"

namespace html {

/// The terms in alphabetical order, by the letter they start with: letter, id, adres, begrippen (each: id,
/// term, afkorting, uitleg, ook_wel).
yaml::Value glossary_data(std::vector<model::Term> terms);

}  // namespace html
