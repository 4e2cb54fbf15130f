#include "html/dutch_date.h"

#include <gtest/gtest.h>

namespace html {
namespace {

TEST(DutchDate, writes_days_and_months) {
  EXPECT_EQ(dutch_date("2026-10-01"), "1 oktober 2026");
  EXPECT_EQ(dutch_date("2026-03"), "maart 2026");
}

TEST(DutchDate, leaves_alone_what_is_no_date) {
  for (const auto* text : {"", "2026", "2026-13-01", "2026-00", "1 oktober", "2026/10/01", "2026-1-01x"}) {
    EXPECT_EQ(dutch_date(text), text);
  }
}

}  // namespace
}  // namespace html
