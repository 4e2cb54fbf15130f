#include "model/outline.h"

namespace model {
namespace {

void add(const schema::Field& fields, const yaml::Outline::Holder& holder, yaml::Outline& outline) {
  for (const auto& field : fields.children) {
    outline.add(holder, field.name);
    const bool is_list = field.kind == schema::FieldKind::List && !field.children.empty();
    add(is_list ? field.item() : field, {field.name, is_list}, outline);
  }
}

}  // namespace

yaml::Outline outline_of(const schema::Field& fields) {
  yaml::Outline outline;
  add(fields, {}, outline);
  return outline;
}

}  // namespace model
