#include "model/slot_content.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "markdown/dutch_type.h"
#include "markdown/parse.h"
#include "model/facts.h"
#include "model/value_text.h"
#include "model/value_walk.h"
#include "schema/normalise.h"
#include "schema/words.h"

namespace model {
namespace {

SlotContent inline_content(document::Inlines inlines) {
  return {.inlines = std::move(inlines)};
}

void add_separator(document::Inlines& inlines, std::size_t index, std::size_t count, source::Span span) {
  if (index == 0) return;
  inlines.emplace_back(document::Text{index + 1 == count ? " en " : ", ", span});
}

enum class Type { AsTyped, Dutch };

// Each line of the text becomes a line.
document::Inlines lines_of(std::string_view text, source::Span span, Type type = Type::Dutch) {
  document::Inlines inlines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string line(text.substr(0, end));
    if (type == Type::Dutch) line = markdown::with_dutch_quotes_and_spaces(std::move(line));
    if (end > 0) inlines.emplace_back(document::Text{std::move(line), span});
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!text.empty()) inlines.emplace_back(document::LineBreak{span});
  }
  return inlines;
}

/// Words that lead to a page; without one, the words alone.
SlotContent write_link(const std::string& words, const std::string& page, const std::string& anchor,
                       source::Span span) {
  if (page.empty()) return inline_content(lines_of(words, span));
  document::Inlines inlines;
  inlines.emplace_back(document::Reference{{document::Text{words, span}}, page, anchor, span});
  return inline_content(std::move(inlines));
}

}  // namespace

SlotContent SlotWriter::write(const templates::RecordSlot& slot) {
  if (const auto* words = std::get_if<templates::WordsSlot>(&slot)) {
    return inline_content(lines_of(words->words, words->span));
  }
  if (const auto* anchor = std::get_if<templates::AnchorSlot>(&slot))
    return inline_content({document::Anchor{anchor->id, anchor->span}});
  const auto& value = std::get<templates::ValueSlot>(slot);
  if (value.value == nullptr || value.field == nullptr) return {};
  auto content = write_value(*value.value, *value.field, value.raw);
  const auto& data = value.value->data;
  if (std::holds_alternative<yaml::Integer>(data) || std::holds_alternative<yaml::Float>(data))
    content.number = data;
  return content;
}

SlotContent SlotWriter::write_value(const yaml::Value& value, const schema::Field& field, bool raw) {
  if (value.is_null()) return {};
  if (value.list() != nullptr) return write_list(*value.list(), field, value.span, raw);
  if (raw) return inline_content(lines_of(schema::typed(value), value.span, Type::AsTyped));
  const auto* text = value.text();
  const auto& target = refers_to(field);
  if (const auto* item = item_named_by(value))
    return write_link(item->words, item->page, item->anchor, value.span);
  if (text != nullptr && !target.empty()) return write_reference(*text, target, value.span);
  if (text != nullptr && field.kind == schema::FieldKind::Prose) return write_prose(*text, value.span);
  return inline_content(lines_of(schema::display(value, field), value.span));
}

SlotContent SlotWriter::write_list(const yaml::List& items, const schema::Field& field, source::Span span,
                                   bool raw) {
  SlotContent list;
  if (field.children.empty()) return list;
  for (std::size_t index = 0; index < items.size(); ++index) {
    auto item = write_value(items[index], field.item(), raw);
    list.is_blocks = list.is_blocks || item.is_blocks;
    std::move(item.blocks.begin(), item.blocks.end(), std::back_inserter(list.blocks));
    add_separator(list.inlines, index, items.size(), span);
    std::move(item.inlines.begin(), item.inlines.end(), std::back_inserter(list.inlines));
  }
  return list;
}

SlotContent SlotWriter::write_prose(const std::string& text, source::Span span) {
  if (span.file == source::FileId::None) return inline_content(lines_of(text, span));
  const auto mapped = text_of_value(text, span, sources_[span.file]);
  auto fragment = markdown::parse(mapped, {.dialect = markdown::Dialect::Fragment});
  append(problems_, std::move(fragment.diagnostics));
  return {.blocks = std::move(fragment.value.blocks), .is_blocks = true};
}

SlotContent SlotWriter::write_reference(const std::string& id, const std::string& target, source::Span span) {
  return write_link(name_of(site_, target, id), page_named(site_, target, id), {}, span);
}

const NamedItem* SlotWriter::item_named_by(const yaml::Value& value) const {
  const auto found = std::find_if(named_.begin(), named_.end(),
                                  [&](const NamedItem& item) { return item.value == value.span; });
  return found == named_.end() ? nullptr : &*found;
}

}  // namespace model
