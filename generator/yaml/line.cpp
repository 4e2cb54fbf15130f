#include "yaml/line.h"

#include <algorithm>
#include <cstdint>

#include "source/ascii.h"
#include "source/words.h"
#include "yaml/scalar_end.h"

namespace yaml {
namespace {

constexpr std::size_t short_enough = 50;  // bytes of what a hint tells to write

}  // namespace

bool is_name_character(char c) {
  return source::is_small_letter(c) || source::is_capital(c) || source::is_digit(c) || c == '_' || c == '-';
}

Line line_at(std::string_view text, std::size_t offset) {
  Line line{.begin = offset - column_of(text, offset), .content = 0, .end = line_end(text, offset)};
  line.content = line.begin;
  while (line.content < line.end) {
    const char c = text[line.content];
    const bool dash = c == '-' && line.content + 1 < line.end && text[line.content + 1] == ' ';
    if (c != ' ' && !dash) break;
    ++line.content;
  }
  line.words = trim(text.substr(line.content, line.end - line.content));
  return line;
}

std::optional<Line> line_before(std::string_view text, Line line, std::size_t part_begin) {
  while (line.begin > part_begin) {
    line = line_at(text, line.begin - 1);
    if (!line.words.empty() && line.words[0] != '#') return line;
  }
  return std::nullopt;
}

std::optional<Line> line_below(std::string_view text, const Line& line) {
  const auto next = text.find_first_not_of(" \r\n", line.end);
  return next == nowhere ? std::nullopt : std::optional(line_at(text, next));
}

std::size_t colon_of(std::string_view words) {
  if (const auto colon = words.find(": "); colon != nowhere) return colon;
  return words.ends_with(':') ? words.size() - 1 : nowhere;
}

bool has_name(const Line& line) {
  const auto colon = colon_of(line.words);
  return colon != nowhere && colon > 0 &&
         std::all_of(line.words.begin(), line.words.begin() + static_cast<std::ptrdiff_t>(colon),
                     is_name_character);
}

std::string_view name_of(const Line& line) {
  const auto colon = colon_of(line.words);
  return colon == nowhere ? std::string_view() : line.words.substr(0, colon);
}

std::string_view value_of(const Line& line) {
  const auto colon = colon_of(line.words);
  return colon == nowhere ? line.words : trim(line.words.substr(colon + 1));
}

std::size_t indentation_end(std::string_view text, const Line& line) {
  return std::min(text.find_first_not_of(' ', line.begin), line.end);
}

std::size_t indentation(std::string_view text, const Line& line) {
  return indentation_end(text, line) - line.begin;
}

bool is_item(std::string_view text, const Line& line) {
  return indentation_end(text, line) < line.content;
}

std::string quote_hint(std::string_view words) {
  if (source::is_in_curly_quotes(words)) words = source::without_wrapping(words);
  const bool plain = words.find_first_of("\"\\") == nowhere;
  if (!plain && words.find('\'') != nowhere) {
    return "begin met `|` en zet de tekst op de regel eronder, twee spaties verder";
  }
  const std::string quote = plain ? "\"" : "'";
  return write_hint(words.empty() ? std::string() : quote + std::string(words) + quote,
                    plain ? "zet de hele tekst tussen dubbele aanhalingstekens"
                          : "zet de hele tekst tussen enkele aanhalingstekens");
}

std::string write_hint(std::string_view words, std::string_view otherwise) {
  const bool writable = !words.empty() && words.size() <= short_enough + 2 && words.find('`') == nowhere;
  return writable ? "schrijf `" + std::string(words) + "`" : std::string(otherwise);
}

source::Span place(source::Span part, std::size_t begin, std::size_t end) {
  begin = std::min<std::size_t>(begin, part.end);
  end = std::clamp<std::size_t>(end, begin, part.end);
  return {part.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace yaml
