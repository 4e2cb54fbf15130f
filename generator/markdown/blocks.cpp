#include "markdown/blocks.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "markdown/alerts.h"
#include "markdown/block_extension.h"
#include "markdown/containers.h"
#include "markdown/footnotes.h"
#include "markdown/heading_id.h"
#include "markdown/html.h"
#include "markdown/inlines.h"
#include "markdown/table_lines.h"
#include "markdown/tables.h"

namespace markdown {
namespace {

constexpr std::array<std::string_view, 7> diagrams = {"piramide", "ringen",   "taart", "matrix",
                                                      "staven",   "tijdlijn", "stroom"};

int count_breaks(cmark_node* parent) {
  int count = 0;
  for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
    const auto type = cmark_node_get_type(node);
    count += type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ? 1 : count_breaks(node);
  }
  return count;
}

// cmark takes link definitions out of a paragraph and leaves its place as it was: the words stand lower.
source::Span words_of(cmark_node* paragraph, const Context& context) {
  source::Span span = span_of(paragraph, context);
  const int last = context.lines.line_at(span.end);
  const int breaks = count_breaks(paragraph);
  for (int line = context.lines.line_at(span.begin); last - line > breaks; ++line) {
    const std::string_view rest = std::string_view(context.text).substr(span.begin);
    const std::size_t first = rest.find_first_not_of(" \t>");
    const bool definition = first != std::string_view::npos && rest[first] == '[' &&
                            rest.substr(0, rest.find('\n')).find("]:") != std::string_view::npos;
    if (!definition) break;
    span.begin = std::min(context.lines.begin(line + 1), span.end);
  }
  const std::size_t word = context.text.find_first_not_of(" \t>", span.begin);
  if (word < span.end) span.begin = static_cast<std::uint32_t>(word);
  return span;
}

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
        out.push_back(document::ThematicBreak{span_of(node, context_)});
        return;
      case CMARK_NODE_BLOCK_QUOTE:
        return quote(node, out);
      case CMARK_NODE_LIST:
        out.push_back(list(node));
        return;
      default:
        return extension_block(node, out);
    }
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
    if (context_.page()) check_failed_table(words, context_);
    add(as_blocks(read_inlines(node, words, context_), words), out);
  }

  void heading(cmark_node* node, document::Blocks& out) {
    document::Heading made;
    made.level = cmark_node_get_heading_level(node);
    made.span = span_of(node, context_);
    made.children = read_plain_inlines(node, heading_words(made.span), context_);
    if (context_.page()) take_heading_id(made, context_);
    if (!context_.plain()) {
      find_own_inlines(made.children, context_);
    }
    out.push_back(std::move(made));
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
    const std::string kind = made.info.substr(0, made.info.find(' '));
    if (context_.page() && std::find(diagrams.begin(), diagrams.end(), kind) != diagrams.end()) {
      context_.error("markdown.nog-niet", opening_of(node, context_),
                     "het diagram `" + kind + "` kan nog niet worden getekend",
                     "gebruik tot die tijd een plaatje of een tabel");
    }
    context_.placeholders.take_all(made.text);
    out.push_back(std::move(made));
  }

  document::ListBlock list(cmark_node* node) {
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

source::Span span_of(cmark_node* node, const Context& context) {
  const Lines& lines = context.lines;
  int first = cmark_node_get_start_line(node);
  int last = cmark_node_get_end_line(node);
  std::uint32_t begin = lines.offset(first, cmark_node_get_start_column(node));
  // The end column of lists and of headings with a line below them may be 0: use the whole line then.
  const int end_column = cmark_node_get_end_column(node);
  std::uint32_t end = end_column > 0 ? lines.offset(last, end_column + 1) : lines.end(last);

  cmark_node* next = cmark_node_next(node);
  if (first == 0 && next && is_type(next, "table")) {
    // A paragraph that a table follows at once has no place: it stands where cmark lets the table begin.
    first = cmark_node_get_start_line(next);
    begin = lines.offset(first, cmark_node_get_start_column(next));
    end = lines.end(head_line_of(first, cmark_node_get_end_line(next), lines) - 1);
  } else if (is_type(node, "table")) {
    const int head = head_line_of(first, last, lines);
    if (head > first)
      begin = static_cast<std::uint32_t>(context.text.find_first_not_of(" \t>", lines.begin(head)));
  }
  while (end > begin && std::string_view(" \t\r\n").find(context.text[end - 1]) != std::string_view::npos)
    --end;
  return range(begin, std::max(begin, end));
}

source::Span opening_of(cmark_node* node, const Context& context) {
  const int line = cmark_node_get_start_line(node);
  const std::uint32_t begin = context.lines.offset(line, cmark_node_get_start_column(node));
  return range(begin, std::max(begin, context.lines.end(line)));
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
