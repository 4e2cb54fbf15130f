#include "yaml/parse.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "source/limits.h"
#include "yaml/check_text.h"
#include "yaml/mend_indentation.h"
#include "yaml/mended_text.h"
#include "yaml/read_around.h"
#include "yaml/read_once.h"
#include "yaml/unseen.h"

namespace yaml {
namespace {

namespace limits = source::limits;

bool is_indentation(const source::Diagnostic& problem) {
  return problem.rule == "yaml.tab" || problem.rule == "yaml.harde-spatie";
}

// A tab or a hard space before the first word of a line stands for spaces, and these can be worked out.
source::Checked<std::optional<Value>> read_with_spaces(MendedText text, source::Diagnostics problems,
                                                       const Outline* outline) {
  const bool only_indentation = std::all_of(problems.begin(), problems.end(), is_indentation);
  if (!only_indentation || !mend_indentation(text, problems)) return {std::nullopt, std::move(problems)};
  return read_around(std::move(text), std::move(problems), outline);
}

source::Checked<std::optional<Value>> read_part(const source::SourceFile& file, source::Span part,
                                                const Outline* outline) {
  part = without_byte_order_mark(file, part);
  const auto text = std::string_view(file.text).substr(0, part.end);
  const TextLimits text_limits{
      .bytes = limits::yaml_file_bytes, .line_bytes = limits::yaml_line_bytes, .strict = true};
  if (auto problems = check_text(file, part, text_limits); !problems.empty())
    return read_with_spaces({text, part}, std::move(problems), outline);

  auto tree = read_once(text, part, {});
  if (!tree.diagnostics.empty()) return read_around({text, part}, {}, outline);
  if (!tree.is_complete()) return {Value{Null{}, {part.file, part.begin, part.begin}}, {}};
  return {tree.take(), {}};
}

}  // namespace

source::Checked<std::optional<Value>> parse_around_faults(const source::SourceFile& file, source::Span part,
                                                          const Outline* outline) {
  auto [value, problems] = read_part(file, part, outline);
  if (value) append(problems, leave_unseen(*value, file.text));
  return {std::move(value), std::move(problems)};
}

source::Result<Value> parse(const source::SourceFile& file, source::Span part) {
  auto [value, problems] = read_part(file, part, nullptr);
  if (!value || has_errors(problems)) return std::move(problems);
  return *std::move(value);
}

}  // namespace yaml
