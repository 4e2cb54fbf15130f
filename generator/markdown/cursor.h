#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"
#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// Follows the inlines of one block through its source. cmark's places of inlines are wrong behind a link
/// of several lines, behind a definition and behind indentation, and breaks have none; so the place is
/// where the expected characters stand: at the cursor, else where cmark says, else a little further on.
/// What is found nowhere gets the place of the block.
class Cursor {
 public:
  Cursor(const Context& context, source::Span block);

  /// Takes a text node; the cursor then stands behind it.
  source::Span take_text(cmark_node* node, std::string_view literal);

  /// Takes a character of `marks`, `count` times, at the cursor or where cmark says. False: not there.
  bool take_marks(cmark_node* node, std::string_view marks, std::size_t count);

  /// Takes a span of code with its backticks.
  source::Span take_code(cmark_node* node);

  /// Takes an HTML tag or comment.
  source::Span take_html(cmark_node* node, std::string_view literal);

  /// Takes what follows the words of a link or picture: `](target "title")`, `][label]` or `]`.
  void take_link_end();

  /// Moves to the first word of the next line.
  void next_line();

  std::size_t at() const { return at_; }
  void move_to(std::size_t at) { at_ = at; }
  source::Span block() const { return block_; }

 private:
  std::size_t guess(cmark_node* node) const;
  bool is_ahead(std::size_t at) const { return at >= at_ && at < block_.end; }
  void skip_link_target();

  const Context& context_;
  std::string_view text_;
  source::Span block_;
  std::size_t at_ = 0;
};

}  // namespace markdown
