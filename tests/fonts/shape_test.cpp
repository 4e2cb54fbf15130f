#include <gtest/gtest.h>

#include <future>

#include "fonts/font_set.h"
#include "fonts/noto.h"
#include "fonts/utf8.h"

namespace fonts {
namespace {

std::vector<std::string> texts_of(const GlyphRun& run, std::string_view text) {
  std::vector<std::string> texts;
  for (const Glyph& glyph : run.glyphs) texts.emplace_back(text.substr(glyph.begin, glyph.end - glyph.begin));
  return texts;
}

/// The text that the glyphs stand for, all runs together.
std::string text_of(const std::vector<GlyphRun>& runs, std::string_view text) {
  std::string all;
  for (const GlyphRun& run : runs)
    for (const std::string& piece : texts_of(run, text)) all += piece;
  return all;
}

std::int32_t advance_of(std::string_view text) {
  std::int32_t sum = 0;
  for (const GlyphRun& run : noto().shape(Face::Regular, text))
    for (const Glyph& glyph : run.glyphs) sum += glyph.advance;
  return sum;
}

TEST(ShapeTest, one_run_for_plain_text) {
  const auto runs = noto().shape(Face::Bold, "doel 1");
  ASSERT_EQ(runs.size(), 1u);
  EXPECT_EQ(runs[0].face, Face::Bold);
  EXPECT_EQ(texts_of(runs[0], "doel 1"), (std::vector<std::string>{"d", "o", "e", "l", " ", "1"}));
}

TEST(ShapeTest, shapes_a_word_in_its_language) {
  // In Romanian the cedilla is drawn as a comma.
  const auto letters = [](std::string_view language) {
    std::vector<GlyphId> ids;
    for (const GlyphRun& run : noto().shape(Face::Regular, "\u015Fi", language))
      for (const Glyph& glyph : run.glyphs) ids.push_back(glyph.id);
    return ids;
  };
  const auto dutch = letters("");
  const auto romanian = letters("ro");
  EXPECT_NE(dutch, romanian);
  EXPECT_EQ(letters("nl"), dutch);
  EXPECT_EQ(letters(""), dutch);
  EXPECT_EQ(letters("ro"), romanian);
}

TEST(ShapeTest, kerns) {
  EXPECT_LT(advance_of("AV"), advance_of("A") + advance_of("V"));
}

TEST(ShapeTest, a_ligature_stands_for_its_letters) {
  const std::string_view text = "officieel";
  const auto runs = noto().shape(Face::Regular, text);
  ASSERT_EQ(runs.size(), 1u);
  EXPECT_EQ(texts_of(runs[0], text), (std::vector<std::string>{"o", "ffi", "c", "i", "e", "e", "l"}));
}

TEST(ShapeTest, takes_lacking_characters_from_the_other_faces) {
  const std::string_view text = "a ≤ b ☐";
  const auto runs = noto().shape(Face::Italic, text);
  ASSERT_EQ(runs.size(), 4u);
  EXPECT_EQ(runs[0].face, Face::Italic);
  EXPECT_EQ(runs[1].face, Face::Math);
  EXPECT_EQ(runs[2].face, Face::Italic);
  EXPECT_EQ(runs[3].face, Face::Symbols);
  EXPECT_EQ(text_of(runs, text), text);
}

TEST(ShapeTest, shows_what_no_face_has_as_replacement_character) {
  const std::string_view text = "aش😀b";
  const auto runs = noto().shape(Face::Regular, text);
  EXPECT_EQ(text_of(runs, text), text);
  const GlyphId replacement = noto().shape(Face::Regular, "\uFFFD")[0].glyphs[0].id;
  const bool arabic = noto().has(Face::Symbols, U'ش');
  ASSERT_FALSE(arabic);
  EXPECT_EQ(runs[0].glyphs[1].id, replacement);
}

TEST(ShapeTest, the_faces_for_symbols_take_letters_from_the_regular_face) {
  const auto runs = noto().shape(Face::Symbols, "☐ ja");
  ASSERT_GE(runs.size(), 2u);
  EXPECT_EQ(runs.back().face, Face::Regular);
}

TEST(ShapeTest, never_gives_the_missing_glyph) {
  std::string text = "\x01\x7F\xC2\x80 \xFF\xC3 ";
  for (char32_t character = 0xA0; character < 0x3000; ++character) append_utf8(text, character);
  for (char32_t character = 0x1F300; character < 0x1F700; ++character) append_utf8(text, character);
  append_utf8(text, 0xE000);
  append_utf8(text, 0xFFFF);
  append_utf8(text, 0x10FFFF);
  for (const GlyphRun& run : noto().shape(Face::Regular, text))
    for (const Glyph& glyph : run.glyphs)
      ASSERT_NE(glyph.id, 0) << text.substr(glyph.begin, glyph.end - glyph.begin);
}

TEST(ShapeTest, glyphs_follow_the_text_without_gap_or_overlap) {
  std::string text;
  for (char32_t character = 0x20; character < 0x600; ++character) append_utf8(text, character);
  std::uint32_t end = 0;
  for (const GlyphRun& run : noto().shape(Face::Regular, text)) {
    for (const Glyph& glyph : run.glyphs) {
      ASSERT_GE(glyph.begin, end);
      ASSERT_GE(glyph.end, glyph.begin);
      end = glyph.end;
    }
  }
  EXPECT_EQ(end, text.size());
}

TEST(ShapeTest, a_soft_hyphen_is_shown_with_a_glyph_of_its_own) {
  const auto soft = noto().shape(Face::Regular, "ouder\u00AD");
  const auto hard = noto().shape(Face::Regular, "ouder-");
  ASSERT_EQ(soft[0].glyphs.size(), 6u);
  EXPECT_NE(soft[0].glyphs.back().id, hard[0].glyphs.back().id);
  EXPECT_EQ(soft[0].glyphs.back().advance, hard[0].glyphs.back().advance);
  EXPECT_GT(soft[0].glyphs.back().advance, 0);
}

TEST(ShapeTest, hyphens_keep_their_own_glyph) {
  const auto id = [](std::string_view text) { return noto().shape(Face::Regular, text)[0].glyphs[0].id; };
  EXPECT_NE(id("\u2011"), id("-"));
  EXPECT_NE(id("\u2010"), id("-"));
  EXPECT_NE(id("\u2011"), id("\u2010"));
}

TEST(ShapeTest, characters_without_a_shape_give_no_glyph) {
  EXPECT_EQ(advance_of("ge\u200Bheel\uFEFF\u2060"), advance_of("geheel"));
  EXPECT_TRUE(noto().shape(Face::Regular, "").empty());
}

TEST(ShapeTest, sets_a_mark_on_its_letter) {
  const auto runs = noto().shape(Face::Regular, "x\u0301");
  ASSERT_EQ(runs.size(), 1u);
  ASSERT_EQ(runs[0].glyphs.size(), 2u);
  EXPECT_EQ(runs[0].glyphs[1].begin, runs[0].glyphs[1].end);
  EXPECT_NE(runs[0].glyphs[1].x_offset, 0);
}

TEST(ShapeTest, width_is_exact_in_whole_units) {
  const auto runs = noto().shape(Face::Regular, "- ");
  EXPECT_EQ(width_of(runs[0], 105), (322 + 260) * 105);
}

TEST(ShapeTest, gives_the_same_on_many_threads) {
  const auto shape_all = [] {
    std::size_t glyphs = 0;
    for (int number = 0; number < 20'000; ++number)
      glyphs += noto().shape(Face::Regular, "woord" + std::to_string(number)).front().glyphs.size();
    return glyphs;
  };
  auto first = std::async(std::launch::async, shape_all);
  auto second = std::async(std::launch::async, shape_all);
  EXPECT_EQ(first.get(), second.get());
}

}  // namespace
}  // namespace fonts
