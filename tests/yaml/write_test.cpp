#include "yaml/write.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "support.h"

namespace yaml::test {
namespace {

Value text(std::string words) {
  return {std::move(words), {}};
}

Value map(std::vector<Member> members) {
  return {Map{std::move(members)}, {}};
}

void expect_round_trip(const Value& value) {
  const auto written = write(value);
  const auto result = read(written);
  ASSERT_TRUE(result.result.has_value()) << result.problems() << written;
  EXPECT_TRUE(equal(result.value(), value)) << written;
}

TEST(WriteTest, escapes_characters_that_nobody_sees) {
  const Value record = map({{"a",
                             {},
                             text("b\xC2\x85"
                                  "c\xF0\x9F\xBF\xBE")}});
  EXPECT_EQ(write(record), "a: \"b\\u0085c\\U0001FFFE\"\n");
  expect_round_trip(record);
}

TEST(WriteTest, is_plain_where_that_is_safe) {
  const Value record = map(
      {{"soort", {}, text("plan-van-aanpak")},
       {"getal", {}, {Integer{12, "012"}, {}}},
       {"code", {}, text("012")},
       {"ja nee", {}, text("no")},
       {"leeg", {}, {}},
       {"keuze", {}, {List{text("één"), text("a: b"), map({{"x", {}, text("w")}, {"z", {}, text("")}})}, {}}},
       {"niets", {}, {List{}, {}}},
       {"tekst", {}, text("een\n\n# twee\n")},
       {"anders", {}, text("een\ntwee")}});
  EXPECT_EQ(write(record),
            "soort: plan-van-aanpak\n"
            "getal: 012\n"
            "code: \"012\"\n"
            "ja nee: \"no\"\n"
            "leeg:\n"
            "keuze:\n"
            "  - één\n"
            "  - \"a: b\"\n"
            "  - x: w\n"
            "    z: \"\"\n"
            "niets: []\n"
            "tekst: |\n"
            "  een\n"
            "\n"
            "  # twee\n"
            "anders: |-\n"
            "  een\n"
            "  twee\n");
  expect_round_trip(record);
}

TEST(WriteTest, reads_back_every_kind_of_value) {
  expect_round_trip({});
  expect_round_trip({true, {}});
  expect_round_trip({Float{0.1, ""}, {}});
  expect_round_trip({Float{3, ""}, {}});
  expect_round_trip({Integer{-5, ""}, {}});
  expect_round_trip({List{{}, {List{{List{text("a")}, {}}, {}}, {}}, map({})}, {}});
  expect_round_trip(map({{"", {}, {}}, {"null", {}, text("~")}, {"a: b", {}, {List{{}, {}}, {}}}}));
  expect_round_trip(text("een\ntwee\n"));
}

TEST(WriteTest, a_very_long_text_is_folded) {
  std::string words = "woord";
  while (words.size() < 20'000) words += " nog-een  woord";
  expect_round_trip(text(words));
  expect_round_trip(map({{"a", {}, {List{text(words)}, {}}}}));
}

/// Pieces that mean something to YAML, or look as if.
std::string nasty_text(std::mt19937& random) {
  static const std::array<std::string, 58> pieces = {"a",
                                                     "b",
                                                     "0",
                                                     "1",
                                                     "9",
                                                     "-",
                                                     " ",
                                                     " ",
                                                     "  ",
                                                     "\n",
                                                     "\n",
                                                     "\n\n",
                                                     "\t",
                                                     "\r",
                                                     ":",
                                                     ": ",
                                                     " #",
                                                     "#",
                                                     "'",
                                                     "''",
                                                     "\"",
                                                     "\\",
                                                     "|",
                                                     ">",
                                                     "[",
                                                     "]",
                                                     "{",
                                                     "}",
                                                     ",",
                                                     "*",
                                                     "&",
                                                     "!",
                                                     "%",
                                                     "@",
                                                     "`",
                                                     "?",
                                                     "---",
                                                     "...",
                                                     "~",
                                                     "null",
                                                     "true",
                                                     "no",
                                                     "é",
                                                     "\xC2\xA0",
                                                     "🙂",
                                                     "<<",
                                                     "- ",
                                                     "=",
                                                     ".",
                                                     "e",
                                                     "x1F",
                                                     "{{a}}",
                                                     "\x01",
                                                     "\x7F",
                                                     "\xE2\x80\xA8",
                                                     "\xEF\xBB\xBF",
                                                     "\xEF\xBF\xBF",
                                                     "\xEE\x80\x80"};
  std::string result;
  const auto count = random() % 12;
  for (std::size_t i = 0; i < count; ++i) result += pieces[random() % pieces.size()];
  return result;
}

Value nasty_value(std::mt19937& random, int depth) {
  const auto kind = random() % (depth > 3 ? 2 : 5);
  if (kind == 3) {
    List list;
    for (auto left = random() % 4; left > 0; --left) list.push_back(nasty_value(random, depth + 1));
    return {std::move(list), {}};
  }
  if (kind == 4) {
    Map members;
    for (auto left = random() % 4; left > 0; --left) {
      auto key = nasty_text(random);
      if (members.find(key)) continue;
      members.members.push_back({std::move(key), {}, nasty_value(random, depth + 1)});
    }
    return {std::move(members), {}};
  }
  return text(nasty_text(random));
}

TEST(WriteTest, reads_back_thousands_of_nasty_texts) {
  std::mt19937 random(20261122);
  for (int i = 0; i < 20'000 && !testing::Test::HasFailure(); ++i) {
    const Value value = text(nasty_text(random));
    expect_round_trip(value);
    expect_round_trip(map({{"veld", {}, {List{value, map({{"a", {}, value}})}, {}}}}));
  }
}

TEST(WriteTest, reads_back_thousands_of_nasty_trees) {
  std::mt19937 random(7);
  for (int i = 0; i < 3'000 && !testing::Test::HasFailure(); ++i) expect_round_trip(nasty_value(random, 0));
}

}  // namespace
}  // namespace yaml::test
