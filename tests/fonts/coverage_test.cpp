#include "fonts/coverage.h"

#include <gtest/gtest.h>

#include "fonts/noto.h"

namespace fonts {
namespace {

constexpr char32_t last_character = 0x10FFFF;

TEST(CoverageTest, is_what_the_fonts_have) {
  const auto& fonts = noto();
  std::size_t covered = 0;
  for (char32_t character = 1; character <= last_character; ++character) {
    const bool has_glyph = fonts.has(Face::Regular, character) || fonts.has(Face::Symbols, character) ||
                           fonts.has(Face::Math, character);
    const bool expected = has_glyph || is_without_shape(character);
    if (is_covered(character) != expected) ADD_FAILURE() << "U+" << std::hex << std::uint32_t{character};
    covered += expected ? 1 : 0;
  }
  EXPECT_GT(covered, 5000U);
}

TEST(CoverageTest, a_covered_character_falls_back_from_every_face) {
  const auto& fonts = noto();
  for (const Face face : {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic}) {
    for (const char* text : {"é", "€", "→", "✓", "☐", "≥", "∑"}) {
      const auto runs = fonts.shape(face, text);
      ASSERT_EQ(runs.size(), 1U) << text;
      EXPECT_NE(runs.front().glyphs.front().id, fonts.glyph_of(runs.front().face, 0xFFFD)) << text;
    }
  }
}

TEST(CoverageTest, emoji_and_arabic_are_not_covered) {
  EXPECT_FALSE(is_covered(0x1F600));
  EXPECT_FALSE(is_covered(0x0627));
  EXPECT_TRUE(is_covered(0x200D)) << "a joiner has no shape";
}

}  // namespace
}  // namespace fonts
