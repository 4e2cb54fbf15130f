#include "yaml/check_gaps.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "source/words.h"
#include "yaml/explain.h"
#include "yaml/line.h"
#include "yaml/scalar_end.h"

namespace yaml {
namespace {

using source::Diagnostic;

constexpr std::string_view structure = ":-,[]{}";

source::Span span(source::Span part, std::size_t begin, std::size_t end) {
  return {part.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// A comment, and what was read last before it.
struct Comment {
  std::size_t hash = 0;
  source::Span before = {};
};

std::string_view words_before(std::string_view text, const Comment& comment) {
  return text.substr(comment.before.begin, comment.before.end - comment.before.begin);
}

bool is_plain(std::string_view words) {
  return !words.empty() && std::string_view("\"'|>").find(words[0]) == std::string_view::npos;
}

// Of a text without quotes, all of it with what the comment takes away; of a value in quotes, nothing.
std::string_view whole_text(std::string_view text, const Comment& comment) {
  const auto end = line_end(text, comment.hash);
  const auto between = text.substr(comment.before.end, comment.hash - comment.before.end);
  if (!trim(between).empty()) return text.substr(comment.hash, end - comment.hash);
  if (!is_plain(words_before(text, comment))) return {};
  const auto whole = text.substr(comment.before.begin, end - comment.before.begin);
  return whole.find('\n') == std::string_view::npos ? whole : std::string_view();
}

Diagnostic lost_text(std::string_view text, source::Span place, const Comment& comment) {
  const auto whole = trim(whole_text(text, comment));
  const auto quote = whole.empty() ? "zet de waarde tussen aanhalingstekens" : quote_hint(whole);
  return {.rule = "yaml.hekje",
          .span = place,
          .message = "de tekst vanaf `#` telt niet mee, want `#` begint een opmerking",
          .hints = {quote + "; is het een opmerking? zet twee spaties voor `#` en een erachter"}};
}

/// `naam: Samen # in Borne`: what stands behind a sentence may well belong to it.
Diagnostic doubtful_comment(std::string_view text, source::Span place, const Comment& comment) {
  return {.severity = source::Severity::Warning,
          .rule = "yaml.opmerking",
          .span = place,
          .message = "deze tekst telt niet mee, want `#` begint een opmerking",
          .hints = {"is het geen opmerking? " + quote_hint(trim(whole_text(text, comment))) +
                    "; zet anders twee spaties voor `#`"}};
}

/// Most people set a comment apart, write it below one word, or behind the full stop of a sentence.
bool is_doubtful(std::string_view text, const Comment& comment) {
  const auto words = words_before(text, comment);
  const bool apart = comment.hash != comment.before.end + 1 || text[comment.before.end] != ' ';
  if (apart || !is_plain(words) || words.find(' ') == std::string_view::npos) return false;
  const bool says_something = text.substr(comment.hash + 1, 1) == " ";
  return says_something && std::string_view(".!?:;)").find(words.back()) == std::string_view::npos;
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

std::optional<Diagnostic> check_comment(std::string_view text, source::Span place, const Comment& comment,
                                        bool line_has_content) {
  if (is_lost_text(text, comment.hash, line_has_content)) return lost_text(text, place, comment);
  if (line_has_content && is_doubtful(text, comment)) return doubtful_comment(text, place, comment);
  return std::nullopt;
}

bool is_space(char c) {
  return std::string_view(" \t\r\n").find(c) != std::string_view::npos;
}

// Up to the first thing that is no comment and no sign of the structure.
void check_gap(std::string_view text, source::Span gap, source::Span last, source::Diagnostics& found) {
  bool line_has_content = last.end > last.begin;
  char before = ' ';  // the last sign of the structure in this gap
  for (std::size_t at = gap.begin; at < gap.end; ++at) {
    const char c = text[at];
    const auto end = line_end(text, at);
    if (c == '\n') line_has_content = false;
    if (is_space(c)) continue;
    if (c == '#') {
      auto problem = check_comment(text, span(gap, at, end), {at, last}, line_has_content);
      if (problem) found.push_back(*std::move(problem));
      at = end - 1;
      continue;
    }
    if (c == ',' && std::string_view(",[{").find(before) != std::string_view::npos)
      return found.push_back(stray_comma(span(gap, at, at + 1)));
    if (structure.find(c) == std::string_view::npos)
      return found.push_back(left_over(span(gap, at, end), text.substr(at, end - at)));
    before = c;
    line_has_content = true;
  }
}

}  // namespace

source::Diagnostics check_gaps(std::string_view text, source::Span part,
                               const std::vector<source::Span>& covered) {
  source::Diagnostics found;
  source::Span last = {part.file, part.begin, part.begin};
  const auto check = [&](std::size_t end) { check_gap(text, span(part, last.end, end), last, found); };
  for (const auto& piece : covered) {
    if (piece.begin > last.end) check(piece.begin);
    last = piece;
  }
  if (part.end > last.end) check(part.end);
  return found;
}

}  // namespace yaml
