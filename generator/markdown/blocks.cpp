#include "markdown/blocks.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/alerts.h"
#include "markdown/block_extension.h"
#include "markdown/block_places.h"
#include "markdown/containers.h"
#include "markdown/diagrams.h"
#include "markdown/failed_table.h"
#include "markdown/footnotes.h"
#include "markdown/foreign_diagram.h"
#include "markdown/foreign_lines.h"
#include "markdown/heading_id.h"
#include "markdown/html.h"
#include "markdown/inlines.h"
#include "markdown/line_starts.h"
#include "markdown/list_shape.h"
#include "markdown/table_lines.h"
#include "markdown/tables.h"
#include "markdown/utf8.h"

namespace markdown {
namespace {

class BlockReader {
 public:
  explicit BlockReader(Context& context) : context_(context) {}

  document::Blocks children(cmark_node* parent) {
    document::Blocks result;
    for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
      read(node, result);
    }
    return result;
  }

 private:
  void read(cmark_node* node, document::Blocks& out) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        return paragraph(node, out);
      case CMARK_NODE_HEADING:
        return heading(node, out);
      case CMARK_NODE_CODE_BLOCK:
        return code_block(node, out);
      case CMARK_NODE_HTML_BLOCK:
        return check_html_block(literal_of(node), span_of(node, context_), context_);
      case CMARK_NODE_THEMATIC_BREAK:
        return line(node, out);
      case CMARK_NODE_BLOCK_QUOTE:
        return quote(node, out);
      case CMARK_NODE_LIST:
        out.push_back(list(node));
        return;
      default:
        return extension_block(node, out);
    }
  }

  // Of `------ ------` CommonMark makes one line, and Pandoc the head of a table.
  void line(cmark_node* node, document::Blocks& out) {
    const auto span = span_of(node, context_);
    const auto written = std::string_view(context_.text).substr(span.begin, span.end - span.begin);
    const bool of_table = written.starts_with("--") && written.find("- ") < written.rfind(" -");
    if (of_table && context_.page())
      context_.error("tabel.streepregel", span, "dit wordt geen tabel", std::string(write_table));
    out.push_back(document::ThematicBreak{span});
  }

  void extension_block(cmark_node* node, document::Blocks& out) {
    if (const OwnBlockInfo* info = own_block(node)) {
      switch (info->kind) {
        case OwnBlock::Container:
          return add(read_container(node, *info, context_), out);
        case OwnBlock::Footnote:
          return add_footnote(*info, children(node), opening_of(node, context_), context_);
        case OwnBlock::Abbreviation:
          return add_abbreviation(*info, opening_of(node, context_), context_);
      }
    }
    if (is_type(node, "table")) out.push_back(read_table(node, context_));
  }

  static void add(document::Blocks blocks, document::Blocks& out) {
    for (auto& block : blocks) out.push_back(std::move(block));
  }

  // A quote of nothing but a footnote or a comment is nothing.
  void quote(cmark_node* node, document::Blocks& out) {
    document::Blocks inner = children(node);
    if (inner.empty() && !context_.plain()) return;
    out.push_back(quote_or_alert({std::move(inner), span_of(node, context_)}, context_));
  }

  void paragraph(cmark_node* node, document::Blocks& out) {
    const source::Span words = words_of(node, context_);
    if (context_.page()) {
      check_line_starts(words, context_);
      check_failed_table(words, context_);
    }
    add(as_blocks(read_inlines(node, words, context_), words), out);
  }

  void heading(cmark_node* node, document::Blocks& out) {
    document::Heading made;
    made.level = cmark_node_get_heading_level(node);
    made.span = span_of(node, context_);
    made.children = read_plain_inlines(node, heading_words(made.span), context_);
    if (context_.page()) {
      check_line_below(made);
      take_heading_id(made, context_);
    }
    if (!context_.plain()) {
      find_own_inlines(made.children, context_);
    }
    out.push_back(std::move(made));
  }

  // CommonMark 0.29 §4.3: a line of `---` right below words makes a heading of them.
  void check_line_below(const document::Heading& heading) {
    if (heading.level != 2 || context_.text[heading.span.begin] == '#') return;
    context_.report(source::Severity::Warning, "kop.streep", heading.span,
                    "de streep hieronder maakt van deze tekst een kop",
                    "zet een lege regel boven de streep, of schrijf `## ` voor de kop en haal de streep weg");
  }

  // Behind the `#` marks.
  source::Span heading_words(source::Span span) const {
    const std::size_t marks = context_.text.find_first_not_of('#', span.begin);
    if (marks == span.begin || marks >= span.end) return span;
    const std::size_t word = context_.text.find_first_not_of(" \t", marks);
    return range(std::min<std::size_t>(word, span.end), span.end);
  }

  void code_block(cmark_node* node, document::Blocks& out) {
    document::CodeBlock made{text_or_empty(cmark_node_get_fence_info(node)), literal_of(node),
                             span_of(node, context_)};
    if (context_.page()) {
      check_fence(node);
      check_indentation(node);
      if (auto diagram = read_diagram(node, made.info, context_)) return out.push_back(*std::move(diagram));
      check_kind(made.info, opening_of(node, context_));
    }
    context_.placeholders.take_all(made.text);
    out.push_back(std::move(made));
  }

  // Backquotes around backquotes would read as more of them.
  static std::string shown_fence(char mark) { return mark == '`' ? "```" : "`~~~`"; }

  // Other dialects write a block as `{note}`.
  void check_kind(const std::string& info, source::Span place) {
    if (draws_in_other_programs(info)) return report_foreign_diagram(info, place, context_);
    if (!info.starts_with('{')) return;
    context_.error("blok.onbekend", place, "het blok `" + clipped(info) + "` bestaat niet",
                   "begin een blok met `:::` en zijn naam, zoals `:::tip`");
  }

  // CommonMark 0.29 §4.5: without a closing fence all that follows is code.
  void check_fence(cmark_node* node) {
    int length = 0, offset = 0;
    char mark = 0;
    if (!cmark_node_get_fenced(node, &length, &offset, &mark)) return;
    const int first = cmark_node_get_start_line(node);
    const int last = cmark_node_get_end_line(node);
    const std::string_view line = within_quotes(context_.lines.line(last));
    const std::size_t marks = std::min(line.find_first_not_of(mark), line.size());
    const bool closes = marks >= static_cast<std::size_t>(length) &&
                        line.find_first_not_of(" \t", marks) == std::string_view::npos;
    if (last > first && closes) return;
    context_.code_unclosed = true;
    context_.error("codeblok.niet-gesloten", opening_of(node, context_), "dit codeblok is niet gesloten",
                   "zet onder de code een regel met " + shown_fence(mark));
  }

  void check_indentation(cmark_node* node) {
    int length = 0, offset = 0;
    char mark = 0;
    if (cmark_node_get_fenced(node, &length, &offset, &mark)) return;
    context_.report(source::Severity::Warning, "markdown.inspringen", opening_of(node, context_),
                    "deze tekst springt vier spaties of een tab in, en wordt daarom code",
                    "haal de spaties of tab voor de regel weg, of zet er regels met ``` omheen");
  }

  document::ListBlock list(cmark_node* node) {
    if (context_.page()) check_list_shape(node, context_);
    document::ListBlock made;
    made.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    made.start = made.ordered ? cmark_node_get_list_start(node) : 1;
    made.tight = holds_own_block(node) ? is_tight(node) : cmark_node_get_list_tight(node) != 0;
    made.span = span_of(node, context_);
    for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
      document::ListItem entry{std::nullopt, children(item), span_of(item, context_)};
      if (is_type(item, "tasklist")) entry.checked = cmark_gfm_extensions_get_tasklist_item_checked(item);
      made.items.push_back(std::move(entry));
    }
    return made;
  }

  static bool holds_own_block(cmark_node* list) {
    for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
      for (cmark_node* block = cmark_node_first_child(item); block; block = cmark_node_next(block)) {
        if (own_block(block)) return true;
      }
    }
    return false;
  }

  // cmark takes the lines that our blocks swallow for empty ones, and so their list for a loose one.
  bool is_tight(cmark_node* list) const {
    for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
      if (cmark_node_previous(item) && is_behind_empty_line(item)) return false;
      for (cmark_node* block = cmark_node_first_child(item); block; block = cmark_node_next(block)) {
        if (cmark_node_previous(block) && is_behind_empty_line(block)) return false;
      }
    }
    return true;
  }

  bool is_behind_empty_line(cmark_node* node) const {
    const std::string_view line = context_.lines.line(cmark_node_get_start_line(node) - 1);
    return line.find_first_not_of(" \t>") == std::string_view::npos;
  }

  Context& context_;
};

}  // namespace

document::Blocks read_blocks(cmark_node* parent, Context& context) {
  return BlockReader(context).children(parent);
}

void leave_out(cmark_node* node, Context& context) {
  const source::Span span = span_of(node, context);
  context.placeholders.take_all(std::string_view(context.text).substr(span.begin, span.end - span.begin));
}

document::Blocks as_blocks(document::Inlines inlines, source::Span span) {
  if (inlines.empty()) return {};
  if (inlines.size() == 1) {
    if (const auto* slot = std::get_if<document::Slot>(&inlines.front())) {
      return {document::SlotBlock{slot->number, slot->span}};
    }
  }
  return {document::Paragraph{std::move(inlines), span}};
}

}  // namespace markdown
