#include "model/rules/fields_in_text.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "model/value_walk.h"
#include "model/words.h"
#include "source/ascii.h"

namespace model::rules {
namespace {

// The field that an item of some list begins with, as in `- risico: …`; else empty.
std::string_view field_of_item(std::string_view line, const yaml::Outline& outline) {
  if (!line.starts_with("- ")) return {};
  const auto name = source::trim(line.substr(2, line.find(':') - 2));
  return outline.begins_item(name) && line.find(": ") != line.npos ? name : std::string_view();
}

// Of the lists whose items have the field, one that the record lacks.
std::string list_of(std::string_view field, const yaml::Value& record, const yaml::Outline& outline) {
  for (const auto& holder : outline.holders_of(field)) {
    if (holder.is_list && record.find(holder.name) == nullptr) return holder.name;
  }
  return {};
}

source::Diagnostic problem(source::Span span, std::string_view field, const std::string& list) {
  const auto name = list.empty() ? "de naam van de lijst" : "een regel " + quoted(list + ":");
  return {.severity = source::Severity::Warning,
          .rule = "tekst.met-velden",
          .span = span,
          .message = "het veld " + quoted(field) + " hoort nu bij de tekst erboven",
          .hints = {"zet " + name + " erboven; is het gewone tekst? haal dan het streepje weg"}};
}

}  // namespace

source::Diagnostics find_fields_in_texts(const yaml::Value& record, const schema::Field& fields,
                                         const yaml::Outline& outline, const source::SourceMap& sources) {
  source::Diagnostics problems;
  for_each_value(record, fields, [&](const yaml::Value& value, const schema::Field&) {
    if (value.text() == nullptr || value.text()->find("\n- ") == std::string::npos) return true;
    const auto written = text_of(sources, value.span);
    for (std::size_t at = written.find('\n'); at != written.npos; at = written.find('\n', at + 1)) {
      const auto line = source::trim(written.substr(at + 1, written.find('\n', at + 1) - at - 1));
      const auto field = field_of_item(line, outline);
      if (field.empty()) continue;
      const auto begin = value.span.begin + static_cast<std::uint32_t>(line.data() - written.data());
      problems.push_back(problem({value.span.file, begin, begin + static_cast<std::uint32_t>(line.size())},
                                 field, list_of(field, record, outline)));
      break;
    }
    return true;
  });
  return problems;
}

}  // namespace model::rules
