#include "pdf/glyph_use.h"

#include <cassert>

namespace pdf {

GlyphUse::Entry& GlyphUse::entry(fonts::Face face, fonts::GlyphId glyph) {
  assert(glyph != 0 && "ISO 14289-1 §7.21.8: the missing glyph may not be shown");
  std::vector<Entry>& entries = entries_[static_cast<std::size_t>(face)];
  if (glyph >= entries.size()) entries.resize(std::size_t{glyph} + 1);
  return entries[glyph];
}

bool GlyphUse::claim(fonts::Face face, fonts::GlyphId glyph, std::string_view text) {
  Entry& used = entry(face, glyph);
  used.shown = true;
  if (text.empty()) return false;
  if (used.text.empty()) used.text = text;
  return used.text == text;
}

std::vector<fonts::GlyphId> GlyphUse::glyphs(fonts::Face face) const {
  const std::vector<Entry>& entries = entries_[static_cast<std::size_t>(face)];
  std::vector<fonts::GlyphId> glyphs;
  for (std::size_t glyph = 0; glyph < entries.size(); ++glyph)
    if (entries[glyph].shown) glyphs.push_back(static_cast<fonts::GlyphId>(glyph));
  return glyphs;
}

std::string_view GlyphUse::text_of(fonts::Face face, fonts::GlyphId glyph) const {
  const std::string& text = entries_[static_cast<std::size_t>(face)][glyph].text;
  return text.empty() ? std::string_view("\uFFFD") : std::string_view(text);
}

}  // namespace pdf
