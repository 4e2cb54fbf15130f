#include "model/context.h"

#include <string>

#include "model/words.h"

namespace model {
namespace {

bool holds(source::Span outer, source::Span inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

// The first text of an item is what people know it by.
std::string words_of(const yaml::Value& item) {
  if (item.map() == nullptr) return {};
  for (const auto& member : item.map()->members) {
    if (member.value.text() != nullptr && !member.value.text()->empty()) return *member.value.text();
  }
  return {};
}

class Context {
 public:
  explicit Context(source::Span span) : span_(span) {}

  void find(const yaml::Value& value, const schema::Field& field) {
    if (const auto* map = value.map()) {
      for (const auto& member : map->members) {
        if (!holds(member.value.span, span_)) continue;
        if (const auto* child = field.find(member.key)) return find(member.value, *child);
      }
    }
    const auto* list = value.list();
    if (list == nullptr || field.children.empty()) return;
    for (std::size_t index = 0; index < list->size(); ++index) {
      const auto& item = (*list)[index];
      if (!holds(item.span, span_)) continue;
      if (!field.item_name.empty()) add(field.item_name, index, item);
      return find(item, field.item());
    }
  }

  std::string text() const {
    return path_.empty() || words_.empty() ? path_ : path_ + ": \"" + words_ + "\"";
  }

 private:
  void add(const std::string& name, std::size_t index, const yaml::Value& item) {
    path_ += (path_.empty() ? "" : ", ") + name + " " + std::to_string(index + 1);
    words_ = shortened(words_of(item));
  }

  source::Span span_;
  std::string path_;
  std::string words_;
};

}  // namespace

void add_context(source::Diagnostics& problems, const yaml::Value& record, const schema::Field& fields) {
  for (auto& problem : problems) {
    if (!problem.context.empty() || problem.span.file != record.span.file) continue;
    Context context(problem.span);
    context.find(record, fields);
    problem.context = context.text();
  }
}

}  // namespace model
