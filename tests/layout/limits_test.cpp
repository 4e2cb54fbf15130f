#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/proof.h"
#include "layout/reading.h"
#include "processor_time.h"

namespace layout {
namespace {

std::string repeated(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

/// Texts that no editor writes, but a file from elsewhere may hold. What takes the square of their length
/// takes minutes.
TEST(LimitsTest, odd_texts_take_no_longer_than_others) {
  const std::string texts[] = {
      std::string(100'000, 'm'),          "e" + repeated("\u0301", 40'000), repeated("aa-", 40'000),
      "http://" + repeated("a/", 40'000), repeated("a\u00AD", 40'000),      "m" + repeated("\u200D", 40'000),
  };
  for (const auto& text : texts) {
    const double start = processor_seconds();
    const auto laid_out = lay_out({paragraph(text)});
    const double taken = processor_seconds() - start;
    EXPECT_LT(taken, 20) << text.substr(0, 20);
    EXPECT_THAT(misplaced(laid_out, 62, 62, 62, 68), testing::IsEmpty());
  }
}

TEST(LimitsTest, a_word_of_many_looks_is_broken_as_one) {
  document::Inlines inlines;
  std::string word;
  for (int i = 0; i < 20'000; ++i) {
    inlines.push_back(document::Strong{words("m"), {}});
    inlines.push_back(document::Text{"n", {}});
    word += "mn";
  }
  const auto laid_out = lay_out({paragraph(inlines)});
  EXPECT_EQ(words_read(laid_out).back(), word);
  EXPECT_THAT(misplaced(laid_out, 62, 62, 62, 68), testing::IsEmpty());
}

TEST(LimitsTest, deep_nesting_stays_within_the_margins) {
  document::Blocks quotes{paragraph("diep")};
  auto lists = list({"diep"});
  for (int i = 0; i < 40; ++i) {
    quotes = {paragraph("niveau"), document::Quote{quotes, {}}};
    document::ListBlock around;
    around.items.push_back(
        {i % 2 == 0 ? std::optional<bool>(true) : std::nullopt, {paragraph("niveau"), lists}, {}});
    lists = around;
  }
  const auto laid_out = lay_out({lists, document::Quote{quotes, {}}});
  EXPECT_THAT(misplaced(laid_out, 62, 62, 62, 68), testing::IsEmpty());
  const auto words = words_read(laid_out);
  EXPECT_EQ(std::count(words.begin(), words.end(), "niveau"), 80);
}

TEST(LimitsTest, a_table_of_six_hundred_columns_stays_within_the_margins) {
  const std::vector<std::string> cells(600, "ver W");
  EXPECT_THAT(misplaced(lay_out({table(cells, {cells, cells})}), 62, 62, 62, 68), testing::IsEmpty());
}

TEST(LimitsTest, letters_written_from_right_to_left_are_neither_lost_nor_doubled) {
  const auto letters = repeated("\u0645\u0631\u062D\u0628\u0627", 60);
  auto words = words_read(lay_out({paragraph(letters + " einde")}));
  EXPECT_EQ(words.back(), "einde");
  words.pop_back();
  EXPECT_EQ(words.back().size(), letters.size());
}

}  // namespace
}  // namespace layout
