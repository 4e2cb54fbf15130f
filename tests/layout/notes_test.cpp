#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "layout/proof.h"
#include "layout/reading.h"
#include "processor_time.h"

namespace layout {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string numbered(const std::string& word, std::size_t number) {
  return word + std::to_string(number) + ".";
}

document::FootnoteCall call(std::size_t number, std::size_t which = 1) {
  return {"", number, which, {}};
}
document::Inlines calling(const std::string& text, std::size_t number) {
  return {document::Text{text, {}}, call(number)};
}

/// A document with notes that each begin with "noot1.", "noot2." and so on.
struct Noted {
  Proof proof;
  std::size_t count = 0;

  void add_note(std::size_t words = 6) {
    ++count;
    auto text = numbered("noot", count);
    if (words > 0) text += " " + running_text(words);
    proof.document.footnotes.push_back({"", count, 1, {paragraph(text)}, {}});
  }
  /// A paragraph "tekst1." that calls a new note.
  document::Paragraph paragraph_with_note(std::size_t words = 6) {
    add_note(words);
    return paragraph(calling(numbered("tekst", count), count));
  }
};

std::vector<std::string> misplaced(const LaidOut& laid_out) {
  return misplaced(laid_out, 62, 62, 62, 68);
}

std::size_t page_of(const LaidOut& laid_out, const std::string& word) {
  for (const auto& text : all_text(laid_out)) {
    if (!text.artifact && text.text.find(word) != std::string::npos) return text.page;
  }
  ADD_FAILURE() << word << " is nowhere";
  return 0;
}

double baseline_of(const LaidOut& laid_out, const std::string& word) {
  for (const auto& text : all_text(laid_out)) {
    if (text.text.find(word) != std::string::npos) return text.baseline;
  }
  return 0;
}

void expect_notes_with_their_calls(const LaidOut& laid_out, std::size_t count) {
  for (std::size_t i = 1; i <= count; ++i)
    EXPECT_EQ(page_of(laid_out, numbered("noot", i)), page_of(laid_out, numbered("tekst", i))) << i;
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
}

TEST(NotesTest, a_note_stands_at_the_foot_of_the_page_that_calls_it) {
  Noted noted;
  for (int i = 0; i < 60; ++i) {
    noted.proof.document.blocks.push_back(paragraph(running_text(40)));
    noted.proof.document.blocks.push_back(noted.paragraph_with_note(i % 9 * 4));
  }
  const auto laid_out = lay_out(noted.proof);
  ASSERT_GT(laid_out.pages.size(), 4U);
  expect_notes_with_their_calls(laid_out, noted.count);
}

TEST(NotesTest, the_last_note_ends_at_the_end_of_the_page) {
  Noted noted;
  noted.proof.document.blocks = {noted.paragraph_with_note(0), noted.paragraph_with_note(0)};
  const auto laid_out = lay_out(noted.proof);
  ASSERT_EQ(laid_out.pages.size(), 1U);
  const double end = 841.9 - 68;
  EXPECT_GT(baseline_of(laid_out, "noot2."), end - 10);
  EXPECT_LT(baseline_of(laid_out, "noot2."), end);
  EXPECT_GT(baseline_of(laid_out, "noot2."), baseline_of(laid_out, "noot1."));
}

TEST(NotesTest, notes_of_a_list_a_caption_and_a_heading_stand_at_the_foot_as_well) {
  Noted noted;
  for (int i = 0; i < 3; ++i) noted.add_note();
  auto items = list({"een", "twee"});
  items.items[1].children = {paragraph(calling("tekst1.", 1))};
  auto with_caption = table({"Kop"}, {{"cel"}});
  with_caption.caption = calling("tekst2.", 2);
  document::Heading title;
  title.children = calling("tekst3.", 3);
  noted.proof.document.blocks = {items, with_caption, title};
  for (int i = 0; i < 8; ++i) noted.proof.document.blocks.push_back(paragraph(running_text(99)));
  const auto laid_out = lay_out(noted.proof);
  ASSERT_GT(laid_out.pages.size(), 1U);
  expect_notes_with_their_calls(laid_out, 3);
  EXPECT_EQ(laid_out.bookmarks.back().title, "tekst3.");
}

TEST(NotesTest, a_row_goes_on_over_pages_with_the_notes_of_each_of_its_cells) {
  Noted noted;
  document::Table split;
  split.body.emplace_back();
  for (int column = 0; column < 3; ++column) {
    split.body.front().cells.emplace_back();
    for (int i = 0; i < 30; ++i) {
      auto& children = split.body.front().cells.back().children;
      children.push_back(paragraph(running_text(static_cast<std::size_t>(6 + 5 * column))));
      children.push_back(noted.paragraph_with_note(8));
    }
  }
  noted.proof.document.blocks = {split};
  const auto laid_out = lay_out(noted.proof);
  ASSERT_GT(laid_out.pages.size(), 3U);
  expect_notes_with_their_calls(laid_out, noted.count);
}

TEST(NotesTest, rows_go_to_the_next_page_with_their_notes) {
  Noted noted;
  document::Table rows;
  for (int i = 0; i < 60; ++i) {
    rows.body.push_back(row({"links " + running_text(i % 7), "rechts"}));
    rows.body.back().cells.back().children.push_back(noted.paragraph_with_note(20));
  }
  noted.proof.document.blocks = {rows};
  const auto laid_out = lay_out(noted.proof);
  ASSERT_GT(laid_out.pages.size(), 3U);
  expect_notes_with_their_calls(laid_out, noted.count);
}

TEST(NotesTest, a_note_called_in_a_repeated_head_is_there_once) {
  Noted noted;
  noted.add_note();
  auto long_table = table({"Kop"}, std::vector<std::vector<std::string>>(120, {"rij"}));
  long_table.head.front().cells.front().children = {paragraph(calling("tekst1.", 1))};
  noted.proof.document.blocks = {long_table};
  const auto laid_out = lay_out(noted.proof);
  ASSERT_GT(laid_out.pages.size(), 2U);
  const auto words = words_read(laid_out);
  EXPECT_EQ(std::count(words.begin(), words.end(), "noot1."), 1);
  expect_notes_with_their_calls(laid_out, 1);
}

TEST(NotesTest, a_long_note_goes_on_at_the_foot_of_the_next_pages) {
  Noted noted;
  noted.proof.document.blocks.push_back(noted.paragraph_with_note(1'500));
  for (int i = 0; i < 30; ++i) noted.proof.document.blocks.push_back(paragraph(running_text(60)));
  const auto laid_out = lay_out(noted.proof);
  expect_notes_with_their_calls(laid_out, 1);
  std::vector<std::string> words = split_words("noot1. " + running_text(1'500));
  const auto read = words_read(laid_out);
  EXPECT_TRUE(std::search(read.begin(), read.end(), words.begin(), words.end()) != read.end());
  std::set<std::size_t> pages_of_note;
  for (const auto& text : all_text(laid_out))
    if (text.size < 10 && !text.artifact) pages_of_note.insert(text.page);
  EXPECT_GT(pages_of_note.size(), 2U);
}

TEST(NotesTest, a_note_of_a_few_lines_is_split_only_with_two_lines_on_each_side) {
  for (int fill = 20; fill < 45; ++fill) {
    Noted noted;
    for (int i = 0; i < fill; ++i) noted.proof.document.blocks.push_back(paragraph("Regel."));
    noted.proof.document.blocks.push_back(noted.paragraph_with_note(50));
    for (int i = 0; i < 30; ++i) noted.proof.document.blocks.push_back(paragraph("Regel."));
    const auto laid_out = lay_out(noted.proof);
    expect_notes_with_their_calls(laid_out, 1);
    std::map<std::size_t, std::set<double>> lines;
    for (const auto& text : all_text(laid_out))
      if (text.size == 9 && !text.artifact) lines[text.page].insert(text.baseline);
    for (const auto& [page, baselines] : lines) EXPECT_GE(baselines.size(), 2U) << fill;
  }
}

TEST(NotesTest, five_hundred_notes_of_one_page_flow_on_in_order) {
  Noted noted;
  document::Inlines inlines;
  for (std::size_t i = 1; i <= 500; ++i) {
    noted.add_note(4);
    inlines.push_back(document::Text{i > 1 ? " x" : "x", {}});
    inlines.push_back(call(i));
  }
  noted.proof.document.blocks = {paragraph("Ervoor."), paragraph(inlines), paragraph("Erna."),
                                 noted.paragraph_with_note()};
  const auto laid_out = lay_out(noted.proof);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
  std::size_t last = 0;
  for (std::size_t i = 1; i <= noted.count; ++i) {
    const auto page = page_of(laid_out, numbered("noot", i));
    EXPECT_GE(page, last);
    last = page;
  }
  EXPECT_EQ(page_of(laid_out, "noot501."), page_of(laid_out, "tekst501."));
}

TEST(NotesTest, time_grows_with_the_number_of_notes_and_no_faster) {
  const auto seconds = [](int notes) {
    Noted noted;
    for (int i = 0; i < notes; ++i) noted.proof.document.blocks.push_back(noted.paragraph_with_note());
    const double start = processor_seconds();
    lay_out(noted.proof);
    return processor_seconds() - start;
  };
  const double few = seconds(500);
  EXPECT_LT(seconds(5'000), few * 30 + 1);
}

TEST(NotesTest, a_note_called_by_a_note_follows_it) {
  Noted noted;
  noted.proof.document.blocks = {noted.paragraph_with_note()};
  noted.add_note();
  noted.proof.document.footnotes.front().children = {paragraph(calling("noot1. tekst2.", 2))};
  const auto laid_out = lay_out(noted.proof);
  expect_notes_with_their_calls(laid_out, 2);
  EXPECT_EQ(laid_out.pages.size(), 1U);
}

TEST(NotesTest, a_note_of_a_page_on_its_side_keeps_to_pages_on_their_side) {
  Noted noted;
  auto wide = table({"Kop"}, {{"cel"}});
  wide.landscape = true;
  wide.body.front().cells.front().children.push_back(noted.paragraph_with_note(900));
  noted.proof.document.blocks = {paragraph("Ervoor."), wide, paragraph("Erna.")};
  const auto laid_out = lay_out(noted.proof);
  EXPECT_THAT(misplaced(laid_out), IsEmpty());
  for (const auto& text : all_text(laid_out)) {
    const auto& page = laid_out.pages[text.page];
    if (text.size == 9 && !text.artifact) {
      EXPECT_GT(page.width, page.height);
    }
  }
}

TEST(NotesTest, a_short_rule_that_nobody_hears_stands_above_the_notes) {
  Noted noted;
  noted.proof.document.blocks = {paragraph("Tekst."), noted.paragraph_with_note()};
  const auto laid_out = lay_out(noted.proof);
  const auto& items = laid_out.pages.front().items;
  const auto rules = std::count_if(items.begin(), items.end(), [](const Item& item) {
    const auto* drawn = std::get_if<FillItem>(&item);
    return drawn && drawn->content == ContentId::Artifact && drawn->area.width > 20 * fonts::point &&
           drawn->area.width < 100 * fonts::point;
  });
  EXPECT_EQ(rules, 1);
}

document::Link link_to(const std::string& text, const std::string& url) {
  return {words(text), url, "", {}};
}

std::size_t count_artifacts(const LaidOut& laid_out, const std::string& part) {
  const auto all = all_text(laid_out);
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Lying& text) {
    return text.artifact && text.text.find(part) != std::string::npos;
  }));
}

TEST(NotesTest, the_address_of_another_site_stands_at_the_foot_once_for_the_eye_alone) {
  Proof proof;
  const auto link = link_to("de andere site", "https://andere-site.nl/uitleg");
  proof.document.blocks = {paragraph({document::Text{"Zie ", {}}, link, document::Text{".", {}}}),
                           paragraph(document::Inlines{link})};
  const auto laid_out = lay_out(proof);
  EXPECT_EQ(count_artifacts(laid_out, "https://andere-site.nl/uitleg"), 1U);
  EXPECT_EQ(count_artifacts(laid_out, "a"), 4U);  // the letters, the address, and what each page has
  EXPECT_THAT(words_read(laid_out),
              testing::ElementsAre("Proef", "Zie", "de", "andere", "site.", "de", "andere", "site"));
  EXPECT_GT(baseline_of(laid_out, "https"), 700);
}

TEST(NotesTest, a_link_that_names_its_address_or_stays_on_the_site_has_none_at_the_foot) {
  Proof proof;
  proof.document.blocks = {
      paragraph(document::Inlines{link_to("www.andere-site.nl", "https://www.andere-site.nl/"),
                                  document::Text{" ", {}}, link_to("blad", "bestanden/blad.ods"),
                                  document::Text{" ", {}}, link_to("mail", "mailto:iemand@andere-site.nl")})};
  EXPECT_EQ(count_artifacts(lay_out(proof), "http"), 0U);
}

TEST(NotesTest, the_address_of_a_link_in_a_note_stands_below_the_note) {
  Noted noted;
  noted.proof.document.blocks = {noted.paragraph_with_note()};
  noted.proof.document.footnotes.front().children = {
      paragraph({document::Text{"noot1. ", {}}, link_to("site", "https://andere-site.nl/")})};
  const auto laid_out = lay_out(noted.proof);
  EXPECT_GT(baseline_of(laid_out, "https"), baseline_of(laid_out, "noot1."));
}

TEST(NotesTest, a_note_that_nothing_calls_is_not_lost) {
  Noted noted;
  noted.add_note();
  EXPECT_THAT(words_read(lay_out(noted.proof)), testing::Contains("noot1."));
}

TEST(NotesTest, a_call_of_a_note_that_is_not_there_breaks_nothing) {
  Proof proof;
  proof.document.blocks = {paragraph(calling("tekst", 0)), paragraph(calling("tekst", 7))};
  EXPECT_THAT(words_read(lay_out(proof)), testing::ElementsAre("Proef", "tekst0", "tekst7"));
}

}  // namespace
}  // namespace layout
