#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// The abbreviations that a chapter with this body, which begins on line 5, leaves unexplained.
class Abbreviations : public testing::Test {
 protected:
  Abbreviations() {
    site.write("content/site.yaml",
               "titel: Proef\nbegrippen: begrippen\nbekende_afkortingen: [TV]\n"
               "delen:\n  - { deel: Los, map: los, soort: hoofdstuk }\n");
    site.write("content/begrippen.yaml",
               "- { id: ggd, term: gezondheidsdienst, afkorting: GGD, uitleg: Een dienst., synoniemen: "
               "[POH GGZ] }\n"
               "- { id: vo, term: voortgezet onderwijs, afkorting: vo, uitleg: Een school. }\n");
  }

  std::vector<std::string> problems_of(const std::string& body) {
    site.write_chapter("content/los/a.md", "a", body);
    site.load();
    return site.whole_problems();
  }

  // The words, each with its place.
  std::vector<std::string> found_in(const std::string& body) {
    problems_of(body);
    source::sort(site.loaded.diagnostics, site.sources);
    std::vector<std::string> words;
    for (const auto& problem : site.loaded.diagnostics) {
      EXPECT_EQ(problem.rule, "afkorting.zonder-uitleg");
      const auto place = source::position_of(site.sources[problem.span.file], problem.span.begin);
      words.push_back(std::string(source::text_of(site.sources, problem.span)) + " " +
                      std::to_string(place.line) + ":" + std::to_string(place.column));
    }
    return words;
  }

  TestSite site;
};

TEST_F(Abbreviations, are_reported_once_where_they_come_first) {
  EXPECT_THAT(
      problems_of("## Het SWV\n\nHet SWV en het SWV.\n"),
      ElementsAre("content/los/a.md:5:8 advies afkorting.zonder-uitleg: de afkorting `SWV` wordt nergens "
                  "uitgelegd | schrijf haar één keer voluit, met `(SWV)` erachter, of zet haar in de "
                  "lijst met begrippen"));
}

TEST_F(Abbreviations, are_looked_for_in_all_words_of_a_page) {
  EXPECT_THAT(
      found_in(
          "- **AAB** en [BBC](https://a.nl)\n\n| CCD |\n|---|\n| DDE |\n\n> EEF[^1]\n\n[^1]: Bij FFG.\n"),
      ElementsAre("AAB 5:5", "BBC 5:15", "CCD 7:3", "DDE 9:3", "EEF 11:3", "FFG 13:11"));
}

TEST_F(Abbreviations, keep_their_place_where_quotes_change) {
  EXPECT_THAT(found_in("De SWV's \"nieuwe\" aanpak ... van het 'oude' AAB en SWV.\n"),
              ElementsAre("SWV 5:4", "AAB 5:45"));
}

TEST_F(Abbreviations, stand_in_compounds) {
  EXPECT_THAT(found_in("De SWV-arts, de jeugd-AAB en BBC/CCD.\n"),
              ElementsAre("SWV 5:4", "AAB 5:23", "BBC 5:30", "CCD 5:34"));
}

TEST_F(Abbreviations, need_no_explanation_when_all_know_them) {
  EXPECT_THAT(problems_of("De GGD-arts op TV, met de POH GGZ.\n"), IsEmpty());
}

TEST_F(Abbreviations, are_spelt_as_in_the_list_of_terms) {
  EXPECT_THAT(problems_of("Het VO.\n"),
              ElementsAre(HasSubstr("| schrijf `vo`, zoals in de lijst met begrippen")));
}

TEST_F(Abbreviations, may_be_explained_in_the_text) {
  EXPECT_THAT(problems_of("Het Centrum voor Jeugd en Gezin (CJG) helpt. Het CJG.\n"), IsEmpty());
  EXPECT_THAT(problems_of("Het CJG helpt. Een *Centrum voor\nJeugd en Gezin* (CJG).\n"), IsEmpty());
  EXPECT_THAT(problems_of("Het CJG (het Centrum voor Jeugd en Gezin) helpt.\n"), IsEmpty());
  EXPECT_THAT(problems_of("Een *OPP*: ontwikkelingsperspectiefplan.\n"), IsEmpty());
  EXPECT_THAT(problems_of("Het CJG.\n\n*[CJG]: Centrum voor Jeugd en Gezin\n"), IsEmpty());
}

TEST_F(Abbreviations, are_not_explained_by_any_words_in_brackets) {
  EXPECT_THAT(found_in("Het CJG (in Borne) en een school (ZMLK).\n"), ElementsAre("CJG 5:5", "ZMLK 5:35"));
  EXPECT_THAT(found_in("Voor jeugd en gezin. Dat is het (CJG).\n"), ElementsAre("CJG 5:34"));
  EXPECT_THAT(found_in("Het CJG (CJG).\n"), ElementsAre("CJG 5:5"));
}

TEST_F(Abbreviations, are_no_addresses_numbers_or_shouts) {
  EXPECT_THAT(problems_of("Zie www.SWV.nl, <https://AAB.nl>, info@SWV.nl, `AAB`, deel III, B1, A en ÉÉN.\n\n"
                          "LET OP: DIT MAG NIET. EERST VRAGEN. Van denken naar DOEN, dus doen.\n"),
              IsEmpty());
}

TEST_F(Abbreviations, end_a_sentence) {
  EXPECT_THAT(found_in("Bel het SWV. Of de AAB.\n"), ElementsAre("SWV 5:9", "AAB 5:20"));
}

}  // namespace
}  // namespace model
