#include "html/write_document.h"

#include "html/writer.h"

namespace html {
namespace {

constexpr int deepest_entry = 3;

std::vector<Entry> entries_of(const Writer& writer) {
  std::vector<Entry> entries;
  for (const auto& block : writer.document.blocks) {
    const auto* heading = std::get_if<document::Heading>(&block);
    if (!heading || heading->level > deepest_entry || heading->id.empty()) continue;
    entries.push_back({heading->level, heading->id, heading->number, label_of(writer, heading->children)});
  }
  return entries;
}

}  // namespace

WrittenDocument write_document(const document::Document& document, const Context& context) {
  Writer writer{.document = document, .context = context};
  WrittenDocument written;
  written.entries = entries_of(writer);
  write_blocks(writer, document.blocks);
  write_abbreviations(writer);
  write_notes(writer);
  written.body = std::move(writer.out).take();
  written.wide = writer.wide;
  return written;
}

}  // namespace html
