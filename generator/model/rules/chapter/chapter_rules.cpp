#include "model/rules/chapter/chapter_rules.h"

#include <cstdint>
#include <set>

#include "model/rules/chapter/empty_page.h"
#include "model/rules/chapter/empty_section.h"
#include "model/rules/chapter/markup_in_front.h"
#include "model/rules/chapter/numbered_reference.h"
#include "model/rules/chapter/repeated_caption.h"
#include "model/rules/chapter/table_without_head.h"
#include "model/rules/chapter/unused_abbreviation.h"
#include "model/rules/chapter/vague_link.h"
#include "model/rules/unexplained_abbreviation.h"
#include "source/ascii.h"

namespace model::rules::chapter {
namespace {

using Offsets = std::set<std::uint32_t>;

Offsets begins_of(const source::Diagnostics& problems, source::FileId file) {
  Offsets begins;
  for (const auto& problem : problems) {
    if (problem.span.file == file) begins.insert(problem.span.begin);
  }
  return begins;
}

// What stands right below the heading is left out, as it has a mistake of its own.
bool has_mistake_below(source::Span heading, const Offsets& mistakes, const source::SourceMap& sources) {
  const auto next = mistakes.upper_bound(heading.end);
  return next != mistakes.end() && source::trim(text_of(sources, {heading.file, heading.end, *next})).empty();
}

source::Diagnostics without_followers(source::Diagnostics problems, const Offsets& mistakes,
                                      const source::SourceMap& sources) {
  std::erase_if(problems, [&](const source::Diagnostic& problem) {
    return problem.rule == "kop.zonder-tekst" && has_mistake_below(problem.span, mistakes, sources);
  });
  return problems;
}

}  // namespace

source::Diagnostics check_chapter(Draft& chapter, const Passages& passages, HeadingNumbers numbers,
                                  const Vocabulary& vocabulary, const source::SourceMap& sources) {
  auto problems = find_empty_page(chapter);
  append(problems, without_followers(check_text(chapter.document, passages, vocabulary, sources),
                                     begins_of(chapter.problems, chapter.id), sources));
  append(problems, find_markup_in_front(chapter.value));
  append(problems, find_numbered_title(chapter.value, numbers));
  append(problems, find_heading_words(chapter.document, numbers));
  append(problems, find_numbered_references(chapter.document, sources));
  append(problems, find_unused_abbreviations(passages, chapter.document.abbreviations));
  return problems;
}

source::Diagnostics check_text(document::Document& document, const Passages& passages,
                               const Vocabulary& vocabulary, const source::SourceMap& sources) {
  const auto& abbreviations = document.abbreviations;
  auto problems = find_empty_sections(document);
  append(problems, find_repeated_captions(document));
  append(problems, find_tables_without_head(document));
  append(problems, find_vague_links(document));
  append(problems, find_unexplained_abbreviations(passages, abbreviations, vocabulary, sources));
  return problems;
}

}  // namespace model::rules::chapter
