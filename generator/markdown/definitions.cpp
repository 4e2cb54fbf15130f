#include "markdown/definitions.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/fragment.h"
#include "markdown/tree_walk.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

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

// Beside its `definitions` themselves.
bool is_used(const std::string& label, std::size_t definitions, const std::string& text) {
  const std::string link = "[" + label + "]";
  std::size_t count = 0;
  for (std::size_t at = text.find(link); at != std::string::npos; at = text.find(link, at + 1)) {
    if (++count > definitions) return true;
  }
  return false;
}

// Of two addresses with one name cmark takes the first.
void report_double(const std::string& label, source::Span span, source::Span first, Context& context) {
  context.error("link.dubbel", span,
                "deze regel verdwijnt: `[" + clipped(label) + "]` heeft hierboven al een adres",
                "haal een van de twee regels weg, of geef deze een andere naam");
  context.diagnostics.back().notes.push_back({first, "hier staat het eerste adres"});
}

void report_unused(const std::string& label, source::Span span, Context& context) {
  context.report(source::Severity::Warning, "link.ongebruikt", span,
                 "deze regel verdwijnt: geen link gebruikt `" + clipped(label) + "`",
                 "zet een `\\` voor de `[` als het gewone tekst is, of haal de regel weg");
}

struct Definition {
  std::string label;  // as written
  source::Span span;
};

std::vector<Definition> find_definitions(Context& context) {
  const std::vector<bool> held = lines_of_blocks(context);
  std::vector<Definition> found;
  for (int number = 1; number <= static_cast<int>(context.lines.count()); ++number) {
    const std::string_view line = context.lines.line(number);
    const std::size_t first = line.find_first_not_of(" \t>-+");
    if (held[static_cast<std::size_t>(number)] || first == std::string_view::npos || line[first] != '[')
      continue;
    const std::size_t end = line.find("]:", first);
    if (end == std::string_view::npos || line.substr(first, 2) == "[^") continue;
    found.push_back({std::string(line.substr(first + 1, end - first - 1)),
                     range(context.lines.begin(number) + first, context.lines.end(number))});
  }
  return found;
}

}  // namespace

void check_definitions(Context& context) {
  if (context.text.find("]:") == std::string::npos) return;
  const std::vector<Definition> found = find_definitions(context);
  const std::string text = source::lower(context.text);
  std::map<std::string, std::vector<const Definition*>> by_label;
  for (const Definition& definition : found) {
    if (!context.page()) report_not_allowed("`[naam]: adres`", definition.span, context);
    by_label[source::lower(definition.label)].push_back(&definition);
  }
  if (!context.page()) return;
  for (const auto& [label, same] : by_label) {
    const Definition& first = *same.front();
    if (!is_used(label, same.size(), text)) report_unused(first.label, first.span, context);
    for (std::size_t index = 1; index < same.size(); ++index)
      report_double(same[index]->label, same[index]->span, first.span, context);
  }
}

}  // namespace markdown
