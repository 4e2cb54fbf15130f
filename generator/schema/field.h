#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/schema.h"
#include "source/result.h"

namespace schema {

enum class FieldKind {
  Text,    // one line
  Prose,   // x-tekst: markdown
  Date,    // format: date
  Month,   // a month or a date, as in `2026-11`
  Number,  // integer or number
  Choice,  // enum, ja/nee included
  Object,
  List
};

/// What a record's schema says of one of its values, for templates, forms and writers: the one place for
/// labels, help, options and how a value is written. `$ref`, `allOf` and the matching edition are resolved.
struct Field {
  std::string name;  // the key; empty for the root and for an item of a list
  std::string title;
  std::string help;  // description
  FieldKind kind = FieldKind::Text;
  bool required = false;
  bool shown = true;         // x-tonen is not `nee`
  bool internal = false;     // x-zichtbaarheid: intern
  bool of_function = false;  // x-tekst: functie, what somebody is
  std::string refers_to;     // x-verwijst-naar: a collection, or empty
  std::string named_by;      // x-andersom: on the page that it names, the heading above those that name it
  /// Of a Choice: value, how it is written (x-namen). Of an Object: the same of its keys, where
  /// `propertyNames` lists them.
  std::vector<std::pair<std::string, std::string>> names;
  std::string item_name;       // x-item: name of one item, as in "doel"
  std::size_t blank_rows = 1;  // x-rijen
  std::size_t lines = 1;       // x-regels
  std::string short_form;      // of an Object: the key that a bare text stands for (x-korte-vorm), or empty
  std::vector<Field>
      children;  // of an Object: its members, in the order of the schema; of a List: its one item

  const Field* find(std::string_view child) const;
  /// Of a List: what its items are.
  const Field& item() const { return children.front(); }
};

/// The fields of the records of a schema; `edition` is the record's `formulier`, empty for the newest.
source::Result<Field> fields_of(const Library& library, const std::string& uri, std::string_view edition);

}  // namespace schema
