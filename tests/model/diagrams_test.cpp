#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "fonts/noto_files.h"
#include "model/diagrams.h"
#include "model/test_site.h"
#include "source/overlay_file_system.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string bytes_of(const std::string& path) {
  std::ifstream file(std::string(HANDREIKING_ROOT) + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A site with the schemas of diagrams and the fonts.
class Diagrams : public testing::Test {
 protected:
  Diagrams() {
    for (const auto kind : diagram::kind_names) {
      const auto path = "schemas/diagram-" + std::string(kind) + ".schema.json";
      site.write(path, bytes_of(path));
    }
  }

  void load(const std::string& body) {
    site.write_chapter("content/handboek/1-proef.md", "proef", body);
    const fonts::NotoFiles fonts;
    site.load(source::OverlayFileSystem(site.files(), fonts));
  }

  std::vector<const document::Diagram*> diagrams() {
    std::vector<const document::Diagram*> found;
    for (const auto& block : site.page("proef").document.blocks) {
      if (const auto* node = std::get_if<document::Diagram>(&block)) found.push_back(node);
    }
    return found;
  }

  TestSite site;
};

TEST_F(Diagrams, are_drawn_with_their_words_in_a_table) {
  load("~~~ringen\n- naam: 'het \"kind\"'\n- naam: School\n~~~\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  ASSERT_THAT(diagrams(), SizeIs(1));
  const auto& made = *diagrams().front();
  ASSERT_NE(made.drawing, nullptr);
  EXPECT_EQ(made.drawing->description,
            "2 ringen om elkaar, van binnen naar buiten: het \u201Ckind\u201D en School.");
  const auto& table = std::get<document::Table>(made.table.front());
  EXPECT_THAT(table.head, SizeIs(1));
  EXPECT_THAT(table.body, SizeIs(2));
  EXPECT_TRUE(table.body.front().cells.front().header);
}

TEST_F(Diagrams, that_are_wrong_are_not_drawn_and_say_where) {
  load("~~~ringen\n- naam: Kind\n  tekts: x\n- naam: School\n~~~\n");
  EXPECT_THAT(site.problems(), ElementsAre("content/handboek/1-proef.md:7:3 fout veld.onbekend"));
}

const std::string report_schema = R"({
  "$id": "verslag.schema.json", "type": "object", "title": "Verslag", "description": "Een verslag.",
  "x-publiceren": "ja", "additionalProperties": false,
  "properties": {
    "naam": {"title": "Naam", "description": "De naam.", "type": "string"},
    "groepen": {"title": "Groepen", "description": "De groepen.", "type": "array", "x-item": "groep",
      "items": {"title": "Groep", "description": "Een groep.", "type": "object", "additionalProperties": false,
        "properties": {
          "groep": {"title": "Groep", "description": "De naam.", "type": "string"},
          "aantal": {"title": "Aantal", "description": "Hoeveel.", "type": "number"}}}}}
})";

/// A record whose template draws its values.
class DiagramsOfRecords : public Diagrams {
 protected:
  void load_record(const std::string& record) {
    site.write("content/site.yaml",
               "titel: Proef\nadres: https://voorbeeld.nl/\ndelen:\n"
               "  - { deel: Handboek, map: handboek, soort: hoofdstuk }\n"
               "  - { deel: Verslagen, map: verslagen, soort: verslag }\n");
    site.write("schemas/verslag.schema.json", report_schema);
    site.write("templates/document/verslag.md",
               "# Verslag van {{naam}}\n\n~~~staven\nstaven:\n{{#groepen}}\n  - naam: {{groep}}\n"
               "    waarde: {{aantal}}\n{{/groepen}}\n~~~\n");
    site.write("content/verslagen/de-wilg.yaml", record);
    load("Tekst.\n");
  }
  source::Checked<document::Document> made() {
    return make_document(site.loaded, site.page("de-wilg"), site.sources);
  }
};

TEST_F(DiagramsOfRecords, are_drawn_from_their_values) {
  load_record(
      "naam: De Wilg\ngroepen:\n  - { groep: 'a: b', aantal: 12.5 }\n  - { groep: '1', aantal: 300 }\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  const auto document = made();
  EXPECT_THAT(site.say(document.diagnostics, true), IsEmpty());
  ASSERT_THAT(document.value.blocks, SizeIs(1));
  const auto& diagram = std::get<document::Diagram>(document.value.blocks.front());
  ASSERT_NE(diagram.drawing, nullptr);
  EXPECT_EQ(diagram.drawing->description, "Staafdiagram: a: b 12,5 en 1 300.");
}

TEST_F(DiagramsOfRecords, point_into_the_record_when_a_value_is_wrong) {
  load_record("naam: De Wilg\ngroepen:\n  - { groep: Groep 3, aantal: -4 }\n");
  EXPECT_THAT(site.say(made().diagnostics, false),
              ElementsAre("content/verslagen/de-wilg.yaml:3:31 fout waarde.te-klein"));
}

TEST_F(Diagrams, of_the_manual_are_right) {
  load(bytes_of("content/DIAGRAMMEN.md").substr(bytes_of("content/DIAGRAMMEN.md").find("## Piramide")));
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(diagrams(), SizeIs(diagram::kind_names.size()));
  for (const auto* made : diagrams()) EXPECT_NE(made->drawing, nullptr) << diagram::name_of(made->kind);
}

TEST_F(Diagrams, need_fonts_only_where_there_are_any) {
  site.write_chapter("content/handboek/1-proef.md", "proef", "Alleen tekst.\n");
  EXPECT_EQ(site.load().fonts, nullptr);
  site.write_chapter("content/handboek/1-proef.md", "proef", "~~~ringen\n- naam: A\n- naam: B\n~~~\n");
  site.load();
  EXPECT_THAT(site.problems(), testing::Contains(testing::HasSubstr("lettertype.ontbreekt")));
}

}  // namespace
}  // namespace model
