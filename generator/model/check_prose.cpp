#include "model/check_prose.h"

#include "markdown/parse.h"
#include "model/value_text.h"
#include "model/value_walk.h"

namespace model {

source::Diagnostics check_prose(const yaml::Value& record, const schema::Field& fields, Prose which,
                                const source::SourceMap& sources) {
  source::Diagnostics problems;
  for_each_value(record, fields, [&](const yaml::Value& value, const schema::Field& field) {
    if (which == Prose::Internal && field.internal) {
      append(problems, check_prose(value, field, Prose::All, sources));
      return false;
    }
    const bool is_prose = field.kind == schema::FieldKind::Prose && value.text() != nullptr;
    if (which != Prose::All || !is_prose || value.span.file == source::FileId::None) return true;
    const auto text = text_of_value(*value.text(), value.span, sources[value.span.file]);
    append(problems, markdown::parse(text, {.dialect = markdown::Dialect::Fragment}).diagnostics);
    return true;
  });
  return problems;
}

}  // namespace model
