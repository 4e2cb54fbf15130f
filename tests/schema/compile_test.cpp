#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checked.h"
#include "processor_time.h"

namespace schema {
namespace {

using testing::ElementsAre;
using Lines = std::vector<std::string>;

Lines compile_errors(std::string text) {
  Checked checked;
  checked.library.add("test.json", checked.json("test.json", std::move(text)));
  const auto compiled = checked.library.compile("test.json");
  return compiled ? Lines{} : checked.say(compiled.error());
}

TEST(CompileTest, reports_a_reference_that_leads_nowhere) {
  EXPECT_THAT(compile_errors(R"({"properties": {"a": {"$ref": "#/$defs/b"}, "c": {"$ref": "d.json"}}})"),
              ElementsAre("1:31 fout schema.verwijzing: de verwijzing `#/$defs/b` leidt nergens heen",
                          "1:59 fout schema.verwijzing: de verwijzing `d.json` leidt nergens heen"));
}

TEST(CompileTest, reports_a_pattern_that_cannot_be_read) {
  EXPECT_THAT(compile_errors(R"({"properties": {"a": {"pattern": "^(a"}}})"),
              ElementsAre("1:34 fout schema.patroon: dit patroon is niet te lezen vanaf teken 4"));
  EXPECT_THAT(compile_errors(R"({"pattern": "(*NO_JIT)a"})").size(), 1U);
  EXPECT_THAT(compile_errors(R"({"patternProperties": {"[": {}}})").size(), 1U);
}

TEST(CompileTest, reports_values_of_the_wrong_kind) {
  EXPECT_THAT(
      compile_errors(R"({"type": "strng", "minLength": -1, "required": "a", "properties": {"b": 5}})"),
      ElementsAre(
          "1:10 fout schema.waarde: bij `type` hoort `array`, `boolean`, `integer`, `null`, `number`, "
          "`object` of `string`",
          "1:32 fout schema.waarde: bij `minLength` hoort een heel getal van 0 of meer",
          "1:48 fout schema.waarde: bij `required` hoort een lijst met namen",
          "1:73 fout schema.waarde: hier hoort een blok met velden, of `true` of `false`"));
}

TEST(CompileTest, reports_a_schema_that_refers_to_itself_for_the_same_value) {
  EXPECT_THAT(compile_errors(R"({"$ref": "#"})"),
              ElementsAre("1:10 fout schema.kringloop: deze verwijzing komt weer bij zichzelf uit"));
  EXPECT_THAT(
      compile_errors(R"({"$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}]}, "b": {"$ref": "#/$defs/a"}},
                                 "properties": {"c": {"$ref": "#/$defs/a"}}})")
          .size(),
      1U);
}

TEST(CompileTest, accepts_a_schema_that_refers_to_itself_for_a_part) {
  Checked checked;
  EXPECT_THAT(checked.check_by(R"({"properties": {"kinderen": {"items": {"$ref": "#"}}},
                                   "additionalProperties": false})",
                               "kinderen:\n  - kinderen: []\n  - kind: 1\n"),
              ElementsAre("3:5 fout veld.onbekend: het veld `kind` bestaat niet | bedoel je `kinderen`?"));
}

TEST(CompileTest, stops_at_a_dynamic_reference_that_goes_round) {
  Checked checked;
  EXPECT_THAT(checked.check_by(R"({"$dynamicAnchor": "a", "$dynamicRef": "#a"})", "b: 1\n"),
              ElementsAre(testing::HasSubstr("waarde.te-diep")));
}

TEST(CompileTest, follows_a_long_chain_of_references) {
  std::string text = R"({"$ref": "#/$defs/n0", "$defs": {)";
  constexpr int length = 2'000;
  for (int i = 0; i < length; ++i) {
    text += "\"n" + std::to_string(i) + R"(": {"$ref": "#/$defs/n)" + std::to_string(i + 1) + "\"},";
  }
  text += "\"n" + std::to_string(length) + R"(": {"type": "string"}}})";
  Checked checked;
  EXPECT_THAT(checked.check_by(text, "abc\n"), ElementsAre(testing::HasSubstr("waarde.te-diep")));
}

TEST(CompileTest, an_unknown_name_is_a_diagnostic) {
  const auto compiled = Library().compile("weg.schema.json");
  ASSERT_FALSE(compiled.has_value());
  EXPECT_EQ(compiled.error().front().rule, "schema.onbekend");
}

TEST(CompileTest, finds_schemas_by_uri_and_by_id) {
  Checked checked;
  checked.library.add("schemas/a.json",
                      checked.json("a", R"({"$id": "a.schema.json", "$ref": "b.schema.json"})"));
  checked.library.add("schemas/b.json", checked.json("b", R"({"$id": "b.schema.json", "type": "string"})"));
  EXPECT_THAT(checked.check("a.schema.json", "1\n").size(), 1U);
  EXPECT_THAT(checked.check("schemas/a.json", "1\n").size(), 1U);
  EXPECT_NE(checked.library.find("b.schema.json"), nullptr);
  EXPECT_EQ(checked.library.find("c.schema.json"), nullptr);
}

TEST(CompileTest, reports_two_files_with_one_id) {
  Checked checked;
  checked.library.add("a.json", checked.json("a", R"({"$id": "a.schema.json"})"));
  checked.library.add("b.json", checked.json("b", R"({"$id": "a.schema.json"})"));
  const auto compiled = checked.library.compile("a.schema.json");
  ASSERT_FALSE(compiled.has_value());
  EXPECT_THAT(checked.say(compiled.error()),
              ElementsAre("1:9 fout schema.dubbel: een ander bestand heeft dezelfde `$id`"));
}

class HostileTest : public testing::Test {
 protected:
  // Generous, for a debug build on a busy machine.
  static constexpr double limit = 20;  // seconds

  Lines check_in_time(const std::string& schema_text, const std::string& text) {
    checked.library.add("test.json", checked.json("test.json", schema_text));
    return check_by_name("test.json", text);
  }

  Lines check_by_name(const std::string& uri, const std::string& text) {
    const auto schema = checked.compile(uri);
    const auto value = checked.yaml(text);
    const double start = processor_seconds();
    auto lines = checked.say(validate(value, schema));
    EXPECT_LT(processor_seconds() - start, limit);
    return lines;
  }

  Checked checked;
};

TEST_F(HostileTest, a_pattern_that_needs_too_much_work_is_a_message) {
  const std::string text = "\"" + std::string(15'000, 'a') + "\"\n";
  EXPECT_THAT(check_in_time(R"({"pattern": "^(a|a)*$"})", text),
              ElementsAre("1:1 fout waarde.patroon: de tekst bij dit bestand is te lang om na te kijken | "
                          "maak de tekst korter"));
}

TEST_F(HostileTest, a_pattern_that_goes_back_and_forth_stops) {
  EXPECT_EQ(check_in_time(R"({"pattern": "^(a+)+b$"})", std::string(15'000, 'a') + "\n").size(), 1U);
}

TEST_F(HostileTest, many_unknown_keys_are_all_reported_in_time) {
  std::string text;
  constexpr int keys = 3'000;
  for (int i = 0; i < keys; ++i) text += "sleutel-nummer-" + std::to_string(i) + ": 1\n";
  checked.add_own_schemas();
  const auto lines = check_by_name("site.schema.json", text);
  EXPECT_GE(lines.size(), static_cast<std::size_t>(keys));
}

TEST_F(HostileTest, long_lists_are_compared_in_time) {
  std::string text;
  for (int i = 0; i < 9'000; ++i) text += "- " + std::to_string(i) + "\n";
  EXPECT_THAT(check_in_time(R"({"uniqueItems": true})", text + "- 77\n").size(), 1U);
}

}  // namespace
}  // namespace schema
