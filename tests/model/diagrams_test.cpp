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
