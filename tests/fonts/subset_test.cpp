#include <gtest/gtest.h>

#include <set>

#include "fonts/noto.h"

namespace fonts {
namespace {

std::set<std::string> tables_of(const std::string& font) {
  std::set<std::string> tags;
  const std::size_t count = static_cast<unsigned char>(font[5]);
  for (std::size_t index = 0; index < count; ++index) tags.insert(font.substr(12 + 16 * index, 4));
  return tags;
}

std::vector<GlyphId> glyphs_of(std::string_view text) {
  std::set<GlyphId> ids{0};
  const auto runs = noto().shape(Face::Regular, text);
  for (const Glyph& glyph : runs[0].glyphs) ids.insert(glyph.id);
  return {ids.begin(), ids.end()};
}

TEST(SubsetTest, keeps_only_what_a_pdf_reader_needs) {
  const std::string font = noto().subset(Face::Regular, glyphs_of("wie doet wat?"));
  const std::set<std::string> tables = tables_of(font);
  for (const char* tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"})
    EXPECT_TRUE(tables.contains(tag)) << tag;
  for (const char* tag : {"GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2"})
    EXPECT_FALSE(tables.contains(tag)) << tag;
  EXPECT_LT(font.size(), 40'000u);
}

TEST(SubsetTest, glyphs_keep_their_number) {
  const std::vector<GlyphId> glyphs = glyphs_of("z");
  const std::string font = noto().subset(Face::Regular, glyphs);
  const std::size_t maxp = font.find("maxp");
  std::size_t offset = 0;
  for (std::size_t index = 8; index < 12; ++index)
    offset = offset << 8 | static_cast<unsigned char>(font[maxp + index]);
  const unsigned count =
      static_cast<unsigned char>(font[offset + 4]) << 8u | static_cast<unsigned char>(font[offset + 5]);
  EXPECT_GT(count, glyphs.back());
}

TEST(SubsetTest, is_the_same_each_time) {
  const std::vector<GlyphId> glyphs = glyphs_of("twee keer hetzelfde");
  EXPECT_EQ(noto().subset(Face::Bold, glyphs), noto().subset(Face::Bold, glyphs));
}

}  // namespace
}  // namespace fonts
