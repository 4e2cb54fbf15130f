#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace markdown {

/// One character of running text, whatever node it stands in.
struct Glyph {
  char32_t code = 0;
  bool plain = true;                  // may be replaced
  std::string text;                   // what it becomes
  document::Inline* owner = nullptr;  // the text or soft break it is written back to; null for what stays
};
using Glyphs = std::vector<Glyph>;

/// Stands for code, a picture or a value: no letter, no space.
inline constexpr char32_t object_code = 0xFFFC;
inline constexpr char32_t slot_code = 0xE000;

/// The characters of a block in order, through emphasis and links; an address is an object.
Glyphs glyphs_of(document::Inlines& nodes, std::string_view source);

/// Writes the text of the glyphs back to their nodes.
void write_back(const Glyphs& glyphs);

/// The character at `index`, or a space outside the block.
char32_t code_at(const Glyphs& glyphs, std::size_t index);

// The parts of Dutch type, in the order in which they are applied.
void set_quotes(Glyphs& glyphs);
void set_dashes(Glyphs& glyphs);
void set_fixed_spaces(Glyphs& glyphs);

}  // namespace markdown
