#include "fonts/normal_form.h"

#include <gtest/gtest.h>

#include "fonts/utf8.h"

namespace fonts {
namespace {

TEST(NormalFormTest, composes_letters_and_marks) {
  EXPECT_EQ(normalise("cafe\u0301"), "café");
}

TEST(NormalFormTest, spells_ligatures_out) {
  EXPECT_EQ(normalise("e\uFB00ect o\uFB03cieel \uFB05"), "effect officieel st");
}

TEST(NormalFormTest, makes_line_ends_and_tabs_spaces) {
  EXPECT_EQ(normalise("a\tb\nc\u2028d\u0085e"), "a b c d e");
}

TEST(NormalFormTest, keeps_spaces_that_do_not_break) {
  EXPECT_EQ(normalise("€\u00A012\u2011a"), "€\u00A012\u2011a");
}

TEST(NormalFormTest, replaces_bytes_that_are_no_utf8) {
  EXPECT_EQ(normalise("a\xFF\xC3"), "a\uFFFD\uFFFD");
  EXPECT_EQ(normalise("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate
  EXPECT_EQ(normalise("\xC0\xAF"), "\uFFFD\uFFFD");            // not the shortest form
  EXPECT_EQ(normalise("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST(NormalFormTest, keeps_a_null_character_in_the_middle) {
  EXPECT_EQ(normalise(std::string_view("é\0b", 4)), std::string("é\0b", 4));
}

TEST(Utf8Test, what_is_appended_is_decoded_again) {
  for (char32_t character = 0; character <= 0x10FFFF; character += 37) {
    if (character >= 0xD800 && character <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, character);
    const DecodedCharacter decoded = decode_at(text, 0);
    ASSERT_EQ(decoded.value, character);
    ASSERT_EQ(decoded.length, text.size());
  }
}

}  // namespace
}  // namespace fonts
