#include "yaml/write_json.h"

#include <gtest/gtest.h>

#include "support.h"
#include "yaml/parse_json.h"

namespace yaml {
namespace {

TEST(WriteJson, is_read_back_as_an_equal_value) {
  source::SourceMap sources;
  const std::string text = R"({"a": [1, -2.5, true, null, "\u0001 \"é\""], "leeg": {}, "lijst": []})";
  const auto value = parse_json(sources[sources.add("a.json", text)]);
  ASSERT_TRUE(value);
  const auto again = parse_json(sources[sources.add("b.json", write_json(*value))]);
  ASSERT_TRUE(again);
  EXPECT_TRUE(equal(*value, *again));
}

TEST(WriteJson, writes_no_number_that_json_lacks) {
  EXPECT_EQ(write_json({Integer{.value = 12, .raw = "012"}}), "12\n");
  EXPECT_EQ(write_json({Float{.value = 1.0 / 0.0, .raw = ".inf"}}), "null\n");
}

}  // namespace
}  // namespace yaml
