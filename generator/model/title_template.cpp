#include "model/title_template.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace model {
namespace {

// A title shows hardly any of the fields, and need not.
schema::Field all_may_be_absent(schema::Field field) {
  field.shown = false;
  for (auto& child : field.children) child = all_may_be_absent(std::move(child));
  return field;
}

}  // namespace

std::optional<templates::RecordTemplate> compile_title(const source::SourceFile& file,
                                                       const schema::Field& fields,
                                                       source::SourceMap& sources) {
  const std::string_view text = file.text;
  const auto begin = text.find_first_not_of("\r\n");
  if (begin == std::string_view::npos || !text.substr(begin).starts_with("# ")) return std::nullopt;
  const auto line = text.substr(begin, text.find('\n', begin) - begin);
  // The empty lines keep the title at its own line.
  const auto above = static_cast<std::size_t>(
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
  const auto id = sources.add(file.path, std::string(above, '\n') + std::string(line) + "\n");
  auto compiled = templates::compile_record(sources[id], all_may_be_absent(fields));
  if (!compiled) return std::nullopt;
  return *std::move(compiled);
}

}  // namespace model
