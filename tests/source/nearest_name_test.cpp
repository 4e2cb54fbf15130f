#include "source/nearest_name.h"

#include <gtest/gtest.h>

#include <vector>

namespace source {
namespace {

const std::vector<std::string> names{"doel", "activiteiten", "evaluatie", "wie"};

TEST(NearestNameTest, finds_a_slip_of_the_pen) {
  EXPECT_EQ(nearest_name("activiteten", names), "activiteiten");
  EXPECT_EQ(nearest_name("evalutie", names), "evaluatie");
}

TEST(NearestNameTest, a_swap_counts_once) {
  EXPECT_EQ(nearest_name("wei", names), "wie");
}

TEST(NearestNameTest, ignores_capitals) {
  EXPECT_EQ(nearest_name("Doel", names), "doel");
}

TEST(NearestNameTest, words_that_both_begin_with_make_them_no_nearer) {
  const std::vector<std::string> ids{"agenda-klas", "agenda-preventie"};
  EXPECT_EQ(nearest_name("agenda-themas", ids), std::nullopt);
  EXPECT_EQ(nearest_name("agenda-preventi", ids), "agenda-preventie");
  EXPECT_EQ(nearest_name("agenda-klassen", ids), "agenda-klas");
}

TEST(NearestNameTest, gives_nothing_for_another_word) {
  EXPECT_EQ(nearest_name("kalender", names), std::nullopt);
  EXPECT_EQ(nearest_name("", names), std::nullopt);
}

}  // namespace
}  // namespace source
