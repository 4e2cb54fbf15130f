#include "yaml/check_gaps.h"

#include <cstddef>
#include <cstdint>
#include <optional>

#include "source/words.h"
#include "yaml/explain.h"
#include "yaml/scalar_end.h"

namespace yaml {
namespace {

using source::Diagnostic;

constexpr std::string_view structure = " \t\r\n:-,[]{}";

source::Span span(source::Span part, std::size_t begin, std::size_t end) {
  return {part.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Diagnostic lost_text(source::Span place) {
  return {.rule = "yaml.hekje",
          .span = place,
          .message = "de tekst vanaf `#` telt niet mee, want `#` begint een opmerking",
          .hints = {"zet de waarde tussen aanhalingstekens, of zet een spatie achter `#`"}};
}

Diagnostic left_over(source::Span place, std::string_view words) {
  if (words.starts_with('?')) return question_mark(place);
  return {.rule = "yaml.overtollig",
          .span = place,
          .message = source::in_backquotes(words) + " hoort hier niet: het is geen veld en geen waarde",
          .hints = {"haal het weg, of zet het tussen aanhalingstekens"}};
}

/// `# groep` is a comment, but in `groep #3` the `#` was most likely meant as a letter.
bool is_lost_text(std::string_view text, std::size_t hash, bool line_has_content) {
  const auto is_blank = [&](std::size_t at) {
    return std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos;
  };
  if (!line_has_content || hash + 1 >= text.size()) return false;
  const bool glued = hash > 0 && !is_blank(hash - 1);  // no comment in YAML: `"x"# y`
  return glued || (!is_blank(hash + 1) && text[hash + 1] != '#');
}

Diagnostic stray_comma(source::Span place) {
  return {.rule = "yaml.overtollig",
          .span = place,
          .message = "voor deze komma staat geen onderdeel",
          .hints = {"haal de komma weg"}};
}

std::optional<Diagnostic> check_gap(std::string_view text, source::Span gap, bool line_has_content) {
  char before = ' ';  // the last sign of the structure in this gap
  for (std::size_t at = gap.begin; at < gap.end; ++at) {
    if (text[at] == '\n') line_has_content = false;
    if (structure.find(text[at]) != std::string_view::npos) {
      const bool space = std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos;
      if (text[at] == ',' && std::string_view(",[{").find(before) != std::string_view::npos)
        return stray_comma(span(gap, at, at + 1));
      if (!space) before = text[at];
      line_has_content = line_has_content || !space;
      continue;
    }
    const auto end = line_end(text, at);
    if (text[at] != '#') return left_over(span(gap, at, end), text.substr(at, end - at));
    if (is_lost_text(text, at, line_has_content)) return lost_text(span(gap, at, end));
    at = end - 1;
  }
  return std::nullopt;
}

}  // namespace

source::Diagnostics check_gaps(std::string_view text, source::Span part,
                               const std::vector<source::Span>& covered) {
  source::Diagnostics found;
  const auto check = [&](std::size_t begin, std::size_t end) {
    const bool after_text = begin > part.begin;
    if (auto problem = check_gap(text, span(part, begin, end), after_text))
      found.push_back(*std::move(problem));
  };
  std::uint32_t begin = part.begin;
  for (const auto& piece : covered) {
    if (piece.begin > begin) check(begin, piece.begin);
    begin = piece.end;
  }
  if (part.end > begin) check(begin, part.end);
  return found;
}

}  // namespace yaml
