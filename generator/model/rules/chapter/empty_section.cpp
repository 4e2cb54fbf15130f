#include "model/rules/chapter/empty_section.h"

#include <algorithm>

#include "model/walk.h"

namespace model::rules::chapter {
namespace {

// A line between two sections is not what either of them says.
bool is_line(const document::Block& block) {
  return std::holds_alternative<document::ThematicBreak>(block);
}

bool closes(const document::Block& next, const document::Heading& heading) {
  const auto* other = std::get_if<document::Heading>(&next);
  return other != nullptr && other->level <= heading.level;
}

// A heading of level 1, or one without words, has a message of its own.
bool is_heading_of_text(const document::Heading& heading) {
  return heading.level > 1 && plain_text(heading.children).find_first_not_of(" \t") != std::string::npos;
}

void check(document::Blocks& blocks, source::Diagnostics& problems) {
  for (auto block = blocks.begin(); block != blocks.end(); ++block) {
    for_each_blocks(*block, [&](document::Blocks& children) { check(children, problems); });
    const auto* heading = std::get_if<document::Heading>(&*block);
    if (heading == nullptr || !is_heading_of_text(*heading)) continue;
    const auto next = std::find_if_not(block + 1, blocks.end(), is_line);
    if (next != blocks.end() && !closes(*next, *heading)) continue;
    problems.push_back({.severity = source::Severity::Warning,
                        .rule = "kop.zonder-tekst",
                        .span = heading->span,
                        .message = "onder deze kop staat niets",
                        .hints = {"schrijf er tekst onder, of haal de kop weg"}});
  }
}

}  // namespace

source::Diagnostics find_empty_sections(document::Document& document) {
  source::Diagnostics problems;
  check(document.blocks, problems);
  return problems;
}

}  // namespace model::rules::chapter
