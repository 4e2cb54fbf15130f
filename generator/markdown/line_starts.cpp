#include "markdown/line_starts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/line_slips.h"
#include "markdown/table_lines.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

std::vector<LineStart> lines_of(source::Span words, const Context& context) {
  std::vector<LineStart> result;
  const int last = context.lines.line_at(words.end);
  for (int number = context.lines.line_at(words.begin); number <= last; ++number) {
    const std::uint32_t from = std::max(context.lines.begin(number), words.begin);
    const std::uint32_t end = std::min(context.lines.end(number), words.end);
    if (from >= end) continue;
    const auto text = within_quotes(std::string_view(context.text).substr(from, end - from));
    if (!text.empty()) result.push_back({text, end - static_cast<std::uint32_t>(text.size())});
  }
  return result;
}

// Of a list that was copied, each item may be a paragraph of its own.
bool goes_on(char list, source::Span words, const Context& context) {
  const auto& last = context.last_list;
  if (list != last.kind) return false;
  if (last.end >= words.begin) return true;
  const auto between = std::string_view(context.text).substr(last.end, words.begin - last.end);
  return between.find_first_not_of(" \t\r\n>") == std::string_view::npos;
}

// So that nothing complains of its words a second time.
void keep_abbreviation(const LineStart& line, Context& context) {
  const auto end = line.text.find(']');
  if (!line.text.starts_with("*[") || end == std::string_view::npos) return;
  context.document.abbreviations.push_back({std::string(line.text.substr(2, end - 2)),
                                            std::string(line.text.substr(end + 1)),
                                            range(line.begin, line.begin + line.text.size())});
}

void tell(const LineSlip& slip, const LineStart& line, source::Span words, Context& context) {
  context.told_lines.insert(context.lines.line_at(line.begin));
  const bool is_told = slip.list != 0 && goes_on(slip.list, words, context);
  if (slip.list != 0) context.last_list = {slip.list, words.end};
  if (is_told) return;
  if (slip.rule == "afkorting.vorm") keep_abbreviation(line, context);
  context.report(slip.severity, slip.rule, range(line.begin, line.begin + slip.size), slip.message,
                 slip.hint);
}

// `[^1] Tekst` without its colon: the note then is a sentence, and its call has no note.
void check_note(const LineStart& line, Context& context) {
  const std::size_t end = line.text.find(']');
  if (!line.text.starts_with("[^") || end == std::string_view::npos || end < 3) return;
  const std::string mark(line.text.substr(0, end + 1));
  auto words = line.text.substr(end + 1);
  if (words.starts_with(" :")) words.remove_prefix(2);
  const bool is_note = words.starts_with(' ') && mark.find(' ') == std::string::npos;
  if (!is_note || !context.may_search() || context.text.find(mark + ":") != std::string::npos) return;
  context.told_footnote_labels.insert(source::lower(mark.substr(2, mark.size() - 3)));
  context.error("voetnoot.ontbreekt", range(line.begin, line.begin + mark.size()),
                "bij deze voetnoot ontbreekt de dubbele punt",
                "schrijf `" + mark + ":" + clipped(words) + "`, op een eigen regel");
}

}  // namespace

void check_line_starts(source::Span words, Context& context) {
  const ParagraphLines all(lines_of(words, context));
  for (const auto& line : all.lines) {
    if (const auto slip = slip_of(line, all)) tell(*slip, line, words, context);
  }
  if (!all.lines.empty()) check_note(all.lines.front(), context);
}

}  // namespace markdown
