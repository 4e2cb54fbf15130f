#include "source/dutch_date.h"

#include <gtest/gtest.h>

namespace source {
namespace {

TEST(DutchDate, writes_days_and_months) {
  EXPECT_EQ(dutch_date("2026-10-01"), "1 oktober 2026");
  EXPECT_EQ(dutch_date("2026-03"), "maart 2026");
  EXPECT_EQ(dutch_date("2028-02-29"), "29 februari 2028");
}

TEST(DutchDate, says_a_period) {
  EXPECT_EQ(say_period("2026-11-03", "2027-02"), "vanaf 3 november 2026 tot en met februari 2027");
  EXPECT_EQ(say_period("2026-11", ""), "vanaf november 2026");
  EXPECT_EQ(say_period("", "2027-02-18"), "tot en met 18 februari 2027");
  EXPECT_EQ(say_period("2027-01-13", "2027-01-13"), "op 13 januari 2027");
  EXPECT_EQ(say_period("2027-01", "2027-01"), "in januari 2027");
  EXPECT_EQ(say_period("2027-01", "2027-01-01"), "vanaf januari 2027 tot en met 1 januari 2027");
  EXPECT_EQ(say_period("", ""), "");
}

TEST(DutchDate, leaves_alone_what_is_no_date) {
  for (const auto* text : {"", "2026", "2026-13-01", "2026-00", "1 oktober", "2026/10/01", "2026-1-01x"}) {
    EXPECT_EQ(dutch_date(text), text);
  }
}

TEST(DutchDate, leaves_alone_a_date_that_does_not_exist) {
  for (const auto* text : {"2026-13", "2026-02-30", "2027-02-29", "2026-04-31", "2026-04-00"}) {
    EXPECT_EQ(dutch_date(text), text);
    EXPECT_FALSE(read_month_or_date(text));
  }
}

}  // namespace
}  // namespace source
