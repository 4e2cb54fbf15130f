#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string record_schema = R"({
  "$id": "verslag.schema.json", "type": "object", "title": "Verslag", "description": "Een verslag.",
  "x-publiceren": "PUBLICEREN",
  "properties": {
    "status": {"title": "Status", "description": "De status.", "enum": ["concept", "vastgesteld"],
               "x-namen": {"concept": "concept", "vastgesteld": "vastgesteld"}, "x-tonen": "nee"},
    "zichtbaar": {"title": "Zichtbaar", "description": "Voor wie.", "enum": ["school", "iedereen"],
                  "x-namen": {"school": "de school", "iedereen": "iedereen"}, "x-tonen": "nee"},
    "akkoord": {"title": "Akkoord", "description": "Van wie.", "type": "string", "x-tonen": "nee"},
    "naam": {"title": "Naam", "description": "De naam.", "type": "string"},
    "jaar": {"title": "Jaar", "description": "Het jaar.", "type": "string", "x-tonen": "nee"},
    "tekst": {"title": "Tekst", "description": "De tekst.", "type": "string", "x-tekst": "markdown"},
    "notitie": {"title": "Notitie", "description": "Intern.", "type": "string", "x-tekst": "markdown",
                "x-zichtbaarheid": "intern", "x-tonen": "nee"}
  },
  "additionalProperties": false
})";

const std::string open = "status: vastgesteld\nzichtbaar: iedereen\nakkoord: directeur\n";

class Records : public testing::Test {
 protected:
  Records() {
    use_part("");
    publish("ja");
    use_template("# Verslag van {{naam}}\n\n{{tekst}}\n");
  }

  void use_part(const std::string& more) {
    site.write("content/site.yaml",
               "titel: Proef\ndelen:\n  - { deel: Verslagen, map: verslagen, soort: verslag" + more + " }\n");
  }
  void publish(const std::string& value) {
    auto schema = record_schema;
    site.write("schemas/verslag.schema.json", schema.replace(schema.find("PUBLICEREN"), 10, value));
  }
  void use_template(const std::string& text) { site.write("templates/document/verslag.md", text); }
  void write(const std::string& name, const std::string& text) {
    site.write("content/verslagen/" + name + ".yaml", text);
  }

  std::vector<std::string> pages() {
    std::vector<std::string> result;
    for (const auto& page : site.loaded.site.pages)
      result.push_back(page.id + " " + page.address + " " + page.title);
    return result;
  }

  std::string dump(const std::string& id) {
    const auto made = make_document(site.loaded, site.page(id), site.sources);
    document_problems = site.say(made.diagnostics, true);
    return document::dump(made.value);
  }

  TestSite site;
  std::vector<std::string> document_problems;
};

TEST_F(Records, are_closed_by_default) {
  write("a", "naam: A\n");
  write("b", "status: vastgesteld\nnaam: B\n");
  write("c", "status: vastgesteld\nzichtbaar: iedereen\nnaam: C\n");
  write("d", "status: concept\nzichtbaar: iedereen\nakkoord: directeur\nnaam: D\n");
  write("e", open + "akkoord_niet: ja\n");
  write("f", "status: vastgesteld\nzichtbaar: iedereen\nakkoord:\nnaam: F\n");
  write("g", open + "naam: G\n");
  site.load();
  EXPECT_EQ(site.loaded.site.find_page("a"), nullptr);
  EXPECT_THAT(site.loaded.not_public, ElementsAre("content/verslagen/a.yaml", "content/verslagen/b.yaml",
                                                  "content/verslagen/c.yaml", "content/verslagen/d.yaml"));
  EXPECT_EQ(site.page("g").title, "Verslag van G");
  EXPECT_EQ(site.loaded.site.find_page("f"), nullptr);
}

TEST_F(Records, of_a_kind_that_is_never_published_get_no_page) {
  for (const auto* kind : {"nooit", "alleen-totalen"}) {
    publish(kind);
    write("a", open + "naam: A\n");
    site.load();
    EXPECT_THAT(site.whole_problems(), IsEmpty());
    EXPECT_THAT(pages(), IsEmpty());
  }
}

TEST_F(Records, stop_the_build_when_they_are_faulty) {
  write("a", open + "nam: A\n");
  site.load();
  EXPECT_FALSE(site.loaded.complete);
  EXPECT_THAT(site.loaded.left_out, IsEmpty());
}

TEST_F(Records, are_left_out_when_their_part_says_so) {
  use_part(", bij_fout: overslaan");
  write("a", open + "nam: A\n");
  write("b", "tabs:\n\t- a\n");
  write("c", open + "naam: C\n");
  site.load();
  EXPECT_TRUE(site.loaded.complete);
  EXPECT_THAT(site.loaded.left_out, ElementsAre("content/verslagen/a.yaml", "content/verslagen/b.yaml"));
  EXPECT_THAT(pages(), ElementsAre("c verslagen/c.html Verslag van C"));
  EXPECT_TRUE(source::has_errors(site.loaded.diagnostics));
}

TEST_F(Records, of_one_name_are_known_by_their_group) {
  write("2025-2026/de-wilg", open + "naam: Vroeger\n");
  write("2026-2027/de-wilg", open + "naam: Nu\n");
  write("2026-2027/de-es", open + "naam: Es\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(pages(), ElementsAre("2025-2026/de-wilg verslagen/2025-2026/de-wilg.html Verslag van Vroeger",
                                   "de-es verslagen/2026-2027/de-es.html Verslag van Es",
                                   "2026-2027/de-wilg verslagen/2026-2027/de-wilg.html Verslag van Nu"));
  EXPECT_EQ(site.loaded.site.find_page("2026-2027/de-es"), site.loaded.site.find_page("de-es"));
  EXPECT_EQ(site.page("de-es").group, "2026-2027");
}

TEST_F(Records, stand_in_the_folder_of_their_group) {
  use_part(", groepeer: jaar");
  write("2025-2026/a", open + "naam: A\njaar: 2026-2027\n");
  write("2026-2027/b", open + "naam: B\njaar: 2026-2027\n");
  write("c", open + "naam: C\njaar: 2026-2027\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/verslagen/2025-2026/a.yaml:5:7 fout groep.andere-map",
                                           "content/verslagen/c.yaml:5:7 advies groep.zonder-map"));
  EXPECT_EQ(site.page("c").group, "2026-2027");
}

TEST_F(Records, give_one_message_for_a_value_that_is_wrong_twice) {
  use_part(", groepeer: status");
  write("2026-2027/a", "status: concpt\nnaam: A\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/verslagen/2026-2027/a.yaml:1:9 fout waarde.keuze"));
}

TEST_F(Records, have_file_names_that_fit_in_an_address) {
  write("De Wilg", open + "naam: A\n");
  site.load();
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre(HasSubstr(
          "content/verslagen/De Wilg.yaml:1:1 fout id.vorm: de naam `De Wilg` past niet in een adres")));
}

TEST_F(Records, need_a_template_to_be_published) {
  TestSite bare;
  auto schema = record_schema;
  bare.write("schemas/verslag.schema.json", schema.replace(schema.find("PUBLICEREN"), 10, "ja"));
  bare.write("content/site.yaml",
             "titel: Proef\ndelen:\n  - { deel: Verslagen, map: verslagen, soort: verslag }\n");
  bare.write("content/verslagen/a.yaml", open + "naam: A\n");
  bare.write("content/verslagen/b.yaml", open + "naam: B\n");
  bare.load();
  EXPECT_THAT(bare.problems(), ElementsAre("templates/document/verslag.md:1:1 fout bestand.ontbreekt"));
  EXPECT_FALSE(bare.loaded.complete);
}

TEST_F(Records, have_a_template_that_is_checked_before_there_is_a_record) {
  use_template("# Verslag van {{nam}}\n\n{{naam}} {{tekst}}\n");
  site.load();
  EXPECT_THAT(site.problems(),
              ElementsAre("templates/document/verslag.md:1:15 fout sjabloon.onbekende-naam"));
}

TEST_F(Records, have_a_template_with_every_value_where_one_can_stand) {
  use_template(
      "# Verslag van {{naam}}\n\n{{#tekst}}\n`{{naam}}` [x]({{naam}}) ![{{naam}}](x.png)\n\n{{tekst}}\n"
      "{{/tekst}}\n");
  write("a", open + "naam: A\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("templates/document/verslag.md:4:2 fout markdown.waarde-plek",
                                           "templates/document/verslag.md:4:16 fout markdown.waarde-plek",
                                           "templates/document/verslag.md:4:28 fout markdown.waarde-plek"));
  EXPECT_EQ(dump("a"), "");
  EXPECT_THAT(document_problems, IsEmpty());
}

TEST_F(Records, do_not_stand_between_pages) {
  site.write("content/site.yaml",
             "titel: Proef\ndelen:\n  - { deel: Verslagen, map: verslagen, soort: verslag }\n"
             "  - { deel: Handboek, map: handboek, soort: hoofdstuk }\n");
  site.write_chapter("content/verslagen/a.md", "a", "Tekst.\n");
  site.write("content/handboek/b.yaml", "titel: B\nid: b\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/handboek/b.yaml:1:1 fout bestand.past-niet",
                                           "content/verslagen/a.md:1:1 fout bestand.past-niet"));
}

TEST_F(Records, point_from_their_document_into_their_own_file) {
  write("a", open + "naam: A\ntekst: |\n  Een regel.\n\n  # Geen kop\n");
  site.load();
  dump("a");
  EXPECT_THAT(document_problems,
              ElementsAre(HasSubstr("content/verslagen/a.yaml:8:3 fout tekst.niet-toegestaan")));
}

TEST_F(Records, without_a_page_have_their_text_checked_all_the_same) {
  write("a", "naam: A\ntekst: |\n  # Geen kop\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/verslagen/a.yaml:3:3 fout tekst.niet-toegestaan"));
}

TEST_F(Records, have_their_internal_text_checked_too) {
  write("a", open + "naam: A\nnotitie: |\n  # Geen kop\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/verslagen/a.yaml:6:3 fout tekst.niet-toegestaan"));
}

TEST_F(Records, may_refer_to_pages_and_have_that_checked) {
  write("a", open + "naam: A\ntekst: Zie [](@b) en [c](@c).\n");
  write("b", open + "naam: B\n");
  site.load();
  EXPECT_THAT(dump("a"), HasSubstr("reference \"b\""));
  EXPECT_THAT(document_problems, ElementsAre(HasSubstr("content/verslagen/a.yaml:5:")));
  EXPECT_THAT(document_problems, ElementsAre(HasSubstr("verwijzing.onbekend: er is geen pagina `c`")));
}

TEST_F(Records, that_are_hidden_cannot_be_linked_to) {
  write("a", open + "naam: A\ntekst: Zie [b](@b).\n");
  write("b", "naam: B\n");
  site.load();
  dump("a");
  EXPECT_THAT(document_problems, ElementsAre(HasSubstr("verwijzing.niet-openbaar")));
}

TEST_F(Records, cannot_be_linked_to_within) {
  write("a", open + "naam: A\ntekst: Zie [](@b#kop).\n");
  write("b", open + "naam: B\n");
  site.load();
  dump("a");
  EXPECT_THAT(document_problems, ElementsAre(HasSubstr("verwijzing.in-formulier")));
}

TEST_F(Records, may_have_the_title_of_another_in_their_own) {
  auto schema = record_schema;
  schema.replace(schema.find("PUBLICEREN"), 10, "ja");
  const std::string year = R"("jaar": {"title": "Jaar", "description": "Het jaar.", "type": "string")";
  schema.replace(schema.find(year), year.size(), year + R"(, "x-verwijst-naar": "verslagen")");
  site.write("schemas/verslag.schema.json", schema);
  use_template("# Verslag van {{naam}}{{jaar}}\n\n{{tekst}}\n");
  write("a", open + "jaar: b\n");
  write("b", open + "naam: B\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_EQ(site.page("a").title, "Verslag van Verslag van B");
}

TEST_F(Records, of_several_editions_report_their_template_once) {
  use_template("# Verslag van {{nam}}\n\n{{tekst}}\n");
  auto schema = record_schema;
  schema.replace(schema.find("PUBLICEREN"), 10, "ja");
  schema.insert(schema.find("\"status\""),
                R"("formulier": {"title": "Versie", "description": "De versie.", "enum": ["2024-10"],
                   "x-namen": {"2024-10": "oktober 2024"}, "x-tonen": "nee"}, )");
  site.write("schemas/verslag.schema.json", schema);
  write("a", open + "naam: A\n");
  write("b", open + "naam: B\nformulier: 2024-10\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre(HasSubstr("veld-ontbreekt"), HasSubstr("onbekende-naam")));
}

TEST_F(Records, of_an_example_say_so) {
  site.write(
      "schemas/verslag.schema.json",
      R"({"$id": "verslag.schema.json", "type": "object", "title": "V", "description": "V.", "x-publiceren": "ja",
                 "properties": {"voorbeeld": {"title": "Voorbeeld", "description": "V.", "enum": ["ja", "nee"], "x-tonen": "nee",
                 "x-namen": {"ja": "ja", "nee": "nee"}}}, "additionalProperties": false})");
  use_template("Niets.\n");
  write("a", "voorbeeld: ja\n");
  site.load();
  EXPECT_THAT(site.problems(),
              ElementsAre("templates/document/verslag.md:1:1 waarschuwing sjabloon.zonder-titel"));
  EXPECT_TRUE(site.page("a").example);
  EXPECT_EQ(site.page("a").title, "a") << "a template without a title leaves the name of the file";
}

}  // namespace
}  // namespace model
