#include "schema/evaluation.h"

#include <algorithm>
#include <utility>

#include "schema/checks.h"
#include "schema/program.h"

namespace schema {

// A value is at most 64 levels deep; a schema that needs more steps than this for it goes round in circles.
constexpr std::size_t deepest = 1000;

/// Keeps the depth and the dynamic scope while a schema is being checked.
class Entered {
 public:
  Entered(Evaluation& evaluation, ResourceId resource) : evaluation_(evaluation) {
    ++evaluation_.depth_;
    auto& scope = evaluation_.scope_;
    pushed_ = scope.empty() || scope.back() != resource;
    if (pushed_) scope.push_back(resource);
  }
  ~Entered() {
    --evaluation_.depth_;
    if (pushed_) evaluation_.scope_.pop_back();
  }
  Entered(const Entered&) = delete;
  Entered& operator=(const Entered&) = delete;

  bool too_deep() const { return evaluation_.depth_ > deepest; }

 private:
  Evaluation& evaluation_;
  bool pushed_ = false;
};

namespace {

void mark(std::vector<bool>& marks, const std::vector<bool>& others) {
  for (std::size_t i = 0; i < marks.size() && i < others.size(); ++i) {
    if (others[i]) marks[i] = true;
  }
}

std::vector<Step> path_to(const Place& place) {
  std::vector<Step> path;
  for (const Place* at = &place; at; at = at->around) {
    const bool item = at->around && !at->member;
    path.push_back({&at->value, at->member, at->index, item ? at->around->item_name : nullptr});
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace

Evaluated::Evaluated(const yaml::Value& value) {
  if (const auto* map = value.map()) members.resize(map->members.size());
  if (const auto* list = value.list()) items.resize(list->size());
}

void Evaluated::merge(const Evaluated& other) {
  mark(members, other.members);
  mark(items, other.items);
}

void Evaluation::put_at(const yaml::Member& member, std::size_t count, const yaml::Value& object) {
  if (!violations_) return;
  for (auto at = count; at < violations_->size(); ++at) {
    auto& violation = (*violations_)[at];
    const bool lacks = violation.keyword == Keyword::Required && &violation.value() == &object;
    if (lacks && !violation.member) violation.member = &member;
  }
}

bool Evaluation::report(Violation violation, const Place& place) {
  if (!violations_) return false;
  violation.path = path_to(place);
  violations_->push_back(std::move(violation));
  return false;
}

bool matches(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  const Redirected quiet(evaluation, nullptr);
  return evaluate(schema, place, evaluation, evaluated);
}

bool evaluate(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  if (place.value.unread) return true;  // whatever it is
  if (schema.always) {
    return *schema.always || evaluation.report({.keyword = Keyword::Never, .schema = &schema}, place);
  }
  const Entered entered(evaluation, schema.resource);
  if (entered.too_deep()) return evaluation.report({.keyword = Keyword::TooDeep, .schema = &schema}, place);
  if (!schema.wording.item_name.empty()) place.item_name = &schema.wording.item_name;

  const bool asks = schema.unevaluated.properties || schema.unevaluated.items;
  Evaluated own = asks ? Evaluated(place.value) : Evaluated();
  bool valid = true;
  for (const Check check : schema.checks) {
    if (!check(schema, place, evaluation, asks ? &own : evaluated)) valid = false;
    if (!valid && !evaluation.collects()) return false;
    // A value of the wrong kind needs one message, not one for every other rule as well.
    if (!valid && check == check_value) break;
  }
  if (asks && evaluated) evaluated->merge(own);
  return valid;
}

}  // namespace schema
