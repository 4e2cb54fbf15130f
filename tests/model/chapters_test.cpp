#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> ids_of(const Page& page) {
  std::vector<std::string> ids;
  for (const auto& anchor : page.anchors) ids.push_back(anchor.id);
  return ids;
}

TEST(Chapters, get_heading_ids_from_their_words) {
  TestSite site;
  site.write_chapter("content/los/a.md", "a",
                     "## Kop\nA.\n## Kop\nB.\n## Vast {#kop-2}\nC.\n## Kop\nD.\n## 你好\nE.\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(ids_of(site.page("a")), ElementsAre("kop", "kop-3", "kop-2", "kop-4", "kop-5"));
}

TEST(Chapters, may_use_an_id_once) {
  TestSite site;
  site.write_chapter("content/los/a.md", "a", "## Een {#een}\n\nA.\n\n## Twee {#een}\n\nB.\n");
  site.load();
  EXPECT_THAT(site.whole_problems(),
              ElementsAre("content/los/a.md:9:1 fout id.dubbel: de naam `een` staat al op deze pagina | geef "
                          "elk onderdeel een "
                          "eigen naam, zoals `een-2` | content/los/a.md:5:1 hier staat hij al"));
}

TEST(Chapters, have_an_outline_without_gaps) {
  TestSite site;
  site.write_chapter("content/los/a.md", "a", "# Nog een titel\n\n## Kop\n\n#### Te diep\nTekst.\n##\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/los/a.md:5:1 fout kop.tweede-titel",
                                           "content/los/a.md:9:1 waarschuwing kop.niveau-overgeslagen",
                                           "content/los/a.md:11:1 fout kop.leeg"));
}

TEST(Chapters, need_front_matter) {
  TestSite site;
  site.write("content/los/a.md", "Zomaar tekst.\n");
  site.write("content/los/b.md", "---\ntitel: B\nid: b\n");
  site.write("content/los/c.md", "");
  site.write("content/los/d.md", "---\n---\nTekst\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/los/a.md:1:1 fout kopgegevens.ontbreken",
                                           "content/los/b.md:1:1 fout kopgegevens.niet-gesloten",
                                           "content/los/c.md:1:1 fout kopgegevens.ontbreken",
                                           testing::StartsWith("content/los/d.md:")));
  EXPECT_FALSE(site.loaded.complete);
}

TEST(Chapters, keep_the_places_of_their_file) {
  TestSite site;
  site.write("content/los/a.md", "---\r\ntitel: A\r\nid: a\r\nplats: Borne\r\n---\r\n\r\nZie [](@b).\r\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/los/a.md:4:1 fout veld.onbekend",
                                           "content/los/a.md:7:5 fout verwijzing.onbekend"));
}

TEST(Chapters, have_ids_of_their_own) {
  TestSite site;
  site.write_chapter("content/los/a.md", "zelfde", "Tekst.\n");
  site.write_chapter("content/handboek/b.md", "zelfde", "Tekst.\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), ElementsAre("content/los/a.md:3:5 fout id.dubbel: de naam `zelfde` is "
                                                 "al van een andere pagina | geef elke pagina een "
                                                 "eigen naam | content/handboek/b.md:3:5 hier staat hij al"));
}

TEST(Chapters, have_ids_that_fit_in_an_address) {
  TestSite site;
  site.write_chapter("content/los/a.md", "../../Weg", "Tekst.\n");
  site.write_chapter("content/los/b.md", "index", "Tekst.\n");
  site.load();
  EXPECT_THAT(site.problems(),
              ElementsAre("content/los/a.md:3:5 fout id.vorm", "content/los/b.md:3:5 fout id.bezet"));
}

TEST(Chapters, give_facts_of_what_only_they_have) {
  TestSite site;
  site.write(
      "content/site.yaml",
      "titel: Proef\ngegevens: [scholen]\ndelen:\n  - { deel: Handboek, map: handboek, soort: hoofdstuk }\n");
  site.write("content/scholen.yaml", "- { id: de-wilg, naam: De Wilg }\n");
  site.write("content/handboek/a.md",
             "---\ntitel: A\nid: a\nplaats: Almelo\nvormen: [b, a]\nschool: de-wilg\n---\nTekst.\n");
  site.write_chapter("content/handboek/b.md", "b", "Tekst.\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  std::vector<std::string> facts;
  for (const auto& fact : site.page("a").facts)
    facts.push_back(fact.label + "|" + fact.text + "|" + fact.reference);
  EXPECT_THAT(facts, ElementsAre("Plaats|Almelo|", "Vormen|Titel van b|b", "|A|a", "School|De Wilg|"));
}

TEST(Chapters, say_when_and_where_it_was_so) {
  TestSite site;
  site.write("content/los/a.md", "---\ntitel: A\nid: a\nstand: 2019\nregio: Twente\n---\nTekst.\n");
  site.write("content/los/b.md", "---\ntitel: B\nid: b\nstand: 2021\n---\nTekst.\n");
  site.write_chapter("content/los/c.md", "c", "Tekst.\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_EQ(site.page("a").situation, "Zo werkte het in 2019 in Twente.");
  EXPECT_THAT(site.page("a").facts, IsEmpty());
  EXPECT_EQ(site.page("b").situation, "Zo werkte het in 2021.");
  EXPECT_EQ(site.page("c").situation, "");
}

TEST(Chapters, name_the_place_rather_than_the_region) {
  TestSite site;
  site.write("content/los/a.md",
             "---\ntitel: A\nid: a\nstand: 2019\nplaats: Hengelo\nregio: Twente\n---\nTekst.\n");
  site.load();
  EXPECT_EQ(site.page("a").situation, "Zo werkte het in 2019 in Hengelo.");
}

TEST(Chapters, name_only_what_exists) {
  TestSite site;
  site.write("content/handboek/a.md",
             "---\ntitel: A\nid: a\nvormen: [aa, zzz]\nschool: de-wilg\n---\nTekst.\n");
  site.load();
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre(
          "content/handboek/a.md:4:10 fout verwijzing.onbekend: `aa` staat niet in `handboek` | bedoel je "
          "`a`?",
          "content/handboek/a.md:4:14 fout verwijzing.onbekend: `zzz` staat niet in `handboek` | kies uit: a",
          HasSubstr("content/handboek/a.md:5:9 fout verwijzing.lijst-onbekend: ")));
}

TEST(Chapters, are_not_blamed_for_a_list_or_chapter_that_cannot_be_read) {
  TestSite site;
  site.write(
      "content/site.yaml",
      "titel: Proef\ngegevens: [scholen]\ndelen:\n  - { deel: Handboek, map: handboek, soort: hoofdstuk }\n");
  site.write("content/scholen.yaml", "naam: a: b\n");
  site.write("content/handboek/a.md", "---\ntitel: A\nid: a\nvormen: [b]\nschool: de-wilg\n---\nTekst.\n");
  site.write("content/handboek/b.md", "---\ntitel: B\nid: b: y\n---\nTekst.\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/handboek/b.md:3:6 fout yaml.dubbele-punt",
                                           "content/scholen.yaml:1:8 fout yaml.dubbele-punt"));
}

}  // namespace
}  // namespace model
