#include "cli/wrap.h"

#include <gtest/gtest.h>

namespace cli {
namespace {

TEST(Wrap, breaks_at_spaces_and_indents_what_follows) {
  EXPECT_EQ(wrap("een twee drie vier", 9, 3), "een twee\n   drie\n   vier");
  EXPECT_EQ(wrap("   tip: een twee", 11, 3), "   tip: een\n   twee");
}

TEST(Wrap, gives_a_long_word_a_line_of_its_own) {
  EXPECT_EQ(wrap("een onverwoestbaar ding", 6, 1), "een\n onverwoestbaar\n ding");
}

TEST(Wrap, leaves_a_text_without_limit_as_it_is) {
  EXPECT_EQ(wrap("een  twee drie", 0, 3), "een  twee drie");
}

TEST(Columns, count_characters_and_no_codes) {
  EXPECT_EQ(columns("\x1b[1;31mécht\x1b[0m"), 4U);
}

}  // namespace
}  // namespace cli
