#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "diagram/draw.h"
#include "layout/proof.h"
#include "layout/reading.h"
#include "yaml/parse.h"

namespace layout {
namespace {

using testing::HasSubstr;

document::Diagram drawn(diagram::Kind kind, const std::string& yaml) {
  const source::SourceFile file{source::FileId::None, "proef", yaml};
  const auto data = yaml::parse(file);
  document::Diagram made;
  made.kind = kind;
  made.drawing = std::make_shared<const diagram::Drawing>(diagram::draw(kind, *data, noto()).value);
  made.table = {table({"Laag", "Aandeel"}, {{"Top", "5%"}, {"Voet", "95%"}})};
  return made;
}

document::Diagram pyramid() {
  return drawn(diagram::Kind::Pyramid, "- {naam: Top, aandeel: 5%}\n- {naam: Voet, aandeel: 95%}\n");
}

const DrawingItem& drawing_of(const LaidOut& laid_out) {
  for (const auto& item : laid_out.pages.at(0).items) {
    if (const auto* drawing = std::get_if<DrawingItem>(&item)) return *drawing;
  }
  static const DrawingItem none;
  return none;
}

TEST(Drawings, are_figures_followed_by_their_table) {
  const auto tree = structure(lay_out({pyramid()}));
  EXPECT_THAT(tree, HasSubstr("Figure alt \"Piramide met 2 lagen, van boven naar beneden: Top en Voet.\"\n"));
  EXPECT_THAT(tree, HasSubstr("\"Top 5% Voet 95% \""));
  EXPECT_LT(tree.find("Figure"), tree.find("Table"));
}

TEST(Drawings, have_their_caption_before_the_table) {
  document::Figure figure;
  figure.number = "figuur 1";
  figure.caption = words("Twee lagen");
  figure.children.push_back(pyramid());
  const auto tree = structure(lay_out({figure}));
  EXPECT_LT(tree.find("Figure"), tree.find("Caption"));
  EXPECT_LT(tree.find("Caption"), tree.find("Table"));
}

TEST(Drawings, fill_the_column_and_keep_their_words_within) {
  const auto laid_out = lay_out({pyramid()});
  const auto& drawing = drawing_of(laid_out);
  EXPECT_FALSE(drawing.shapes.empty());
  for (const auto& item : laid_out.pages.front().items) {
    const auto* text = std::get_if<TextItem>(&item);
    if (text == nullptr || text->content != drawing.content) continue;
    EXPECT_GE(text->x, drawing.area.x);
    EXPECT_LE(text->x, drawing.area.x + drawing.area.width);
    EXPECT_GT(text->baseline, drawing.area.y);
    EXPECT_LT(text->baseline, drawing.area.y + drawing.area.height);
    EXPECT_GE(text->size, 95);
  }
}

TEST(Drawings, take_the_form_of_a_telephone_in_a_narrow_column) {
  document::Table narrow = table({"a", "b"}, {{"x", running_text(400)}});
  narrow.body.front().cells.front().children = {pyramid()};
  const auto laid_out = lay_out({narrow});
  const auto& drawing = drawing_of(laid_out);
  EXPECT_GT(drawing.area.width, 0);
  EXPECT_LE(drawing.area.width, pyramid().drawing->narrow.width * 7 / 10);
}

TEST(Drawings, shrink_to_what_a_page_can_hold) {
  std::string steps;
  for (int i = 0; i < 30; ++i) steps += "- {wanneer: dan, naam: Stap, tekst: iets}\n";
  const auto laid_out = lay_out({drawn(diagram::Kind::Timeline, steps)});
  const auto& drawing = drawing_of(laid_out);
  EXPECT_LE(drawing.area.y + drawing.area.height, laid_out.pages.front().height);
}

}  // namespace
}  // namespace layout
