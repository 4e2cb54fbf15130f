#include <algorithm>

#include "schema/checks.h"
#include "schema/compile.h"

namespace schema {
namespace {

// Characters, not bytes: every byte of UTF-8 but the continuation bytes starts one.
std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

TextRules read_text_rules(const SchemaReader& reader) {
  TextRules rules;
  if (reader.find("format") && reader.compilation().asserts_formats(reader.resource())) {
    rules.format = format_of(reader.text("format"));
  }
  if (!reader.compilation().has_vocabulary(reader.resource(), "validation")) return rules;
  rules.min_length = reader.count("minLength");
  rules.max_length = reader.count("maxLength");
  if (const auto* pattern = reader.find("pattern")) {
    if (!pattern->text()) reader.wrong_kind(*pattern, "pattern", "tekst");
    if (pattern->text()) rules.pattern = reader.pattern(*pattern->text(), *pattern);
  }
  return rules;
}

// The first violation is enough: a text that is no date needs no word on its pattern.
bool check_text(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated*) {
  const std::string* text = place.value.text();
  if (!text) return true;
  const TextRules& rules = schema.text;
  const auto fail = [&](Keyword keyword, std::size_t limit, std::size_t actual) {
    return evaluation.report({.keyword = keyword,
                              .schema = &schema,
                              .limit = static_cast<double>(limit),
                              .actual = static_cast<double>(actual)},
                             place);
  };
  if (rules.min_length || rules.max_length) {
    const std::size_t length = length_of(*text);
    if (length < rules.min_length.value_or(0)) return fail(Keyword::MinLength, *rules.min_length, length);
    if (length > rules.max_length.value_or(length))
      return fail(Keyword::MaxLength, *rules.max_length, length);
  }
  if (!has_format(rules.format, *text)) return fail(Keyword::Format, 0, 0);
  if (!rules.pattern) return true;
  switch (rules.pattern->search(*text)) {
    case Match::Yes:
      return true;
    case Match::No:
      return fail(Keyword::Pattern, 0, 0);
    case Match::TooHard:
      return fail(Keyword::TooHard, 0, 0);
  }
  return true;
}

}  // namespace schema
