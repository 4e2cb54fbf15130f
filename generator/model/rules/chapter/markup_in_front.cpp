#include "model/rules/chapter/markup_in_front.h"

#include <string>
#include <string_view>

namespace model::rules::chapter {
namespace {

bool holds_markup(std::string_view text) {
  for (const std::string_view mark : {"**", "__", "](", "~~", "`"}) {
    if (text.find(mark) != std::string_view::npos) return true;
  }
  const bool has_ends = text.size() > 2 && text.front() == text.back();
  return has_ends && (text.front() == '*' || text.front() == '_');
}

}  // namespace

source::Diagnostics find_markup_in_front(const yaml::Value& front) {
  source::Diagnostics problems;
  for (const std::string key : {"titel", "samenvatting"}) {
    const auto* value = front.find(key);
    if (value == nullptr || value->text() == nullptr || !holds_markup(*value->text())) continue;
    problems.push_back({.severity = source::Severity::Warning,
                        .rule = "kopgegevens.opmaak",
                        .span = value->span,
                        .message = "in `" + key + "` werkt opmaak niet: de lezer ziet de tekens",
                        .hints = {"schrijf gewone woorden, zonder tekens voor vet, schuin of een link"}});
  }
  return problems;
}

}  // namespace model::rules::chapter
