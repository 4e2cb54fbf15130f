#include "model/rules/chapter/chapter_rules.h"

#include "model/rules/chapter/empty_page.h"
#include "model/rules/chapter/empty_section.h"
#include "model/rules/chapter/repeated_caption.h"
#include "model/rules/chapter/table_without_head.h"

namespace model::rules::chapter {

source::Diagnostics check_chapter(Draft& chapter) {
  auto& document = chapter.document;
  auto problems = find_empty_page(chapter);
  append(problems, find_empty_sections(document));
  append(problems, find_repeated_captions(document));
  append(problems, find_tables_without_head(document));
  return problems;
}

}  // namespace model::rules::chapter
