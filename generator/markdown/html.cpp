#include "markdown/html.h"

#include <string_view>

#include "markdown/html_advice.h"

namespace markdown {
namespace {

void report_html(std::string_view literal, source::Span span, Context& context) {
  // The end of an element that was reported is no second mistake.
  if (literal.starts_with("</") && context.html_reported) return;
  context.html_reported = true;
  context.error("markdown.html", span, "HTML is hier niet toegestaan", advice_on_html(span.begin, context));
}

std::string_view without_space(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

}  // namespace

void check_inline_html(const std::string& literal, source::Span span, Context& context) {
  if (context.plain() || !literal.starts_with("<!--")) report_html(literal, span, context);
}

// CommonMark 0.29 §4.6: a comment takes its whole last line, and without an end all that follows.
void check_html_block(const std::string& literal, source::Span span, Context& context) {
  std::string_view rest = without_space(literal);
  if (context.plain() || !rest.starts_with("<!--")) return report_html(rest, span, context);
  while (rest.starts_with("<!--")) {
    const std::size_t end = rest.find("-->", 4);
    if (end == std::string_view::npos) {
      context.error("markdown.commentaar-open", range(span.begin, span.begin + 4),
                    "dit commentaar is niet afgesloten", "zet `-->` achter het commentaar");
      return;
    }
    rest = without_space(rest.substr(end + 3));
  }
  if (rest.empty()) return;
  context.error("markdown.commentaar-tekst", span, "achter dit commentaar staat nog tekst op dezelfde regel",
                "begin na `-->` een nieuwe regel");
}

}  // namespace markdown
