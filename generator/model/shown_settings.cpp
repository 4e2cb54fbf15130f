#include "model/shown_settings.h"

#include <algorithm>
#include <string>
#include <utility>

#include "schema/normalise.h"

namespace model {
namespace {

/// Where a text leads that is an address; empty for other texts.
std::string target_of(const std::string& text) {
  if (text.starts_with("https://") || text.starts_with("http://")) return text;
  const bool is_mail = text.find('@') != std::string::npos && text.find(' ') == std::string::npos;
  return is_mail ? "mailto:" + text : std::string();
}

void add(const yaml::Value* value, const schema::Field& field, const std::string& keys,
         ShownSettings& settings) {
  if (field.kind == schema::FieldKind::List) return;
  if (field.kind != schema::FieldKind::Object) {
    ShownSetting setting{.keys = keys, .words = {}, .target = {}};
    if (value != nullptr) setting.words = schema::display(*value, field);
    setting.target = target_of(setting.words);
    auto name = keys;
    std::replace(name.begin(), name.end(), '.', '-');
    settings.emplace(std::move(name), std::move(setting));
    return;
  }
  for (const auto& child : field.children) {
    const auto* member = value == nullptr ? nullptr : value->find(child.name);
    if (child.shown) add(member, child, keys.empty() ? child.name : keys + "." + child.name, settings);
  }
}

}  // namespace

ShownSettings shown_settings(const yaml::Value& settings, const schema::Field& fields) {
  ShownSettings shown;
  add(&settings, fields, "", shown);
  return shown;
}

}  // namespace model
