#include "markdown/report_markup.h"

#include <utility>

namespace markdown {

std::size_t report_markup(const Letters& letters, std::size_t at, std::size_t size, Context& context,
                          std::string message, std::string hint) {
  const auto end = at + size;
  context.report(source::Severity::Warning, "markdown.vreemd", letters.slice(at, end).span,
                 std::move(message), std::move(hint));
  return end;
}

}  // namespace markdown
