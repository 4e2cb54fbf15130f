#include "model/named_id.h"

#include <gtest/gtest.h>

namespace model {
namespace {

const NamedIds schools = {{"de-wilg", "De Wilg (voorbeeld)"},
                          {"de-wilgenhof", "De Wilgenhof"},
                          {"kc-3", "Kindcentrum \u2019t Hoge"}};

TEST(NamedId, is_found_by_a_name_with_more_or_fewer_words) {
  EXPECT_EQ(find_by_name("Basisschool De Wilg", schools), "de-wilg");
  EXPECT_EQ(find_by_name("Wilg", schools), "de-wilg");
  EXPECT_EQ(find_by_name("kindcentrum \u2019t Hoge te Borne", schools), "kc-3");
  EXPECT_EQ(find_by_name("DE_WILGENHOF", schools), "de-wilgenhof");
}

TEST(NamedId, is_not_guessed) {
  EXPECT_EQ(find_by_name("De", schools), std::nullopt);
  EXPECT_EQ(find_by_name("", schools), std::nullopt);
  EXPECT_EQ(find_by_name("De Beuk", schools), std::nullopt);
}

}  // namespace
}  // namespace model
