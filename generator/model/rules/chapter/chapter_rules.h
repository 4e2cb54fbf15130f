#pragma once

#include "model/drafts.h"
#include "model/rules/chapter/heading_words.h"
#include "model/rules/passage.h"
#include "model/rules/vocabulary.h"
#include "source/source_map.h"

/// The rules for the text of a chapter that `markdown` cannot know, as they look at all of it or at the rest
/// of the site. One file a rule.
namespace model::rules::chapter {

/// Runs every rule on a chapter that was read and not yet linked. `passages` are those of its document.
source::Diagnostics check_chapter(Draft& chapter, const Passages& passages, HeadingNumbers numbers,
                                  const Vocabulary& vocabulary, const source::SourceMap& sources);

/// The rules that need to know neither the page nor what fills a template: for the text of a document
/// template, once and not for each record.
source::Diagnostics check_text(document::Document& text, const Passages& passages,
                               const Vocabulary& vocabulary, const source::SourceMap& sources);

}  // namespace model::rules::chapter
