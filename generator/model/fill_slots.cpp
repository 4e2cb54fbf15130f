#include "model/fill_slots.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "model/walk.h"
#include "template/placeholder.h"

namespace model {
namespace {

using document::Blocks;
using document::Inlines;

bool has_words(const Inlines& inlines) {
  for (const auto& node : inlines) {
    if (std::holds_alternative<document::LineBreak>(node) ||
        std::holds_alternative<document::SoftBreak>(node))
      continue;
    const auto* text = std::get_if<document::Text>(&node);
    if (text == nullptr || text->text.find_first_not_of(" \t\n") != std::string::npos) return true;
  }
  return false;
}

// The words of blocks as one line, with a line break between one block and the next.
void add_words(Blocks blocks, Inlines& words) {
  walk(blocks, {.block = [&](document::Block& block) {
         for_each_inlines(block, [&](Inlines& inlines) {
           if (has_words(words) && has_words(inlines))
             words.emplace_back(document::LineBreak{span_of(block)});
           words.insert(words.end(), inlines.begin(), inlines.end());
         });
       }});
}

class SlotFiller {
 public:
  explicit SlotFiller(const std::vector<SlotContent>& contents) : contents_(contents) {}

  void fill(Blocks& blocks) {
    Blocks filled;
    for (auto& block : blocks) {
      if (const auto* slot = std::get_if<document::SlotBlock>(&block)) {
        add_block(*slot, filled);
      } else if (auto* paragraph = std::get_if<document::Paragraph>(&block)) {
        add_paragraph(*paragraph, filled);
      } else {
        fill_within(block);
        if (!is_empty_list(block)) filled.push_back(std::move(block));
      }
    }
    blocks = std::move(filled);
  }

 private:
  const SlotContent& content(std::size_t number) const {
    return number < contents_.size() ? contents_[number] : none_;
  }

  void add_block(const document::SlotBlock& slot, Blocks& filled) const {
    const auto& found = content(slot.number);
    if (found.is_blocks) {
      filled.insert(filled.end(), found.blocks.begin(), found.blocks.end());
    } else if (has_words(found.inlines)) {
      filled.emplace_back(document::Paragraph{found.inlines, span_of(found.inlines.front())});
    }
  }

  void fill_within(document::Block& block) {
    if (auto* box = std::get_if<document::Box>(&block)) {
      for (auto& [name, text] : box->attributes) text = filled_text(text);
    }
    if (auto* code = std::get_if<document::CodeBlock>(&block)) code->text = filled_text(code->text);
    if (auto* diagram = std::get_if<document::Diagram>(&block)) fill_data(diagram->data);
    for_each_inlines(block, [&](Inlines& inlines) { inlines = filled_words(std::move(inlines)); });
    for_each_blocks(block, [&](Blocks& children) { fill(children); });
    // What is left of an item whose value is absent would be a bullet in front of nothing.
    if (auto* list = std::get_if<document::ListBlock>(&block)) {
      std::erase_if(list->items, [](const document::ListItem& item) { return item.children.empty(); });
    }
  }

  // A number that stands alone stays a number.
  void fill_data(yaml::Value& value) const {
    if (auto* text = std::get_if<std::string>(&value.data)) {
      const auto number = lone_placeholder(*text);
      const auto* found = number ? &content(*number) : nullptr;
      if (found != nullptr && found->number)
        value.data = *found->number;
      else
        *text = filled_text(*text);
    }
    if (auto* list = std::get_if<yaml::List>(&value.data)) {
      for (auto& item : *list) fill_data(item);
    }
    if (auto* map = std::get_if<yaml::Map>(&value.data)) {
      for (auto& member : map->members) fill_data(member.value);
    }
  }

  static std::optional<std::size_t> lone_placeholder(std::string_view text) {
    using templates::placeholder_begin, templates::placeholder_end;
    if (!text.starts_with(placeholder_begin) || !text.ends_with(placeholder_end)) return std::nullopt;
    text.remove_prefix(placeholder_begin.size());
    text.remove_suffix(placeholder_end.size());
    std::size_t number = 0;
    const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || at != text.data() + text.size()) return std::nullopt;
    return number;
  }

  static bool is_empty_list(const document::Block& block) {
    const auto* list = std::get_if<document::ListBlock>(&block);
    return list != nullptr && list->items.empty();
  }

  // A slot of blocks ends the line before it and begins the line behind it, unless it is a single paragraph.
  void add_paragraph(document::Paragraph& paragraph, Blocks& filled) {
    const auto span = paragraph.span;
    Inlines line;
    for (auto& node : paragraph.children) {
      const auto* slot = std::get_if<document::Slot>(&node);
      if (slot == nullptr || !content(slot->number).is_blocks) {
        add_inline(std::move(node), line);
        continue;
      }
      add_blocks(content(slot->number).blocks, span, line, filled);
    }
    if (has_words(line)) filled.emplace_back(document::Paragraph{std::move(line), span});
  }

  static void add_blocks(const Blocks& blocks, source::Span span, Inlines& line, Blocks& filled) {
    for (std::size_t index = 0; index < blocks.size(); ++index) {
      const auto* paragraph = std::get_if<document::Paragraph>(&blocks[index]);
      if (index > 0 || paragraph == nullptr) {
        if (has_words(line)) filled.emplace_back(document::Paragraph{std::move(line), span});
        line.clear();
      }
      if (paragraph != nullptr) {
        line.insert(line.end(), paragraph->children.begin(), paragraph->children.end());
      } else {
        filled.push_back(blocks[index]);
      }
    }
  }

  void add_inline(document::Inline node, Inlines& line) {
    if (const auto* slot = std::get_if<document::Slot>(&node)) {
      const auto& found = content(slot->number);
      line.insert(line.end(), found.inlines.begin(), found.inlines.end());
      if (found.is_blocks) {
        Inlines words;
        add_words(found.blocks, words);
        line.insert(line.end(), words.begin(), words.end());
      }
      return;
    }
    if (auto* children = children_of(node)) {
      *children = filled_words(std::move(*children));
      // Emphasis of an empty value would be markup around nothing.
      if (children->empty() && !std::holds_alternative<document::Reference>(node)) return;
    }
    line.push_back(std::move(node));
  }

  Inlines filled_words(Inlines inlines) {
    Inlines filled;
    for (auto& node : inlines) add_inline(std::move(node), filled);
    return filled;
  }

  std::string filled_text(std::string_view text) const {
    using templates::placeholder_begin, templates::placeholder_end;
    std::string filled;
    while (true) {
      const auto begin = text.find(placeholder_begin);
      const auto end = text.find(placeholder_end, begin == std::string_view::npos ? text.size() : begin);
      if (end == std::string_view::npos) return filled + std::string(text);
      const auto digits =
          text.substr(begin + placeholder_begin.size(), end - begin - placeholder_begin.size());
      std::size_t number = contents_.size();
      std::from_chars(digits.data(), digits.data() + digits.size(), number);
      filled += text.substr(0, begin);
      filled += words_of(content(number));
      text.remove_prefix(end + placeholder_end.size());
    }
  }

  static std::string words_of(const SlotContent& content) {
    if (!content.is_blocks) return plain_text(content.inlines);
    Inlines words;
    add_words(content.blocks, words);
    return plain_text(words);
  }

  const std::vector<SlotContent>& contents_;
  const SlotContent none_;
};

}  // namespace

void fill_slots(document::Document& document, const std::vector<SlotContent>& contents) {
  SlotFiller filler(contents);
  filler.fill(document.blocks);
  for (auto& footnote : document.footnotes) filler.fill(footnote.children);
}

}  // namespace model
