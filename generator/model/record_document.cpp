#include "model/record_document.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "markdown/parse.h"
#include "model/fill_slots.h"

namespace model {
namespace {

source::Checked<document::Document> render(const templates::RecordTemplate& record_template,
                                           const yaml::Value& record, const std::vector<NamedItem>& named,
                                           const Site& site, const source::SourceMap& sources) {
  const auto rendered = templates::render_record(record_template, record);
  auto parsed =
      markdown::parse(rendered.text, {.dialect = markdown::Dialect::Page, .slots = rendered.slots.size()});
  SlotWriter writer(site, sources, named);
  std::vector<SlotContent> contents;
  contents.reserve(rendered.slots.size());
  for (const auto& slot : rendered.slots) contents.push_back(writer.write(slot));
  fill_slots(parsed.value, contents);
  append(parsed.diagnostics, writer.take_problems());
  return parsed;
}

const document::Heading* title_in(const document::Document& document) {
  if (document.blocks.empty()) return nullptr;
  const auto* heading = std::get_if<document::Heading>(&document.blocks.front());
  return heading != nullptr && heading->level == 1 ? heading : nullptr;
}

}  // namespace

source::Checked<document::Document> document_of(const Edition& edition, const Page& page, const Site& site,
                                                const source::SourceMap& sources) {
  if (!edition.document) return {};
  auto made = render(*edition.document, page.front, page.named, site, sources);
  if (title_in(made.value) != nullptr) made.value.blocks.erase(made.value.blocks.begin());
  return made;
}

Title title_of(const Edition& edition, const yaml::Value& record, const Site& site,
               const source::SourceMap& sources) {
  if (!edition.title) return {};
  const auto made = render(*edition.title, record, {}, site, sources);
  const auto* heading = title_in(made.value);
  if (heading == nullptr) return {};
  const bool names_page =
      std::any_of(heading->children.begin(), heading->children.end(),
                  [](const auto& node) { return std::holds_alternative<document::Reference>(node); });
  return {plain_text(heading->children), names_page};
}

}  // namespace model
