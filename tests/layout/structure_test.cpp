#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/context.h"
#include "layout/proof.h"
#include "layout/reading.h"

namespace layout {
namespace {

using testing::HasSubstr;

std::vector<LinkItem> links_of(const LaidOut& laid_out) {
  std::vector<LinkItem> links;
  for (const auto& page : laid_out.pages) {
    for (const auto& item : page.items) {
      if (const auto* link = std::get_if<LinkItem>(&item)) links.push_back(*link);
    }
  }
  return links;
}

TEST(StructureTest, heading_levels_never_skip) {
  const auto text = structure(lay_out({heading(4, "Vier"), heading(2, "Twee"), heading(6, "Zes")}));
  EXPECT_THAT(text, HasSubstr("H2\n      \"Vier\""));
  EXPECT_THAT(text, HasSubstr("H2\n      \"Twee\""));
  EXPECT_THAT(text, HasSubstr("H3\n      \"Zes\""));
}

TEST(StructureTest, elements_without_content_are_left_out) {
  EXPECT_EQ(structure(lay_out({paragraph(" "), list({})})), "Document\n  Sect\n    H1\n      \"Proef\"\n");
}

TEST(StructureTest, words_of_another_language_are_an_element_that_tells_it) {
  const document::Inlines inlines{document::Text{"Met ", {}}, document::LanguageSpan{"en", words("care"), {}},
                                  document::Text{" en zorg.", {}}};
  const auto laid_out = lay_out({paragraph(inlines), heading(2, "Kop")});
  const auto is_span = [](const Element& element) { return element.role == Role::Span; };
  ASSERT_EQ(std::count_if(laid_out.elements.begin(), laid_out.elements.end(), is_span), 1);
  EXPECT_EQ(std::find_if(laid_out.elements.begin(), laid_out.elements.end(), is_span)->language, "en");
  EXPECT_THAT(words_read(laid_out), testing::ElementsAre("Proef", "Met", "care", "en", "zorg.", "Kop"));
}

TEST(StructureTest, an_anchor_is_a_destination_at_the_words_behind_it) {
  auto blocks = document::Blocks{paragraph(running_text(1'000))};
  blocks.push_back(paragraph(document::Inlines{document::Text{"Dit is ", {}}, document::Anchor{"doel-2", {}},
                                               document::Text{"doel 2 van het plan.", {}}}));
  const auto laid_out = lay_out(std::move(blocks));
  ASSERT_GT(laid_out.pages.size(), 1U);
  const auto found = laid_out.destinations.find(destination_of("proef", "doel-2"));
  ASSERT_NE(found, laid_out.destinations.end());
  EXPECT_EQ(found->second.page, laid_out.pages.size() - 1);
}

TEST(StructureTest, a_link_over_two_lines_has_two_areas_of_one_element) {
  const auto laid_out = lay_out({paragraph(
      document::Inlines{document::Link{words(running_text(30)), "https://voorbeeld.nl/x", "", {}}})});
  const auto links = links_of(laid_out);
  ASSERT_GT(links.size(), 1U);
  for (const auto& link : links) {
    EXPECT_EQ(link.element, links.front().element);
    EXPECT_EQ(std::get<Address>(link.target).url, "https://voorbeeld.nl/x");
    EXPECT_GT(link.area.width, 0);
  }
}

TEST(StructureTest, references_lead_within_the_pdf_or_to_the_site) {
  const auto within = lay_out({paragraph(document::Inlines{document::Reference{{}, "proef", "", {}}})});
  ASSERT_EQ(links_of(within).size(), 1U);
  EXPECT_EQ(std::get<Destination>(links_of(within).front().target).id, "proef");
  const auto outside = lay_out({paragraph(document::Inlines{document::Reference{{}, "elders", "", {}}})});
  EXPECT_EQ(std::get<Address>(links_of(outside).front().target).url,
            "https://voorbeeld.nl/handboek/elders.html");
  EXPECT_EQ(words_read(outside).back(), "Elders");
}

TEST(StructureTest, a_link_to_a_file_of_the_site_gets_its_address) {
  const auto laid_out =
      lay_out({paragraph(document::Inlines{document::Link{words("blad"), "bestanden/blad.ods", "", {}}})});
  EXPECT_EQ(std::get<Address>(links_of(laid_out).front().target).url,
            "https://voorbeeld.nl/bestanden/blad.ods");
}

TEST(StructureTest, notes_lead_forth_and_back) {
  Proof proof;
  proof.document.blocks.push_back(
      paragraph({document::Text{"Tekst.", {}}, document::FootnoteCall{"a", 1, 1, {}}}));
  proof.document.footnotes.push_back({"a", 1, 1, {paragraph("De noot.")}, {}});
  const auto laid_out = lay_out(proof);
  EXPECT_THAT(structure(laid_out), HasSubstr("Note id proef--noot_1"));
  const auto links = links_of(laid_out);
  ASSERT_EQ(links.size(), 2U);
  for (const auto& link : links) {
    EXPECT_TRUE(laid_out.destinations.contains(std::get<Destination>(link.target).id));
  }
  EXPECT_THAT(words_read(laid_out), testing::ElementsAre("Proef", "Tekst.1", "1", "De", "noot."));
}

TEST(StructureTest, abbreviations_are_read_before_the_notes_as_on_the_site) {
  Proof proof;
  proof.document.footnotes.push_back({"a", 1, 1, {paragraph("De noot.")}, {}});
  proof.document.abbreviations.push_back({"MDO", "overleg", {}});
  EXPECT_THAT(words_read(lay_out(proof)),
              testing::ElementsAre("Proef", "Afkortingen", "MDO", "overleg", "1", "De", "noot."));
}

TEST(StructureTest, every_link_within_a_book_has_its_place) {
  Proof proof;
  proof.book = true;
  proof.document.blocks = {heading(2, "Een"), heading(3, "Twee"),
                           paragraph(document::Inlines{document::Reference{{}, "slot", "", {}}})};
  proof.document.blocks.push_back(document::Heading{});
  const auto laid_out = lay_out(proof);
  for (const auto& link : links_of(laid_out)) {
    const auto* destination = std::get_if<Destination>(&link.target);
    ASSERT_NE(destination, nullptr);
    EXPECT_TRUE(laid_out.destinations.contains(destination->id)) << destination->id;
  }
}

TEST(StructureTest, task_boxes_have_words) {
  auto tasks = list({"Gedaan", "Te doen"});
  tasks.items[0].checked = true;
  tasks.items[1].checked = false;
  const auto text = structure(lay_out({tasks}));
  EXPECT_THAT(text, HasSubstr("Figure alt \"aangevinkt\""));
  EXPECT_THAT(text, HasSubstr("Figure alt \"niet aangevinkt\""));
}

TEST(StructureTest, a_missing_character_does_not_stop_anything) {
  const auto laid_out = lay_out({paragraph("Hallo \U0001F600 \u0645\u0631\u062D\u0628\u0627 \xFF einde")});
  EXPECT_EQ(words_read(laid_out).back(), "einde");
}

}  // namespace
}  // namespace layout
