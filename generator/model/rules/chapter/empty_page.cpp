#include "model/rules/chapter/empty_page.h"

#include <algorithm>

namespace model::rules::chapter {

source::Diagnostics find_empty_page(const Draft& chapter) {
  const auto& blocks = chapter.document.blocks;
  const bool has_text = std::any_of(blocks.begin(), blocks.end(), [](const document::Block& block) {
    return !std::holds_alternative<document::ThematicBreak>(block);
  });
  // A text with an error may hold blocks that were left out.
  if (has_text || has_errors(chapter.problems)) return {};
  return {{.severity = source::Severity::Warning,
           .rule = "pagina.leeg",
           .span = chapter.span(),
           .message = "op deze pagina staat nog geen tekst",
           .hints = {"schrijf tekst onder de tweede regel met `---`, of haal het bestand weg"}}};
}

}  // namespace model::rules::chapter
