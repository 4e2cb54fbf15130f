#include "source/words.h"

#include <gtest/gtest.h>

namespace source {
namespace {

TEST(Words, are_quoted_on_one_line_without_backquotes_of_their_own) {
  EXPECT_EQ(in_backquotes("een\n  `tekst`\x01"), "`een 'tekst'`");
  EXPECT_EQ(in_backquotes(""), "``");
}

TEST(Words, are_cut_at_a_word_and_never_within_a_character) {
  EXPECT_EQ(shorten("elke dinsdag om tien uur", 14), "elke dinsdag …");
  EXPECT_EQ(shorten("ééééé", 3), "ééé …");
  EXPECT_EQ(shorten("kort", 4), "kort");
}

TEST(Words, lose_what_a_word_processor_puts_around_them) {
  EXPECT_EQ(without_wrapping(" \u201Cvastgesteld\u201D\u00A0"), "vastgesteld");
  EXPECT_TRUE(is_in_curly_quotes("\u201EJa\u201D"));
  EXPECT_FALSE(is_in_curly_quotes("\u201CJa\u201D, zei ze"));
}

TEST(Words, that_are_choices_get_commas_between_them) {
  const std::vector<std::string> choices = {"wijk", "school", "klas"};
  EXPECT_EQ(several_of("wijk school", choices), "wijk, school");
  EXPECT_EQ(several_of("wijk; school en klas", choices), "wijk, school, klas");
  EXPECT_EQ(several_of("wijk huis", choices), "");
  EXPECT_EQ(several_of("wijk", choices), "");
  EXPECT_EQ(several_of("", choices), "");
}

}  // namespace
}  // namespace source
