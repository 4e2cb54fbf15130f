#include "schema/list_hints.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "schema/find_property.h"
#include "schema/object_hints.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/ascii.h"
#include "source/nearest_name.h"
#include "source/words.h"

namespace schema {
namespace {

// A word or sentence that can stand between `[` and `]` as it is.
bool fits_in_list(std::string_view words) {
  return !words.empty() && words.find_first_of(":#[]{}\"\n,") == words.npos &&
         std::string_view("'-*&!?|>%@`").find(words.front()) == std::string_view::npos;
}

// "leerkracht, ib'er en ouder" → "[leerkracht, ib'er, ouder]". Without a comma only single words are taken
// apart: "hoofd onderwijs en jeugd" may well be one. Empty for what needs quotes.
std::string as_list(const std::string& text) {
  const bool bracketed = text.starts_with('(') && text.ends_with(')');
  const std::string words = bracketed ? text.substr(1, text.size() - 2) : text;
  const auto parts = split_enumeration(words);
  const bool single = std::all_of(parts.begin(), parts.end(), [](const auto& part) {
    return source::trim(part).find(' ') == std::string::npos;
  });
  const bool enumerates = words.find_first_of(",;") != std::string::npos || single;
  std::string list;
  for (const auto& part : enumerates ? parts : std::vector{words}) {
    const auto item = source::trim(part);
    if (!fits_in_list(item)) return {};
    list += (list.empty() ? "[" : ", ") + std::string(item);
  }
  return list + "]";
}

// A block of fields, which is one item without its dash; or several.
Hint hint_for_list_of_objects(const yaml::Value& value) {
  const auto& members = value.map()->members;
  if (members.empty()) return hint("maak-lijst");
  const bool in_braces = value.span.begin < members.front().key_span.begin;
  if (in_braces) return suggest("maak-lijst-om", "[{ … }]");
  const auto& first = members.front();
  const std::string line = "- " + first.key + ": " + typed(first.value);
  const bool plain = line.size() <= longest_suggestion && !typed(first.value).empty();
  return suggest("maak-onderdeel", plain ? line : "- " + first.key + ": …");
}

// Words below each other are one text to YAML, with one space for each end of a line.
bool is_on_several_lines(const yaml::Value& value) {
  constexpr std::size_t quotes = 2;
  return value.span.end - value.span.begin > typed(value).size() + quotes;
}

Hint hint_for_list(const yaml::Value& value) {
  if (value.map()) return hint_for_list_of_objects(value);
  if (is_on_several_lines(value)) return hint("maak-lijst");
  const std::string list = as_list(typed(value));
  const bool plain = !list.empty() && list.size() <= 2 * longest_suggestion;
  // Whole, however long: it is there to be typed.
  return plain ? hint("schrijf-lijst", {{"voorstel", "`" + list + "`"}}) : hint("maak-lijst");
}

// A text where a list of blocks is asked.
Hint hint_for_first_item(const yaml::Value& value, const Subschema& item) {
  const std::string word = typed(value);
  const std::string* field = field_for(value, item);
  const bool plain = word.size() <= longest_suggestion && word.find_first_of(":#\"'\n") == std::string::npos;
  return field && plain ? suggest("schrijf-eronder", "- " + *field + ": " + word) : hint("maak-lijst");
}

// "leerkracht, ib'er" → "[leerkracht, ib-er]": each as the choice that was meant; none when one is like none.
Hint hint_for_choices(const std::string& text, const Subschema* items) {
  const auto* known = items ? find_choices(*items) : nullptr;
  if (!known || text.size() > 3 * longest_suggestion) return std::nullopt;
  const auto choices = typed(*known);
  std::string list;
  for (const auto& part : split_enumeration(text)) {
    const auto nearest = source::nearest_name(source::without_wrapping(part), choices);
    if (!nearest) return std::nullopt;
    list += (list.empty() ? "[" : ", ") + *nearest;
  }
  return suggest("schrijf-lijst", list + "]");
}

bool asks_dates(const Violation& violation) {
  const Subschema* items = violation.schema->list.items;
  return items && items->text.format == Format::Date && !violation.value().map();
}

}  // namespace

Hint hint_for_wanted_list(const Violation& violation) {
  const yaml::Value& value = violation.value();
  if (asks_dates(violation)) return hint_for_dates(typed(value));
  const Subschema* items = violation.schema->list.items;
  if (const Hint meant = value.map() ? std::nullopt : hint_for_choices(typed(value), items)) return meant;
  const bool asks_blocks = items && !value.map() && !accepts(*items, value) && field_for(value, *items);
  return asks_blocks ? hint_for_first_item(value, *items) : hint_for_list(value);
}

}  // namespace schema
