#include "yaml/mend_structure.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "source/ascii.h"
#include "yaml/line.h"
#include "yaml/line_fault.h"
#include "yaml/lost_line.h"
#include "yaml/moved_line.h"
#include "yaml/nameless_text.h"
#include "yaml/no_field.h"
#include "yaml/stray_dash.h"

namespace yaml {
namespace {

constexpr std::size_t furthest_shift = 4;

MendedText& add(Ways& ways, const MendedText& text, std::size_t begin, std::size_t end,
                std::string_view words) {
  ways.push_back({text});
  ways.back().text.replace(begin, end, words);
  return ways.back().text;
}

bool ends_the_item(std::string_view rest) {
  return rest == "," || rest == ";";
}

// `-doel`, `• doel`, `wie: - leerkracht`, or `doel` where `- doel` belongs.
void add_dash(const MendedText& text, const Line& line, std::size_t fault, Ways& ways) {
  const auto content = line.content;
  if (fault > content) {
    add(ways, text, fault, fault + (text.text.substr(fault, 2) == "- " ? 2 : 0), "");
    return;
  }
  if (lacks_space_after_dash(line.words)) {
    add(ways, text, content + 1, content + 1, " ");
  } else if (const auto size = other_dash(line.words); size > 0) {
    add(ways, text, content, content + size, "- ");
  } else {
    const bool room = indentation_end(text.text, line) == content && line.column() >= 2;
    if (room) add(ways, text, content - 2, content, "- ");
    add(ways, text, content, content, "- ");
  }
}

// By how much a line of text stands less far than the lines of text above it.
std::size_t lag_behind(const MendedText& text, const Line& line) {
  const auto above = line_before(text.text, line, text.part.begin);
  const bool of_text = above && !has_name(*above) && !is_item(text.text, *above);
  return of_text && above->column() > line.column() ? above->column() - line.column() : 0;
}

// The lines of a text that stand no further than their `|`, or less far than those above them.
bool add_text_lines(const MendedText& text, Line line, Ways& ways) {
  if (has_name(line) || is_item(text.text, line)) return false;
  const auto column = line.column();
  const auto lag = lag_behind(text, line);
  const std::string more(lag == 0 ? 2 : lag, ' ');
  auto& way = add(ways, text, line.begin, line.begin, more);
  if (lag > 0) ways.back().cause = text_left_behind(text.part, line, lag);
  for (line = line_at(way.text, line.begin); line.end < way.part.end;) {
    line = line_at(way.text, line.end + 1);
    if (has_name(line) || is_item(way.text, line) || line.column() != column) break;
    way.replace(line.begin, line.begin, more);
    line = line_at(way.text, line.begin);
  }
  return true;
}

// The message stays when it says so already, for it may say more.
void add_shift(const MendedText& text, const source::Diagnostic& problem, const Line& line, std::size_t to,
               Ways& ways) {
  const auto from = indentation(text.text, line);
  const bool further = to > from;
  add(ways, text, line.begin, line.begin + (further ? 0 : from - to),
      std::string(further ? to - from : 0, ' '));
  const bool is_told = problem.hints.front().starts_with(move_hint(from, to));
  ways.back().cause = is_told ? problem : moved_line(text.text, text.part, line, to);
}

void add_shifts(const MendedText& text, const source::Diagnostic& problem, const Line& line, Ways& ways) {
  if (add_text_lines(text, line, ways)) return;
  const auto spaces = indentation(text.text, line);
  for (std::size_t count = 1; count <= furthest_shift; ++count) {
    add_shift(text, problem, line, spaces + count, ways);
    if (count <= spaces) add_shift(text, problem, line, spaces - count, ways);
  }
}

bool is_field(std::string_view text, const Line& line) {
  return !reads_as_text(line.words) || lacks_colon_after_name(text, line);
}

// `evaluatie` and `schooljaar 2026-2027` become fields; what is no field at all is left out.
void add_field(const MendedText& text, const Line& line, Ways& ways) {
  const auto end = line.content + line.words.size();
  if (line.words.ends_with(":|") || line.words.ends_with(":>")) add(ways, text, end - 1, end - 1, " ");
  const auto name_size = static_cast<std::size_t>(
      std::find_if_not(line.words.begin(), line.words.end(), is_name_character) - line.words.begin());
  const auto value = line.words.find_first_not_of(" =;,", name_size);
  if (name_size == line.words.size() && has_block_below(text.text, line)) {
    add(ways, text, end, end, ":");
  } else if (name_size == line.words.size()) {
    add(ways, text, end, end, ": x").spoil(end + 2, end + 3);
  } else if (name_size > 0 && value != nowhere && value > name_size && is_field(text.text, line)) {
    auto& way = add(ways, text, line.content + name_size, line.content + value, ": ");
    const auto begin = line.content + name_size + 2;
    way.spoil(begin, begin + line.words.size() - value);
  }
  add(ways, text, line.content, end, "");
}

// `doel: …` where `- doel: …` begins the next item.
void add_lost_dash(const MendedText& text, std::size_t offset, const Outline& outline, Ways& ways) {
  const Line line = line_at(text.text, offset);
  if (!outline.begins_item(name_of(line)) || is_item(text.text, line)) return;
  add(ways, text, line.content, line.content, "- ");
  ways.back().cause = no_dash(place(text.part, line.content, line.end), line.words);
}

bool is_askew(const source::Diagnostic& problem) {
  return problem.rule == "yaml.inspringen" || problem.rule == "yaml.streepje" ||
         problem.rule == "yaml.tekst-en-lijst";
}

// The line that found no place. Behind a text that swallows it, that is the line below.
std::size_t place_of(const MendedText& text, const Fault& fault) {
  const bool is_swallowed = fault.problem.rule == "yaml.tekst-en-lijst" &&
                            fault.failed_at == fault.problem.span.begin &&
                            !is_item(text.text, line_at(text.text, fault.failed_at));
  if (!is_swallowed) return fault.failed_at;
  const auto next = text.text.find_first_not_of(" \r\n", line_at(text.text, fault.failed_at).end);
  return next == nowhere ? fault.failed_at : next;
}

// Ways that take some knowledge of such files.
void add_by_outline(const MendedText& text, const Fault& fault, const Line& line, Ways& ways) {
  if (is_askew(fault.problem)) {
    const auto place = place_of(text, fault);
    add_opener(text, place, ways);
    add_without_dash_above(text, place, ways);
    add_lost_dash(text, place, *fault.outline, ways);
    add_lost_lines(text, place, *fault.outline, ways);
  }
  const bool first = fault.problem.span.begin <= line.content;
  if (fault.problem.rule == "yaml.geen-veld" && first) add_name(text, line, *fault.outline, ways);
}

}  // namespace

Ways ways_to_mend(const MendedText& text, const Fault& fault) {
  Ways ways;
  const auto& problem = fault.problem;
  const std::size_t begin = problem.span.begin;
  const Line line = line_at(text.text, begin);
  const bool first = begin <= line.content;
  const auto rest = trim(std::string_view(text.text).substr(begin, line.end - begin));
  if (fault.outline) add_by_outline(text, fault, line, ways);
  const bool dash = problem.rule == "yaml.streepje";
  if (dash && begin < line.content) add_without_dashes(text, line, ways);
  if (dash && begin >= line.content) add_dash(text, line, begin, ways);
  if (problem.rule == "yaml.inspringen" && first) add_shifts(text, problem, line, ways);
  if (problem.rule == "yaml.geen-veld" && first) add_text_of_field(text, line, ways);
  if (problem.rule == "yaml.geen-veld" && first) add_field(text, line, ways);
  if (problem.rule == "yaml.na-aanhalingsteken" && ends_the_item(rest)) add(ways, text, begin, begin + 1, "");
  if (first && has_markup_around_name(line.words))
    add(ways, text, line.content, line.content + line.words.size(), without_markup(line.words));
  if (problem.rule == "yaml.bijzonder-teken" && rest.starts_with("```")) add(ways, text, begin, line.end, "");
  if (const auto size = anchor_size(text.text, begin); size > 0) add(ways, text, begin, begin + size, "");
  return ways;
}

}  // namespace yaml
