#include "model/rules/follows_from.h"

#include <algorithm>

namespace model::rules {
namespace {

bool holds(source::Span outer, source::Span inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

// A problem with the keys of an object, and not with what stands under another key.
bool explains(const source::Diagnostic& problem, const Finding& finding) {
  if (!holds(finding.object->span, problem.span)) return false;
  const auto* map = finding.object->map();
  if (map == nullptr) return true;
  return std::none_of(map->members.begin(), map->members.end(), [&](const yaml::Member& member) {
    return member.key != finding.missing && holds(member.value.span, problem.span);
  });
}

/// Looks for a member with the name that is missing, in a place where it does not belong.
class Elsewhere {
 public:
  Elsewhere(const Finding& finding, const source::Diagnostics& problems)
      : finding_(finding), problems_(problems) {}

  bool finds(const yaml::Value& value) const {
    if (const auto* map = value.map()) {
      return std::any_of(map->members.begin(), map->members.end(), [&](const yaml::Member& member) {
        return (member.key == finding_.missing && is_reported(member.key_span)) || finds(member.value);
      });
    }
    const auto* list = value.list();
    if (list == nullptr) return false;
    for (std::size_t i = 0; i < list->size(); ++i) {
      const bool continues = i > 0 && &(*list)[i - 1] == finding_.object && is_a_part((*list)[i]);
      if (continues || finds((*list)[i])) return true;
    }
    return false;
  }

 private:
  // An item that has the member and lacks what makes it an item: a dash too many.
  bool is_a_part(const yaml::Value& item) const {
    return item.find(finding_.missing) != nullptr && is_reported(item.map()->members.front().key_span);
  }

  bool is_reported(source::Span place) const {
    return std::any_of(problems_.begin(), problems_.end(),
                       [&](const source::Diagnostic& problem) { return problem.span.begin == place.begin; });
  }

  const Finding& finding_;
  const source::Diagnostics& problems_;
};

}  // namespace

bool follows_from(const Finding& finding, const source::Diagnostics& problems, const yaml::Value& record) {
  if (finding.object == nullptr) return false;
  const bool here = std::any_of(problems.begin(), problems.end(), [&](const source::Diagnostic& problem) {
    return explains(problem, finding);
  });
  return here || Elsewhere(finding, problems).finds(record);
}

}  // namespace model::rules
