#pragma once

#include <string>
#include <string_view>

#include "yaml/value.h"

namespace schema {

/// How a keyword holds schemas: one, a list of them, or a map of names to them.
enum class Holds { Nothing, OneSchema, ListOfSchemas, NamedSchemas };

/// Of a keyword of draft 2020-12; of any other keyword: Nothing.
Holds holds_schemas(std::string_view keyword);

/// Calls `visit(const yaml::Value& subschema, const yaml::Member& keyword)` for each schema directly within
/// `schema`, in the order of the file.
template <typename Visit>
void for_each_subschema(const yaml::Value& schema, Visit visit) {
  const yaml::Map* map = schema.map();
  if (!map) return;
  for (const auto& member : map->members) {
    switch (holds_schemas(member.key)) {
      case Holds::Nothing:
        break;
      case Holds::OneSchema:
        visit(member.value, member);
        break;
      case Holds::ListOfSchemas:
        if (const auto* list = member.value.list()) {
          for (const auto& item : *list) visit(item, member);
        }
        break;
      case Holds::NamedSchemas:
        if (const auto* named = member.value.map()) {
          for (const auto& entry : named->members) visit(entry.value, member);
        }
        break;
    }
  }
}

}  // namespace schema
