#include "schema/meta_schema.h"

#include <string>
#include <utility>

#include "schema/embedded.h"
#include "source/source_map.h"
#include "yaml/parse_json.h"

namespace schema {

// Built in, and tested; they stand in no file that a message could point to.
void add_meta_schema(Library& library) {
  for (const auto& embedded : embedded_meta_schemas()) {
    const source::SourceFile file{source::FileId::None, std::string(embedded.name),
                                  std::string(embedded.text)};
    auto value = yaml::parse_json(file);
    if (value) library.add(std::string(embedded.name), std::move(*value));
  }
}

source::Result<Schema> compile_dialect() {
  Library library;
  add_meta_schema(library);
  return library.compile(dialect_uri);
}

}  // namespace schema
