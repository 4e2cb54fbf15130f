#include "model/rules/chapter/chapter_rules.h"

#include "model/rules/chapter/empty_page.h"
#include "model/rules/chapter/empty_section.h"
#include "model/rules/chapter/repeated_caption.h"
#include "model/rules/chapter/table_without_head.h"
#include "model/rules/chapter/unused_abbreviation.h"
#include "model/rules/passage.h"
#include "model/rules/unexplained_abbreviation.h"

namespace model::rules::chapter {

source::Diagnostics check_chapter(Draft& chapter, const Vocabulary& vocabulary,
                                  const source::SourceMap& sources) {
  auto& document = chapter.document;
  const auto& abbreviations = document.abbreviations;
  const auto passages = passages_of(document);
  auto problems = find_empty_page(chapter);
  append(problems, find_empty_sections(document));
  append(problems, find_repeated_captions(document));
  append(problems, find_tables_without_head(document));
  append(problems, find_unused_abbreviations(passages, abbreviations));
  append(problems, find_unexplained_abbreviations(passages, abbreviations, vocabulary, sources));
  return problems;
}

}  // namespace model::rules::chapter
