#pragma once

#include <optional>
#include <vector>

#include "document/document.h"
#include "model/site.h"
#include "source/result.h"
#include "source/source_map.h"
#include "template/record_template.h"

namespace model {

/// What stands in the place of a slot. Text that the writer of the record formatted is blocks, anything else
/// is inlines.
struct SlotContent {
  document::Blocks blocks = {};
  document::Inlines inlines = {};
  bool is_blocks = false;
  std::optional<yaml::Value::Data> number = {};  // of a value that is a number, for a diagram
};

/// Makes the contents of the slots of a record: a value as its field says it is written for people, an id as
/// the name of what it stands for, prose as a fragment of its own.
class SlotWriter {
 public:
  /// `named` are the values that name an item of another record.
  SlotWriter(const Site& site, const source::SourceMap& sources, const std::vector<NamedItem>& named)
      : site_(site), sources_(sources), named_(named) {}

  SlotContent write(const templates::RecordSlot& slot);

  source::Diagnostics take_problems() { return std::move(problems_); }

 private:
  SlotContent write_value(const yaml::Value& value, const schema::Field& field, bool raw);
  SlotContent write_list(const yaml::List& items, const schema::Field& field, source::Span span, bool raw);
  SlotContent write_prose(const std::string& text, source::Span span);
  SlotContent write_reference(const std::string& id, const std::string& target, source::Span span);
  const NamedItem* item_named_by(const yaml::Value& value) const;

  const Site& site_;
  const source::SourceMap& sources_;
  const std::vector<NamedItem>& named_;
  source::Diagnostics problems_;
};

}  // namespace model
