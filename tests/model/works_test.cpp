// The works that texts cite, bronnen.yaml.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "model/works.h"
#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Works : public testing::Test {
 protected:
  Works() {
    for (const std::string name : {"bronnen", "pagina"}) {
      const std::string path = "schemas/" + name + ".schema.json";
      std::ifstream file(std::filesystem::path(HANDREIKING_ROOT) / path, std::ios::binary);
      site.write(path, {std::istreambuf_iterator<char>(file), {}});
    }
    site.write("content/site.yaml",
               "titel: Proef\nbronnen: bronnen\nbegrippen: begrippen\n"
               "delen: [{ deel: Handboek, map: handboek }]\n");
    site.write("content/begrippen.yaml", "- { id: ipt, term: interprofessioneel team, uitleg: Een team. }\n");
    site.write("content/bronnen.yaml", list);
  }

  void load(const std::string& body) {
    site.write_chapter("content/handboek/een.md", "een", body);
    site.load();
  }

  const std::string list =
      "- { id: ogen, titel: Met andere ogen, organisatie: coalitie, auteurs: [R. Bakker, M. Smit], jaar: "
      "2018,\n"
      "    soort: rapport, link: 'https://voorbeeld.nl/ogen' }\n"
      "- { id: teams, titel: Teams, taal: en, auteurs: [A. Bakker, C. Jansen, D. Smit], jaar: 2017, soort: "
      "proefschrift }\n"
      "- { id: twee, titel: Twee, auteurs: [A. Bakker, C. Jansen], soort: boek }\n";
  TestSite site;
};

TEST_F(Works, are_read_from_their_list) {
  load("Zie [](@bronnen#ogen) en [](@bronnen).\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  const auto& works = site.loaded.site.works;
  ASSERT_EQ(works.size(), 3U);
  EXPECT_EQ(makers_of(works[0]), "R. Bakker en M. Smit, coalitie");
  EXPECT_EQ(works[0].language, "nl");
  EXPECT_EQ(works[0].year, "2018");
  EXPECT_EQ(works[0].kind, "rapport");
  EXPECT_EQ(works[0].link, "https://voorbeeld.nl/ogen");
  EXPECT_EQ(makers_of(works[1]), "A. Bakker, C. Jansen en D. Smit");
}

TEST_F(Works, are_named_by_who_made_them_and_when) {
  load("Tekst.\n");
  const auto& works = site.loaded.site.works;
  EXPECT_EQ(citation_of(works[0]), "coalitie (2018)");
  EXPECT_EQ(citation_of(works[1]), "A. Bakker e.a. (2017)");
  EXPECT_EQ(citation_of(works[2]), "A. Bakker en C. Jansen");
}

TEST_F(Works, and_terms_have_a_page_that_references_lead_to) {
  load("Tekst.\n");
  const auto destination = [&](const std::string& page, const std::string& anchor) {
    const auto found = resolve(site.loaded.site, site.page("een"), {{}, page, anchor, {}});
    return found ? found->address + "#" + found->anchor + " " + found->words : "niets";
  };
  EXPECT_EQ(destination("bronnen", ""), "bronnen.html# Bronnen");
  EXPECT_EQ(destination("bronnen", "ogen"), "bronnen.html#ogen coalitie (2018)");
  EXPECT_EQ(destination("bronnen", "niets"), "niets");
  EXPECT_EQ(destination("begrippen", ""), "begrippen.html# Begrippen");
  EXPECT_EQ(destination("begrippen", "ipt"), "begrippen.html#ipt interprofessioneel team");
  EXPECT_EQ(destination("begrippen", "niets"), "niets");
}

TEST_F(Works, that_are_not_in_the_list_are_told_where_they_are_cited) {
  load("[](@bronnen#ogem), [](@bronnen#nergens), [](@begrippen#ipv) en [](@bronen).\n");
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre("content/handboek/een.md:5:1 fout verwijzing.onbekend: in `bronnen.yaml` staat geen bron "
                  "`ogem` | bedoel je `ogen`?",
                  "content/handboek/een.md:5:20 fout verwijzing.onbekend: in `bronnen.yaml` staat geen bron "
                  "`nergens` | zet `nergens` eerst in `bronnen.yaml`",
                  "content/handboek/een.md:5:42 fout verwijzing.onbekend: in `begrippen.yaml` staat geen "
                  "begrip `ipv` | bedoel je `ipt`?",
                  HasSubstr("er is geen pagina `bronen` | bedoel je `bronnen`?")));
}

TEST_F(Works, of_a_list_that_cannot_be_read_are_not_called_unknown) {
  site.write("content/bronnen.yaml", "- id: a: b\n");
  load("Zie [](@bronnen#ogen).\n");
  EXPECT_THAT(site.problems(), ElementsAre("content/bronnen.yaml:1:8 fout yaml.dubbele-punt"));
}

TEST_F(Works, leave_no_other_page_their_id) {
  site.write_chapter("content/handboek/twee.md", "bronnen", "Tekst.\n");
  load("Tekst.\n");
  EXPECT_THAT(site.whole_problems(),
              ElementsAre("content/handboek/twee.md:3:5 fout id.bezet: de naam `bronnen` is van "
                          "de pagina met bronnen | kies een andere naam"));
}

}  // namespace
}  // namespace model
