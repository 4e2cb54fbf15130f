#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"
#include "model/site.h"

namespace model {

/// The number of the page at `position`, counted from 1: "3", "C", behind "Z" comes "AA". Empty for None.
std::string page_number(Numbering numbering, std::size_t position);

/// Numbers what stands in a page: headings of level 2 and 3 when the page has a number itself ("3.1",
/// "3.1.2"), and figures and tables with a caption ("tabel 3.1", "tabel 1" in a page without a number).
void number_contents(document::Document& document, std::string_view number_of_page);

}  // namespace model
