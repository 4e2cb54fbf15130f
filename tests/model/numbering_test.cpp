#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;

std::vector<std::string> numbers_of(const Page& page) {
  std::vector<std::string> numbers;
  for (const auto& anchor : page.anchors) numbers.push_back(anchor.id + " " + anchor.number);
  return numbers;
}

std::vector<std::string> numbers_of(const Site& site) {
  std::vector<std::string> numbers;
  for (const auto& page : site.pages) numbers.push_back(page.id + " " + page.number);
  return numbers;
}

TEST(Numbering, counts_chapters_in_the_order_of_their_files) {
  TestSite site;
  site.write_chapter("content/handboek/10-laatste.md", "laatste", "Tekst.\n");
  site.write_chapter("content/handboek/2-tweede.md", "tweede", "Tekst.\n");
  site.write_chapter("content/handboek/1-eerste.md", "eerste", "Tekst.\n");
  site.write_chapter("content/bijlagen/b.md", "bijlage-twee", "Tekst.\n");
  site.write_chapter("content/bijlagen/a.md", "bijlage-een", "Tekst.\n");
  site.write_chapter("content/los/x.md", "los", "Tekst.\n");
  EXPECT_THAT(numbers_of(site.load().site),
              ElementsAre("eerste 1", "tweede 2", "laatste 3", "bijlage-een A", "bijlage-twee B", "los "));
}

TEST(Numbering, passes_over_a_chapter_that_wants_none) {
  TestSite site;
  site.write("content/handboek/0.md", "---\ntitel: Vooraf\nid: vooraf\nnummer: nee\n---\n## Voor wie\n");
  site.write_chapter("content/handboek/1.md", "een", "## Kop\n");
  site.load();
  EXPECT_THAT(numbers_of(site.loaded.site), ElementsAre("vooraf ", "een 1"));
  EXPECT_THAT(numbers_of(site.page("vooraf")), ElementsAre("voor-wie "));
}

TEST(Numbering, numbers_headings_of_two_levels) {
  TestSite site;
  site.write_chapter("content/bijlagen/a.md", "a",
                     "## Een\n\n### Klein\n\n### Kleiner\n\n#### Kleinst\n\n## Twee\n\n### Klein\n");
  site.load();
  EXPECT_THAT(numbers_of(site.page("a")), ElementsAre("een A.1", "klein A.1.1", "kleiner A.1.2", "kleinst ",
                                                      "twee A.2", "klein-2 A.2.1"));
}

TEST(Numbering, numbers_tables_with_a_title_by_chapter) {
  TestSite site;
  const std::string table = "| a | b |\n|---|---|\n| c | d |\n";
  const std::string body = ":::tabel{#een titel=\"Een\"}\n\n" + table + "\n:::\n\n" + table +
                           "\n:::tabel{#twee titel=\"Twee\"}\n\n" + table + "\n:::\n";
  site.write_chapter("content/handboek/1.md", "met-nummer", body);
  site.write_chapter("content/los/1.md", "zonder-nummer", body);
  site.load();
  EXPECT_THAT(site.whole_problems(), testing::IsEmpty());
  EXPECT_THAT(numbers_of(site.page("met-nummer")), ElementsAre("een tabel 1.1", "twee tabel 1.2"));
  EXPECT_THAT(numbers_of(site.page("zonder-nummer")), ElementsAre("een tabel 1", "twee tabel 2"));
}

}  // namespace
}  // namespace model
