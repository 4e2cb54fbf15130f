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

/// What a placeholder stands for: a value with its field, plain words (a label, a help text, a number), or a
/// place.
struct ValueSlot {
  const yaml::Value* value = nullptr;    // lives as long as the record
  const schema::Field* field = nullptr;  // lives as long as the template
  bool raw = false;                      // `ruw.naam`: as typed, not as it is written for people
};
struct WordsSlot {
  std::string words;
  source::Span span;
};
/// A place that can be linked to: an item of a list.
struct AnchorSlot {
  std::string id;     // "doel-2-subdoel-1"
  std::string words;  // "subdoel 1 van doel 2"
  source::Span span;
};
using RecordSlot = std::variant<ValueSlot, WordsSlot, AnchorSlot>;

/// A record in our Markdown dialect: template text, with placeholders (placeholder.h) for every value.
struct RecordText {
  source::MappedText text;
  std::vector<RecordSlot> slots;
};

/// Compiles a document template, whose section tags stand alone on their lines.
///
/// A name is looked up in the innermost context only: the record, or the object or item of the section around
/// it; dotted names walk objects. At the root start `record.` and the first word of the file's name (`plan.`
/// in plan-van-aanpak.md). A field of the context goes before the special names:
///
///   label.<pad>, help.<pad>  title and help of a field, from this context or one around it
///   heeft.<pad>              a section, once if the value is there and not empty; the context stays
///   ruw.<pad>                the value as it was typed
///   periode.<veld>.<veld>    two dates of the context: "op 13 januari 2027" when they are the same
///   nummer, volgnummer       place in the nearest list, and in all lists around it ("2.1")
///   anker                    makes the item a place to link to, by what the lists call one (`x-item`)
///   .                        the item of a list of texts
///   leeg, ingevuld           sections for a blank form, and for a filled-in record
///
/// A section over a list is repeated for each item, over an object or a single value it comes once if that is
/// there and not empty. A value that is absent leaves nothing.
///
/// Diagnostics, all at once: a name that the schema lacks, a shown field that the template lacks, a section
/// where a value belongs or the other way round (a list of choices is a value), a tag at a wrong place.
/// `file` must live as long as the template.
source::Result<RecordTemplate> compile_record(const source::SourceFile& file, const schema::Field& fields);

/// Every part of a template once, whatever it depends on, with the place of each tag for its value: to see
/// where values would stand.
RecordText outline_of(const RecordTemplate& record_template);

/// The places that can be linked to in a record, in reading order.
std::vector<AnchorSlot> anchors_in(const RecordTemplate& record_template, const yaml::Value& record);

/// Renders a valid, normalised record. Rendering stops far beyond the size that `markdown` refuses.
RecordText render_record(const RecordTemplate& record_template, const yaml::Value& record);

}  // namespace templates
