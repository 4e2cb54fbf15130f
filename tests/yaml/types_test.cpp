#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "support.h"

namespace yaml::test {
namespace {

const Value& value_of(const Read& read) {
  return *read.value().find("a");
}

TEST(TypesTest, what_looks_like_a_number_but_is_none_stays_text) {
  const std::vector<std::string> texts = {"ja",       "nee",        "no",    "yes",   "on",  "off",  "05AB",
                                          "07-10-24", "2024-10-07", "12:30", "1_000", "1,5", "0b11", "1e",
                                          "2026-11",  "0x",         "0o8",   "1.2.3", ".",   "nul"};
  for (const auto& text : texts) {
    const auto result = read("a: " + text + "\n");
    ASSERT_TRUE(result.result.has_value()) << text << result.problems();
    ASSERT_NE(value_of(result).text(), nullptr) << text;
    EXPECT_EQ(*value_of(result).text(), text);
  }
}

TEST(TypesTest, whole_numbers_are_decimal_and_keep_their_digits) {
  const std::vector<std::pair<std::string, std::int64_t>> numbers = {
      {"012", 12},  {"08", 8}, {"0612345678", 612345678}, {"-7", -7}, {"+5", 5}, {"0x1F", 31},
      {"0o17", 15}, {"0", 0}};
  for (const auto& [text, number] : numbers) {
    const auto result = read("a: " + text);
    const auto* integer = std::get_if<Integer>(&value_of(result).data);
    ASSERT_NE(integer, nullptr) << text;
    EXPECT_EQ(integer->value, number);
    EXPECT_EQ(integer->raw, text);
  }
}

TEST(TypesTest, decimals_keep_how_they_were_written) {
  const std::vector<std::pair<std::string, double>> numbers = {
      {"1e3", 1000}, {"1.5", 1.5}, {".5", 0.5}, {"5.", 5}, {"-0.25E-1", -0.025}, {"1e-400", 0}};
  for (const auto& [text, number] : numbers) {
    const auto result = read("a: " + text);
    const auto* decimal = std::get_if<Float>(&value_of(result).data);
    ASSERT_NE(decimal, nullptr) << text;
    EXPECT_DOUBLE_EQ(decimal->value, number);
    EXPECT_EQ(decimal->raw, text);
  }
  EXPECT_TRUE(std::isinf(std::get<Float>(value_of(read("a: 1e400")).data).value));
  EXPECT_TRUE(std::isnan(std::get<Float>(value_of(read("a: .nan")).data).value));
}

TEST(TypesTest, a_number_too_long_for_64_bits_is_a_decimal) {
  const auto result = read("a: 123456789012345678901234567890");
  EXPECT_TRUE(std::holds_alternative<Float>(value_of(result).data));
}

TEST(TypesTest, only_the_words_of_yaml_1_2_are_booleans_and_nulls) {
  for (const std::string text : {"true", "True", "TRUE"})
    EXPECT_TRUE(std::get<bool>(value_of(read("a: " + text)).data));
  for (const std::string text : {"false", "False"})
    EXPECT_FALSE(std::get<bool>(value_of(read("a: " + text)).data));
  for (const std::string text : {"", "~", "null", "Null", "NULL"})
    EXPECT_TRUE(value_of(read("a: " + text)).is_null());
  for (const std::string text : {"tRue", "nil", "~x"})
    EXPECT_NE(value_of(read("a: " + text)).text(), nullptr);
}

TEST(TypesTest, quotes_and_blocks_make_text) {
  for (const std::string text : {"\"12\"", "'12'", "|-\n  12", ">-\n  12"}) {
    const auto result = read("a: " + text);
    ASSERT_NE(value_of(result).text(), nullptr) << text;
    EXPECT_EQ(*value_of(result).text(), "12");
  }
  EXPECT_EQ(*value_of(read("a: \"null\"")).text(), "null");
  EXPECT_EQ(*value_of(read("a: ''")).text(), "");
}

TEST(TypesTest, keys_are_text_however_they_look) {
  const auto result = read("1: a\ntrue: b\n\"c d\": e\n2026-11: f\n");
  const auto& members = result.value().map()->members;
  ASSERT_EQ(members.size(), 4U);
  EXPECT_EQ(members[0].key, "1");
  EXPECT_EQ(members[1].key, "true");
  EXPECT_EQ(members[2].key, "c d");
  EXPECT_EQ(members[3].key, "2026-11");
}

}  // namespace
}  // namespace yaml::test
