#include "schema/keywords.h"

#include <algorithm>
#include <array>

namespace schema {
namespace {

struct Keyword {
  std::string_view name;
  Holds holds;
};

// In the order of their bytes. `definitions` is the name of `$defs` before 2019-09; the meta-schema still
// knows it.
constexpr std::array<Keyword, 20> keywords = {{{"$defs", Holds::NamedSchemas},
                                               {"additionalProperties", Holds::OneSchema},
                                               {"allOf", Holds::ListOfSchemas},
                                               {"anyOf", Holds::ListOfSchemas},
                                               {"contains", Holds::OneSchema},
                                               {"contentSchema", Holds::OneSchema},
                                               {"definitions", Holds::NamedSchemas},
                                               {"dependentSchemas", Holds::NamedSchemas},
                                               {"else", Holds::OneSchema},
                                               {"if", Holds::OneSchema},
                                               {"items", Holds::OneSchema},
                                               {"not", Holds::OneSchema},
                                               {"oneOf", Holds::ListOfSchemas},
                                               {"patternProperties", Holds::NamedSchemas},
                                               {"prefixItems", Holds::ListOfSchemas},
                                               {"properties", Holds::NamedSchemas},
                                               {"propertyNames", Holds::OneSchema},
                                               {"then", Holds::OneSchema},
                                               {"unevaluatedItems", Holds::OneSchema},
                                               {"unevaluatedProperties", Holds::OneSchema}}};

constexpr bool by_name(const Keyword& a, const Keyword& b) {
  return a.name < b.name;
}
static_assert(std::is_sorted(keywords.begin(), keywords.end(), by_name));

}  // namespace

Holds holds_schemas(std::string_view keyword) {
  const auto found = std::lower_bound(keywords.begin(), keywords.end(), Keyword{keyword, {}}, by_name);
  return found != keywords.end() && found->name == keyword ? found->holds : Holds::Nothing;
}

}  // namespace schema
