#include "markdown/text_marks.h"

#include <string_view>

#include "markdown/letters.h"
#include "markdown/text_nodes.h"

namespace markdown {
namespace {

// The end of `[^label]` at `at`, behind its bracket; 0 for none. A label has no space and no bracket.
std::size_t call_end(const Letters& letters, std::size_t at) {
  const std::string_view text = letters.text;
  if (text.substr(at, 2) != "[^" || !letters.plain(at) || !letters.plain(at + 1)) return 0;
  const std::size_t end = text.find_first_of(" \t[]", at + 2);
  const bool closed = end != std::string_view::npos && text[end] == ']' && letters.plain(end);
  return closed && end > at + 2 ? end + 1 : 0;
}

void add_text(document::Inlines& nodes, const Letters& letters, std::size_t begin, std::size_t end) {
  if (begin < end) nodes.push_back(letters.slice(begin, end));
}

document::Inlines split_calls(const document::Text& node, const Context& context) {
  if (node.text.find("[^") == std::string::npos) return {node};
  const Letters letters = letters_of(context.text, node);
  document::Inlines result;
  std::size_t done = 0;
  for (std::size_t at = node.text.find("[^"); at != std::string::npos; at = node.text.find("[^", at)) {
    const std::size_t end = call_end(letters, at);
    if (end == 0) {
      ++at;
      continue;
    }
    add_text(result, letters, done, at);
    const source::Span span = letters.slice(at, end).span;
    result.push_back(document::FootnoteCall{node.text.substr(at + 2, end - at - 3), 0, 1, span});
    done = at = end;
  }
  add_text(result, letters, done, node.text.size());
  return result;
}

document::Inlines split_slots(const document::Text& node, Context& context) {
  auto found = find_placeholder(node.text, 0);
  if (!found) return {node};
  const Letters letters = letters_of(context.text, node);
  document::Inlines result;
  std::size_t done = 0;
  for (; found; found = find_placeholder(node.text, found->end)) {
    if (found->number >= context.options.slots) continue;  // reported as a loose character
    add_text(result, letters, done, found->begin);
    result.push_back(document::Slot{found->number, letters.slice(found->begin, found->end).span});
    context.placeholders.take(found->number);
    done = found->end;
  }
  add_text(result, letters, done, node.text.size());
  return result;
}

}  // namespace

void find_footnote_calls(document::Inlines& nodes, Context& context) {
  replace_texts(nodes, LinkWords::Visit,
                [&](const document::Text& node) { return split_calls(node, context); });
}

void find_slots(document::Inlines& nodes, Context& context) {
  replace_texts(nodes, LinkWords::Visit,
                [&](const document::Text& node) { return split_slots(node, context); });
}

}  // namespace markdown
