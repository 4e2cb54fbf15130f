#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;

// The terms that are marked in a chapter with this body, each with its place.
class Terms : public testing::Test {
 protected:
  Terms() {
    site.write("content/site.yaml",
               "titel: Proef\nbegrippen: begrippen\ndelen:\n  - { deel: Handboek, map: handboek, soort: "
               "hoofdstuk }\n");
    site.write("content/begrippen.yaml",
               "- { id: ipt, term: interprofessioneel team, afkorting: IPT, uitleg: Een vast team. }\n"
               "- { id: team, term: team, uitleg: Een groep., synoniemen: [ploeg] }\n");
  }

  std::vector<std::string> marked(const std::string& body) {
    site.write_chapter("content/handboek/a.md", "a", body);
    site.load();
    EXPECT_THAT(site.whole_problems(), testing::IsEmpty());
    std::vector<std::string> terms;
    for (const auto& block : site.page("a").document.blocks) find(block, terms);
    return terms;
  }

  TestSite site;

 private:
  void find(const document::Block& block, std::vector<std::string>& terms) {
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) find(paragraph->children, terms);
    if (const auto* heading = std::get_if<document::Heading>(&block)) find(heading->children, terms);
  }

  void find(const document::Inlines& inlines, std::vector<std::string>& terms) {
    for (const auto& node : inlines) {
      if (const auto* strong = std::get_if<document::Strong>(&node)) find(strong->children, terms);
      if (const auto* words = std::get_if<document::LanguageSpan>(&node)) find(words->children, terms);
      if (const auto* link = std::get_if<document::Link>(&node)) find(link->children, terms);
      const auto* term = std::get_if<document::Term>(&node);
      if (term == nullptr) continue;
      const std::string written(source::text_of(site.sources, term->span));
      terms.push_back(term->text + "=" + term->id + (written == term->text ? "" : " written " + written));
    }
  }
};

TEST_F(Terms, are_marked_where_they_come_first) {
  EXPECT_THAT(marked("Het team is een team. Het IPT is een interprofessioneel team; ook het IPT.\n"),
              ElementsAre("team=team", "IPT=ipt", "interprofessioneel team=ipt"));
}

TEST_F(Terms, are_not_marked_in_headings_links_and_code) {
  EXPECT_THAT(marked("## Het team\n\n[Het team](https://a.nl) en `team` en **ons team**.\n"),
              ElementsAre("team=team"));
}

TEST_F(Terms, of_another_language_are_marked_when_in_capitals) {
  EXPECT_THAT(marked("Een [team of the IPT]{taal=en} en het IPT-team.\n"),
              ElementsAre("IPT=ipt", "team=team"));
  EXPECT_THAT(marked("Een [deel [van het team]{taal=nl}]{taal=en}.\n"), ElementsAre("team=team"));
}

TEST_F(Terms, share_their_first_use_with_synonyms) {
  EXPECT_THAT(marked("Een ploeg is een team.\n"), ElementsAre("ploeg=team"));
}

TEST_F(Terms, are_told_by_the_document_that_uses_them) {
  marked("*[ABC]: alfabet\n\n## Het team\n\nEen ploeg, een team en een ABC.\n");
  EXPECT_THAT(site.page("a").document.terms, ElementsAre("team"));
}

TEST_F(Terms, may_stand_on_two_lines) {
  EXPECT_THAT(marked("Dit is een interprofessioneel\nteam.\n"),
              ElementsAre("interprofessioneel team=ipt written interprofessioneel\nteam"));
}

TEST_F(Terms, of_the_page_itself_win) {
  EXPECT_THAT(marked("Het IPT doet RtI, met RtI.\n\n*[IPT]: iets anders\n*[RtI]: Response to Intervention\n"),
              ElementsAre("IPT=", "RtI="));
}

TEST_F(Terms, are_not_linked_to) {
  site.write_chapter("content/handboek/a.md", "a", "Het [team](@ipt).\n");
  site.load();
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre("content/handboek/a.md:5:5 fout verwijzing.naar-begrip: `ipt` is een begrip en geen "
                  "pagina: een begrip krijgt vanzelf uitleg | schrijf het woord zonder link"));
}

TEST_F(Terms, go_by_words_of_their_own) {
  site.write("content/begrippen.yaml",
             "- { id: ipt, term: team, afkorting: IPT, uitleg: Een vast team. }\n"
             "- { id: ploeg, term: ploeg, uitleg: Een groep., synoniemen: [team] }\n"
             "- { id: groep, term: groep, afkorting: IPT, uitleg: Een groep. }\n");
  site.write_chapter("content/handboek/a.md", "a", "Tekst.\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/begrippen.yaml:2:62 waarschuwing begrip.dubbel",
                                           "content/begrippen.yaml:3:40 waarschuwing begrip.dubbel"));
}

}  // namespace
}  // namespace model
