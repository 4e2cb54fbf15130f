#include "layout/break_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/proof.h"
#include "layout/reading.h"

namespace layout {
namespace {

Style narrow(Length width) {
  Style style = style_of_proofs();
  style.page_width = width + 40 * fonts::point;
  style.margin_inner = 20 * fonts::point;
  style.margin_outer = 20 * fonts::point;
  return style;
}

LaidOut lay_out_text(const std::string& text, Length width) {
  Proof proof;
  proof.document.blocks.push_back(paragraph(text));
  proof.style = narrow(width);
  proof.title = "I";
  return lay_out(proof);
}

/// Lines of the paragraph, without the title above it.
std::vector<std::string> lines(const std::string& text, Length width) {
  auto all = lines_of(lay_out_text(text, width));
  all.erase(all.begin());
  return all;
}

TEST(BreakLinesTest, ends_a_line_at_a_space_with_a_space) {
  const auto found = lines("Samen zoeken we uit wat er speelt op het plein.", 120 * fonts::point);
  ASSERT_GT(found.size(), 1U);
  EXPECT_TRUE(found.front().ends_with(" ")) << found.front();
  EXPECT_TRUE(found.back().ends_with(".")) << found.back();
}

TEST(BreakLinesTest, hyphenates_dutch_with_a_soft_hyphen) {
  const auto laid_out = lay_out_text("Verantwoordelijkheidsgevoel medezeggenschapsraad", 100 * fonts::point);
  const auto found = lines_of(laid_out);
  EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const auto& line) { return line.ends_with("~"); }));
  EXPECT_THAT(words_read(laid_out),
              testing::ElementsAre("I", "Verantwoordelijkheidsgevoel", "medezeggenschapsraad"));
}

TEST(BreakLinesTest, hyphenates_no_words_of_another_language) {
  const auto broken = [](const document::Inlines& inlines) {
    Proof proof;
    proof.document.blocks.push_back(paragraph(inlines));
    proof.style = narrow(100 * fonts::point);
    proof.title = "I";
    const auto found = lines_of(lay_out(proof));
    return std::any_of(found.begin(), found.end(), [](const auto& line) { return line.ends_with("~"); });
  };
  const std::string text = "Responsibility information interventions";
  EXPECT_TRUE(broken(words(text)));
  EXPECT_FALSE(broken({document::LanguageSpan{"en", words(text), {}}}));
  EXPECT_TRUE(broken({document::LanguageSpan{"nl", words(text), {}}}));
  // What was asked before does not matter: the same words, in Dutch and in English.
  EXPECT_TRUE(broken({document::LanguageSpan{"en", words(text), {}}, document::Text{" " + text, {}}}));
  EXPECT_TRUE(broken({document::Text{text + " ", {}}, document::LanguageSpan{"en", words("so"), {}}}));
}

TEST(BreakLinesTest, breaks_a_language_where_the_writer_says) {
  Proof proof;
  proof.document.blocks.push_back(paragraph(
      document::Inlines{document::LanguageSpan{"en", words("responsibility inter\u00ADventions"), {}}}));
  proof.style = narrow(60 * fonts::point);
  proof.title = "I";
  EXPECT_THAT(lines_of(lay_out(proof)), testing::Contains(testing::EndsWith("inter~")));
}

TEST(BreakLinesTest, breaks_a_word_where_the_site_says) {
  Proof proof;
  proof.document.blocks.push_back(paragraph("Verantwoordelijkheid medezeggenschapsraad"));
  proof.style = narrow(140 * fonts::point);
  proof.title = "I";
  proof.hyphen_exceptions.add("verantwoor-delijkheid");
  proof.hyphen_exceptions.add("medezeggenschapsraad");
  EXPECT_THAT(lines_of(lay_out(proof)), testing::Contains("Verantwoordelijkheid "));
  proof.style = narrow(80 * fonts::point);
  EXPECT_THAT(lines_of(lay_out(proof)), testing::Contains("Verantwoor~"));
}

LaidOut lay_out_heading(const std::string& text, Length width) {
  Proof proof;
  proof.document.blocks.push_back(heading(2, text));
  proof.style = narrow(width);
  proof.title = "I";
  return lay_out(proof);
}

TEST(BreakLinesTest, a_heading_never_ends_with_a_lone_short_word) {
  const std::string title = "Hoe wij dit samen met ouders en met leerlingen willen doen";
  for (int width = 150; width < 460; width += 3) {
    const auto found = lines_of(lay_out_heading(title, width * fonts::point));
    ASSERT_GT(found.size(), 1U);
    EXPECT_NE(found.back(), "doen") << width;
  }
}

TEST(BreakLinesTest, a_heading_takes_no_more_lines_to_make_them_even) {
  const std::string title = "Hoe wij dit samen met ouders en met leerlingen willen doen";
  const auto even = lines_of(lay_out_heading(title, 440 * fonts::point));
  ASSERT_EQ(even.size(), 3U);
  EXPECT_GT(even[2].size(), 20U);
  EXPECT_GT(even[1].size(), 20U);
}

TEST(BreakLinesTest, no_line_of_a_heading_ends_with_a_short_word_where_as_many_lines_can_do_without) {
  for (int width = 180; width < 280; width += 3) {
    EXPECT_EQ(lines_of(lay_out_heading("Plan van aanpak De dag begint samen", width * fonts::point)),
              (std::vector<std::string>{"I", "Plan van aanpak ", "De dag begint samen"}))
        << width;
  }
  EXPECT_EQ(lines_of(lay_out_heading("Over de samenwerking", 150 * fonts::point)),
            (std::vector<std::string>{"I", "Over ", "de samenwerking"}));
  EXPECT_EQ(lines_of(lay_out_heading("Over de samenwerking", 125 * fonts::point)),
            (std::vector<std::string>{"I", "Over de ", "samenwerking"}));
}

TEST(BreakLinesTest, a_short_word_and_a_wide_one_never_overfill_a_line_of_a_heading) {
  const std::string title = "De verantwoordelijkheidsverdeling in de samenwerkingsverbanden";
  for (int width = 60; width < 460; width += 3) {
    const auto laid_out = lay_out_heading(title, width * fonts::point);
    for (const auto& text : all_text(laid_out)) EXPECT_LE(text.right, 20 + width + 0.1) << width;
  }
}

bool has_hyphen(const LaidOut& laid_out) {
  const auto found = lines_of(laid_out);
  return std::any_of(found.begin(), found.end(), [](const auto& line) { return line.ends_with("~"); });
}

TEST(BreakLinesTest, a_heading_has_no_hyphen_unless_a_word_is_wider_than_the_column) {
  const std::string title = "De verantwoordelijkheidsverdeling tussen samenwerkingspartners";
  for (int width = 300; width < 460; width += 3)
    EXPECT_FALSE(has_hyphen(lay_out_heading(title, width * fonts::point))) << width;
  EXPECT_TRUE(has_hyphen(lay_out_heading(title, 180 * fonts::point)));
}

TEST(BreakLinesTest, fills_justified_lines_exactly) {
  Proof proof;
  proof.document.blocks.push_back(paragraph(running_text(120)));
  const auto laid_out = lay_out(proof);
  const double right = static_cast<double>(proof.style.page_width - proof.style.margin_outer) / fonts::point;
  std::vector<double> rights;
  for (const auto& text : all_text(laid_out)) {
    if (!text.artifact && text.size < 12) rights.push_back(text.right);
  }
  ASSERT_GT(rights.size(), 5U);
  rights.pop_back();
  for (const auto each : rights) EXPECT_NEAR(each, right, 0.001);
}

TEST(BreakLinesTest, keeps_words_with_a_no_break_space_together) {
  for (int width = 60; width < 110; ++width) {
    for (const auto& line : lines("Dat kost dan €\u00A012,50 per kind.", width * fonts::point)) {
      EXPECT_EQ(line.find("€") != std::string::npos, line.find("12,50") != std::string::npos) << line;
    }
  }
}

TEST(BreakLinesTest, breaks_behind_hyphens_dashes_and_slashes) {
  EXPECT_THAT(lines("ouder-kindrelatie", 60 * fonts::point), testing::ElementsAre("ouder-", "kindrelatie"));
  EXPECT_THAT(lines("kernteam/wijkteam", 70 * fonts::point), testing::ElementsAre("kernteam/", "wijkteam"));
  EXPECT_THAT(lines("2026–2027", 40 * fonts::point), testing::ElementsAre("2026–", "2027"));
}

TEST(BreakLinesTest, leaves_no_letter_alone_in_front_of_a_hyphen) {
  for (const char* word : {"’s-Hertogenbosch", "e-mailadressen"}) {
    const auto found = lines(word, 60 * fonts::point);
    ASSERT_GT(found.size(), 1U);
    EXPECT_FALSE(found.front().ends_with("-")) << found.front();
  }
}

TEST(BreakLinesTest, breaks_a_word_that_is_wider_than_its_column) {
  const std::string word(300, 'W');
  const auto laid_out = lay_out_text(word, 100 * fonts::point);
  EXPECT_TRUE(misplaced(laid_out, 20, 20, 0, 0).empty());
  EXPECT_EQ(words_read(laid_out).back(), word);
}

TEST(BreakLinesTest, breaks_an_address_without_hyphens) {
  const std::string address = "https://www.voorbeeld.nl/handboek/aan-de-slag/team-samenstellen.html?deel=1";
  const auto laid_out = lay_out_text(address, 90 * fonts::point);
  for (const auto& line : lines_of(laid_out)) EXPECT_FALSE(line.ends_with("~")) << line;
  EXPECT_EQ(words_read(laid_out).back(), address);
}

TEST(BreakLinesTest, shows_a_soft_hyphen_of_the_writer_only_where_it_breaks) {
  EXPECT_THAT(lines("Xxxxx\u00ADyyyyyy", 200 * fonts::point), testing::ElementsAre("Xxxxxyyyyyy"));
  EXPECT_THAT(lines("Xxxxx\u00ADyyyyyy", 45 * fonts::point), testing::ElementsAre("Xxxxx~", "yyyyyy"));
}

TEST(BreakLinesTest, leaves_no_end_of_a_word_alone_where_spaces_have_room) {
  const std::string start = "Ook de voorschool doet nog niet mee. Alleen de opvang sluit ";
  for (const auto* end : {"aan bij de ouderavonden.", "nog niet goed aan bij onze aanpak."}) {
    for (int width = 300; width < 480; ++width) {
      const auto last = lines(start + end, width * fonts::point).back();
      EXPECT_TRUE(last != "den." && last != "pak.") << width << ": " << last;
    }
  }
}

TEST(BreakLinesTest, leaves_no_end_of_a_word_alone_in_a_narrow_cell) {
  for (int width = 240; width < 320; ++width) {
    Proof proof;
    proof.document.blocks.push_back(
        table({"Wie", "Wat", "Hoe"}, {{"facilitair medewerker", "adviesgesprek met ouders voeren",
                                       "jeugdconsulenten van beide gemeenten"}}));
    proof.style = narrow(width * fonts::point);
    proof.title = "I";
    for (const auto& text : all_text(lay_out(proof)))
      EXPECT_TRUE(text.text != "ker" && text.text != "ren" && text.text != "ten")
          << width << ": " << text.text;
  }
}

TEST(BreakLinesTest, never_overfills_a_line_of_any_width) {
  for (int width = 14; width < 400; width += 7) {
    const auto laid_out = lay_out_text(running_text(40), width * fonts::point);
    EXPECT_THAT(misplaced(laid_out, 20, 20, 0, 0), testing::IsEmpty()) << width;
  }
}

}  // namespace
}  // namespace layout
