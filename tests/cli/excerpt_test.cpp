#include "cli/excerpt.h"

#include <gtest/gtest.h>

namespace cli {
namespace {

TEST(ExcerptTest, marks_characters_not_bytes) {
  const auto shown = excerpt("één: twee", 7, 11, 80);
  EXPECT_EQ(shown.text, "één: twee");
  EXPECT_EQ(shown.indent, 5U);
  EXPECT_EQ(shown.carets, 4U);
}

TEST(ExcerptTest, an_empty_place_still_has_a_caret) {
  EXPECT_EQ(excerpt("doel:", 5, 5, 80).carets, 1U);
}

TEST(ExcerptTest, a_long_line_is_cut_around_the_place) {
  const auto shown = excerpt(std::string(300, 'a') + "HIER" + std::string(300, 'b'), 300, 304, 60);
  EXPECT_LE(shown.text.size(), 80U);
  EXPECT_EQ(shown.text.substr(shown.indent + 2, 4),
            "HIER");  // the leading `…` takes three bytes for one place
}

TEST(ExcerptTest, control_characters_cannot_rule_the_terminal) {
  EXPECT_EQ(excerpt("a\x1b[31mb\tc", 0, 1, 80).text, "a\xEF\xBF\xBD[31mb c");
  EXPECT_EQ(excerpt("a\xC2\x9B"
                    "b",
                    0, 1, 80)
                .text,
            "a\xEF\xBF\xBD"
            "b");
}

TEST(ExcerptTest, bytes_that_are_no_text_are_not_sent_on) {
  EXPECT_EQ(excerpt("Caf\xE9, nu", 3, 4, 80).text, "Caf\xEF\xBF\xBD, nu");
  EXPECT_EQ(excerpt("Caf\xE9, nu", 3, 4, 80).indent, 3U);
}

TEST(PrintableTest, leaves_words_and_takes_what_rules_a_terminal) {
  EXPECT_EQ(printable("één €5 😀"), "één €5 😀");
  EXPECT_EQ(printable("co\xC2\xAD"
                      "ordinator"),
            "co\xEF\xBF\xBDordinator")
      << "what a message may name is seen";
  EXPECT_EQ(printable("a\x1b]0;titel\x07\n\xE2\x80\xAE"
                      "b"),
            "a\xEF\xBF\xBD]0;titel\xEF\xBF\xBD \xEF\xBF\xBD"
            "b");
}

TEST(ExcerptTest, a_span_past_the_line_stops_at_its_end) {
  EXPECT_EQ(excerpt("kort", 2, 99, 80).carets, 2U);
}

}  // namespace
}  // namespace cli
