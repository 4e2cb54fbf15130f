#include "markdown/definitions.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/fragment.h"
#include "markdown/tree_walk.h"
#include "markdown/utf8.h"

namespace markdown {
namespace {

std::string in_small_letters(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return result;
}

// Of each line, counted from 1, whether a block with words holds it.
std::vector<bool> lines_of_blocks(Context& context) {
  std::vector<bool> held(context.lines.count() + 1, false);
  const auto mark = [&](document::Block& block) {
    const bool outer =
        std::holds_alternative<document::ListBlock>(block) ||
        std::holds_alternative<document::Quote>(block) || std::holds_alternative<document::Box>(block) ||
        std::holds_alternative<document::Figure>(block) || std::holds_alternative<document::Table>(block);
    if (outer) return;
    const source::Span span = document::span_of(block);
    const int last = context.lines.line_at(span.end);
    for (int line = context.lines.line_at(span.begin); line <= last; ++line) {
      held[static_cast<std::size_t>(line)] = true;
    }
  };
  for_each_block(context.document.blocks, mark);
  for (auto& note : context.document.footnotes) for_each_block(note.children, mark);
  return held;
}

bool is_used(const std::string& label, const std::string& text) {
  const std::string link = "[" + in_small_letters(label) + "]";
  const std::size_t first = text.find(link);
  return first != std::string::npos && text.find(link, first + 1) != std::string::npos;
}

void report_unused(const std::string& label, source::Span span, Context& context) {
  context.report(source::Severity::Warning, "link.ongebruikt", span,
                 "deze regel verdwijnt: geen link gebruikt `" + clipped(label) + "`",
                 "zet een `\\` voor de `[` als het gewone tekst is, of haal de regel weg");
}

}  // namespace

void check_definitions(Context& context) {
  if (context.text.find("]:") == std::string::npos) return;
  const std::vector<bool> held = lines_of_blocks(context);
  const std::string text = in_small_letters(context.text);
  for (int number = 1; number <= static_cast<int>(context.lines.count()); ++number) {
    const std::string_view line = context.lines.line(number);
    const std::size_t first = line.find_first_not_of(" \t>-+");
    if (held[static_cast<std::size_t>(number)] || first == std::string_view::npos || line[first] != '[')
      continue;
    const std::size_t end = line.find("]:", first);
    if (end == std::string_view::npos || line.substr(first, 2) == "[^") continue;
    const std::string label(line.substr(first + 1, end - first - 1));
    const source::Span span = range(context.lines.begin(number) + first, context.lines.end(number));
    if (!context.page()) {
      report_not_allowed("`[naam]: adres`", span, context);
    } else if (!is_used(label, text)) {
      report_unused(label, span, context);
    }
  }
}

}  // namespace markdown
