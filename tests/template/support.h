#pragma once

#include <string>
#include <utility>
#include <vector>

#include "schema/field.h"
#include "source/source_map.h"
#include "template/placeholder.h"
#include "template/record_template.h"
#include "yaml/parse.h"

namespace templates::test {

/// The problems, one a line: "2:3 sjabloon.tag".
inline std::string problems(const source::SourceFile& file, const source::Diagnostics& diagnostics) {
  std::string lines;
  for (const auto& diagnostic : diagnostics) {
    const auto position = source::position_of(file, diagnostic.span.begin);
    lines +=
        std::to_string(position.line) + ":" + std::to_string(position.column) + " " + diagnostic.rule + "\n";
  }
  return lines;
}

inline schema::Field field(std::string name, schema::FieldKind kind,
                           std::vector<schema::Field> children = {}) {
  schema::Field made;
  made.title = "Titel van " + name;
  made.name = std::move(name);
  made.kind = kind;
  made.children = std::move(children);
  return made;
}

inline schema::Field text(std::string name) {
  return field(std::move(name), schema::FieldKind::Text);
}

inline schema::Field object(std::string name, std::vector<schema::Field> members) {
  return field(std::move(name), schema::FieldKind::Object, std::move(members));
}

inline schema::Field list(std::string name, schema::Field item) {
  item.name.clear();
  std::vector<schema::Field> children;
  children.push_back(std::move(item));
  return field(std::move(name), schema::FieldKind::List, std::move(children));
}

/// A list that says what it calls one item.
inline schema::Field list_of(std::string item_name, std::string name, schema::Field item) {
  auto made = list(std::move(name), std::move(item));
  made.item_name = std::move(item_name);
  return made;
}

inline schema::Field choices(std::string name) {
  return list(std::move(name), field("", schema::FieldKind::Choice));
}

/// A record as its template gives it, each placeholder as its value or words between angle quotes.
inline std::string filled(const RecordText& rendered) {
  std::string out = rendered.text.text();
  for (std::size_t number = 0; number < rendered.slots.size(); ++number) {
    const auto mark = placeholder(number);
    std::string words = "lijst";
    if (const auto* slot = std::get_if<WordsSlot>(&rendered.slots[number])) words = slot->words;
    if (const auto* slot = std::get_if<AnchorSlot>(&rendered.slots[number])) words = "#" + slot->id;
    if (const auto* slot = std::get_if<ValueSlot>(&rendered.slots[number])) {
      if (const auto* value = slot->value->text()) words = *value;
      if (slot->raw) words += "!";
    }
    out.replace(out.find(mark), mark.size(), "‹" + words + "›");
  }
  return out;
}

}  // namespace templates::test
