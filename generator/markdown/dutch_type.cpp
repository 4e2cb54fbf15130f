#include "markdown/dutch_type.h"

#include <utility>

#include "document/visit.h"
#include "markdown/context.h"
#include "markdown/glyphs.h"
#include "markdown/letters.h"
#include "markdown/text_nodes.h"
#include "markdown/utf8.h"

namespace markdown {
namespace {

void add_text(document::Inline& node, std::string_view source, Glyphs& out) {
  const auto& text = std::get<document::Text>(node);
  const Letters letters = letters_of(source, text);
  for (std::size_t at = 0; at < text.text.size();) {
    const auto found = decode_utf8(text.text, at);
    const std::size_t bytes = found ? found->bytes : 1;
    out.push_back({found ? found->code : object_code, letters.plain(at), text.text.substr(at, bytes), &node});
    at += bytes;
  }
}

// `<https://…>` and a bare address are shown as they are.
bool is_address(const document::Inline& node) {
  const auto* link = std::get_if<document::Link>(&node);
  if (!link) return false;
  const std::string words = document::plain_text(link->children);
  return !words.empty() && link->target.ends_with(words);
}

void add_nodes(document::Inlines& nodes, std::string_view source, Glyphs& out) {
  for (auto& node : nodes) {
    if (std::holds_alternative<document::Text>(node)) {
      add_text(node, source, out);
    } else if (std::holds_alternative<document::SoftBreak>(node)) {
      out.push_back({U'\n', true, {}, &node});
    } else if (std::holds_alternative<document::LineBreak>(node)) {
      out.push_back({U'\n', false, {}, nullptr});
    } else if (std::holds_alternative<document::Slot>(node)) {
      out.push_back({slot_code, false, {}, nullptr});
    } else if (auto* inner = is_address(node) ? nullptr : children_of(node)) {
      add_nodes(*inner, source, out);
    } else if (!std::holds_alternative<document::FootnoteCall>(node)) {
      out.push_back({object_code, false, {}, nullptr});
    }
  }
}

}  // namespace

Glyphs glyphs_of(document::Inlines& nodes, std::string_view source) {
  Glyphs glyphs;
  add_nodes(nodes, source, glyphs);
  return glyphs;
}

void write_back(const Glyphs& glyphs) {
  const document::Inline* current = nullptr;
  for (const Glyph& glyph : glyphs) {
    if (!glyph.owner) continue;
    if (const auto* soft = std::get_if<document::SoftBreak>(glyph.owner)) {
      if (!glyph.text.empty()) *glyph.owner = document::Text{glyph.text, soft->span};
      continue;
    }
    auto& text = std::get<document::Text>(*glyph.owner).text;
    if (glyph.owner != current) text.clear();
    current = glyph.owner;
    text += glyph.text;
  }
}

char32_t code_at(const Glyphs& glyphs, std::size_t index) {
  return index < glyphs.size() ? glyphs[index].code : U' ';
}

void set_dutch_type(document::Inlines& nodes, std::string_view source) {
  Glyphs glyphs = glyphs_of(nodes, source);
  set_quotes(glyphs);
  set_dashes(glyphs);
  set_fixed_spaces(glyphs);
  write_back(glyphs);
}

std::string with_dutch_quotes_and_spaces(std::string text) {
  // Most values have none of these.
  if (text.find_first_of(" '\"") == std::string::npos) return text;
  const std::string source = text;
  document::Inlines nodes = {document::Text{std::move(text), range(0, source.size())}};
  Glyphs glyphs = glyphs_of(nodes, source);
  set_quotes(glyphs);
  set_fixed_spaces(glyphs);
  write_back(glyphs);
  return std::get<document::Text>(nodes.front()).text;
}

std::string with_dutch_type(std::string text) {
  const std::string source = text;
  document::Inlines nodes = {document::Text{text, range(0, text.size())}};
  set_dutch_type(nodes, source);
  return std::get<document::Text>(nodes.front()).text;
}

}  // namespace markdown
