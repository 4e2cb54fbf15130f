#include "markdown/failed_diagram.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "diagram/kind.h"

namespace markdown {
namespace {

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find_first_of(" \t\n-:{"));
}

bool names_diagram(std::string_view info) {
  return diagram::kind_named(first_word(info)).has_value();
}

void report(source::Span place, std::string_view kind, Context& context) {
  context.error("diagram.plaats", place, "hier kan geen diagram staan",
                "zet `~~~" + std::string(kind) +
                    "`, de gegevens en `~~~` op eigen regels, en niet in een tabel met `|`");
}

}  // namespace

std::size_t check_failed_diagram(const Letters& letters, std::size_t at, Context& context) {
  constexpr std::string_view fence = "~~~";
  const auto rest = std::string_view(letters.text).substr(at);
  if (!rest.starts_with(fence)) return 0;
  const auto begin = std::min(rest.find_first_not_of('~'), rest.size());
  const auto kind = first_word(rest.substr(begin));
  if (!names_diagram(kind)) return 0;
  const auto end = at + begin + kind.size();
  report(letters.slice(at, end).span, kind, context);
  return end;
}

void check_failed_diagram(const document::Code& code, Context& context) {
  constexpr std::string_view fence = "```";
  const auto written = std::string_view(context.text).substr(code.span.begin);
  if (!written.starts_with(fence) || !names_diagram(code.text)) return;
  report(code.span, first_word(code.text), context);
}

}  // namespace markdown
