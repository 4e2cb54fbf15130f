#include "model/identifiers.h"

#include <gtest/gtest.h>

namespace model {
namespace {

TEST(Identifiers, come_from_words) {
  EXPECT_EQ(identifier_from("Het team samenstellen"), "het-team-samenstellen");
  EXPECT_EQ(identifier_from("a. De school & de wijk?"), "a-de-school-de-wijk");
  EXPECT_EQ(identifier_from("  RtI-model (2024) "), "rti-model-2024");
}

TEST(Identifiers, lose_their_accents) {
  EXPECT_EQ(identifier_from("Één coördinator"), "een-coordinator");
  EXPECT_EQ(identifier_from("E\xCC\x81\xC3\xA9n"), "een") << "both normal forms";
  EXPECT_EQ(identifier_from("Œuvre Łódź straße"), "ouvre-lodz-strase");
}

TEST(Identifiers, have_nothing_of_other_scripts) {
  EXPECT_EQ(identifier_from("你好"), "");
  EXPECT_EQ(identifier_from("→ wij ←"), "wij");
  EXPECT_EQ(identifier_from("\xC3"), "");
  EXPECT_EQ(identifier_from("\xFF\xFE"), "");
}

TEST(Identifiers, fit_in_an_address) {
  EXPECT_TRUE(is_identifier("aan-de-slag"));
  EXPECT_TRUE(is_identifier("2026-2027"));
  for (const auto* wrong : {"", "-a", "a-", "A", "a b", "../a", "a/b", "é", "index.html"}) {
    EXPECT_FALSE(is_identifier(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace model
