#include "template/check_file.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "source/limits.h"
#include "template/placeholder.h"
#include "yaml/check_text.h"

namespace templates {

std::optional<source::Diagnostic> check_file(const source::SourceFile& file) {
  auto problems = yaml::check_text(file, file.span(), {.bytes = source::limits::template_file_bytes});
  if (!problems.empty()) {
    problems.front().rule = "sjabloon.tekst";
    return std::move(problems.front());
  }
  const auto mark = std::min(file.text.find(placeholder_begin), file.text.find(placeholder_end));
  if (mark == std::string::npos) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(mark);
  return source::Diagnostic{.rule = "sjabloon.tekst",
                            .span = {file.id, begin, begin + 3},
                            .message = "hier staat een teken dat we zelf gebruiken om waarden te merken",
                            .hints = {"haal dit onzichtbare teken weg"}};
}

}  // namespace templates
