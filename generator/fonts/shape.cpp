#include "fonts/shape.h"

#include <memory>

#include "fonts/coverage.h"
#include "fonts/utf8.h"

// Text is cut into segments of one face and one script, as HarfBuzz wants, and each is shaped from left to
// right: the faces hold no script that runs the other way.

namespace fonts {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

struct Character {
  char32_t value = 0;  // as shown
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Face face = Face::Regular;
  hb_script_t script = HB_SCRIPT_LATIN;
  bool soft_hyphen = false;
};

struct DestroyBuffer {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, DestroyBuffer>;

void choose_face(const FaceFiles& files, Face wanted, Face previous, Character& character) {
  if (is_without_shape(character.value)) {
    character.face = previous;
    return;
  }
  for (const Face face : {wanted, Face::Regular, Face::Symbols, Face::Math}) {
    character.face = face;
    if (file_of(files, face).glyph_of(character.value) != 0) return;
  }
  character.value = replacement_character;
  character.face = file_of(files, wanted).glyph_of(replacement_character) != 0 ? wanted : Face::Regular;
}

/// Spaces, digits, punctuation and marks take the script of what stands before them.
hb_script_t script_of(char32_t character, hb_script_t previous) {
  const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), character);
  const bool shared =
      script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
  return shared ? previous : script;
}

std::vector<Character> read_characters(const FaceFiles& files, Face face, std::string_view text) {
  std::vector<Character> characters;
  characters.reserve(text.size());
  Face previous = face;
  hb_script_t script = HB_SCRIPT_LATIN;
  for (std::size_t offset = 0; offset < text.size();) {
    const DecodedCharacter decoded = decode_at(text, offset);
    Character character;
    character.value = decoded.value;
    character.begin = static_cast<std::uint32_t>(offset);
    character.end = static_cast<std::uint32_t>(offset + decoded.length);
    character.soft_hyphen = decoded.value == soft_hyphen;
    if (character.soft_hyphen) character.value = U'-';  // HarfBuzz would hide it
    choose_face(files, face, previous, character);
    script = script_of(character.value, script);
    character.script = script;
    previous = character.face;
    characters.push_back(character);
    offset += decoded.length;
  }
  return characters;
}

/// [first, last) of the characters.
struct Segment {
  std::size_t first = 0;
  std::size_t last = 0;
};

Segment segment_at(const std::vector<Character>& characters, std::size_t first) {
  Segment segment{first, first + 1};
  while (segment.last < characters.size() && characters[segment.last].face == characters[first].face &&
         characters[segment.last].script == characters[first].script)
    ++segment.last;
  return segment;
}

void shape_segment(const FaceFile& file, const std::vector<Character>& characters, Segment segment,
                   hb_language_t language, hb_buffer_t* buffer) {
  hb_buffer_clear_contents(buffer);
  for (std::size_t index = segment.first; index < segment.last; ++index)
    hb_buffer_add(buffer, characters[index].value, static_cast<unsigned>(index));
  hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, characters[segment.first].script);
  hb_buffer_set_language(buffer, language);
  hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  hb_shape(file.font(), buffer, nullptr, 0);
}

/// Adds the shaped segment; a glyph's text runs to the start of the next cluster.
void append_glyphs(const FaceFile& file, const std::vector<Character>& characters, Segment segment,
                   hb_buffer_t* buffer, std::vector<Glyph>& glyphs) {
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  for (unsigned index = 0; index < count; ++index) {
    const std::size_t cluster = infos[index].cluster;
    const bool first_of_cluster = index == 0 || infos[index - 1].cluster != cluster;
    unsigned next = index + 1;
    while (next < count && infos[next].cluster == cluster) ++next;
    const std::size_t last = next < count ? infos[next].cluster - 1 : segment.last - 1;
    Glyph glyph;
    glyph.id = static_cast<GlyphId>(infos[index].codepoint);
    glyph.advance = file.shaped_advance(glyph.id, positions[index].x_advance);
    glyph.x_offset = file.scale(positions[index].x_offset);
    glyph.y_offset = file.scale(positions[index].y_offset);
    glyph.end = characters[last].end;
    glyph.begin = first_of_cluster ? characters[cluster].begin : glyph.end;
    // A hyphen that the line break made must read as one: Noto Sans has a glyph for it, as wide as the
    // hyphen.
    const GlyphId soft = characters[cluster].soft_hyphen ? file.glyph_of(soft_hyphen) : GlyphId{0};
    if (soft != 0 && file.width(soft) == file.width(glyph.id)) glyph.id = soft;
    glyphs.push_back(glyph);
  }
}

}  // namespace

std::vector<GlyphRun> shape_text(const FaceFiles& files, Face face, std::string_view text,
                                 std::string_view language) {
  const hb_language_t shown_language =
      language.empty() ? hb_language_from_string("nl", -1)
                       : hb_language_from_string(language.data(), static_cast<int>(language.size()));
  const std::vector<Character> characters = read_characters(files, face, text);
  const Buffer buffer(hb_buffer_create());
  std::vector<GlyphRun> runs;
  for (std::size_t first = 0; first < characters.size();) {
    const Segment segment = segment_at(characters, first);
    const FaceFile& file = file_of(files, characters[first].face);
    shape_segment(file, characters, segment, shown_language, buffer.get());
    if (runs.empty() || runs.back().face != characters[first].face)
      runs.push_back({characters[first].face, {}});
    append_glyphs(file, characters, segment, buffer.get(), runs.back().glyphs);
    first = segment.last;
  }
  return runs;
}

}  // namespace fonts
