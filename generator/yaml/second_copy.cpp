#include "yaml/second_copy.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "yaml/line.h"

namespace yaml {
namespace {

constexpr std::ptrdiff_t fewest_fields = 4;  // which nobody repeats by a slip

bool is_double_at_margin(std::string_view text, const source::Diagnostic& problem) {
  return problem.rule == "yaml.dubbel" && line_at(text, problem.span.begin).begin == problem.span.begin;
}

}  // namespace

void fold_second_copy(std::string_view text, source::Diagnostics& problems) {
  const auto at_margin = [&](const source::Diagnostic& problem) {
    return is_double_at_margin(text, problem);
  };
  if (std::count_if(problems.begin(), problems.end(), at_margin) < fewest_fields) return;
  const auto first = std::find_if(problems.begin(), problems.end(), at_margin);
  const auto begin = first->span.begin;
  first->message = "vanaf hier staat het formulier er nog een keer";
  first->hints = {"haal alles vanaf deze regel weg, of zet het in een eigen bestand"};
  std::erase_if(problems, [&](const source::Diagnostic& problem) {
    return problem.rule == "yaml.dubbel" && problem.span.begin > begin;
  });
}

}  // namespace yaml
