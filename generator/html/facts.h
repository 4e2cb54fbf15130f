#pragma once

#include "html/frame.h"
#include "model/site.h"
#include "yaml/value.h"

namespace html {

/// What stands beside a page, as a list of: naam, waarden (each: tekst, adres).
yaml::Value facts_data(const Frame& frame, const std::vector<model::Fact>& facts);

/// A key as a label: `schooljaar` is "Schooljaar".
std::string label_of_key(const std::string& key);

/// What an overview tells of a record: the names of what it points to in the site's lists, such as its
/// schools.
std::vector<model::Fact> facts_of_record(const model::Site& site, const model::Page& page);

}  // namespace html
