#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// What a chapter with this line in its front matter gets to hear on a day.
std::vector<std::string> problems_of(const std::string& line, const std::string& today) {
  TestSite site;
  site.write("content/los/a.md", "---\ntitel: A\nid: a\n" + line + "\n---\nTekst.\n");
  site.load(today);
  return site.whole_problems();
}

TEST(DateRules, want_a_change_to_be_past) {
  EXPECT_THAT(
      problems_of("bijgewerkt: 2026-11-25", "2026-11-24"),
      ElementsAre("content/los/a.md:4:13 waarschuwing datum.toekomst: deze datum is nog niet geweest: "
                  "25 november 2026 | kijk of het jaar, de maand en de dag kloppen"));
  EXPECT_THAT(problems_of("bijgewerkt: 2026-11-24", "2026-11-24"), IsEmpty());
}

TEST(DateRules, want_a_change_to_be_of_our_time) {
  EXPECT_THAT(
      problems_of("bijgewerkt: 0001-01-01", "2026-11-24"),
      ElementsAre("content/los/a.md:4:13 waarschuwing datum.lang-geleden: deze datum is van voor 1990: "
                  "1 januari 1 | kijk of het jaar, de maand en de dag kloppen"));
  EXPECT_THAT(problems_of("bijgewerkt: 1990-01-01", "2026-11-24"), IsEmpty());
}

TEST(DateRules, remind_of_a_review) {
  EXPECT_THAT(
      problems_of("nakijken_voor: 2026-11-24", "2026-11-24"),
      ElementsAre("content/los/a.md:4:16 advies datum.nakijken: deze pagina moest nagekeken zijn vóór "
                  "24 november 2026 | lees of alles nog klopt, en zet hier dan een nieuwe datum"));
  EXPECT_THAT(problems_of("nakijken_voor: 2026-11-25", "2026-11-24"), IsEmpty());
}

TEST(DateRules, are_silent_about_what_is_no_date) {
  EXPECT_THAT(problems_of("bijgewerkt: 2062-13-45", "2026-11-24"),
              ElementsAre(testing::HasSubstr("waarde.datum")));
}

TEST(DateRules, are_silent_without_a_clock) {
  EXPECT_THAT(problems_of("bijgewerkt: 2062-10-01\nnakijken_voor: 2020-01-01", ""), IsEmpty());
}

}  // namespace
}  // namespace model
