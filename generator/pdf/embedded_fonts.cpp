#include "pdf/embedded_fonts.h"

#include "pdf/hash.h"
#include "pdf/to_unicode.h"

// A face is a Type 0 font (ISO 32000-1 §9.7) whose codes are the glyph numbers of the font file itself, so
// that pages can be written before it is known which glyphs the file needs.

namespace pdf {
namespace {

using fonts::Face;
using fonts::GlyphId;

/// Six capitals that differ when the glyphs do (ISO 32000-1 §9.6.4), and the font's name.
std::string subset_name(const std::string& postscript_name, const std::vector<GlyphId>& glyphs) {
  std::string bytes = postscript_name;
  for (const GlyphId glyph : glyphs) {
    bytes += static_cast<char>(glyph >> 8);
    bytes += static_cast<char>(glyph & 0xFF);
  }
  std::uint64_t hash = hash_of(bytes);
  std::string name;
  for (int letter = 0; letter < 6; ++letter, hash /= 26) name += static_cast<char>('A' + hash % 26);
  return name + "+" + postscript_name;
}

/// The W array: runs of glyphs that follow on each other.
std::string widths_of(const fonts::FontSet& fonts, Face face, const std::vector<GlyphId>& glyphs) {
  std::string widths = "[";
  for (std::size_t index = 0; index < glyphs.size(); ++index) {
    const bool follows = index > 0 && glyphs[index] == glyphs[index - 1] + 1;
    if (follows) {
      widths += ' ';
    } else {
      if (index > 0) widths += ']';
      append_integer(widths, glyphs[index]);
      widths += '[';
    }
    append_integer(widths, fonts.width(face, glyphs[index]));
  }
  return widths + "]]";
}

std::string descriptor_of(const fonts::Metrics& metrics, Face face, const std::string& name, Reference file) {
  constexpr int symbolic = 4;
  constexpr int nonsymbolic = 32;
  constexpr int italic = 64;
  const bool is_text = face != Face::Symbols && face != Face::Math;
  const bool is_bold = face == Face::Bold || face == Face::BoldItalic;
  std::string entries = "/Type/FontDescriptor/FontName/" + name + "/Flags ";
  append_integer(entries, (is_text ? nonsymbolic : symbolic) | (metrics.italic_angle != 0 ? italic : 0));
  entries += "/FontBBox[";
  for (const std::int32_t side : metrics.box) {
    append_integer(entries, side);
    entries += ' ';
  }
  entries.back() = ']';
  entries += "/ItalicAngle ";
  append_hundredths(entries, metrics.italic_angle / 10);
  entries += "/Ascent ";
  append_integer(entries, metrics.ascent);
  entries += "/Descent ";
  append_integer(entries, metrics.descent);
  entries += "/CapHeight ";
  append_integer(entries, metrics.cap_height);
  entries += "/XHeight ";
  append_integer(entries, metrics.x_height);
  entries += is_bold ? "/StemV 140" : "/StemV 80";
  return entries + "/FontFile2 " + to_string(file);
}

Reference add_font(HaruDocument& document, const fonts::FontSet& fonts, Face face, const GlyphUse& use,
                   const Deflater& deflater) {
  const std::vector<GlyphId> glyphs = use.glyphs(face);
  const std::string name = subset_name(fonts.metrics(face).postscript_name, glyphs);
  const std::string subset = fonts.subset(face, glyphs);
  const Reference file = document.add_stream("/Filter/FlateDecode/Length1 " + std::to_string(subset.size()),
                                             deflater.compress(subset));
  const Reference descriptor = document.add(descriptor_of(fonts.metrics(face), face, name, file));
  const Reference descendant =
      document.add("/Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement "
                   "0>>/CIDToGIDMap/Identity/FontDescriptor " +
                   to_string(descriptor) + "/DW 0/W" + widths_of(fonts, face, glyphs));
  const Reference to_unicode =
      document.add_stream("/Filter/FlateDecode", deflater.compress(to_unicode_map(face, use)));
  return document.add("/Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                      to_string(descendant) + "]/ToUnicode " + to_string(to_unicode));
}

}  // namespace

std::string add_fonts(HaruDocument& document, const fonts::FontSet& fonts, const GlyphUse& use,
                      const Deflater& deflater) {
  std::string entries;
  for (std::size_t index = 0; index < fonts::face_count; ++index) {
    const Face face = static_cast<Face>(index);
    if (use.glyphs(face).empty()) continue;
    const Reference font = add_font(document, fonts, face, use, deflater);
    entries += "/F" + std::to_string(index) + " " + to_string(font);
  }
  return entries.empty() ? entries : "/Font<<" + entries + ">>";
}

}  // namespace pdf
