#include "markdown/languages.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <string>

namespace markdown {
namespace {

TEST(LanguagesTest, knows_codes_alone) {
  EXPECT_TRUE(is_language("en"));
  EXPECT_TRUE(is_language("nds"));
  EXPECT_FALSE(is_language("EN"));
  EXPECT_FALSE(is_language("engels"));
  EXPECT_FALSE(is_language(""));
}

TEST(LanguagesTest, guesses_what_was_meant) {
  for (const char* word : {"en", "EN", "en-GB", "en_us", "Engels", "english", "Engles"})
    EXPECT_EQ(language_meant_by(word), "en") << word;
  EXPECT_EQ(language_meant_by("Twents"), "nds");
  for (const char* word : {"", "-", "xx", "klingon", "een heel lang woord dat geen taal is"})
    EXPECT_EQ(language_meant_by(word), std::nullopt) << word;
}

// The manual lists them all, each with its name, and no other.
TEST(LanguagesTest, are_those_of_the_manual) {
  std::ifstream file(HANDREIKING_ROOT "/content/TALEN.md", std::ios::binary);
  const std::string manual{std::istreambuf_iterator<char>(file), {}};
  const std::regex row("\\| `([a-z]+)` \\| (\\S+) \\|");
  std::size_t listed = 0;
  for (std::sregex_iterator found(manual.begin(), manual.end(), row), none; found != none;
       ++found, ++listed) {
    EXPECT_TRUE(is_language(found->str(1))) << found->str(1);
    EXPECT_EQ(language_meant_by(found->str(2)), found->str(1));
  }
  EXPECT_EQ(listed, language_count());
}

}  // namespace
}  // namespace markdown
