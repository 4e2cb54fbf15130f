#include <gtest/gtest.h>

#include "layout/roman.h"

namespace layout {
namespace {

TEST(RomanTest, writes_numbers_as_front_pages_have_them) {
  EXPECT_EQ(roman(1), "i");
  EXPECT_EQ(roman(4), "iv");
  EXPECT_EQ(roman(14), "xiv");
  EXPECT_EQ(roman(1994), "mcmxciv");
}

}  // namespace
}  // namespace layout
