#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "html/sample.h"
#include "html/write_document.h"

namespace html {
namespace {

using testing::HasSubstr;
using testing::Not;

diagram::Scene scene(diagram::Length width) {
  diagram::Scene scene{width, 40 * diagram::pixel, {}, {}};
  diagram::Path path;
  path.steps = {{diagram::StepKind::Move, {}, {}, {0, 5000}},
                {diagram::StepKind::Curve, {0, 1}, {10000, -10100}, {20000, 0}},
                {}};
  path.fill = diagram::Tone::Light;
  path.stroke = diagram::Tone::Full;
  path.stroke_width = 2 * diagram::pixel;
  scene.paths = {path};
  diagram::TextLine line;
  line.at = {width / 2, 20 * diagram::pixel};
  line.anchor = diagram::Anchor::Middle;
  line.face = fonts::Face::Bold;
  line.size = 145;
  line.text = "Rust & <ruimte>";
  scene.texts = {line};
  return scene;
}

document::Diagram drawn() {
  document::Diagram made;
  made.drawing = std::make_shared<const diagram::Drawing>(diagram::Drawing{
      scene(672 * diagram::pixel), scene(320 * diagram::pixel), "Piramide met \"lagen\".", {}});
  made.table = {paragraph(words("De tabel"))};
  return made;
}

std::string html_of(document::Block block) {
  const auto site = sample_site();
  document::Document document;
  document.blocks.push_back(std::move(block));
  return write_document(document, {site, *site.find_page("aan-de-slag")}).body;
}

TEST(WriteDiagram, writes_a_picture_for_each_width_with_its_name) {
  const auto html = html_of(drawn());
  EXPECT_THAT(html, HasSubstr("<svg class=\"tekening breed\" role=\"img\" aria-label=\"Piramide met "
                              "&quot;lagen&quot;.\" viewBox=\"0 0 672 40\" width=\"672\" height=\"40\">"));
  EXPECT_THAT(html, HasSubstr("<svg class=\"tekening smal\""));
  EXPECT_THAT(html, HasSubstr("<path class=\"v-licht l-vol\" stroke-width=\"2\" d=\"M0 0.5C0 0 1 -1.01 2 "
                              "0Z\"></path>"));
  EXPECT_THAT(html,
              HasSubstr("<text class=\"v-inkt\" x=\"336\" y=\"20\" font-size=\"14.5\" font-weight=\"700\" "
                        "text-anchor=\"middle\">Rust &amp; &lt;ruimte&gt;</text>"));
  EXPECT_THAT(html, Not(HasSubstr("style=")));
}

TEST(WriteDiagram, gives_the_data_below) {
  EXPECT_THAT(html_of(drawn()), HasSubstr("</div>\n<details class=\"gegevens\"><summary>Dit diagram als "
                                          "tabel</summary>\n<p>De tabel</p>\n</details>"));
}

TEST(WriteDiagram, has_the_caption_of_its_figure_before_the_data) {
  document::Figure figure;
  figure.number = "figuur 2.1";
  figure.caption = words("Drie lagen");
  figure.children.push_back(drawn());
  EXPECT_THAT(html_of(std::move(figure)),
              HasSubstr("<figcaption><span class=\"nummer\">Figuur 2.1</span> Drie "
                        "lagen</figcaption></figure>\n<details"));
}

TEST(WriteDiagram, writes_nothing_for_what_could_not_be_drawn) {
  EXPECT_EQ(html_of(document::Diagram{}), "");
}

}  // namespace
}  // namespace html
