#include "markdown/parse.h"

#include <algorithm>
#include <string>
#include <utility>

#include "markdown/block_places.h"
#include "markdown/blocks.h"
#include "markdown/check_text.h"
#include "markdown/cmark_tree.h"
#include "markdown/context.h"
#include "markdown/definitions.h"
#include "markdown/footnotes.h"
#include "markdown/fragment.h"
#include "markdown/invisible.h"
#include "markdown/language_spans.h"
#include "markdown/tree_walk.h"
#include "source/limits.h"

namespace markdown {
namespace {

// Everything behind this step may recurse.
bool check_depth(cmark_node* tree, Context& context) {
  cmark_node* found = find_deeper_than(tree, source::limits::markdown_depth);
  if (!found) return true;
  while (cmark_node_get_start_line(found) == 0) found = cmark_node_parent(found);
  context.error(
      "markdown.te-diep", opening_of(found, context),
      "hier zit meer dan " + std::to_string(source::limits::markdown_depth) + " keer iets in iets anders",
      "gebruik minder lijsten, blokken of nadruk in elkaar");
  return false;
}

void read_document(Context& context) {
  const Tree tree = parse_tree(context.text, context.options.dialect);
  if (!check_depth(tree.get(), context)) return;
  context.document.blocks = read_blocks(tree.get(), context);
  if (context.options.dialect == Dialect::Fragment) {
    check_fragment(context);
  } else {
    number_footnotes(context);
  }
  if (context.options.dialect != Dialect::CommonMark) check_definitions(context);
  if (context.page()) check_invisible(context);
  source::append(context.diagnostics, context.placeholders.problems());
}

void sort_by_place(source::Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
}

// Ranges of the text become places in the files it was put together from.
void set_places(const source::MappedText& text, document::Document& document,
                source::Diagnostics& diagnostics) {
  const auto place = [&](source::Span& span) { span = text.origin(span.begin, span.end); };
  for_each_span(document, place);
  for (auto& diagnostic : diagnostics) {
    place(diagnostic.span);
    for (auto& note : diagnostic.notes) place(note.span);
  }
}

}  // namespace

source::Checked<document::Document> parse(const source::MappedText& text, const Options& options) {
  Context context{text.text(), options, Lines(text.text()), Placeholders(text.text(), options.slots)};
  context.may_hold_language = may_hold_language(text.text());
  context.diagnostics = check_text(text.text());
  if (context.diagnostics.empty()) read_document(context);
  sort_by_place(context.diagnostics);
  set_places(text, context.document, context.diagnostics);
  return {std::move(context.document), std::move(context.diagnostics)};
}

}  // namespace markdown
