#include <gtest/gtest.h>

#include <string>

#include "source/limits.h"
#include "support.h"

namespace yaml::test {
namespace {

TEST(JsonTest, gives_the_same_tree_with_places) {
  const auto result =
      read_json("{\n  \"a\": [1, 2.50, \"x\\ny\", true, null, {}],\n  \"b\" : { \"c\": -1e3 }\n}\n");
  ASSERT_TRUE(result.result.has_value()) << result.problems();
  const auto& list = *result.value().find("a")->list();
  ASSERT_EQ(list.size(), 6U);
  EXPECT_EQ(std::get<Integer>(list[0].data).value, 1);
  EXPECT_EQ(std::get<Float>(list[1].data).raw, "2.50");
  EXPECT_EQ(*list[2].text(), "x\ny");
  EXPECT_EQ(result.text(list[2].span), "\"x\\ny\"");
  EXPECT_EQ(result.text(list[4].span), "null");
  EXPECT_EQ(result.text(list[5].span), "{}");
  EXPECT_EQ(result.text(result.value().find("b")->span), "{ \"c\": -1e3 }");
  EXPECT_EQ(result.text(result.value().map()->members[1].key_span), "\"b\"");
  EXPECT_EQ(result.text(result.value().span).size(), result.file().text.size() - 1);
}

TEST(JsonTest, a_text_stays_text_whatever_it_says) {
  const auto result = read_json(R"(["12", "null", "\u00e9\ud83d\ude42", "\u0000", "\u2028"])");
  const auto& list = *result.value().list();
  for (const auto& value : list) EXPECT_NE(value.text(), nullptr);
  EXPECT_EQ(*list[2].text(), "é🙂");
  EXPECT_EQ(*list[3].text(), std::string(1, '\0'));
}

TEST(JsonTest, duplicate_fields_are_all_refused) {
  EXPECT_EQ(read_json("{\"a\": 1, \"a\": 2,\n \"b\": {\"c\": 1, \"c\": {\"c\": 2}}}").problems(),
            "1:10 yaml.dubbel\n2:16 yaml.dubbel\n");
}

TEST(JsonTest, what_is_wrong_is_named_at_its_place) {
  EXPECT_EQ(read_json("{\"a\": 1,}").problems(), "1:9 json.opbouw\n");
  EXPECT_EQ(read_json("{\"a\": 1 \"b\": 2}").problems(), "1:9 json.opbouw\n");
  EXPECT_EQ(read_json("{\"a\" 1}").problems(), "1:6 json.opbouw\n");
  EXPECT_EQ(read_json("[1, 2").problems(), "1:6 json.opbouw\n");
  EXPECT_EQ(read_json("").problems(), "1:1 json.opbouw\n");
  EXPECT_EQ(read_json("{} x").problems(), "1:4 json.opbouw\n");
  EXPECT_EQ(read_json("// uitleg\n{}").problems(), "1:1 json.opbouw\n");
  EXPECT_EQ(read_json("[\"\\ud800\"]").result.error().front().rule, "json.opbouw");
  EXPECT_EQ(read_json("[\"caf\xE9\"]").problems(), "1:6 yaml.codering\n");
  EXPECT_EQ(read_json(std::string("[1]\0[2]", 7)).problems(), "1:4 yaml.onzichtbaar-teken\n");
}

TEST(JsonTest, limits_are_kept) {
  namespace limits = source::limits;
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_TRUE(read_json(nested(limits::json_depth)).result.has_value());
  EXPECT_EQ(read_json(nested(limits::json_depth + 1)).result.error().front().rule, "yaml.te-diep");
  EXPECT_EQ(read_json(nested(500'000)).result.error().front().rule, "yaml.te-diep");
  EXPECT_EQ(read_json(std::string(limits::json_file_bytes + 1, ' ')).result.error().front().rule,
            "yaml.te-groot");
}

}  // namespace
}  // namespace yaml::test
