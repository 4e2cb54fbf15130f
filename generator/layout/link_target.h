#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "document/document.h"
#include "layout/context.h"

namespace layout {

using LinkTarget = std::variant<Destination, Address>;

/// Where a link out of the site, or to a file of it, leads.
LinkTarget target_of(const document::Link& link, const model::Site& site);

/// Where a reference leads, and the words to show: within this PDF, else to the site.
struct Leads {
  LinkTarget target;
  std::string words;
};
std::optional<Leads> where_leads(const document::Reference& reference, const model::Page& from,
                                 const Context& context);

/// Places of a note and of its first call.
std::string note_destination(const std::string& page, std::size_t number);
std::string note_call_destination(const std::string& page, std::size_t number);

/// The address that paper shows for a link with these words: that of another site, unless the words are it.
std::optional<std::string> address_on_paper(const LinkTarget& target, const std::string& words,
                                            const model::Site& site);

/// a, b, ... z, aa, ab: the letters that count from 1.
std::string letters_of(std::size_t number);

/// The length that a number of pixels has in print: 144 to the inch, so that it stays sharp.
Length natural_length(std::uint32_t pixels);

}  // namespace layout
