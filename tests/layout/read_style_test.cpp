#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "layout/proof.h"
#include "layout/style.h"
#include "model/print_rules.h"
#include "source/source_map.h"
#include "yaml/parse.h"

namespace layout {
namespace {

Style style_of(const std::string& text) {
  source::SourceMap sources;
  const auto id = sources.add("print.yaml", text);
  const auto parsed = yaml::parse(sources[id], sources[id].span());
  if (!parsed) {
    ADD_FAILURE() << parsed.error().front().message;
    return {};
  }
  return read_style(*parsed);
}

TEST(ReadStyleTest, what_is_not_named_keeps_its_default) {
  const auto style = style_of("tekst: { grootte: 11 }\n");
  EXPECT_EQ(style.body_size, 110);
  EXPECT_EQ(style.body_leading, Style{}.body_leading);
  EXPECT_EQ(style.page_width, Style{}.page_width);
  EXPECT_TRUE(style.justify);
}

TEST(ReadStyleTest, reads_millimetres_points_and_colours) {
  const auto style = style_of(
      "papier: { breedte_mm: 148, hoogte_mm: 210 }\n"
      "marges_mm: { boven: 25.4, onder: 12.7, binnen: 20, buiten: 15 }\n"
      "tekst: { grootte: 10.5, regelafstand: 14.5, uitvullen: nee }\n"
      "koppen: [20, 15.5]\n"
      "kleuren: { accent: \"#0a7fFF\" }\n");
  EXPECT_NEAR(static_cast<double>(style.page_width), 148 / 25.4 * 720'000, 1);
  EXPECT_EQ(style.margin_top, 72 * fonts::point);
  EXPECT_EQ(style.margin_bottom, 36 * fonts::point);
  EXPECT_EQ(style.body_leading, 145'000);
  EXPECT_FALSE(style.justify);
  EXPECT_EQ(style.heading_sizes[1], 155);
  EXPECT_EQ(style.heading_sizes[2], Style{}.heading_sizes[2]);
  EXPECT_EQ(style.accent, (Colour{0x0a, 0x7f, 0xff}));
}

TEST(ReadStyleTest, margins_always_leave_room_for_text) {
  const auto style = style_of(
      "papier: { breedte_mm: 100, hoogte_mm: 100 }\n"
      "marges_mm: { boven: 90, onder: 90, binnen: 500, buiten: 60 }\n");
  EXPECT_GE(style.page_width - style.margin_inner - style.margin_outer, 100 * fonts::point);
  EXPECT_GE(style.page_height - style.margin_top - style.margin_bottom, 100 * fonts::point);
}

TEST(ReadStyleTest, the_defaults_are_those_of_the_file_that_comes_along) {
  std::ifstream stream(HANDREIKING_ROOT "/templates/print.yaml");
  const std::string text((std::istreambuf_iterator<char>(stream)), {});
  EXPECT_EQ(style_of(text), Style{});
}

TEST(ReadStyleTest, an_empty_style_is_the_default) {
  EXPECT_EQ(style_of("{}\n").page_height, Style{}.page_height);
}

TEST(ReadStyleTest, the_rules_of_print_know_what_is_left_out) {
  constexpr model::PrintDefaults known;
  const Style style;
  const auto millimetres = [](Length length) {
    return static_cast<double>(length) / fonts::point / 72 * 25.4;
  };
  EXPECT_NEAR(millimetres(style.page_width), known.page_width, 0.01);
  EXPECT_NEAR(millimetres(style.page_height), known.page_height, 0.01);
  EXPECT_NEAR(millimetres(style.margin_inner), known.margin_inner, 0.01);
  EXPECT_NEAR(millimetres(style.margin_bottom), known.margin_bottom, 0.01);
  EXPECT_EQ(style.body_size, known.text_size * 10);
  EXPECT_EQ(style.table_size, known.table_size * 10);
  const Style named =
      style_of(std::string("kleuren: {tekst: \"") + known.text + "\", accent: \"" + known.accent +
               "\", gedempt: \"" + known.muted + "\", kader: \"" + known.box + "\"}");
  EXPECT_EQ(named.text, style.text);
  EXPECT_EQ(named.accent, style.accent);
  EXPECT_EQ(named.muted, style.muted);
  EXPECT_EQ(named.box_background, style.box_background);
}

TEST(ReadStyleTest, reads_pages_and_letters) {
  const auto style =
      style_of("letters: {koppen: schuin, bijschriften: vet}\npaginas: {colofon: nee, hoofdstuk_rechts: ja}");
  EXPECT_EQ(style.heading_face, fonts::Face::Italic);
  EXPECT_EQ(style.caption_face, fonts::Face::Bold);
  EXPECT_FALSE(style.colophon_page);
  EXPECT_TRUE(style.title_page);
  EXPECT_TRUE(style.chapters_on_right);
}

}  // namespace
}  // namespace layout
