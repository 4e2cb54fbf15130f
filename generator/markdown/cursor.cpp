#include "markdown/cursor.h"

#include <algorithm>

#include "markdown/letters.h"

namespace markdown {
namespace {

// How far text is looked for; more than any link target (see links.cpp).
constexpr std::size_t search_bytes = 4096;

bool is_mark_run(std::string_view text, std::size_t at, std::string_view marks, std::size_t count) {
  if (at + count > text.size() || marks.find(text[at]) == std::string_view::npos) return false;
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                     text.begin() + static_cast<std::ptrdiff_t>(at + count),
                     [&](char c) { return c == text[at]; });
}

}  // namespace

Cursor::Cursor(const Context& context, source::Span block)
    : context_(context),
      text_(std::string_view(context.text).substr(0, block.end)),
      block_(block),
      at_(block.begin) {}

std::size_t Cursor::guess(cmark_node* node) const {
  const int line = cmark_node_get_start_line(node);
  return line > 0 ? context_.lines.offset(line, cmark_node_get_start_column(node)) : block_.end;
}

source::Span Cursor::take_text(cmark_node* node, std::string_view literal) {
  if (literal.empty()) return range(at_, at_);
  const auto taken = [&](std::size_t from) -> bool {
    const auto letters = align(text_, from, literal);
    if (!letters) return false;
    at_ = letters->back().end;
    return true;
  };
  if (const std::size_t from = at_; taken(from)) return range(from, at_);
  if (const std::size_t from = guess(node); is_ahead(from) && taken(from)) return range(from, at_);
  const std::size_t last = std::min<std::size_t>(block_.end, at_ + search_bytes);
  for (std::size_t from = at_ + 1; from < last; ++from) {
    const char c = text_[from];
    if ((c == literal[0] || c == '\\' || c == '&') && taken(from)) return range(from, at_);
  }
  return block_;
}

bool Cursor::take_marks(cmark_node* node, std::string_view marks, std::size_t count) {
  const std::size_t guessed = node ? guess(node) : at_;
  for (const std::size_t from : {at_, guessed}) {
    if (!is_ahead(from) || !is_mark_run(text_, from, marks, count)) continue;
    at_ = from + count;
    return true;
  }
  return false;
}

source::Span Cursor::take_code(cmark_node* node) {
  std::size_t begin = at_;
  if (begin >= text_.size() || text_[begin] != '`') {
    // cmark's place is that of the code, behind the backticks.
    begin = guess(node);
    while (begin > at_ && begin <= text_.size() && text_[begin - 1] == '`') --begin;
  }
  if (begin < at_ || begin >= text_.size() || text_[begin] != '`') return block_;
  const std::size_t code = std::min(text_.find_first_not_of('`', begin), text_.size());
  for (std::size_t end = text_.find('`', code); end != std::string_view::npos; end = text_.find('`', end)) {
    const std::size_t behind = std::min(text_.find_first_not_of('`', end), text_.size());
    if (behind - end == code - begin) {
      at_ = behind;
      return range(begin, behind);
    }
    end = behind;
  }
  return block_;
}

source::Span Cursor::take_html(cmark_node* node, std::string_view literal) {
  std::size_t begin = at_;
  if (begin >= text_.size() || text_[begin] != '<') begin = guess(node);
  if (!is_ahead(begin) || text_[begin] != '<') return block_;
  const bool comment = literal.starts_with("<!--");
  std::size_t end = begin + literal.size();
  if (text_.substr(begin, literal.size()) != literal) {
    const std::size_t found = text_.find(comment ? "-->" : ">", begin);
    end = found == std::string_view::npos ? text_.size() : found + (comment ? 3 : 1);
  }
  at_ = std::min(end, text_.size());
  return range(begin, at_);
}

void Cursor::skip_link_target() {
  std::size_t open = 0;
  char quote = 0;
  for (std::size_t at = at_; at < text_.size(); ++at) {
    const char c = text_[at];
    if (c == '\\') {
      ++at;
    } else if (quote) {
      if (c == quote) quote = 0;
    } else if (c == '<' && at == at_ + 1) {
      quote = '>';
    } else if ((c == '"' || c == '\'') && (text_[at - 1] == ' ' || text_[at - 1] == '\n')) {
      quote = c;
    } else if (c == '(') {
      ++open;
    } else if (c == ')' && --open == 0) {
      at_ = at + 1;
      return;
    }
  }
}

void Cursor::take_link_end() {
  if (at_ >= text_.size() || text_[at_] != ']') {
    const std::size_t found = text_.substr(0, std::min(text_.size(), at_ + search_bytes)).find(']', at_);
    if (found == std::string_view::npos) return;
    at_ = found;
  }
  ++at_;
  if (at_ >= text_.size()) return;
  if (text_[at_] == '(') {
    skip_link_target();
  } else if (text_[at_] == '[') {
    const std::size_t found = text_.find(']', at_);
    if (found != std::string_view::npos) at_ = found + 1;
  }
}

void Cursor::next_line() {
  const std::size_t end = text_.find_first_of("\r\n", at_);
  if (end == std::string_view::npos) return;
  const std::size_t word = text_.find_first_not_of(" \t>\r\n", end);
  at_ = word == std::string_view::npos ? text_.size() : word;
}

}  // namespace markdown
