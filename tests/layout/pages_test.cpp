#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "layout/proof.h"
#include "layout/reading.h"

namespace layout {
namespace {

using testing::IsEmpty;

constexpr double margin = 62;

std::vector<std::string> misplaced(const LaidOut& laid_out) {
  return misplaced(laid_out, margin, margin, 62, 68);
}

std::size_t page_of(const LaidOut& laid_out, const std::string& word) {
  for (const auto& text : all_text(laid_out)) {
    if (!text.artifact && text.text.find(word) != std::string::npos) return text.page;
  }
  ADD_FAILURE() << word << " is nowhere";
  return 0;
}

/// Lines of running text on a page.
std::size_t lines_on(const LaidOut& laid_out, std::size_t page) {
  std::set<double> baselines;
  for (const auto& text : all_text(laid_out)) {
    if (text.page == page && !text.artifact) baselines.insert(text.baseline);
  }
  return baselines.size();
}

TEST(PagesTest, an_empty_document_is_one_page_with_its_title) {
  const auto laid_out = lay_out(document::Blocks{});
  ASSERT_EQ(laid_out.pages.size(), 1U);
  EXPECT_THAT(words_read(laid_out), testing::ElementsAre("Proef"));
}

TEST(PagesTest, a_page_says_above_its_text_when_and_where_it_was_so) {
  Proof proof;
  proof.situation = "Zo werkte het in 2019.";
  proof.document.blocks.push_back(paragraph("Tekst."));
  EXPECT_THAT(words_read(lay_out(proof)),
              testing::ElementsAre("Proef", "Zo", "werkte", "het", "in", "2019.", "Tekst."));
}

TEST(PagesTest, a_text_of_white_space_shows_nothing) {
  EXPECT_THAT(words_read(lay_out({paragraph(" \n\t "), paragraph(document::Inlines{})})),
              testing::ElementsAre("Proef"));
}

TEST(PagesTest, keeps_a_heading_with_two_lines_of_the_next_paragraph) {
  for (std::size_t fill = 30; fill < 60; ++fill) {
    document::Blocks blocks;
    for (std::size_t i = 0; i < fill; ++i) blocks.push_back(paragraph("Regel."));
    blocks.push_back(heading(2, "Kop"));
    blocks.push_back(paragraph("Begin " + running_text(60)));
    const auto laid_out = lay_out(std::move(blocks));
    const auto page = page_of(laid_out, "Kop");
    ASSERT_EQ(page, page_of(laid_out, "Begin")) << fill;
    if (page == 0) continue;
    EXPECT_GE(lines_on(laid_out, page), 3U);
  }
}

TEST(PagesTest, leaves_no_single_line_of_a_paragraph) {
  for (std::size_t fill = 30; fill < 60; ++fill) {
    document::Blocks blocks;
    for (std::size_t i = 0; i < fill; ++i) blocks.push_back(paragraph("Regel."));
    blocks.push_back(paragraph("Begin " + running_text(70)));
    const auto laid_out = lay_out(std::move(blocks));
    if (laid_out.pages.size() == 1) continue;
    EXPECT_NE(lines_on(laid_out, 1), 1U) << fill;
    std::size_t first_part = 0;
    std::set<double> baselines;
    for (const auto& text : all_text(laid_out)) {
      if (text.page == 0 && !text.artifact && text.text.find("Regel.") == std::string::npos &&
          text.size < 12) {
        baselines.insert(text.baseline);
      }
    }
    first_part = baselines.size();
    EXPECT_NE(first_part, 1U) << fill;
  }
}

TEST(PagesTest, numbers_the_foot_of_each_page) {
  document::Blocks blocks;
  for (int i = 0; i < 30; ++i) blocks.push_back(paragraph(running_text(60)));
  const auto laid_out = lay_out(std::move(blocks));
  ASSERT_GT(laid_out.pages.size(), 1U);
  std::vector<std::string> feet;
  for (const auto& text : all_text(laid_out)) {
    if (text.text.find(" van ") != std::string::npos) feet.push_back(text.text);
  }
  ASSERT_EQ(feet.size(), laid_out.pages.size());
  EXPECT_EQ(feet[1], "2 van " + std::to_string(laid_out.pages.size()));
}

TEST(PagesTest, a_single_document_has_the_name_of_the_site_above_its_title) {
  const auto all = all_text(lay_out(document::Blocks{}));
  const auto found =
      std::find_if(all.begin(), all.end(), [](const auto& text) { return text.text == "De site"; });
  ASSERT_NE(found, all.end());
  EXPECT_TRUE(found->artifact);
}

TEST(PagesTest, a_book_has_a_title_page_and_a_contents_list_with_page_numbers) {
  Proof proof;
  proof.book = true;
  proof.document.blocks = {heading(2, "Eerste"), paragraph("Tekst."), heading(3, "Dieper")};
  const auto laid_out = lay_out(proof);
  ASSERT_EQ(laid_out.pages.size(), 4U);
  EXPECT_EQ(structure(laid_out).find("Sect\n    H1\n      \"Het boek\""), structure(laid_out).find("Sect"));
  const auto words = words_read(laid_out);
  EXPECT_THAT(words,
              testing::ElementsAre("Het", "boek", "De", "site", "Inhoud", "Proef", "1", "Eerste", "1", "Slot",
                                   "2", "Proef", "Eerste", "Tekst.", "Dieper", "Slot", "Einde."));
  EXPECT_EQ(laid_out.destinations.at("slot").page, 3U);
  EXPECT_EQ(laid_out.destinations.at("proef--Eerste").page, 2U);
  ASSERT_EQ(laid_out.bookmarks.size(), 4U);
  EXPECT_EQ(laid_out.bookmarks[2].title, "Dieper");
  EXPECT_EQ(laid_out.bookmarks[2].level, 3);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(PagesTest, a_long_contents_list_counts_its_own_pages) {
  Proof proof;
  proof.book = true;
  for (int i = 0; i < 120; ++i) proof.document.blocks.push_back(heading(2, "Kop" + std::to_string(i)));
  const auto laid_out = lay_out(proof);
  const auto chapter = laid_out.destinations.at("proef").page;
  ASSERT_GT(chapter, 2U);
  const auto words = words_read(laid_out);
  const auto entry = std::find(words.begin(), words.end(), "Inhoud") + 1;
  EXPECT_EQ(*entry, "Proef");
  EXPECT_EQ(*(entry + 1), "1");
  EXPECT_EQ(laid_out.pages[chapter].label, "1");
  EXPECT_EQ(laid_out.pages[chapter - 1].label, chapter == 4 ? "iv" : "iii");
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

std::size_t count_artifacts(const LaidOut& laid_out, const std::string& words) {
  const auto all = all_text(laid_out);
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](const Lying& text) { return text.artifact && text.text == words; }));
}

TEST(PagesTest, the_head_of_a_page_names_the_chapter_and_the_section_of_its_first_line) {
  Proof proof;
  proof.book = true;
  proof.document.blocks = {paragraph("Begin."), heading(2, "Eerste"), paragraph(running_text(1'000)),
                           heading(2, "Tweede"), paragraph(running_text(1'000))};
  const auto laid_out = lay_out(proof);
  std::vector<std::string> heads;
  for (const auto& text : all_text(laid_out))
    if (text.artifact && text.baseline < 62) heads.push_back(text.text);
  ASSERT_GE(heads.size(), 4U);
  EXPECT_EQ(heads.front(), "Proef");
  EXPECT_EQ(heads[1], "Eerste");
  EXPECT_EQ(heads[heads.size() - 2], "Proef");
  EXPECT_EQ(heads.back(), "Tweede");
  EXPECT_EQ(heads.size() / 2, laid_out.pages.size() - 4);  // none on the first page of a chapter
}

TEST(PagesTest, pages_before_the_first_chapter_have_numbers_of_their_own) {
  Proof proof;
  proof.book = true;
  const auto laid_out = lay_out(proof);
  ASSERT_EQ(laid_out.pages.size(), 4U);
  EXPECT_EQ(laid_out.pages[0].label, "i");
  EXPECT_EQ(laid_out.pages[1].label, "ii");
  EXPECT_EQ(laid_out.pages[2].label, "1");
  EXPECT_EQ(count_artifacts(laid_out, "ii"), 1U);
  EXPECT_EQ(count_artifacts(laid_out, "2 van 2"), 1U);
}

TEST(PagesTest, a_title_page_and_a_colophon_say_whose_book_it_is) {
  Proof proof;
  proof.book = true;
  proof.imprint = {
      "Waar het over gaat.", "Netwerk", "Versie 1", {{"Licentie", "vrij", "https://elders.nl/"}}};
  const auto laid_out = lay_out(proof);
  ASSERT_EQ(laid_out.pages.size(), 5U);
  EXPECT_EQ(page_of(laid_out, "Netwerk"), 0U);
  EXPECT_EQ(page_of(laid_out, "Colofon"), 1U);
  EXPECT_NE(structure(laid_out).find("Link\n        \"vrij\""), std::string::npos);
  EXPECT_EQ(laid_out.bookmarks.size(), 2U);  // the chapters alone
  EXPECT_EQ(count_artifacts(laid_out, "a"), 0U);
  proof.style.title_page = false;
  proof.style.colophon_page = false;
  EXPECT_EQ(lay_out(proof).pages.size(), 3U);
}

TEST(PagesTest, a_book_lists_its_figures_and_tables) {
  Proof proof;
  proof.book = true;
  auto numbered = table({"Kop"}, {{"cel"}});
  numbered.number = "tabel 1.1";
  numbered.caption = words("Vormen");
  proof.document.blocks = {numbered};
  const auto laid_out = lay_out(proof);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
  const auto read = words_read(laid_out);
  const std::vector<std::string> expected{"Tabellen", "Tabel", "1.1", "Vormen", "1"};
  EXPECT_NE(std::search(read.begin(), read.end(), expected.begin(), expected.end()), read.end());
  EXPECT_EQ(std::count(read.begin(), read.end(), "Figuren"), 0);
  proof.style.figure_lists = false;
  const auto without = words_read(lay_out(proof));
  EXPECT_EQ(std::count(without.begin(), without.end(), "Tabellen"), 0);
}

TEST(PagesTest, a_chapter_may_begin_on_a_right_hand_page) {
  Proof proof;
  proof.book = true;
  proof.style.chapters_on_right = true;
  proof.document.blocks = {paragraph("Begin.")};
  const auto laid_out = lay_out(proof);
  EXPECT_EQ(laid_out.destinations.at("proef").page, 2U);
  EXPECT_EQ(laid_out.destinations.at("slot").page, 4U);
  EXPECT_TRUE(laid_out.pages[3].items.empty());
}

TEST(PagesTest, pages_mirror_their_margins_wherever_they_come_to_stand) {
  Proof proof;
  proof.book = true;
  proof.style.contents_page = false;
  proof.style.margin_inner = 50 * fonts::point;
  proof.style.margin_outer = 90 * fonts::point;
  proof.document.blocks = {paragraph("Begin."), paragraph(running_text(900))};
  const auto laid_out =
      lay_out(proof);  // the title page is a right-hand page, the first chapter a left-hand one
  for (const auto& text : all_text(laid_out)) {
    if (!text.artifact && text.size == 10.5 && text.page > 0) {
      EXPECT_GE(text.left, text.page % 2 == 0 ? 50 : 90);
    }
  }
}

TEST(PagesTest, a_landscape_table_turns_its_page_and_nothing_else) {
  auto wide = table({"Kop"}, {{"Cel"}});
  wide.landscape = true;
  const auto laid_out = lay_out({paragraph("Ervoor."), heading(2, "Tabelkop"), wide, paragraph("Erna.")});
  ASSERT_EQ(laid_out.pages.size(), 3U);
  EXPECT_LT(laid_out.pages[0].width, laid_out.pages[0].height);
  EXPECT_GT(laid_out.pages[1].width, laid_out.pages[1].height);
  EXPECT_LT(laid_out.pages[2].width, laid_out.pages[2].height);
  EXPECT_EQ(page_of(laid_out, "Ervoor"), 0U);
  EXPECT_EQ(page_of(laid_out, "Tabelkop"), 1U);
  EXPECT_EQ(page_of(laid_out, "Cel"), 1U);
  EXPECT_EQ(page_of(laid_out, "Erna"), 2U);
}

TEST(PagesTest, a_box_may_go_on_over_pages_with_its_ground) {
  document::Box box;
  box.kind = document::BoxKind::Story;
  box.attributes.emplace("van", "Bas");
  for (int i = 0; i < 40; ++i) box.children.push_back(paragraph(running_text(40)));
  const auto laid_out = lay_out({box});
  ASSERT_GT(laid_out.pages.size(), 2U);
  EXPECT_NE(structure(laid_out).find("\"Verhaal van Bas\""), std::string::npos);
  for (const auto& page : laid_out.pages) {
    EXPECT_TRUE(std::any_of(page.items.begin(), page.items.end(), [](const Item& item) {
      const auto* fill = std::get_if<FillItem>(&item);
      return fill && fill->area.height > 20 * fonts::point;
    }));
  }
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(PagesTest, a_picture_fits_its_column_and_its_page) {
  Proof proof;
  image::Picture picture;
  picture.width = 4'000;
  picture.height = 9'000;
  proof.pictures.emplace("beeld.png", picture);
  document::Figure figure;
  figure.caption = words("Onderschrift");
  figure.children.push_back(paragraph(document::Inlines{document::Image{"beeld.png", "Een kind", "", {}}}));
  proof.document.blocks = {
      paragraph("Ervoor."), figure,
      paragraph({document::Text{"In de regel ", {}}, document::Image{"beeld.png", "Nog een", "", {}}})};
  const auto laid_out = lay_out(proof);
  std::size_t pictures = 0;
  for (const auto& page : laid_out.pages) {
    for (const auto& item : page.items) {
      const auto* image = std::get_if<ImageItem>(&item);
      if (!image) continue;
      ++pictures;
      EXPECT_GE(image->area.y, proof.style.margin_top);
      EXPECT_LE(image->area.y + image->area.height, page.height - proof.style.margin_bottom);
      EXPECT_LE(image->area.x + image->area.width, page.width - proof.style.margin_outer);
    }
  }
  EXPECT_EQ(pictures, 2U);
  EXPECT_NE(structure(laid_out).find("Figure alt \"Een kind\""), std::string::npos);
  EXPECT_EQ(laid_out.images, std::vector<std::string>{"beeld.png"});
}

TEST(PagesTest, a_picture_taken_on_its_side_keeps_its_proportions) {
  Proof proof;
  image::Picture picture;
  picture.width = 300;
  picture.height = 200;
  picture.orientation = 6;
  proof.pictures.emplace("foto.jpg", picture);
  const document::Image image{"foto.jpg", "Een kind", "", {}};
  proof.document.blocks = {paragraph(document::Inlines{image}),
                           paragraph({document::Text{"In de regel ", {}}, image})};
  const auto laid_out = lay_out(proof);
  std::size_t pictures = 0;
  for (const auto& item : laid_out.pages.front().items) {
    const auto* drawn = std::get_if<ImageItem>(&item);
    if (!drawn) continue;
    ++pictures;
    EXPECT_EQ(drawn->area.width, 100 * fonts::point);
    EXPECT_EQ(drawn->area.height, 150 * fonts::point);
  }
  EXPECT_EQ(pictures, 2U);
}

TEST(PagesTest, a_picture_that_is_not_there_gives_its_words) {
  const auto laid_out =
      lay_out({paragraph(document::Inlines{document::Image{"weg.png", "Een kind", "", {}}})});
  EXPECT_THAT(words_read(laid_out), testing::ElementsAre("Proef", "Een", "kind"));
}

document::Heading heading_of_new_page() {
  auto made = heading(2, "Blad");
  made.new_page = true;
  return made;
}

TEST(PagesTest, a_heading_can_begin_a_page) {
  document::Blocks blocks{paragraph("Leidt tot:"), heading_of_new_page(), paragraph("Tekst.")};
  const auto laid_out = lay_out(blocks);
  EXPECT_EQ(laid_out.pages.size(), 2U);
  EXPECT_EQ(page_of(laid_out, "Leidt"), 0U);
  EXPECT_EQ(page_of(laid_out, "Blad"), 1U);
  EXPECT_EQ(page_of(laid_out, "Tekst"), 1U);
}

TEST(PagesTest, a_heading_that_would_begin_a_page_anyway_leaves_none_empty) {
  for (std::size_t lines = 25; lines < 40; ++lines) {
    document::Blocks blocks(lines, paragraph("Regel."));
    blocks.push_back(heading_of_new_page());
    const auto laid_out = lay_out(std::move(blocks));
    EXPECT_EQ(page_of(laid_out, "Blad") + 1, laid_out.pages.size());
    for (std::size_t page = 0; page < laid_out.pages.size(); ++page) EXPECT_GT(lines_on(laid_out, page), 0U);
  }
}

TEST(PagesTest, a_heading_in_a_cell_begins_no_page) {
  auto outer = table({"Kop", "Kop"}, {{"Links", ""}});
  outer.body.front().cells.back().children = {paragraph("Boven."), heading_of_new_page()};
  EXPECT_EQ(lay_out({outer}).pages.size(), 1U);
}

}  // namespace
}  // namespace layout
