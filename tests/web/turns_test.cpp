#include "web/turns.h"

#include <gtest/gtest.h>

namespace web {
namespace {

using namespace std::chrono_literals;

constexpr Time start = Time() + 1h;

TEST(TurnsTest, a_host_is_busy_until_its_request_is_done_and_the_pause_is_over) {
  Turns turns(8, 500ms);
  turns.add("a", 0);
  turns.add("a", 1);
  EXPECT_EQ(turns.next(start), 0U);
  EXPECT_EQ(turns.next(start + 1h), std::nullopt);
  EXPECT_EQ(turns.wake(), std::nullopt);
  turns.done("a", start);
  EXPECT_EQ(turns.next(start + 499ms), std::nullopt);
  EXPECT_EQ(turns.wake(), start + 500ms);
  EXPECT_EQ(turns.next(start + 500ms), 1U);
}

TEST(TurnsTest, so_many_hosts_at_once) {
  Turns turns(2, 0ms);
  for (std::size_t job = 0; job < 3; ++job) turns.add(std::string(1, static_cast<char>('a' + job)), job);
  EXPECT_EQ(turns.next(start), 0U);
  EXPECT_EQ(turns.next(start), 1U);
  EXPECT_EQ(turns.next(start), std::nullopt);
  turns.done("a", start);
  EXPECT_EQ(turns.next(start), 2U);
}

TEST(TurnsTest, a_host_that_asks_for_it_is_left_alone_and_then_goes_on_with_the_same) {
  Turns turns(8, 500ms);
  turns.add("a", 0);
  turns.add("a", 1);
  EXPECT_EQ(turns.next(start), 0U);
  turns.done("a", start);
  turns.go_on("a", 0, 20s, start);
  EXPECT_EQ(turns.next(start + 19s), std::nullopt);
  EXPECT_EQ(turns.next(start + 20s), 0U);
}

}  // namespace
}  // namespace web
