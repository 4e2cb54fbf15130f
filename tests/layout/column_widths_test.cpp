#include "layout/column_widths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace layout {
namespace {

constexpr Length width = 400 * fonts::point;

Length points(Length number) {
  return number * fonts::point;
}

Needs needs(Length broken, Length whole, Length line, Length all) {
  return {points(broken), points(whole), points(line), points(all)};
}

Length sum(const std::vector<Length>& widths) {
  return std::accumulate(widths.begin(), widths.end(), Length{0});
}

TEST(ColumnWidthsTest, fill_the_width_whatever_the_needs) {
  const std::vector<std::vector<Needs>> tables{
      {{}},
      {{}, {}},
      {needs(10, 20, 30, 30), needs(10, 20, 900, 90'000)},
      {needs(900, 900, 900, 900), needs(10, 20, 30, 30), needs(500, 900, 900, 900)},
      std::vector<Needs>(40, needs(11, 70, 90, 300)),
  };
  for (const auto& table : tables) EXPECT_EQ(sum(column_widths(table, width)), width);
}

TEST(ColumnWidthsTest, a_short_column_stays_one_line_beside_a_long_one) {
  const auto widths = column_widths({needs(30, 70, 90, 90), needs(30, 70, 900, 90'000)}, width);
  EXPECT_GE(widths.front(), points(90));
}

TEST(ColumnWidthsTest, no_column_is_less_than_half_a_share_while_words_fit) {
  const auto widths =
      column_widths({needs(30, 40, 190, 190), needs(30, 40, 190, 190), needs(30, 70, 900, 900'000)}, width);
  EXPECT_GE(widths[0], width / 6);
  EXPECT_GE(widths[1], width / 6);
}

TEST(ColumnWidthsTest, whole_words_come_before_half_a_share) {
  const auto widths = column_widths({needs(30, 40, 300, 300), needs(90, 350, 900, 900)}, width);
  EXPECT_GE(widths[0], points(40));
  EXPECT_GE(widths[1], points(350));
}

TEST(ColumnWidthsTest, an_endless_word_leaves_others_their_whole_words) {
  const auto endless = needs(4'000, 4'000, 4'000, 4'000);
  const auto widths = column_widths({endless, endless, endless, needs(20, 60, 130, 300)}, width);
  EXPECT_GE(widths.back(), points(60));
}

}  // namespace
}  // namespace layout
