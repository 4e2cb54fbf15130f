#include "fonts/font_set.h"

#include <gtest/gtest.h>

#include <functional>

#include "fonts/noto.h"
#include "source/memory_file_system.h"

namespace fonts {
namespace {

std::string read_noto(std::string_view name) {
  return source::DiskFileSystem(noto_folder).read(std::string(name), 32'000'000).bytes;
}

source::MemoryFileSystem with_all_faces() {
  source::MemoryFileSystem files;
  for (const std::string_view name : file_names) files.write("fonts/" + std::string(name), read_noto(name));
  return files;
}

/// Writes big-endian 16 bits at `offset` of the table `tag`.
void patch(std::string& font, std::string_view tag, std::size_t offset, unsigned value) {
  const std::size_t record = font.find(tag);
  ASSERT_NE(record, std::string::npos);
  std::size_t table = 0;
  for (std::size_t index = 8; index < 12; ++index)
    table = table << 8 | static_cast<unsigned char>(font[record + index]);
  font[table + offset] = static_cast<char>(value >> 8);
  font[table + offset + 1] = static_cast<char>(value);
}

std::string rule_of_damage(const std::function<void(std::string&)>& damage) {
  source::MemoryFileSystem files = with_all_faces();
  std::string font = read_noto("NotoSans-Bold.ttf");
  damage(font);
  files.write("fonts/NotoSans-Bold.ttf", font);
  const auto loaded = FontSet::load(files, "fonts");
  return loaded ? "" : loaded.error().front().rule;
}

TEST(FontSetTest, loads_all_faces) {
  EXPECT_TRUE(FontSet::load(with_all_faces(), "fonts").has_value());
  EXPECT_EQ(noto().metrics(Face::Regular).postscript_name, "NotoSans-Regular");
  EXPECT_EQ(noto().metrics(Face::Math).postscript_name, "NotoSansMath-Regular");
}

TEST(FontSetTest, measures_in_thousandths) {
  const Metrics& regular = noto().metrics(Face::Regular);
  EXPECT_EQ(regular.ascent, 1069);
  EXPECT_EQ(regular.descent, -293);
  EXPECT_EQ(regular.cap_height, 714);
  EXPECT_EQ(regular.x_height, 536);
  EXPECT_EQ(regular.italic_angle, 0);
  EXPECT_EQ(noto().metrics(Face::Italic).italic_angle, -12'000);
  EXPECT_LT(regular.box[0], regular.box[2]);
}

TEST(FontSetTest, names_each_missing_file) {
  const auto loaded = FontSet::load(source::MemoryFileSystem{}, "fonts");
  ASSERT_FALSE(loaded.has_value());
  ASSERT_EQ(loaded.error().size(), face_count);
  EXPECT_EQ(loaded.error().front().rule, "lettertype.ontbreekt");
  EXPECT_NE(loaded.error().front().message.find("fonts/NotoSans-Regular.ttf"), std::string::npos);
}

TEST(FontSetTest, refuses_fonts_that_may_not_be_embedded) {
  for (const unsigned type : {0x0002u, 0x0100u, 0x0200u})
    EXPECT_EQ(rule_of_damage([&](std::string& font) { patch(font, "OS/2", 8, type); }),
              "lettertype.insluiten");
  for (const unsigned type : {0x0004u, 0x0008u})
    EXPECT_EQ(rule_of_damage([&](std::string& font) { patch(font, "OS/2", 8, type); }), "");
}

TEST(FontSetTest, refuses_postscript_outlines) {
  EXPECT_EQ(rule_of_damage([](std::string& font) { font.replace(font.find("DSIG"), 4, "CFF "); }),
            "lettertype.omtrek");
}

TEST(FontSetTest, refuses_damaged_files) {
  EXPECT_EQ(rule_of_damage([](std::string& font) { font.clear(); }), "lettertype.beschadigd");
  EXPECT_EQ(rule_of_damage([](std::string& font) { font.resize(2000); }), "lettertype.beschadigd");
  EXPECT_EQ(rule_of_damage([](std::string& font) { font = "geen lettertype"; }), "lettertype.beschadigd");
}

TEST(FontSetTest, knows_which_characters_a_face_has) {
  EXPECT_TRUE(noto().has(Face::Regular, U'ë'));
  EXPECT_FALSE(noto().has(Face::Regular, U'≤'));
  EXPECT_TRUE(noto().has(Face::Math, U'≤'));
  EXPECT_TRUE(noto().has(Face::Symbols, U'☐'));
  EXPECT_FALSE(noto().has(Face::Symbols, U'ش'));
}

}  // namespace
}  // namespace fonts
