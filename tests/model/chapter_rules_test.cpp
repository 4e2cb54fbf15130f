#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// What a chapter with this body, which begins on line 5, gets to hear.
class ChapterRules : public testing::Test {
 protected:
  std::vector<std::string> problems_of(const std::string& body) {
    TestSite site;
    site.write("content/los/beeld/kaart.png", "beeld");
    site.write_chapter("content/los/a.md", "a", body);
    site.load();
    auto problems = site.problems();
    for (auto& problem : problems) problem.erase(0, std::string("content/los/a.md:").size());
    return problems;
  }

  // The picture is used, so that it is no problem of its own.
  std::vector<std::string> problems_of_figure(const std::string& caption, const std::string& picture) {
    return problems_of(":::figuur{titel=\"" + caption + "\"}\n\n" + picture + "\n\n:::\n");
  }

  static std::string picture() { return "![Een kaart van Twente](beeld/kaart.png)\n"; }
};

TEST_F(ChapterRules, want_something_below_a_heading) {
  EXPECT_THAT(problems_of(picture() + "## Leeg\n\n## Gevuld\n\nTekst.\n\n### Leeg\n\n## Slot\n"),
              ElementsAre("6:1 waarschuwing kop.zonder-tekst", "12:1 waarschuwing kop.zonder-tekst",
                          "14:1 waarschuwing kop.zonder-tekst"));
  EXPECT_THAT(problems_of(picture() + "## Met een kop eronder\n\n### Gevuld\n\nTekst.\n"), IsEmpty());
}

TEST_F(ChapterRules, take_no_line_for_text_below_a_heading) {
  EXPECT_THAT(problems_of(picture() + "## Leeg\n\n---\n\n## Gevuld\n\n---\n\nTekst.\n"),
              ElementsAre("6:1 waarschuwing kop.zonder-tekst"));
}

TEST_F(ChapterRules, look_for_headings_in_boxes_too) {
  EXPECT_THAT(problems_of(picture() + ":::tip\n\n## Leeg\n\n:::\n\nTekst.\n"),
              ElementsAre("8:1 waarschuwing kop.zonder-tekst"));
}

TEST_F(ChapterRules, give_one_message_for_a_heading_without_words) {
  EXPECT_THAT(problems_of(picture() + "##\n"), ElementsAre("6:1 fout kop.leeg"));
  EXPECT_THAT(problems_of(picture() + "# Titel\n"), ElementsAre("6:1 fout kop.tweede-titel"));
}

TEST_F(ChapterRules, want_a_text_on_a_page) {
  TestSite site;
  site.write_chapter("content/los/a.md", "a", "\n---\n");
  site.write_chapter("content/los/b.md", "b", "");
  site.write_chapter("content/los/c.md", "c", "<div>\n");
  site.load();
  EXPECT_THAT(site.problems(), ElementsAre("content/los/a.md:1:1 waarschuwing pagina.leeg",
                                           "content/los/b.md:1:1 waarschuwing pagina.leeg",
                                           "content/los/c.md:5:1 fout markdown.html"));
}

TEST_F(ChapterRules, want_a_picture_to_say_more_than_its_caption) {
  EXPECT_THAT(problems_of_figure("De kaart van Twente", "![de kaart van Twente.](beeld/kaart.png)"),
              ElementsAre("7:1 waarschuwing beeld.herhaling"));
  EXPECT_THAT(problems_of_figure("De kaart", picture()), IsEmpty());
  EXPECT_THAT(problems_of("![De kaart](beeld/kaart.png \"De kaart\")\n"),
              ElementsAre("5:1 waarschuwing beeld.herhaling"));
}

TEST_F(ChapterRules, compare_a_picture_with_its_own_figure_only) {
  EXPECT_THAT(problems_of(":::figuur{titel=\"De kaart\"}\n\n" + picture() +
                          "\n:::\n\nLinks staat ![De kaart](beeld/kaart.png).\n"),
              IsEmpty());
}

TEST_F(ChapterRules, give_one_message_for_a_picture_without_text) {
  EXPECT_THAT(problems_of_figure("De kaart", "![](beeld/kaart.png)"),
              ElementsAre("7:1 fout beeld.zonder-alt"));
}

TEST_F(ChapterRules, want_a_name_above_each_column) {
  EXPECT_THAT(
      problems_of(picture() + "\n|  |  |\n|--|--|\n| a | b |\n\n| a |  | c |\n|--|--|--|\n| 1 | 2 | 3 |\n"),
      ElementsAre("7:1 waarschuwing tabel.zonder-kop", "11:1 waarschuwing tabel.zonder-kop"));
  EXPECT_THAT(problems_of(picture() + "\n|  | `b` |\n|--|--|\n| a | b |\n"), IsEmpty());
}

TEST_F(ChapterRules, want_a_name_above_each_column_of_a_list_table) {
  EXPECT_THAT(problems_of(picture() + "\n:::tabel\n\n- -\n  -\n- - a\n  - b\n\n:::\n"),
              ElementsAre(HasSubstr("waarschuwing tabel.zonder-kop")));
}

TEST_F(ChapterRules, want_each_explained_abbreviation_in_the_text) {
  EXPECT_THAT(problems_of(picture() + "\n## Het CJG\n\nBel de ib'er.\n\n*[CJG]: Centrum voor Jeugd en Gezin\n"
                                      "*[ib'er]: intern begeleider\n*[Cjg]: iets anders\n"),
              ElementsAre("13:1 waarschuwing afkorting.ongebruikt"));
}

}  // namespace
}  // namespace model
