#include "yaml/outline.h"

#include <algorithm>

namespace yaml {
namespace {

bool has(const std::vector<Outline::Holder>& holders, const Outline::Holder& wanted) {
  return std::any_of(holders.begin(), holders.end(), [&](const Outline::Holder& holder) {
    return holder.name == wanted.name && holder.is_list == wanted.is_list;
  });
}

}  // namespace

void Outline::add(const Holder& holder, const std::string& field) {
  auto& holders = holders_[field];
  if (has(holders, holder)) return;
  holders.push_back(holder);
  fields_[holder.name].push_back(field);
}

bool Outline::holds(const Holder& holder, std::string_view field) const {
  return has(holders_of(field), holder);
}

const std::vector<Outline::Holder>& Outline::holders_of(std::string_view field) const {
  static const std::vector<Holder> none;
  const auto found = holders_.find(field);
  return found == holders_.end() ? none : found->second;
}

const std::vector<std::string>& Outline::fields_of(std::string_view holder) const {
  static const std::vector<std::string> none;
  const auto found = fields_.find(holder);
  return found == fields_.end() ? none : found->second;
}

bool Outline::begins_item(std::string_view field) const {
  const auto& holders = holders_of(field);
  return std::any_of(holders.begin(), holders.end(), [&](const Holder& holder) {
    return holder.is_list && fields_of(holder.name).front() == field;
  });
}

bool Outline::are_siblings(std::string_view one, std::string_view other) const {
  const auto& holders = holders_of(one);
  return std::any_of(holders.begin(), holders.end(),
                     [&](const Holder& holder) { return holds(holder, other); });
}

}  // namespace yaml
