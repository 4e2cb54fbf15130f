#include "yaml/explain.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "source/ascii.h"
#include "source/words.h"
#include "yaml/explain_bracket.h"
#include "yaml/line.h"
#include "yaml/line_fault.h"
#include "yaml/misplaced_line.h"
#include "yaml/no_field.h"
#include "yaml/scalar_end.h"
#include "yaml/text_before_list.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::Span;

// The line below `line`, when it begins an item.
std::optional<Line> item_below(std::string_view text, Span part, const Line& line) {
  const auto below = line_below(text, line);
  return below && below->begin < part.end && is_item(text, *below) ? below : std::nullopt;
}

// `- functie: intern begeleider, organisatie: De Veldpoort`: two fields on one line, of which the name of the
// second is that of a field elsewhere too.
std::optional<Diagnostic> fields_without_braces(std::string_view text, Span part, const Line& line,
                                                std::size_t offset) {
  const auto before = text.substr(line.content, offset - line.content);
  const auto comma = before.rfind(", ");
  if (comma == nowhere || !has_name(line)) return std::nullopt;
  const auto name = trim(before.substr(comma + 1));
  const bool is_name = !name.empty() && std::all_of(name.begin(), name.end(), is_name_character);
  const auto field = std::string(name) + ": ";
  const bool is_known = is_item(text, line) || text.find(field) + name.size() != offset;
  if (!is_name || !is_known) return std::nullopt;
  const auto fields = "{ " + std::string(name_of(line)) + ": …, " + field + "… }";
  return Diagnostic{
      .rule = "yaml.dubbele-punt",
      .span = place(part, offset, offset + 1),
      .message = "hier staat een tweede veld op dezelfde regel",
      .hints = {"zet accolades om de velden: `" + (is_item(text, line) ? "- " + fields : fields) + "`"}};
}

Diagnostic colon_in_text(std::string_view text, Span part, const Line& line, std::size_t offset) {
  if (const auto item = item_below(text, part, line)) {
    if (auto fault = text_before_list(text, part, *item)) return *std::move(fault);
  }
  if (auto fault = fields_without_braces(text, part, line, offset)) return *std::move(fault);
  return {.rule = "yaml.dubbele-punt",
          .span = place(part, offset, offset + 1),
          .message = "in een tekst zonder aanhalingstekens mag geen dubbele punt met een spatie staan",
          .hints = {quote_hint(value_of(line))}};
}

// The line above, from `cursor` on, that the library took for a part of the name of a field; of several, the
// first when it is `naam:|`.
std::optional<Line> line_without_colon(std::string_view text, Span part, const Line& line,
                                       std::size_t cursor) {
  const auto last = line_before(text, line, part.begin);
  std::optional<Line> found;
  for (auto above = last; above && colon_of(above->words) == nowhere && cursor <= above->content;
       above = line_before(text, *above, part.begin)) {
    const bool opens_text = above->words.ends_with(":|") || above->words.ends_with(":>");
    if (above->content == last->content || opens_text) found = above;
  }
  return found;
}

Diagnostic misplaced_colon(std::string_view text, Span part, const Failure& failure) {
  const Line line = line_at(text, failure.offset);
  const auto first_colon = colon_of(line.words);
  if (first_colon != nowhere && line.content + first_colon < failure.offset) {
    return colon_in_text(text, part, line, failure.offset);
  }
  if (const auto before = line_without_colon(text, part, line, failure.cursor)) {
    return no_field(text, place(part, before->content, before->end), failure.bracket.has_value());
  }
  return misplaced_line(text, part, line);
}

// `'26-'27` for 2026-2027; else empty.
std::string school_year(std::string_view words) {
  const auto years = words.size() == 7 && words[0] == '\'' && words[3] != ' ' && words[4] == '\'';
  const auto digit = [&](std::size_t at) { return source::is_digit(words[at]); };
  if (!years || !digit(1) || !digit(2) || !digit(5) || !digit(6)) return {};
  return "20" + std::string(words.substr(1, 2)) + "-20" + std::string(words.substr(5, 2));
}

Diagnostic text_after_quote(std::string_view text, Span part, std::size_t quote, std::size_t offset) {
  auto words = trim(text.substr(quote, line_end(text, offset) - quote));
  const auto rest = trim(text.substr(offset, line_end(text, offset) - offset));
  const bool sign = rest == "," || rest == ";";
  const bool wrapped = words.size() > 2 && words.front() == words.back();
  const auto year = school_year(words);
  if (wrapped) words = words.substr(1, words.size() - 2);
  const auto hint = year.empty() ? quote_hint(words) : write_hint(year, {});
  return {.rule = "yaml.na-aanhalingsteken",
          .span = place(part, offset, line_end(text, offset)),
          .message = "na het sluitende aanhalingsteken staat nog tekst",
          .hints = {sign ? "haal " + source::in_backquotes(rest) + " weg" : hint},
          .notes = {{place(part, quote, quote + 1), "hier begint de tekst tussen aanhalingstekens"}}};
}

/// The quote that opens the text which was read last, when that text is the last thing before `offset`.
std::optional<std::size_t> quote_before(std::string_view text, std::size_t offset) {
  const auto begin = line_at(text, offset).begin;
  const auto before = trim(text.substr(begin, offset - begin));
  if (before.empty() || (before.back() != '\'' && before.back() != '"')) return std::nullopt;
  const auto end = static_cast<std::size_t>(before.data() - text.data()) + before.size();
  for (auto at = begin; at + 1 < end; ++at) {
    const bool starts = at == begin || std::string_view(" [{,").find(text[at - 1]) != nowhere;
    if (starts && text[at] == before.back() && quoted_end(text, at) == end) return at;
  }
  return std::nullopt;
}

Diagnostic text_after_value(std::string_view text, Span part, std::size_t offset) {
  return {.rule = "yaml.overtollig",
          .span = place(part, offset, line_end(text, offset)),
          .message = "achter de waarde staat nog tekst die er niet bij hoort",
          .hints = {"haal hem weg, of zet de hele waarde tussen aanhalingstekens"}};
}

Diagnostic misplaced_end(std::string_view text, Span part, const Failure& failure) {
  if (const auto quote = quote_before(text, failure.offset)) {
    return text_after_quote(text, part, *quote, failure.offset);
  }
  const Line line = line_at(text, failure.offset);
  const bool sign =
      failure.offset < text.size() && std::string_view(",]}").find(text[failure.offset]) != nowhere;
  if (line.content < failure.offset || sign) return text_after_value(text, part, failure.offset);
  return misplaced_line(text, part, line);
}

Diagnostic bracket(std::string_view text, Span part, const Failure& failure) {
  const bool closes =
      failure.offset < text.size() && (text[failure.offset] == ']' || text[failure.offset] == '}');
  if (!failure.bracket || closes) {
    return {.rule = "yaml.haakje",
            .span = place(part, failure.offset, failure.offset + 1),
            .message = "dit haakje past niet bij het haakje waarmee het begint",
            .hints = {"sluit `[` af met `]`, en `{` met `}`"}};
  }
  if (auto problem = explain_bracket(text, part, *failure.bracket)) return *std::move(problem);
  const std::string close = text[*failure.bracket] == '[' ? "]" : "}";
  return {.rule = "yaml.haakje",
          .span = place(part, *failure.bracket, *failure.bracket + 1),
          .message = "dit haakje wordt niet gesloten, of er ontbreekt een komma",
          .hints = {"zet komma's tussen de onderdelen en sluit af met `" + close + "`"}};
}

/// The first quote from `begin` on that opens a text and is not closed on its own line.
std::size_t find_open_quote(std::string_view text, std::size_t begin, std::size_t end) {
  for (auto at = begin; at < std::min(end, text.size()); ++at) {
    const bool starts = at == 0 || std::string_view(" \n[{,").find(text[at - 1]) != nowhere;
    if (!starts || (text[at] != '\'' && text[at] != '"')) continue;
    const auto close = quoted_end(text, at);
    if (close == nowhere || close > line_end(text, at)) return at;
    at = close - 1;
  }
  return nowhere;
}

/// The first bracket from `begin` on that opens a value and is still open at `end`.
std::size_t find_open_bracket(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t first = nowhere;
  std::size_t depth = 0;
  for (auto at = begin; at < std::min(end, text.size()); ++at) {
    const char c = text[at];
    const bool opens = c == '[' || c == '{';
    const bool starts =
        opens && (depth > 0 || at == 0 || std::string_view(" \n").find(text[at - 1]) != nowhere);
    if (starts && depth++ == 0) first = at;
    if ((c == ']' || c == '}') && depth > 0) --depth;
  }
  return depth > 0 ? first : nowhere;
}

Diagnostic bad_escape(std::string_view text, Span part, const Failure& failure) {
  const auto backslash = text.substr(0, failure.offset + 1).rfind('\\');
  const auto begin = backslash == nowhere ? failure.offset : backslash;
  return {.rule = "yaml.backslash",
          .span = place(part, begin, begin + 1),
          .message = "een backslash tussen dubbele aanhalingstekens heeft een eigen betekenis",
          .hints = {"schrijf `\\\\` voor een gewone backslash, of gebruik enkele aanhalingstekens"}};
}

// `wat: > 80% van de ouders` means more than, not the begin of a long text.
Diagnostic bad_block(std::string_view text, Span part, const Failure& failure) {
  const Line line = line_at(text, failure.offset);
  const auto colon = colon_of(line.words);
  const auto value = colon == nowhere ? line.words : trim(line.words.substr(colon + 1));
  if (line.words.starts_with("> ") && !has_name(line))
    return no_dash(place(part, line.content, line.end), line.words.substr(2));
  const auto amount = value.find_first_not_of("> =");
  const bool more_than = value.starts_with('>') && amount != nowhere && source::is_digit(value[amount]);
  return {
      .rule = "yaml.blok",
      .span = place(part, failure.offset, line_end(text, failure.offset)),
      .message = "achter `|` of `>` mag op dezelfde regel geen tekst staan",
      .hints = {more_than ? quote_hint(value) : "begin de tekst op de volgende regel, twee spaties verder"}};
}

Diagnostic not_known_yet(Span place) {
  return {.rule = "yaml.vraagteken",
          .span = place,
          .message = "hier staat nog geen waarde",
          .hints = {"vul iets in, of haal de regel weg zolang je dit niet weet"}};
}

// `- activiteit: - Avond`: what begins with a dash itself is one of a list already.
Diagnostic dash_after_key(std::string_view text, Span part, const Failure& failure) {
  const Line line = line_at(text, failure.offset);
  if (value_of(line) == "-" && !item_below(text, part, line))
    return not_known_yet(place(part, line.content + line.words.size() - 1, line.end));
  const bool second = is_item(text, line) && !item_below(text, part, line);
  return {.rule = "yaml.streepje",
          .span = place(part, failure.offset, failure.offset + 1),
          .message = "een lijst kan niet op dezelfde regel beginnen als de naam van het veld",
          .hints = {second ? "haal het tweede streepje weg"
                           : "zet het streepje op een nieuwe regel, twee spaties verder"}};
}

Diagnostic unknown(std::string_view text, Span part, const Failure& failure) {
  const Line line = line_at(text, failure.offset);
  if (value_of(line) == "?")
    return not_known_yet(place(part, line.content + line.words.size() - 1, line.end));
  return {.rule = "yaml.opbouw",
          .span = place(part, failure.offset, std::max(failure.offset + 1, line_end(text, failure.offset))),
          .message = "de opbouw klopt hier niet",
          .hints = {"kijk naar het inspringen, de haakjes en de aanhalingstekens op deze regel"}};
}

bool is_escape_failure(std::string_view message) {
  return message.starts_with("unknown escape character") || message.starts_with("invalid unicode") ||
         message.starts_with("bad character found while scanning hex");
}

bool is_special_failure(std::string_view message) {
  for (const std::string_view word : {"anchor", "alias", "tag", "unknown token"}) {
    if (message.find(word) != nowhere) return true;
  }
  return false;
}

bool is_bracket_failure(std::string_view message) {
  return message.find("flow") != nowhere;
}

/// Back to the sign that a failing tag, anchor or alias begins with.
std::size_t special_begin(std::string_view text, std::size_t offset) {
  const auto line = line_at(text, offset).begin;
  for (auto at = std::min(offset + 1, text.size()); at-- > line;) {
    if (std::string_view("*&!").find(text[at]) != nowhere) return at;
  }
  return offset;
}

// `&naam [a, b]` and `!!str a` are for programs: what stands behind them is meant. A fence is of Markdown.
std::string special_hint(std::string_view words, bool anchor, bool in_brackets) {
  if (words.starts_with("```")) return "haal de regels met ``` weg";
  const auto space = words.find(' ');
  const bool tag = space != nowhere && words.starts_with("!!");
  if (tag || anchor) return "haal " + source::in_backquotes(words.substr(0, space)) + " weg";
  return in_brackets ? quote_hint_in_brackets(words) : quote_hint(words);
}

// `{ hoe_vaak: elke dinsdag, 's ochtends }`: the comma is one of the text.
bool follows_comma_in_braces(std::string_view text, std::size_t begin) {
  const auto before = text.substr(0, begin).find_last_not_of(' ');
  const auto bracket = text.substr(0, begin).find_last_of("[{");
  return before != nowhere && text[before] == ',' && bracket != nowhere && text[bracket] == '{';
}

constexpr const char* comma_hint =
    "hoort de komma bij een tekst? zet die hele tekst tussen dubbele aanhalingstekens";

// Something went wrong in a line below the one with the bracket that is still open.
bool is_in_open_bracket(std::string_view text, const Failure& failure) {
  return failure.bracket && line_end(text, *failure.bracket) < failure.offset;
}

}  // namespace

Diagnostic unclosed_quote(std::string_view text, Span part, std::size_t begin, bool in_brackets) {
  const auto line = text.substr(begin, line_end(text, begin) - begin);
  const auto words = trim(line.substr(0, in_brackets ? line.find_first_of(",]}") : nowhere));
  const auto span = place(part, begin, begin + words.size());
  const bool apostrophe =
      words.size() > 1 && words[0] == '\'' && std::isalpha(static_cast<unsigned char>(words[1]));
  if (apostrophe && words.find('\'', 1) == nowhere) {
    return {.rule = "yaml.apostrof",
            .span = span,
            .message = "een tekst die met een apostrof begint, moet tussen dubbele aanhalingstekens",
            .hints = {in_brackets && follows_comma_in_braces(text, begin) ? comma_hint
                                                                          : quote_hint_in_brackets(words)}};
  }
  return {.rule = "yaml.aanhalingsteken",
          .span = span,
          .message = "dit aanhalingsteken wordt niet op dezelfde regel gesloten",
          .hints = {std::string("sluit de tekst af met `") + text[begin] +
                    (in_brackets ? "`" : "`, of gebruik `|` voor tekst van meer regels")}};
}

Diagnostic special_start(std::string_view text, Span part, std::size_t begin) {
  const auto end = line_end(text, begin);
  auto words = trim(text.substr(begin, end - begin));
  const bool in_brackets = find_open_bracket(text, line_at(text, begin).content, begin) != nowhere;
  if (in_brackets) words = trim(words.substr(0, words.find_first_of(",]}")));
  const bool starts_line = line_at(text, begin).content == begin;
  if (starts_line && (words.starts_with("* ") || has_markup_around_name(words))) {
    return misplaced_line(text, part, line_at(text, begin));
  }
  const bool grave = words.starts_with('`');  // would close the backquotes of the message
  return {.rule = "yaml.bijzonder-teken",
          .span = place(part, begin, begin + 1),
          .message = "een tekst mag niet zomaar met " +
                     (grave ? std::string("dit accent") : source::in_backquotes(words.substr(0, 1))) +
                     " beginnen",
          .hints = {special_hint(words, anchor_size(text, begin) > 0, in_brackets)}};
}

Diagnostic question_mark(Span place) {
  return {.rule = "yaml.vraagteken",
          .span = place,
          .message = "een veld of waarde mag hier niet met een los vraagteken beginnen",
          .hints = {"schrijf `naam: waarde`, of zet de tekst tussen aanhalingstekens"}};
}

Diagnostic explain(std::string_view text, Span part, Failure failure) {
  if (const auto quote = find_open_quote(text, failure.cursor, failure.offset); quote != nowhere) {
    return unclosed_quote(text, part, quote, failure.bracket.has_value());
  }
  const auto message = failure.message;
  // The library reads ahead: it may not have told of the bracket yet.
  const auto ahead = find_open_bracket(text, failure.cursor, failure.offset);
  if (!failure.bracket && ahead != nowhere) failure.bracket = ahead;
  if (is_in_open_bracket(text, failure)) return bracket(text, part, failure);
  if (message == "illegal map value") return misplaced_colon(text, part, failure);
  if (message == "end of map not found" || message == "end of sequence not found") {
    return misplaced_end(text, part, failure);
  }
  if (is_bracket_failure(message)) return bracket(text, part, failure);
  if (is_escape_failure(message)) return bad_escape(text, part, failure);
  if (message == "illegal block entry") return dash_after_key(text, part, failure);
  if (message.find("block scalar") != nowhere) return bad_block(text, part, failure);
  if (is_special_failure(message)) return special_start(text, part, special_begin(text, failure.offset));
  return unknown(text, part, failure);
}

}  // namespace yaml
