#include "markdown/foreign_diagram.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "diagram/kind.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

std::string name_in(const std::string& info) {
  const auto begin = std::min(info.find_first_not_of("{. "), info.size());
  return source::lower(info.substr(begin, info.find_first_of(" \t{}", begin) - begin));
}

std::string other_diagrams() {
  std::string names;
  for (const auto name : diagram::kind_names) {
    if (name != diagram::name_of(diagram::Kind::Flow))
      names += (names.empty() ? "`" : ", `") + std::string(name) + "`";
  }
  return names;
}

}  // namespace

bool draws_in_other_programs(const std::string& info) {
  constexpr auto known = std::to_array<std::string_view>(
      {"mermaid",   "plantuml",  "puml",  "graphviz", "dot",   "chart",   "vega",
       "vega-lite", "flowchart", "flow",  "sequence", "gantt", "math",    "latex",
       "katex",     "abc",       "kroki", "ditaa",    "d2",    "wavedrom"});
  return std::find(known.begin(), known.end(), name_in(info)) != known.end();
}

void report_foreign_diagram(const std::string& info, source::Span place, Context& context) {
  context.error("blok.onbekend", place, "`" + clipped(name_in(info)) + "` wordt hier niet getekend",
                "teken stappen met `~~~stroom`; andere diagrammen zijn " + other_diagrams());
}

}  // namespace markdown
