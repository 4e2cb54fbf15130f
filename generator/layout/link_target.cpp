#include "layout/link_target.h"

#include <algorithm>
#include <cctype>

namespace layout {
namespace {

/// RFC 3986 §3.1.
bool has_scheme(const std::string& target) {
  const auto colon = target.find(':');
  if (colon == std::string::npos || colon == 0 || colon > target.find_first_of("/?#")) return false;
  return std::all_of(
      target.begin(), target.begin() + static_cast<std::ptrdiff_t>(colon),
      [](unsigned char c) { return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.'; });
}

/// "voorbeeld.nl/uitleg" of "https://www.voorbeeld.nl/uitleg/": what of an address people write.
std::string_view spoken_address(std::string_view url) {
  url.remove_prefix(url.find("//") + 2);
  if (url.starts_with("www.")) url.remove_prefix(4);
  if (url.ends_with('/')) url.remove_suffix(1);
  return url;
}

}  // namespace

LinkTarget target_of(const document::Link& link, const model::Site& site) {
  if (has_scheme(link.target) || link.target.starts_with("//")) return Address{link.target};
  return Address{site.base_url + link.target};
}

std::optional<Leads> where_leads(const document::Reference& reference, const model::Page& from,
                                 const Context& context) {
  const auto found = model::resolve(context.site, from, reference);
  if (!found) return std::nullopt;
  // The entry of a work stands at the end of this PDF.
  if (found->work != nullptr || context.own_pages.contains(found->page))
    return Leads{Destination{destination_of(found->page, found->anchor)}, found->words};
  const auto place = found->anchor.empty() ? "" : "#" + found->anchor;
  return Leads{Address{context.site.base_url + found->address + place}, found->words};
}

// The ids of the program hold an underscore, which no id of an editor does.
std::string note_destination(const std::string& page, std::size_t number) {
  return destination_of(page, "noot_" + std::to_string(number));
}
std::string note_call_destination(const std::string& page, std::size_t number) {
  return destination_of(page, "noot_" + std::to_string(number) + "_plek");
}

std::optional<std::string> address_on_paper(const LinkTarget& target, const std::string& words,
                                            const model::Site& site) {
  const auto* address = std::get_if<Address>(&target);
  if (!address || address->url.find("//") == std::string::npos) return std::nullopt;
  const bool own = !site.base_url.empty() && address->url.starts_with(site.base_url);
  if (own || words.find(spoken_address(address->url)) != std::string::npos) return std::nullopt;
  return address->url;
}

std::string letters_of(std::size_t number) {
  std::string letters;
  for (; number > 0; number = (number - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('a' + (number - 1) % 26));
  return letters;
}

Length natural_length(std::uint32_t pixels) {
  return Length{pixels} * fonts::point / 2;
}

}  // namespace layout
