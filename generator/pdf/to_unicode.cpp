#include "pdf/to_unicode.h"

#include <algorithm>

#include "pdf/syntax.h"

namespace pdf {
namespace {

constexpr std::size_t most_in_block = 100;  // Adobe Technical Note 5014

constexpr std::string_view opening =
    "/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
    "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
    "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
constexpr std::string_view closing = "endcmap CMapName currentdict/CMap defineresource pop end end";

}  // namespace

std::string to_unicode_map(fonts::Face face, const GlyphUse& use) {
  const std::vector<fonts::GlyphId> glyphs = use.glyphs(face);
  std::string map(opening);
  for (std::size_t first = 0; first < glyphs.size(); first += most_in_block) {
    const std::size_t last = std::min(glyphs.size(), first + most_in_block);
    append_integer(map, static_cast<std::int64_t>(last - first));
    map += " beginbfchar\n";
    for (std::size_t index = first; index < last; ++index) {
      map += '<';
      append_hex16(map, glyphs[index]);
      map += "><";
      append_utf16_hex(map, use.text_of(face, glyphs[index]));
      map += ">\n";
    }
    map += "endbfchar\n";
  }
  map += closing;
  return map;
}

}  // namespace pdf
