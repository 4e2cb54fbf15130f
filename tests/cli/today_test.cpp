#include "cli/today.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace cli {
namespace {

class Today : public testing::Test {
 protected:
  ~Today() override { ::unsetenv("SOURCE_DATE_EPOCH"); }
};

TEST_F(Today, is_the_day_that_the_environment_names) {
  ::setenv("SOURCE_DATE_EPOCH", "1795564799", 1);
  EXPECT_EQ(today(), "2026-11-24");
  ::setenv("SOURCE_DATE_EPOCH", "1795564800", 1);
  EXPECT_EQ(today(), "2026-11-25");
}

TEST_F(Today, is_the_day_of_the_clock_otherwise) {
  ::unsetenv("SOURCE_DATE_EPOCH");
  const auto of_clock = today();
  EXPECT_THAT(of_clock, testing::MatchesRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
  ::setenv("SOURCE_DATE_EPOCH", "gisteren", 1);
  EXPECT_GE(today(), of_clock);
}

}  // namespace
}  // namespace cli
