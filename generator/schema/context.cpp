#include "schema/describe.h"
#include "schema/words.h"
#include "source/words.h"

namespace schema {
namespace {

constexpr std::size_t longest_text = 50;

const std::string* first_text(const yaml::Value& item) {
  if (!item.map()) return nullptr;
  for (const auto& member : item.map()->members) {
    if (const auto* text = member.value.text(); text && !text->empty()) return text;
  }
  return nullptr;
}

}  // namespace

std::string say_context(const std::vector<Step>& path) {
  std::string context;
  const yaml::Value* last = nullptr;
  for (const auto& step : path) {
    if (!step.item_name) continue;
    if (!context.empty()) context += ", ";
    context.append(*step.item_name).append(" ").append(std::to_string(step.index + 1));
    last = step.value;
  }
  const std::string* text = last ? first_text(*last) : nullptr;
  if (text) context.append(": \"").append(source::shorten(*text, longest_text)).append("\"");
  return context;
}

}  // namespace schema
