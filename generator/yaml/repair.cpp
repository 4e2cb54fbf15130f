#include "yaml/repair.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "yaml/line.h"

namespace yaml {
namespace {

bool is_within_a_value(const source::Diagnostic& problem) {
  constexpr std::array rules = {"yaml.apostrof",     "yaml.aanhalingsteken", "yaml.na-aanhalingsteken",
                                "yaml.dubbele-punt", "yaml.bijzonder-teken", "yaml.backslash"};
  return std::find(rules.begin(), rules.end(), problem.rule) != rules.end();
}

}  // namespace

// On a line with brackets the value may go on behind the fault, or end at a comma: left alone.
bool repair(std::string& text, source::Span part, const source::Diagnostic& problem) {
  if (!is_within_a_value(problem)) return false;
  const Line line = line_at(text, problem.span.begin);
  if (line.words.find_first_of("[]{}") != nowhere) return false;
  const auto colon = line.words.find(": ");
  const auto begin = colon == nowhere ? line.content : line.content + colon + 2;
  const auto end = std::min<std::size_t>(line.end, part.end);
  const bool is_value = colon != nowhere || indentation_end(text, line) < line.content;
  if (!is_value) return false;
  const bool of_this_line = begin < end && problem.span.begin >= begin && problem.span.begin < end + 1;
  if (!of_this_line) return false;
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
            text.begin() + static_cast<std::ptrdiff_t>(end), 'x');
  return true;
}

}  // namespace yaml
