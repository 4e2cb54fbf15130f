// The works that a PDF cites, at its end.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/proof.h"
#include "layout/reading.h"

namespace layout {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Proof citing(const std::vector<std::string>& ids) {
  Proof proof;
  proof.works = {{.id = "een",
                  .title = "Eerst",
                  .language = "nl",
                  .organisation = "Bureau",
                  .year = "2018",
                  .kind = "rapport",
                  .link = "https://een.nl/"},
                 {.id = "twee", .title = "Second", .language = "en", .authors = {"A. Bakker"}},
                 {.id = "drie", .title = "Derde", .language = "nl", .organisation = "Dienst"}};
  document::Inlines words;
  for (const auto& id : ids) {
    words.emplace_back(document::Reference{{}, "bronnen", id, {}});
    words.emplace_back(document::Text{" ", {}});
  }
  proof.document.blocks.push_back(paragraph(words));
  proof.document.works = {ids.begin(), ids.end()};
  return proof;
}

/// The destinations of links within the PDF.
std::vector<std::string> destinations_of_links(const LaidOut& laid_out) {
  std::vector<std::string> ids;
  for (const auto& page : laid_out.pages) {
    for (const auto& item : page.items) {
      const auto* link = std::get_if<LinkItem>(&item);
      const auto* target = link ? std::get_if<Destination>(&link->target) : nullptr;
      if (target != nullptr) ids.push_back(target->id);
    }
  }
  return ids;
}

TEST(Works, that_are_cited_stand_at_the_end_in_the_order_of_their_list) {
  const auto laid_out = lay_out(citing({"twee", "een", "een"}));
  EXPECT_THAT(lines_of(laid_out),
              ElementsAre("Proef", "A. Bakker Bureau (2018) Bureau (2018)", "Bronnen",
                          "Bureau (2018). Eerst (rapport). https://een.nl/", "A. Bakker. Second."));
}

TEST(Works, are_led_to_within_the_document) {
  const auto laid_out = lay_out(citing({"een"}));
  EXPECT_THAT(destinations_of_links(laid_out), ElementsAre("bronnen--een"));
  EXPECT_TRUE(laid_out.destinations.contains("bronnen--een"));
  EXPECT_FALSE(laid_out.destinations.contains("bronnen--twee"));
}

TEST(Works, are_a_list_with_their_titles_in_their_own_language) {
  const auto laid_out = lay_out(citing({"twee"}));
  EXPECT_THAT(structure(laid_out), HasSubstr("    L\n      LI\n        LBody\n          \"A. Bakker. \"\n"
                                             "          Span\n            \"Second\"\n"));
  const auto title = std::find_if(laid_out.elements.begin(), laid_out.elements.end(),
                                  [](const Element& element) { return element.role == Role::Span; });
  ASSERT_NE(title, laid_out.elements.end());
  EXPECT_EQ(title->language, "en");
}

TEST(Works, of_a_book_have_pages_of_their_own) {
  auto proof = citing({"een"});
  proof.book = true;
  const auto laid_out = lay_out(proof);
  ASSERT_FALSE(laid_out.bookmarks.empty());
  EXPECT_EQ(laid_out.bookmarks.back().title, "Bronnen");
  EXPECT_EQ(laid_out.bookmarks.back().level, 1);
  EXPECT_EQ(laid_out.bookmarks.back().page, laid_out.pages.size() - 1);
  EXPECT_EQ(laid_out.destinations.at("bronnen--een").page, laid_out.pages.size() - 1);
}

TEST(Works, that_nobody_cites_make_no_list) {
  auto proof = citing({});
  proof.book = true;
  EXPECT_THAT(lines_of(lay_out(proof)), testing::Not(testing::Contains("Bronnen")));
}

}  // namespace
}  // namespace layout
