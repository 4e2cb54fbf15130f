#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/proof.h"
#include "layout/reading.h"
#include "processor_time.h"

namespace layout {
namespace {

using testing::IsEmpty;

std::vector<std::string> misplaced(const LaidOut& laid_out) {
  return misplaced(laid_out, 62, 62, 62, 68);
}

std::size_t count(const LaidOut& laid_out, const std::string& words, bool artifact) {
  const auto all = all_text(laid_out);
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const auto& text) {
    return text.artifact == artifact && text.text.find(words) != std::string::npos;
  }));
}

std::vector<std::string> words_of(const std::string& text) {
  return split_words(text);
}

TEST(TablesTest, repeats_its_head_on_each_page_as_artifact) {
  std::vector<std::vector<std::string>> rows(90, {"Links", "Rechts"});
  const auto laid_out = lay_out({table({"Eerste kop", "Tweede kop"}, rows)});
  ASSERT_GT(laid_out.pages.size(), 2U);
  EXPECT_EQ(count(laid_out, "Eerste kop", false), 1U);
  EXPECT_EQ(count(laid_out, "Eerste kop", true), laid_out.pages.size() - 1);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(TablesTest, a_row_longer_than_pages_is_split_and_loses_no_word) {
  const auto left = running_text(700);
  const auto right = running_text(1'900, 10'000);
  const auto laid_out = lay_out({table({"Kop", "Kop"}, {{left, right}, {"Laatste", "rij"}})});
  ASSERT_GT(laid_out.pages.size(), 2U);
  std::vector<std::string> expected{"Proef", "Kop", "Kop"};
  for (const auto& text : {left, right, std::string("Laatste rij")}) {
    for (auto& word : words_of(text)) expected.push_back(std::move(word));
  }
  EXPECT_EQ(words_read(laid_out), expected);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(TablesTest, a_row_that_goes_on_repeats_its_label_for_the_eye_alone) {
  for (const char* name : {"Doel 1: samenwerken",
                           "Een doel dat zo lang is dat niet al zijn woorden nog eens boven de cel passen"}) {
    const auto laid_out =
        lay_out({table({"Doel", "Wat"}, {{name, running_text(1'500)}, {"Doel 2", "Kort"}})});
    ASSERT_GT(laid_out.pages.size(), 2U);
    EXPECT_EQ(count(laid_out, "(vervolg)", true), laid_out.pages.size() - 1);
    EXPECT_EQ(count(laid_out, "(vervolg)", false), 0U);
    EXPECT_EQ(count(laid_out, "Doel 2", true), 0U);
    EXPECT_THAT(misplaced(laid_out), IsEmpty());
  }
}

TEST(TablesTest, a_label_stands_above_what_is_left_of_its_own_cell) {
  const auto laid_out = lay_out({table({"Doel", "Wat"}, {{"Begin " + running_text(1'500), "Kort"}})});
  ASSERT_GT(laid_out.pages.size(), 2U);
  EXPECT_GE(count(laid_out, "(vervolg)", true), laid_out.pages.size() - 1);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(TablesTest, a_label_in_a_narrow_column_keeps_its_mark_whole) {
  std::size_t whole = 0, short_form = 0;
  for (const char* name : {"Nu", "Samenwerken in de school"}) {
    for (std::size_t columns = 2; columns < 17; columns += 2) {
      std::vector<std::string> head(columns, "Kop"), row(columns, running_text(900));
      row.front() = name;
      const auto laid_out = lay_out({table(head, {row})});
      ASSERT_GT(laid_out.pages.size(), 1U);
      whole += count(laid_out, "(vervolg)", true);
      short_form += count(laid_out, "Nu", true);
      EXPECT_EQ(count(laid_out, "(ver", true), count(laid_out, "(vervolg)", true)) << name << columns;
    }
  }
  EXPECT_GT(whole, 0U);
  EXPECT_GT(short_form, 0U);
}

TEST(TablesTest, a_table_of_one_column_and_a_row_without_words_have_no_label) {
  const auto one = lay_out({table({"Kop"}, {{running_text(1'500)}})});
  const auto empty = lay_out({table({"Kop", "Wat"}, {{"", running_text(1'500)}})});
  ASSERT_GT(one.pages.size(), 1U);
  EXPECT_EQ(count(one, "(vervolg)", true), 0U);
  EXPECT_EQ(count(empty, "(vervolg)", true), 0U);
}

TEST(TablesTest, a_low_row_is_not_split) {
  for (std::size_t fill = 10; fill < 45; ++fill) {
    document::Blocks blocks;
    for (std::size_t i = 0; i < fill; ++i) blocks.push_back(paragraph("Regel."));
    blocks.push_back(table({"Kop", "Kop"}, {{"Begin " + running_text(12), "Kort"}}));
    const auto laid_out = lay_out(std::move(blocks));
    std::size_t on_last = 0;
    for (const auto& text : all_text(laid_out)) {
      if (text.page + 1 == laid_out.pages.size() && text.text.find("Begin") != std::string::npos) ++on_last;
      if (text.page + 1 == laid_out.pages.size() && !text.artifact &&
          text.text.find("Kop") != std::string::npos)
        ++on_last;
    }
    EXPECT_GE(on_last, 2U) << fill;
  }
}

/// Where the text with these words stands, of the last one the page.
struct Extent {
  std::size_t first_page = 0;
  std::size_t last_page = 0;
  double top = 0;
};
Extent extent_of(const LaidOut& laid_out, const std::string& words) {
  Extent extent;
  bool found = false;
  for (const auto& text : all_text(laid_out)) {
    if (text.artifact || text.text.find(words) == std::string::npos) continue;
    if (!found) extent = {text.page, text.page, text.baseline};
    extent.last_page = std::max(extent.last_page, text.page);
    found = true;
  }
  EXPECT_TRUE(found);
  return extent;
}

TEST(TablesTest, a_row_that_the_next_page_holds_is_split_only_when_much_of_the_page_would_stay_empty) {
  constexpr double sixty_percent = 62 + 0.6 * (842 - 62 - 68);
  auto high = table({"Kop", "Kop"}, {{"Links", ""}});
  for (int i = 0; i < 25; ++i) high.body.front().cells.back().children.push_back(paragraph("Rechts."));
  std::size_t split = 0, whole = 0;
  for (std::size_t fill = 2; fill < 34; ++fill) {
    document::Blocks blocks;
    for (std::size_t i = 0; i < fill; ++i) blocks.push_back(paragraph("Regel."));
    blocks.push_back(high);
    const auto row = extent_of(lay_out(std::move(blocks)), "Rechts");
    if (row.first_page != row.last_page) {
      EXPECT_LT(row.top, sixty_percent + 40) << fill;
      ++split;
    } else if (row.first_page > 0) {
      ++whole;
    }
  }
  EXPECT_GT(split, 0U);
  EXPECT_GT(whole, 0U);
}

std::vector<Rectangle> fills_of(const LaidOut& laid_out) {
  std::vector<Rectangle> areas;
  for (const auto& page : laid_out.pages) {
    for (const auto& item : page.items)
      if (const auto* drawn = std::get_if<FillItem>(&item)) areas.push_back(drawn->area);
  }
  return areas;
}

double distance_of(const LaidOut& laid_out, const std::string& one, const std::string& other) {
  return extent_of(laid_out, other).top - extent_of(laid_out, one).top;
}

TEST(TablesTest, empty_cells_to_write_in_are_twelve_millimetres_high_and_have_lines_beside_them) {
  constexpr double twelve_millimetres = 12 / 25.4 * 72;
  auto sheet = table({"Vul in", "Schrijf"}, {{"Naam", ""}, {"Datum", "ja"}, {"Vraag", ""}});
  const auto upright = [](const Rectangle& area) { return area.height > area.width; };
  const auto plain = lay_out({sheet});
  const auto lines = [&](const LaidOut& laid_out) {
    const auto fills = fills_of(laid_out);
    return std::count_if(fills.begin(), fills.end(), upright);
  };
  EXPECT_LT(distance_of(plain, "Naam", "Datum"), 26);
  EXPECT_EQ(lines(plain), 0);
  sheet.writing_room = true;
  const auto to_write_in = lay_out({sheet});
  EXPECT_NEAR(distance_of(to_write_in, "Naam", "Datum"), twelve_millimetres, 0.1);
  EXPECT_LT(distance_of(to_write_in, "Datum", "Vraag"), 26);
  EXPECT_EQ(lines(to_write_in), 4);
  EXPECT_THAT(misplaced(to_write_in), IsEmpty());
}

TEST(TablesTest, columns_to_write_in_share_what_the_words_leave) {
  auto card = table({"Doel", "ma", "di", "wo"}, {{"Een lang doel dat nooit op een regel past", "", "", ""}});
  card.writing_room = true;
  const auto laid_out = lay_out({card});
  const auto left = [&](const std::string& words) {
    for (const auto& text : all_text(laid_out))
      if (text.text == words) return text.left;
    return 0.0;
  };
  EXPECT_NEAR(left("wo") - left("di"), left("di") - left("ma"), 0.1);
  EXPECT_GT(left("wo") - left("di"), 80);
}

TEST(TablesTest, forty_columns_stay_within_the_margins) {
  std::vector<std::string> head;
  std::vector<std::string> cells;
  for (int i = 0; i < 40; ++i) {
    head.push_back("Kolomkop" + std::to_string(i));
    cells.push_back("WWW verantwoordelijkheid");
  }
  EXPECT_THAT(misplaced(lay_out({table(head, {cells, cells})})), IsEmpty());
}

TEST(TablesTest, a_short_column_keeps_its_words_whole_beside_a_long_one) {
  const auto laid_out =
      lay_out({table({"Activiteit", "Toelichting"}, {{"Inloopspreekuur", running_text(90)}})});
  EXPECT_EQ(count(laid_out, "Inloopspreekuur", false), 1U);
}

TEST(TablesTest, a_head_breaks_no_word_that_fits) {
  std::string many;
  for (int i = 0; i < 200; ++i) many += "een kind op het plein ";
  Proof proof;
  proof.document.blocks = {table({"Wat evalueren we en hoe?", "Activiteiten"}, {{"Zo", many}})};
  for (int width = 150; width < 300; width += 10) {
    proof.style.page_width = width * fonts::point + proof.style.margin_inner + proof.style.margin_outer;
    EXPECT_GT(count(lay_out(proof), "evalueren", false), 0U) << width;
  }
}

TEST(TablesTest, empty_cells_and_rows_are_there_for_a_screen_reader) {
  const auto text = structure(lay_out({table({"Kop", ""}, {{"", ""}, {"Cel", ""}})}));
  EXPECT_NE(text.find("TBody\n        TR\n          TD\n          TD\n        TR"), std::string::npos)
      << text;
}

TEST(TablesTest, a_table_without_rows_breaks_nothing) {
  document::Table nothing;
  EXPECT_THAT(words_read(lay_out({nothing, table({"Kop"}, {})})), testing::ElementsAre("Proef", "Kop"));
}

TEST(TablesTest, names_the_scope_of_its_heads) {
  auto both = table({"Vorm", "Wie"}, {{"Kernteam", "ib'er"}});
  both.body.front().cells.front().header = true;
  const auto text = structure(lay_out({both}));
  EXPECT_NE(text.find("TH column"), std::string::npos);
  EXPECT_NE(text.find("TH row"), std::string::npos);
}

TEST(TablesTest, a_table_in_a_cell_is_split_as_well) {
  document::Table outer;
  outer.body.push_back(row({"Links"}));
  document::Cell nested;
  nested.children.push_back(table({"Binnenkop"}, std::vector<std::vector<std::string>>(80, {"Rij"})));
  outer.body.front().cells.push_back(nested);
  const auto laid_out = lay_out({outer});
  ASSERT_GT(laid_out.pages.size(), 1U);
  const auto words = words_read(laid_out);
  EXPECT_EQ(std::count(words.begin(), words.end(), "Rij"), 80);
  EXPECT_EQ(count(laid_out, "Binnenkop", true), laid_out.pages.size() - 1);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(TablesTest, time_grows_with_the_number_of_rows_and_no_faster) {
  const auto seconds = [](std::size_t rows) {
    std::vector<std::vector<std::string>> body(rows, {"Een regel", "met drie korte", "cellen erin"});
    const auto document = table({"A", "B", "C"}, body);
    const double start = processor_seconds();
    lay_out({document});
    return processor_seconds() - start;
  };
  const double few = seconds(1'000);
  EXPECT_LT(seconds(10'000), few * 30 + 1);
}

}  // namespace
}  // namespace layout
