#include "yaml/line.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "yaml/scalar_end.h"

namespace yaml {
namespace {

constexpr std::size_t short_enough = 50;  // bytes of what a hint tells to write

/// Without the curly quotes of a word processor around it, which nobody wants inside straight ones.
std::string_view without_curly_quotes(std::string_view words) {
  constexpr std::array<std::string_view, 5> quotes = {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019"};
  const auto opens =
      std::find_if(quotes.begin(), quotes.end(), [&](auto quote) { return words.starts_with(quote); });
  const auto closes =
      std::find_if(quotes.begin(), quotes.end(), [&](auto quote) { return words.ends_with(quote); });
  if (opens == quotes.end() || closes == quotes.end() || words.size() <= opens->size() + closes->size()) {
    return words;
  }
  return words.substr(opens->size(), words.size() - opens->size() - closes->size());
}

}  // namespace

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == nowhere) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
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

std::size_t colon_of(std::string_view words) {
  if (const auto colon = words.find(": "); colon != nowhere) return colon;
  return words.ends_with(':') ? words.size() - 1 : nowhere;
}

std::size_t indentation_end(std::string_view text, const Line& line) {
  return std::min(text.find_first_not_of(' ', line.begin), line.end);
}

std::string quote_hint(std::string_view words) {
  words = without_curly_quotes(words);
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
