#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> problems_with(const std::string& settings) {
  TestSite site;
  site.write("content/site.yaml", settings);
  site.load();
  return site.whole_problems();
}

TEST(Settings, are_read_into_the_site) {
  TestSite site;
  const auto& loaded = site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_EQ(loaded.site.title, "Proef");
  EXPECT_EQ(loaded.site.base_url, "https://voorbeeld.nl/");
  ASSERT_EQ(loaded.site.parts.size(), 3U);
  EXPECT_EQ(loaded.site.parts[0].pdf, PdfOutput::Whole);
  EXPECT_EQ(loaded.site.parts[0].pdf_name, "handreiking.pdf");
  EXPECT_EQ(loaded.site.parts[1].belongs_to, "handboek");
  EXPECT_EQ(loaded.site.parts[2].numbering, Numbering::None);
}

TEST(Settings, name_each_folder_once) {
  EXPECT_THAT(problems_with("titel: P\ndelen:\n  - { deel: A, map: a }\n  - { deel: B, map: a }\n"),
              ElementsAre("content/site.yaml:4:21 fout map.dubbel: de map `a` hoort al bij een ander deel | "
                          "geef elk deel een eigen map "
                          "| content/site.yaml:3:21 hier staat hij al"));
}

TEST(Settings, name_each_pdf_once) {
  EXPECT_THAT(problems_with("titel: P\ndelen:\n  - { deel: A, map: a, pdf: a.pdf }\n  - { deel: B, map: b, "
                            "pdf: a.pdf }\n  - { deel: C, map: c, pdf: per-stuk }\n  - { deel: D, map: d, "
                            "pdf: per-stuk }\n"),
              ElementsAre(HasSubstr("content/site.yaml:4:29 fout deel.dubbele-pdf")));
}

TEST(Settings, group_by_a_field_that_exists) {
  EXPECT_THAT(
      problems_with("titel: P\ndelen:\n  - { deel: A, map: a, groepeer: plats }\n  - { deel: B, map: "
                    "b, groepeer: plaats }\n"),
      ElementsAre("content/site.yaml:3:34 fout deel.groepeer: een `hoofdstuk` heeft geen veld `plats` | "
                  "bedoel je `plaats`?"));
}

TEST(Settings, keep_folders_and_pdfs_within_the_site) {
  EXPECT_THAT(
      problems_with(
          "titel: P\ndelen:\n  - { deel: A, map: ../weg }\n  - { deel: B, map: b, pdf: ../../b.pdf }\n"),
      ElementsAre(HasSubstr("content/site.yaml:3:21 fout map.naam"),
                  HasSubstr("content/site.yaml:4:29 fout map.naam")));
}

TEST(Settings, know_the_parts_they_name) {
  EXPECT_THAT(
      problems_with(
          "titel: P\ndelen:\n  - { deel: A, map: handboek }\n  - { deel: B, map: b, hoort_bij: hanboek }\n"),
      ElementsAre(HasSubstr(
          "content/site.yaml:4:35 fout deel.onbekend: er is geen ander deel met de map `hanboek` | bedoel je "
          "`handboek`?")));
  EXPECT_THAT(problems_with("titel: P\ndelen:\n  - { deel: A, map: a, hoort_bij: a }\n"),
              ElementsAre(HasSubstr("deel.onbekend")));
}

TEST(Settings, say_so_when_they_do_nothing_yet) {
  TestSite site;
  site.write("schemas/site.schema.json",
             R"({"$id": "site.schema.json", "type": "object", "title": "Site", "description": "De site.",
                 "additionalProperties": {"title": "Waarde", "description": "Een waarde."}})");
  site.write("content/site.yaml", "titel: P\ndelen: []\noverzichten: []\n");
  site.load();
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre(HasSubstr(
          "content/site.yaml:3:1 waarschuwing instelling.nog-niet: met `overzichten` doen we nu nog niets")));
}

TEST(Settings, may_name_a_folder_that_is_empty) {
  TestSite site;
  const auto& problems = site.load().diagnostics;
  ASSERT_EQ(problems.size(), 3U) << "one for each part";
  EXPECT_EQ(problems[0].rule, "deel.leeg");
  EXPECT_EQ(problems[0].severity, source::Severity::Advice);
  EXPECT_EQ(source::text_of(site.sources, problems[0].span), "handboek");
  EXPECT_TRUE(site.loaded.complete);
}

TEST(Settings, know_the_kinds_they_name) {
  EXPECT_THAT(
      problems_with("titel: P\ndelen:\n  - { deel: A, map: a, soort: hoofstuk }\n"),
      ElementsAre(HasSubstr(
          "content/site.yaml:3:31 fout soort.onbekend: er is geen bestand `schemas/hoofstuk.schema.json` dat "
          "zegt welke velden hier horen | bedoel je `hoofdstuk`?")));
}

TEST(Settings, are_not_blamed_for_a_schema_that_cannot_be_read) {
  TestSite site;
  site.write("schemas/scholen.schema.json", "{\"type\": ");
  site.write("content/site.yaml", "titel: P\ngegevens: [scholen]\ndelen:\n  - { deel: A, map: a }\n");
  site.write("content/scholen.yaml", "- { id: a }\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("schemas/scholen.schema.json:1:10 fout json.opbouw"));
}

TEST(Settings, know_the_lists_they_name) {
  EXPECT_THAT(problems_with("titel: P\ngegevens: [scholn, scholen]\ndelen: []\n"),
              ElementsAre("content/scholen.yaml:1:1 fout bestand.ontbreekt: dit bestand bestaat niet | maak "
                          "het bestand, of verbeter de naam",
                          HasSubstr("content/site.yaml:2:12 fout soort.onbekend")));
}

TEST(Settings, hold_each_id_of_a_list_once) {
  TestSite site;
  site.write("content/site.yaml", "titel: P\ngegevens: [scholen]\ndelen: []\n");
  site.write("content/scholen.yaml", "- { id: a }\n- { id: b }\n- { id: a }\n");
  site.load();
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre("content/scholen.yaml:3:9 fout id.dubbel: de naam `a` staat al in deze lijst | geef elk "
                  "onderdeel van de lijst een eigen `id` | content/scholen.yaml:1:9 hier staat hij al"));
}

TEST(Settings, may_be_missing_or_anything) {
  TestSite nothing;
  EXPECT_FALSE(nothing.load(source::MemoryFileSystem()).complete);
  EXPECT_THAT(nothing.problems(), ElementsAre("- fout soort.onbekend"));
  for (const auto* text : {"", "x", "[]", "titel: [x]\ndelen: x\n", "titel: x\ndelen: [x, 3, []]\n",
                           "titel: x\ndelen: [{}]\ngegevens: {a: b}\n", "\xFF\xFE", "titel: \"x\ndelen:"}) {
    EXPECT_THAT(problems_with(text), testing::Not(IsEmpty())) << text;
  }
}

TEST(Settings, check_the_style_of_print) {
  TestSite site;
  site.write(
      "schemas/print.schema.json",
      R"({"$id": "print.schema.json", "type": "object", "title": "Druk", "description": "Druk.", "additionalProperties": false})");
  site.write("templates/print.yaml", "papier: A4\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("templates/print.yaml:1:1 fout veld.onbekend"));
}

TEST(Settings, refuse_a_file_that_is_too_large) {
  TestSite site;
  site.write("content/los/groot.md", std::string(10 * 1024 * 1024, 'x'));
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/los/groot.md:1:1 fout bestand.te-groot"));
}

}  // namespace
}  // namespace model
