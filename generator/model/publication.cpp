#include "model/publication.h"

namespace model {

bool is_public(const yaml::Value& record, const Kind& kind) {
  if (kind.publication != Publication::Yes) return false;
  const auto says = [&](std::string_view field, std::string_view wanted) {
    return kind.fields.find(field) == nullptr || record.text_or(field, "") == wanted;
  };
  if (!says("status", "vastgesteld") || !says("zichtbaar", "iedereen")) return false;
  if (kind.fields.find("akkoord") == nullptr) return true;
  const auto* consent = record.find("akkoord");
  return consent != nullptr && !consent->is_null();
}

}  // namespace model
