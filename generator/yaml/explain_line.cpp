#include "yaml/explain_line.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

#include "source/ascii.h"
#include "source/words.h"
#include "yaml/scalar_end.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::is_digit;
using source::Span;

constexpr std::string_view hard_space = "\u00A0";

bool is_name_character(char c) {
  return source::is_small_letter(c) || source::is_capital(c) || is_digit(c) || c == '_' || c == '-';
}

/// What a line begins with that looks like the dash of a list: its size with the space behind it, or 0.
std::size_t other_dash(std::string_view words) {
  constexpr std::array<std::string_view, 7> signs = {"\u2022", "\u2013", "\u2014", "\u00B7",
                                                     "\u25CF", "*",      "-"};
  for (const auto sign : signs) {
    if (!words.starts_with(sign)) continue;
    const auto rest = words.substr(sign.size());
    if (rest.starts_with(' ') || rest.starts_with('\t')) return sign == "-" ? 0 : sign.size() + 1;
    if (rest.starts_with(hard_space)) return sign.size() + hard_space.size();
  }
  const auto digits = words.find_first_not_of("0123456789");
  const bool number = digits != nowhere && digits > 0 && digits < 3 && words.size() > digits + 2 &&
                      (words[digits] == '.' || words[digits] == ')') && words[digits + 1] == ' ';
  return number ? digits + 2 : 0;
}

bool lacks_space_after_dash(std::string_view words) {
  return words.size() > 1 && words[0] == '-' && words[1] != ' ' && words[1] != '-' && !is_digit(words[1]);
}

Diagnostic no_dash(Span place, std::string_view words) {
  return {.rule = "yaml.streepje",
          .span = place,
          .message = "een onderdeel van een lijst begint met een streepje en een spatie",
          .hints = {write_hint("- " + std::string(trim(words)), "begin de regel met `- `")}};
}

Diagnostic hard_space_in(Span place) {
  return {.rule = "yaml.harde-spatie",
          .span = place,
          .message = "hier staat een harde spatie, maar dat moet een gewone spatie zijn",
          .hints = {"vervang de harde spatie door een gewone spatie"}};
}

Diagnostic not_indented(Span place) {
  return {.rule = "yaml.inspringen",
          .span = place,
          .message = "de tekst onder `|` of `>` moet inspringen",
          .hints = {"zet twee spaties voor elke regel van de tekst"}};
}

bool begins_block_text(std::string_view words) {
  const auto colon = colon_of(words);
  const auto value = colon == nowhere ? words : trim(words.substr(colon + 1));
  return value == "|" || value == ">" || value == "|-" || value == ">-";
}

std::string spaces(std::size_t count) {
  return count == 1 ? "1 spatie" : std::to_string(count) + " spaties";
}

bool has_name(const Line& line) {
  const auto colon = colon_of(line.words);
  return colon != nowhere && colon > 0 &&
         std::all_of(line.words.begin(), line.words.begin() + static_cast<std::ptrdiff_t>(colon),
                     is_name_character);
}

bool is_item(std::string_view text, const Line& line) {
  return indentation_end(text, line) < line.content;
}

std::size_t apart(std::size_t a, std::size_t b) {
  return std::max(a, b) - std::min(a, b);
}

std::size_t indentation(std::string_view text, const Line& line) {
  return indentation_end(text, line) - line.begin;
}

// The column of the dash that an item with a dash at `dash` was most likely meant to stand below: of the
// items above whose list is still open, the nearest.
std::optional<std::size_t> nearest_dash(std::string_view text, Span part, const Line& line,
                                        std::size_t dash) {
  std::optional<std::size_t> best;
  auto open = nowhere;
  for (auto above = line_before(text, line, part.begin); above && open > 0;
       above = line_before(text, *above, part.begin)) {
    const auto column = indentation(text, *above);
    if (column >= open) continue;
    open = column;
    if (is_item(text, *above) && (!best || apart(column, dash) < apart(*best, dash))) best = column;
  }
  return best;
}

// `doelen:`, then `doel: …` below it, then `- doel: …`: the first item lacks its dash.
std::optional<Line> item_without_dash(std::string_view text, Span part, const Line& line, std::size_t dash) {
  std::optional<Line> below;
  for (auto above = line_before(text, line, part.begin); above;
       above = line_before(text, *above, part.begin)) {
    if (indentation(text, *above) > dash) {
      below = above;
      continue;
    }
    const bool opens_list = has_name(*above) && above->words.ends_with(':') && above->column() <= dash;
    return opens_list && below && has_name(*below) && !is_item(text, *below) ? below : std::nullopt;
  }
  return std::nullopt;
}

// An item is put below an item, dash below dash.
std::optional<Diagnostic> misplaced_item(std::string_view text, Span part, const Line& line) {
  if (!is_item(text, line)) return std::nullopt;
  const auto dash = indentation(text, line);
  if (const auto first = item_without_dash(text, part, line, dash)) {
    return no_dash(place(part, first->content, first->end), first->words);
  }
  const auto meant = nearest_dash(text, part, line, dash);
  if (!meant || *meant == dash) return std::nullopt;
  const bool too_far = *meant < dash;
  return Diagnostic{.rule = "yaml.inspringen",
                    .span = place(part, line.begin + dash, line.end),
                    .message = "dit streepje staat niet recht onder het streepje waar het bij hoort",
                    .hints = {too_far ? "haal " + spaces(dash - *meant) + " weg"
                                      : "zet er " + spaces(*meant - dash) + " bij"}};
}

// Of the fields above that are open at this line: the one whose column differs least.
std::optional<Line> nearest_field(std::string_view text, Span part, const Line& line) {
  std::optional<Line> best;
  auto open = nowhere;
  const auto difference = [&](const Line& other) { return apart(other.column(), line.column()); };
  for (auto above = line_before(text, line, part.begin); above;
       above = line_before(text, *above, part.begin)) {
    if (above->column() >= open || !has_name(*above)) continue;
    open = above->column();
    if (!best || difference(*above) < difference(*best)) best = above;
    if (open == 0) break;
  }
  return best;
}

Diagnostic bad_indentation(std::string_view text, Span part, const Line& line,
                           const std::optional<Line>& neighbour) {
  std::string hint = "geef alle velden van een onderdeel evenveel spaties ervoor";
  if (neighbour && neighbour->column() != line.column()) {
    const bool too_far = neighbour->column() < line.column();
    const auto count = too_far ? line.column() - neighbour->column() : neighbour->column() - line.column();
    hint = (too_far ? "haal " + spaces(count) + " weg" : "zet er " + spaces(count) + " bij") +
           ", dan staat hij recht onder " +
           source::in_backquotes(neighbour->words.substr(0, colon_of(neighbour->words)));
  }
  return {.rule = "yaml.inspringen",
          .span = place(part, indentation_end(text, line), line.end),
          .message = "deze regel begint niet op dezelfde plek als de regels waar hij bij hoort",
          .hints = {std::move(hint)}};
}

// The number of lines from `line` on that stand in its column, up to one that stands more to the left.
std::size_t lines_in_column(std::string_view text, const Line& line) {
  std::size_t count = 0;
  for (Line next = line; next.words.empty() || next.column() >= line.column();
       next = line_at(text, next.end + 1)) {
    if (!next.words.empty() && next.column() == line.column()) ++count;
    next.end = std::min(text.find('\n', next.end), text.size());
    if (next.end == text.size()) break;
  }
  return count;
}

// `- doel: …`, then `gericht_op: …` at the margin, then lines that go on below the goal: the fault stands in
// the middle.
bool stands_too_far_left(const Line& above, const Line& line, std::string_view text, const Line& below) {
  return line.column() < below.column() && above.column() == below.column() && has_name(line) &&
         !line.words.ends_with(':') && lines_in_column(text, below) > 1;
}

// `evaluatie:`, then `wat: …` right below it instead of two further, then lines that do stand further.
bool stands_below_its_parent(const Line& parent, const Line& line, std::string_view text, const Line& below) {
  return parent.column() == line.column() && parent.words.ends_with(':') && has_name(line) &&
         !line.words.ends_with(':') && below.column() > line.column() && lines_in_column(text, below) > 1;
}

Diagnostic not_below_its_parent(std::string_view text, Span part, const Line& parent, const Line& line,
                                const Line& below) {
  return {.rule = "yaml.inspringen",
          .span = place(part, indentation_end(text, line), line.end),
          .message = "deze regel begint niet op dezelfde plek als de regels eronder",
          .hints = {"zet er " + spaces(below.column() - line.column()) + " bij, dan hoort hij bij " +
                    source::in_backquotes(parent.words.substr(0, parent.words.size() - 1))}};
}

// Whether the nearest line above that is as far to the left as this one begins with a dash there.
bool follows_item(std::string_view text, Span part, const Line& line) {
  if (is_item(text, line)) return false;
  for (auto above = line_before(text, line, part.begin); above;
       above = line_before(text, *above, part.begin)) {
    const auto begin = indentation(text, *above);
    if (begin <= line.column()) return begin == line.column() && begin < above->column();
  }
  return false;
}

// What a line itself shows to be wrong, wherever it stands.
std::optional<Diagnostic> own_fault(Span part, const Line& line) {
  const auto span = place(part, line.content, line.end);
  if (lacks_space_after_dash(line.words)) return dash_without_space(span);
  const auto dash = other_dash(line.words);
  if (dash == 0) return std::nullopt;
  const bool hard = line.words.starts_with(std::string("-").append(hard_space));
  return hard ? hard_space_in(span) : no_dash(span, line.words.substr(dash));
}

// The words of a sentence, not a name with its value.
bool reads_as_text(std::string_view words) {
  const auto count = std::count(words.begin(), words.end(), ' ') + 1;
  return count > 3 || std::string_view(".,?!").find(words.back()) != nowhere;
}

std::string colon_hint(std::string_view words) {
  const auto end = std::find_if_not(words.begin(), words.end(), is_name_character) - words.begin();
  const auto name = words.substr(0, static_cast<std::size_t>(end));
  auto value = trim(words.substr(name.size()));
  if (!value.empty() && std::string_view("=;,").find(value[0]) != nowhere) value = trim(value.substr(1));
  if (name.empty()) return "schrijf `naam: waarde`";
  const std::string field = std::string(name) + ":";
  return write_hint(value.empty() ? field : field + " " + std::string(value), "schrijf `naam: waarde`");
}

std::string hint_between_braces(std::string_view text, Span piece, std::string_view words) {
  const auto before = text.substr(0, piece.begin).find_last_not_of(' ');
  const bool after_comma = before != nowhere && text[before] == ',';
  if (std::count(words.begin(), words.end(), ' ') == 1 && is_digit(words.back())) return colon_hint(words);
  return after_comma && words.find_first_of("=;") == nowhere
             ? "hoort de komma bij een tekst? zet die tekst tussen aanhalingstekens"
             : "schrijf `naam: waarde`, of haal de accolades weg";
}

std::string no_field_hint(std::string_view text, Span piece, std::string_view words, bool in_brackets) {
  const auto colon = words.find(':');
  if (colon != nowhere && colon > 0) return "zet een spatie achter de dubbele punt";
  if (in_brackets) return hint_between_braces(text, piece, words);
  if (words.starts_with("<!--") || words.starts_with("//")) {
    return "begint hier een opmerking? zet er `#` voor";
  }
  if (reads_as_text(words)) {
    return "hoort dit bij de tekst erboven? zet er spaties voor; is het een opmerking? zet er `#` voor";
  }
  return colon_hint(words);
}

}  // namespace

Diagnostic dash_without_space(Span place) {
  return {.rule = "yaml.streepje",
          .span = place,
          .message = "een streepje zonder spatie erachter begint geen onderdeel van een lijst",
          .hints = {"zet een spatie achter elk streepje"}};
}

Diagnostic no_field(std::string_view text, Span piece, bool in_brackets) {
  const auto words = trim(text.substr(piece.begin, piece.end - piece.begin));
  const auto span = place(piece, piece.begin, piece.begin + words.size());
  if (words.find(std::string(":").append(hard_space)) != nowhere) return hard_space_in(span);
  if (!in_brackets) {
    const Line line = line_at(text, piece.begin);
    if (auto fault = own_fault({piece.file, 0, piece.end}, line)) return *std::move(fault);
    const auto above = line_before(text, line, 0);
    if (above && begins_block_text(above->words)) return not_indented(span);
  }
  return {.rule = "yaml.geen-veld",
          .span = span,
          .message = "hier staat geen veld: er ontbreekt een dubbele punt met een spatie",
          .hints = {no_field_hint(text, piece, words, in_brackets)}};
}

Diagnostic misplaced_line(std::string_view text, Span part, const Line& line) {
  if (auto fault = own_fault(part, line)) return *std::move(fault);
  if (auto fault = misplaced_item(text, part, line)) return *std::move(fault);
  const auto neighbour = nearest_field(text, part, line);
  const auto above = line_before(text, line, part.begin);
  if (!above) return bad_indentation(text, part, line, neighbour);
  if (auto fault = own_fault(part, *above)) return *std::move(fault);
  const bool no_name = !has_name(line);
  if (no_name && follows_item(text, part, line)) {
    return no_dash(place(part, line.content, line.end), line.words);
  }
  const auto first = line_before(text, *above, part.begin);
  if (first && stands_too_far_left(*first, *above, text, line)) {
    return bad_indentation(text, part, *above, first);
  }
  if (first && stands_below_its_parent(*first, *above, text, line)) {
    return not_below_its_parent(text, part, *first, *above, line);
  }
  return bad_indentation(text, part, line, neighbour);
}

}  // namespace yaml
