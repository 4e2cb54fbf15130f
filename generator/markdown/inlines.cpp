#include "markdown/inlines.h"

#include <utility>

#include "markdown/bare_links.h"
#include "markdown/cursor.h"
#include "markdown/dutch_type.h"
#include "markdown/html.h"
#include "markdown/language_spans.h"
#include "markdown/leftovers.h"
#include "markdown/links.h"
#include "markdown/strikethrough.h"
#include "markdown/text_marks.h"
#include "markdown/text_nodes.h"

namespace markdown {
namespace {

class InlineReader {
 public:
  InlineReader(Context& context, source::Span block) : context_(context), cursor_(context, block) {}

  document::Inlines read(cmark_node* parent) {
    document::Inlines result = children(parent);
    auto* last = result.empty() ? nullptr : std::get_if<document::Text>(&result.back());
    if (last && after_comment_) last->text.erase(last->text.find_last_not_of(' ') + 1);
    if (last && last->text.empty()) result.pop_back();
    return result;
  }

 private:
  document::Inlines children(cmark_node* parent) {
    document::Inlines result;
    for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
      read(node, result);
    }
    return result;
  }

  void read(cmark_node* node, document::Inlines& out) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
        return text(node, out);
      case CMARK_NODE_SOFTBREAK:
        return line_end<document::SoftBreak>(out);
      case CMARK_NODE_LINEBREAK:
        return line_end<document::LineBreak>(out);
      case CMARK_NODE_CODE:
        out.push_back(document::Code{literal_of(node), cursor_.take_code(node)});
        return;
      case CMARK_NODE_EMPH:
        return emphasis<document::Emphasis>(node, 1, out);
      case CMARK_NODE_STRONG:
        return emphasis<document::Strong>(node, 2, out);
      case CMARK_NODE_LINK:
        return link(node, out);
      case CMARK_NODE_IMAGE:
        return image(node, out);
      default:
        return html(node);
    }
  }

  void text(cmark_node* node, document::Inlines& out) {
    std::string literal = literal_of(node);
    const source::Span span = cursor_.take_text(node, literal);
    // What an HTML comment leaves behind is one space, not two.
    const bool doubled = after_comment_ && literal.starts_with(' ') && ends_with_space(out);
    after_comment_ = false;
    const std::size_t cut = doubled ? 1 : 0;
    literal.erase(0, cut);
    if (!literal.empty())
      out.push_back(document::Text{std::move(literal), range(span.begin + cut, span.end)});
  }

  static bool ends_with_space(const document::Inlines& nodes) {
    if (nodes.empty()) return true;
    const auto* last = std::get_if<document::Text>(&nodes.back());
    return last && last->text.ends_with(' ');
  }

  template <typename Break>
  void line_end(document::Inlines& out) {
    const std::size_t begin = cursor_.at();
    cursor_.next_line();
    out.push_back(Break{range(begin, cursor_.at())});
  }

  template <typename Node>
  void emphasis(cmark_node* node, std::size_t marks, document::Inlines& out) {
    const bool opened = cursor_.take_marks(node, "*_", marks);
    const std::size_t begin = cursor_.at() - (opened ? marks : 0);
    document::Inlines inner = children(node);
    cursor_.take_marks(nullptr, "*_", marks);
    out.push_back(Node{std::move(inner), span_from(begin, opened)});
  }

  source::Span span_from(std::size_t begin, bool found) const {
    return found ? range(begin, cursor_.at()) : cursor_.block();
  }

  void link(cmark_node* node, document::Inlines& out) {
    const bool bracket = cursor_.take_marks(node, "[", 1);
    const bool angle = !bracket && cursor_.take_marks(node, "<", 1);
    const std::size_t begin = cursor_.at() - 1;
    document::Inlines words = children(node);
    if (bracket) cursor_.take_link_end();
    if (angle) cursor_.take_marks(nullptr, ">", 1);
    const source::Span span = span_from(begin, bracket || angle);
    const document::Inlines kept = words;
    auto made = make_link(std::move(words), text_or_empty(cmark_node_get_url(node)),
                          text_or_empty(cmark_node_get_title(node)), span, context_);
    if (made) {
      out.push_back(std::move(*made));
    } else {
      out.insert(out.end(), kept.begin(), kept.end());
    }
  }

  void image(cmark_node* node, document::Inlines& out) {
    const bool opened = cursor_.take_marks(node, "!", 1) && cursor_.take_marks(nullptr, "[", 1);
    const std::size_t begin = cursor_.at() - 2;
    const document::Inlines words = children(node);
    if (opened) cursor_.take_link_end();
    const source::Span span = span_from(begin, opened);
    document::Image made{text_or_empty(cmark_node_get_url(node)), document::plain_text(words),
                         text_or_empty(cmark_node_get_title(node)), span};
    if (may_hold_language(made.alt)) check_plain_words(made.alt, span, context_);
    if (check_image_source(made.source, span, context_)) out.push_back(std::move(made));
  }

  void html(cmark_node* node) {
    const std::string literal = literal_of(node);
    after_comment_ = true;
    check_inline_html(literal, cursor_.take_html(node, literal), context_);
  }

  Context& context_;
  Cursor cursor_;
  bool after_comment_ = false;
};

}  // namespace

void find_own_inlines(document::Inlines& nodes, Context& context) {
  find_language_spans(nodes, context);
  link_bare_addresses(nodes, context);
  find_footnote_calls(nodes, context);
  find_slots(nodes, context);
  strike_through(nodes, context);
  join_texts(nodes);
  if (!context.plain()) check_leftovers(nodes, context);
  set_dutch_type(nodes, context.text);
}

document::Inlines read_plain_inlines(cmark_node* parent, source::Span block, Context& context) {
  return InlineReader(context, block).read(parent);
}

document::Inlines read_inlines(cmark_node* parent, source::Span block, Context& context) {
  document::Inlines nodes = read_plain_inlines(parent, block, context);
  if (!context.plain()) find_own_inlines(nodes, context);
  return nodes;
}

document::Inlines read_words(const std::string& words, source::Span span, Context& context) {
  document::Inlines nodes;
  if (!words.empty()) nodes.push_back(document::Text{words, span});
  find_slots(nodes, context);
  set_dutch_type(nodes, context.text);
  return nodes;
}

}  // namespace markdown
