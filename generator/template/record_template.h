#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "schema/field.h"
#include "source/mapped_text.h"
#include "source/result.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace templates {

struct RecordProgram;

/// A document template (`templates/document/<soort>.md`) compiled against the fields of its schema.
struct RecordTemplate {
  std::shared_ptr<const RecordProgram> program;
};

/// What a placeholder stands for: a value with its field, or plain words (a label, a help text, a number).
struct ValueSlot {
  const yaml::Value* value = nullptr;    // lives as long as the record
  const schema::Field* field = nullptr;  // lives as long as the template
  bool raw = false;                      // `ruw.naam`: as typed, not as it is written for people
};
struct WordsSlot {
  std::string words;
  source::Span span;
};
using RecordSlot = std::variant<ValueSlot, WordsSlot>;

/// A record in our Markdown dialect: template text, with placeholders (placeholder.h) for every value.
struct RecordText {
  source::MappedText text;
  std::vector<RecordSlot> slots;
};

/// `name` is how the template calls its record at the root (`plan.…`), besides the bare names of its fields.
/// A name that the schema lacks, a field of the schema that is never shown, a section tag that does not
/// stand alone on its line, a list of choices used as a section: diagnostics at their place.
source::Result<RecordTemplate> compile_record(const source::SourceFile& file, const schema::Field& fields);

/// Renders a valid, normalised record. Names are looked up in the innermost context only.
RecordText render_record(const RecordTemplate& record_template, const yaml::Value& record);

}  // namespace templates
