#include "markdown/text_nodes.h"

#include <iterator>
#include <utility>

namespace markdown {

void replace_texts(document::Inlines& nodes, LinkWords link_words,
                   const std::function<document::Inlines(const document::Text&)>& replace) {
  document::Inlines result;
  for (auto& node : nodes) {
    if (const auto* text = std::get_if<document::Text>(&node)) {
      auto made = replace(*text);
      result.insert(result.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
      continue;
    }
    const bool link =
        std::holds_alternative<document::Link>(node) || std::holds_alternative<document::Reference>(node);
    document::Inlines* inner = children_of(node);
    if (inner && (!link || link_words == LinkWords::Visit)) replace_texts(*inner, link_words, replace);
    result.push_back(std::move(node));
  }
  nodes = std::move(result);
}

void join_texts(document::Inlines& nodes) {
  document::Inlines result;
  for (auto& node : nodes) {
    if (auto* inner = children_of(node)) join_texts(*inner);
    auto* before = result.empty() ? nullptr : std::get_if<document::Text>(&result.back());
    const auto* text = std::get_if<document::Text>(&node);
    if (before && text && before->span.end == text->span.begin) {
      before->text += text->text;
      before->span.end = text->span.end;
    } else {
      result.push_back(std::move(node));
    }
  }
  nodes = std::move(result);
}

}  // namespace markdown
