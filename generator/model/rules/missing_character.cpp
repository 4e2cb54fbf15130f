#include "model/rules/missing_character.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "fonts/coverage.h"
#include "fonts/normal_form.h"
#include "fonts/utf8.h"
#include "model/walk.h"
#include "yaml/character.h"

namespace model::rules {
namespace {

bool all_covered(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = fonts::decode_at(text, at);
    if (!fonts::is_covered(character.value)) return false;
    at += character.length;
  }
  return true;
}

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// Of these the reader of the file tells.
bool is_typed_by_nobody(std::string_view character) {
  return yaml::is_invisible(static_cast<std::uint32_t>(fonts::decode_at(character, 0).value));
}

// Text is set in its normal form, in which an odd character may be a usual one.
bool can_be_shown(std::string_view character) {
  return is_ascii(character.front()) || is_typed_by_nobody(character) || all_covered(character) ||
         all_covered(fonts::normalise(character));
}

// The characters from `at` on that cannot be shown, which are often a whole word.
std::string_view missing_at(std::string_view text, std::size_t at) {
  auto end = at;
  while (end < text.size()) {
    const auto length = fonts::decode_at(text, end).length;
    if (can_be_shown(text.substr(end, length))) break;
    end += length;
  }
  return text.substr(at, end - at);
}

std::string_view first_missing(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii(text[at])) {
      ++at;
      continue;
    }
    if (const auto missing = missing_at(text, at); !missing.empty()) return missing;
    at += fonts::decode_at(text, at).length;
  }
  return {};
}

// Where the characters stand within a text; all of it when they were written in another way.
source::Span place_of(std::string_view missing, source::Span text, const source::SourceMap& sources) {
  if (text.file == source::FileId::None) return text;
  const auto at = text_of(sources, text).find(missing);
  if (at == std::string_view::npos) return text;
  const auto begin = text.begin + static_cast<std::uint32_t>(at);
  return {text.file, begin, begin + static_cast<std::uint32_t>(missing.size())};
}

source::Diagnostic not_in_print(std::string_view missing, source::Span place) {
  const auto first = fonts::decode_at(missing, 0);
  const auto code = "U+" + yaml::in_hex(static_cast<std::uint32_t>(first.value));
  const bool alone = first.length == missing.size();
  return {.rule = "lettertype.teken-ontbreekt",
          .span = place,
          .message = alone ? "het teken `" + std::string(missing) + "` (" + code + ") kan niet in de pdf"
                           : "deze tekens kunnen niet in de pdf; het eerste is `" +
                                 std::string(missing.substr(0, first.length)) + "` (" + code + ")",
          .hints = {"schrijf het in gewone letters, of haal het weg"}};
}

void check(std::string_view text, source::Span span, const source::SourceMap& sources,
           source::Diagnostics& problems) {
  const auto missing = first_missing(text);
  if (!missing.empty()) problems.push_back(not_in_print(missing, place_of(missing, span, sources)));
}

void check(const yaml::Value& value, const source::SourceMap& sources, source::Diagnostics& problems) {
  if (const auto* text = value.text()) return check(*text, value.span, sources, problems);
  if (const auto* list = value.list()) {
    for (const auto& item : *list) check(item, sources, problems);
  }
  if (const auto* map = value.map()) {
    for (const auto& member : map->members) check(member.value, sources, problems);
  }
}

}  // namespace

source::Diagnostics find_missing_characters(const yaml::Value& record, const source::SourceMap& sources) {
  source::Diagnostics problems;
  check(record, sources, problems);
  return problems;
}

source::Diagnostics find_missing_characters(const source::SourceFile& file) {
  const auto missing = first_missing(file.text);
  if (missing.empty()) return {};
  const auto begin = static_cast<std::uint32_t>(missing.data() - file.text.data());
  return {not_in_print(missing, {file.id, begin, begin + static_cast<std::uint32_t>(missing.size())})};
}

source::Diagnostics find_missing_characters(document::Document& document, const source::SourceMap& sources) {
  source::Diagnostics problems;
  const auto check_words = [&](const auto& node) { check(node.text, node.span, sources, problems); };
  walk(document, {.block =
                      [&](document::Block& block) {
                        if (const auto* code = std::get_if<document::CodeBlock>(&block)) check_words(*code);
                        if (const auto* diagram = std::get_if<document::Diagram>(&block))
                          check(diagram->data, sources, problems);
                      },
                  .inlines =
                      [&](document::Inline& node) {
                        if (const auto* text = std::get_if<document::Text>(&node)) check_words(*text);
                        if (const auto* code = std::get_if<document::Code>(&node)) check_words(*code);
                      }});
  return problems;
}

}  // namespace model::rules
