#include "yaml/no_field.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "source/ascii.h"
#include "source/words.h"
#include "yaml/line.h"
#include "yaml/line_fault.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::is_digit;
using source::Span;

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
             ? "hoort de komma bij een tekst? zet die hele tekst tussen dubbele aanhalingstekens"
             : "schrijf `naam: waarde`, of haal de accolades weg";
}

// `schooljaar = 2026-2027`
bool has_equals_sign(std::string_view words) {
  const auto end = std::find_if_not(words.begin(), words.end(), is_name_character) - words.begin();
  return end > 0 && words.substr(static_cast<std::size_t>(end)).starts_with(" = ");
}

bool is_name(std::string_view words) {
  return !words.empty() && std::all_of(words.begin(), words.end(),
                                       [](char c) { return is_name_character(c) && !source::is_capital(c); });
}

// Fields below it go on with what this line began.
bool has_fields_below(std::string_view text, const Line& line) {
  const auto below = line_below(text, line);
  if (!below || !has_name(*below) || is_item(text, *below)) return false;
  return is_item(text, line) ? below->column() == line.column() : below->column() > line.column();
}

// `- Inloopspreekuur` with fields below it: what stands there is the value of one.
bool lacks_its_name(std::string_view text, const Line& line) {
  return !is_name(line.words) && colon_of(line.words) == nowhere && has_fields_below(text, line);
}

// Whether a line has a field of this name.
bool is_known_field(std::string_view text, std::string_view name) {
  const auto field = std::string(name) + ":";
  for (auto at = text.find(field); at != nowhere; at = text.find(field, at + 1)) {
    if (line_at(text, at).content == at) return true;
  }
  return false;
}

std::string colon_after_name_hint(std::string_view text, const Line& line) {
  const auto name = line.words.substr(0, line.words.find(' '));
  const auto dash = is_item(text, line) ? std::string("- ") : std::string();
  return "schrijf " +
         source::in_backquotes(dash + std::string(name) + ":" + std::string(line.words.substr(name.size())));
}

// A line that stands further to the left than the field of which it goes on with the text.
std::optional<std::string> hint_for_rest_of_text(std::string_view text, const Line& line) {
  const auto above = line_before(text, line, 0);
  const bool has_text = above && has_name(*above) && value_of(*above).find(' ') != nowhere &&
                        std::string_view(".!?\"'|>{[").find(value_of(*above).back()) == nowhere;
  if (!has_text || is_item(text, line) || line.column() > above->column()) return std::nullopt;
  const auto count = above->column() + 2 - line.column();
  return "hoort deze regel bij " + source::in_backquotes(name_of(*above)) + "? zet er " +
         std::to_string(count) + " spaties voor";
}

bool has_letters(std::string_view words) {
  return std::any_of(words.begin(), words.end(),
                     [](char c) { return is_name_character(c) && c != '-' && c != '_'; });
}

std::string no_field_hint(std::string_view text, Span piece, std::string_view words, bool in_brackets) {
  if (!has_letters(words)) return "haal deze regel weg, of zet er `#` voor";
  const auto colon = words.find(':');
  if (colon != nowhere && colon > 0) return "zet een spatie achter de dubbele punt";
  if (in_brackets) return hint_between_braces(text, piece, words);
  if (words.starts_with("<!--") || words.starts_with("//")) {
    return "begint hier een opmerking? zet er `#` voor";
  }
  if (has_equals_sign(words)) return colon_hint(words);
  if (const Line line = line_at(text, piece.begin); lacks_colon_after_name(text, line))
    return colon_after_name_hint(text, line);
  if (const auto hint = hint_for_rest_of_text(text, line_at(text, piece.begin)); hint && !is_name(words))
    return *hint;
  if (lacks_its_name(text, line_at(text, piece.begin))) {
    return "zet de naam van het veld ervoor: " + source::in_backquotes("…: " + std::string(words));
  }
  if (reads_as_text(words)) {
    if (!line_before(text, line_at(text, piece.begin), 0))
      return "haal deze regel weg, of zet er `#` voor als het een opmerking is";
    return "hoort dit bij de tekst erboven? zet er spaties voor; is het een opmerking? zet er `#` voor";
  }
  return colon_hint(words);
}

// The first of the lines, without a field, that follow `|` or `>` and do not stand further.
std::optional<Line> first_below_block(std::string_view text, Line line) {
  for (auto above = line_before(text, line, 0); above; above = line_before(text, *above, 0)) {
    if (begins_block_text(above->words)) return line;
    if (colon_of(above->words) != nowhere || above->column() != line.column()) break;
    line = *above;
  }
  return std::nullopt;
}

std::uint32_t at(std::size_t offset) {
  return static_cast<std::uint32_t>(offset);
}

}  // namespace

bool reads_as_text(std::string_view words) {
  const auto count = std::count(words.begin(), words.end(), ' ') + 1;
  return count > 3 || std::string_view(".,?!").find(words.back()) != nowhere;
}

bool lacks_colon_after_name(std::string_view text, const Line& line) {
  const auto space = line.words.find(' ');
  const auto name = line.words.substr(0, space);
  const auto value = space == nowhere ? std::string_view() : trim(line.words.substr(space));
  const bool item = is_item(text, line);
  const bool sentence = !value.empty() && source::is_capital(value[0]);
  if (value.empty() || !is_name(name) || !(item || sentence)) return false;
  return is_known_field(text, name) || (item && sentence && has_fields_below(text, line));
}

Diagnostic no_field(std::string_view text, Span piece, bool in_brackets) {
  const auto words = trim(text.substr(piece.begin, piece.end - piece.begin));
  const auto span = place(piece, piece.begin, piece.begin + words.size());
  if (words.find(std::string(":").append(hard_space)) != nowhere) return hard_space_in(span);
  if (!in_brackets) {
    const Line line = line_at(text, piece.begin);
    if (auto fault = own_fault({piece.file, 0, piece.end}, line)) return *std::move(fault);
    const auto above = line_before(text, line, 0);
    // The library takes `wie` and the list below it for one text.
    const bool names_list = above && is_item(text, line) && is_name(above->words) && !is_item(text, *above);
    if (names_list) return no_field(text, {piece.file, at(above->content), at(above->end)}, false);
    if (const auto first = first_below_block(text, line))
      return not_indented(place(piece, first->content, first->end));
  }
  return {.rule = "yaml.geen-veld",
          .span = span,
          .message = "hier staat geen veld: er ontbreekt een dubbele punt met een spatie",
          .hints = {no_field_hint(text, piece, words, in_brackets)}};
}

}  // namespace yaml
