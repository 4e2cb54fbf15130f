#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "fonts/normal_form.h"
#include "fonts/utf8.h"
#include "pdf/conformance.h"
#include "pdf/page_builder.h"
#include "pdf/read_back.h"
#include "pdf/sample_document.h"

namespace pdf {
namespace {

using layout::Role;

/// Where each glyph of a page is drawn, in points from the left, by the operators Td, Tf and TJ.
std::vector<double> pen_positions(ReadBack& file) {
  std::vector<double> positions;
  double line = 0;
  double pen = 0;
  double size = 0;
  std::map<unsigned, double> widths;
  for (Operation& operation : file.operations(0)) {
    if (operation.name == "BT") line = 0;
    if (operation.name == "Td") pen = line += operation.operands[0].getNumericValue();
    if (operation.name == "Tf") {
      size = operation.operands[1].getNumericValue();
      QPDFObjectHandle font =
          file.pages()[0].getKey("/Resources").getKey("/Font").getKey(operation.operands[0].getName());
      std::vector<QPDFObjectHandle> array =
          font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W").getArrayAsVector();
      for (std::size_t index = 0; index + 1 < array.size(); index += 2) {
        auto glyph = static_cast<unsigned>(array[index].getIntValue());
        for (QPDFObjectHandle width : array[index + 1].getArrayAsVector())
          widths[glyph++] = width.getNumericValue();
      }
    }
    if (operation.name != "TJ") continue;
    for (QPDFObjectHandle part : operation.operands[0].getArrayAsVector()) {
      if (!part.isString()) {
        pen -= part.getNumericValue() * size / 1000;
        continue;
      }
      const std::string codes = part.getStringValue();
      for (std::size_t offset = 0; offset < codes.size(); offset += 2) {
        positions.push_back(pen);
        const unsigned code =
            static_cast<unsigned char>(codes[offset]) * 256u + static_cast<unsigned char>(codes[offset + 1]);
        pen += widths[code] * size / 1000;
      }
    }
  }
  return positions;
}

TEST(TextTest, glyphs_stand_where_layout_put_them) {
  PageBuilder builder;
  builder.page("1");
  const std::string text = "AVONTUUR Tweede officiële (test) \\ regel, waarin Ve en To";
  builder.line(builder.content(builder.element(Role::Paragraph)), 72, 100, text);
  auto& item = std::get<layout::TextItem>(builder.items().back());
  item.extra.assign(item.glyphs.size(), 0);
  for (std::size_t index = 0; index < item.glyphs.size(); ++index)
    if (text[item.glyphs[index].begin] == ' ') item.extra[index] = 7'777;
  std::vector<double> expected;
  layout::Length pen = item.x;
  for (std::size_t index = 0; index < item.glyphs.size(); ++index) {
    expected.push_back(static_cast<double>(pen) / fonts::point);
    pen += layout::Length{item.glyphs[index].advance} * item.size + item.extra[index];
  }
  ReadBack file(write_pages(builder.laid_out));
  const std::vector<double> positions = pen_positions(file);
  ASSERT_EQ(positions.size(), expected.size());
  for (std::size_t index = 0; index < expected.size(); ++index)
    EXPECT_NEAR(positions[index], expected[index], 0.012)
        << index;  // half a thousandth of the em, and of a point
}

std::string text_on_page(std::string_view text, fonts::Face face = fonts::Face::Regular) {
  PageBuilder builder;
  builder.page("1");
  builder.line(builder.content(builder.element(Role::Paragraph)), 72, 100, text, face);
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_THAT(find_breaches(file), testing::IsEmpty());
  return file.read_page(0).text[0];
}

TEST(TextTest, every_text_reads_as_it_was_written) {
  for (const char* text : {"officieel effect", "‘één’ – “twee” …", "Ağaç, Łódź, Őrség, ĳs, Straße",
                           "x\u0301y\u0308\u0323 q\u0302", "a ≤ b → ☐ ✓ ○", "ge\u00ADbroken",
                           "vast\u2011streepje", "€\u00A012,50", "А Б Ω λ", "1/2 ½ ²"})
    EXPECT_EQ(text_on_page(text), text);
}

TEST(TextTest, a_ligature_from_outside_does_not_spoil_the_text_of_others) {
  EXPECT_EQ(text_on_page("\uFB01 fiets \uFB01"), "\uFB01 fiets \uFB01");
  EXPECT_EQ(text_on_page("fiets \uFB01 fiets"), "fiets \uFB01 fiets");
}

TEST(TextTest, what_no_face_has_still_reads_as_itself) {
  EXPECT_EQ(text_on_page("dag ش😀 en \uFFFD."), "dag ش😀 en \uFFFD.");
}

/// Characters of many kinds, some without a shape, some that no face has.
std::string random_text(std::mt19937& random) {
  constexpr std::array<std::pair<char32_t, char32_t>, 9> kinds{{{0x20, 0x7E},
                                                                {0xA0, 0x24F},
                                                                {0x300, 0x36F},
                                                                {0x370, 0x5FF},
                                                                {0x900, 0x97F},
                                                                {0x1E00, 0x1FFF},
                                                                {0x2000, 0x27BF},
                                                                {0xFB00, 0xFFFD},
                                                                {0x1F300, 0x1F64F}}};
  std::string text;
  for (std::size_t length = 1 + random() % 30; length > 0; --length) {
    const auto& [first, last] = kinds[random() % 2 == 0 ? 0 : random() % kinds.size()];
    fonts::append_utf8(text, first + static_cast<char32_t>(random()) % (last - first + 1));
  }
  return fonts::normalise(text);
}

TEST(TextTest, any_text_reads_as_it_was_written) {
  std::mt19937 random(2026);
  PageBuilder builder;
  builder.page("1");
  std::vector<std::string> texts;
  for (int count = 0; count < 400; ++count) {
    texts.push_back(random_text(random));
    builder.paragraph(Role::Paragraph, 100, texts.back());
  }
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_THAT(find_breaches(file), testing::IsEmpty());
  const PageReading reading = file.read_page(0);
  ASSERT_EQ(reading.text.size(), texts.size());
  for (std::size_t index = 0; index < texts.size(); ++index) {
    std::string expected;
    for (std::size_t offset = 0; offset < texts[index].size();) {
      const auto character = fonts::decode_at(texts[index], offset);
      offset += character.length;
      fonts::append_utf8(expected,
                         character.value == 0xFEFF ? fonts::replacement_character : character.value);
    }
    EXPECT_EQ(reading.text.at(static_cast<long long>(index)), expected) << texts[index];
  }
}

TEST(TextTest, control_characters_do_no_harm) {
  EXPECT_EQ(text_on_page(std::string_view("a\x01\0b", 4)), std::string("a\x01\uFFFD"
                                                                       "b"));
}

TEST(TextTest, invalid_bytes_read_as_replacement) {
  EXPECT_EQ(text_on_page("a\xFF!"), "a\uFFFD!");
}

TEST(TextTest, marks_are_raised_and_put_back) {
  PageBuilder builder;
  builder.page("1");
  builder.line(builder.content(builder.element(Role::Paragraph)), 72, 100, "X\u0323\u0302 x");
  ReadBack file(write_pages(builder.laid_out));
  double rise = 0;
  bool raised = false;
  for (Operation& operation : file.operations(0)) {
    if (operation.name == "Ts") rise = operation.operands[0].getNumericValue();
    raised = raised || rise != 0;
  }
  EXPECT_TRUE(raised);
  EXPECT_EQ(rise, 0);
}

TEST(TextTest, a_file_holds_only_the_faces_it_shows) {
  PageBuilder builder;
  builder.page("1");
  builder.line(builder.content(builder.element(Role::Paragraph)), 72, 100, "≤", fonts::Face::BoldItalic);
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_EQ(file.pages()[0].getKey("/Resources").getKey("/Font").getKeys(), std::set<std::string>{"/F5"});
}

TEST(TextTest, a_file_without_text_has_no_fonts) {
  PageBuilder builder;
  builder.page("1");
  builder.rule(100);
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_FALSE(file.pages()[0].getKey("/Resources").hasKey("/Font"));
  EXPECT_TRUE(file.warnings().empty());
}

TEST(TextTest, colours_are_set_where_they_change) {
  PageBuilder builder;
  builder.page("1");
  const auto content = builder.content(builder.element(Role::Paragraph));
  builder.line(content, 72, 100, "zwart");
  for (const char* text : {"blauw", "ook"}) {
    builder.line(content, 72, 120, text);
    std::get<layout::TextItem>(builder.items().back()).colour = {0, 51, 255};
  }
  ReadBack file(write_pages(builder.laid_out));
  std::vector<std::string> colours;
  for (Operation& operation : file.operations(0))
    if (operation.name == "rg")
      colours.push_back(operation.operands[0].unparse() + " " + operation.operands[1].unparse() + " " +
                        operation.operands[2].unparse());
  EXPECT_EQ(colours, std::vector<std::string>{"0 0.2 1"});
}

TEST(TextTest, a_very_long_line_is_cut_in_strings) {
  PageBuilder builder;
  builder.page("1");
  builder.line(builder.content(builder.element(Role::Paragraph)), 72, 100, std::string(60'000, 'o'));
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_EQ(file.read_page(0).text[0].size(), 60'000u);
  for (Operation& operation : file.operations(0)) {
    if (operation.name != "TJ") continue;
    for (QPDFObjectHandle part : operation.operands[0].getArrayAsVector())
      EXPECT_LE(part.isString() ? part.getStringValue().size() : 0, 32'767u);
  }
}

}  // namespace
}  // namespace pdf
