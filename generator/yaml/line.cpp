#include "yaml/line.h"

#include <algorithm>
#include <cstdint>

#include "source/words.h"
#include "yaml/scalar_end.h"

namespace yaml {
namespace {

constexpr std::size_t short_enough = 50;  // bytes of what a hint tells to write

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
