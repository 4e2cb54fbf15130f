#include "model/value_walk.h"

namespace model {

void for_each_value(const yaml::Value& record, const schema::Field& fields,
                    const std::function<bool(const yaml::Value&, const schema::Field&)>& visit) {
  if (!visit(record, fields)) return;
  if (const auto* map = record.map(); map != nullptr && fields.kind == schema::FieldKind::Object) {
    for (const auto& member : map->members) {
      if (const auto* field = fields.find(member.key)) for_each_value(member.value, *field, visit);
    }
  }
  if (const auto* list = record.list(); list != nullptr && fields.kind == schema::FieldKind::List) {
    if (fields.children.empty()) return;
    for (const auto& item : *list) for_each_value(item, fields.item(), visit);
  }
}

const std::string& refers_to(const schema::Field& field) {
  const bool of_items =
      field.kind == schema::FieldKind::List && field.refers_to.empty() && !field.children.empty();
  return of_items ? field.item().refers_to : field.refers_to;
}

}  // namespace model
