// Pages know which pages name them.

#include "model/namers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/leave_out.h"
#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string plan_schema = R"({
  "$id": "plan.schema.json", "type": "object", "title": "Plan", "description": "Een plan.", "x-publiceren": "ja",
  "properties": {
    "status": {"title": "Status", "description": "De status.", "enum": ["concept", "vastgesteld"],
               "x-namen": {"concept": "concept", "vastgesteld": "vastgesteld"}, "x-tonen": "nee"},
    "keuze": {"title": "Keuze", "description": "De keuze.", "type": "array",
              "items": {"title": "Vorm", "type": "string", "x-verwijst-naar": "handboek", "x-andersom": "Gekozen"}},
    "nog_een": {"title": "Nog een", "description": "Nog een.", "type": "string", "x-verwijst-naar": "handboek",
                "x-andersom": "Gekozen"},
    "intern": {"title": "Intern", "description": "Intern.", "type": "object", "x-zichtbaarheid": "intern",
               "additionalProperties": false,
               "properties": {"keuze": {"title": "Keuze", "description": "De keuze.", "type": "string",
                                        "x-verwijst-naar": "handboek", "x-andersom": "Gekozen"}}}
  },
  "additionalProperties": false
})";

class NamersTest : public testing::Test {
 protected:
  NamersTest() {
    site.write("schemas/plan.schema.json", plan_schema);
    site.write("templates/document/plan.md",
               "# Plan\n\n{{keuze}}\n\n{{nog_een}}\n\n{{#intern}}\n{{keuze}}\n{{/intern}}\n");
    site.write("content/site.yaml",
               "titel: Proef\ndelen:\n  - { deel: Handboek, map: handboek }\n"
               "  - { deel: Plannen, map: plannen, soort: plan }\n");
    site.write_chapter("content/handboek/a.md", "a", "Tekst.\n");
    site.write("content/handboek/b.md", "---\ntitel: B\nid: b\nvormen: [a]\n---\nTekst.\n");
  }

  void write(const std::string& name, const std::string& text) {
    site.write("content/plannen/" + name + ".yaml", text);
  }

  std::vector<std::string> namers_of(const std::string& id) const {
    std::vector<std::string> lines;
    for (const auto& group : site.page(id).namers) {
      std::string line = group.heading + ":";
      for (const auto page : group.pages) line += " " + site.loaded.site.pages[page].id;
      lines.push_back(line);
    }
    return lines;
  }

  TestSite site;
};

TEST_F(NamersTest, stand_under_the_heading_of_their_field_or_the_title_of_their_part) {
  write("een", "status: vastgesteld\nkeuze: [a, b]\n");
  write("twee", "status: vastgesteld\nkeuze: [a]\nnog_een: a\n");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(namers_of("a"), ElementsAre("Handboek: b", "Gekozen: een twee"));
  EXPECT_THAT(namers_of("b"), ElementsAre("Gekozen: een"));
}

TEST_F(NamersTest, are_only_those_that_everyone_may_see) {
  write("concept", "status: concept\nkeuze: [a]\n");
  write("intern", "status: vastgesteld\nintern: { keuze: b }\n");
  site.load();
  EXPECT_THAT(namers_of("a"), ElementsAre("Handboek: b"));
  EXPECT_THAT(namers_of("b"), IsEmpty());
}

TEST_F(NamersTest, go_with_a_page_that_is_left_out) {
  write("een", "status: vastgesteld\nkeuze: [a, b]\n");
  write("twee", "status: vastgesteld\nkeuze: [a]\n");
  site.load();
  leave_out(site.loaded.site, {2});
  EXPECT_THAT(namers_of("a"), ElementsAre("Handboek: b", "Gekozen: twee"));
  EXPECT_THAT(namers_of("b"), IsEmpty());
}

}  // namespace
}  // namespace model
