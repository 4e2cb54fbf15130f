#include <gtest/gtest.h>

#include <string>

#include "support.h"

namespace yaml::test {
namespace {

std::string span_text(const Read& read, std::string_view key) {
  const Value* value = read.value().find(key);
  return value ? read.text(value->span) : "(geen)";
}

TEST(SpansTest, a_text_has_its_quotes_in_its_span) {
  const auto result = read("a: één  # x\nb: \"een \\\" twee\"\n'c d' : 'it''s'   \n");
  EXPECT_EQ(span_text(result, "a"), "één");
  EXPECT_EQ(span_text(result, "b"), "\"een \\\" twee\"");
  EXPECT_EQ(span_text(result, "c d"), "'it''s'");
  EXPECT_EQ(result.text(result.value().map()->members[2].key_span), "'c d'");
}

TEST(SpansTest, a_missing_value_stands_right_behind_the_colon) {
  const auto result = read("a:\nb:   # uitleg\n\n\nc: ~\nd: {e: , f: null}\nnulde: 1\n");
  const auto begin = [&](std::string_view key) { return result.value().find(key)->span.begin; };
  EXPECT_EQ(span_text(result, "a"), "");
  EXPECT_EQ(begin("a"), 2U);
  EXPECT_EQ(begin("b"), 5U);
  EXPECT_EQ(span_text(result, "c"), "~");
  const auto* d = result.value().find("d");
  EXPECT_EQ(d->find("e")->span.begin, result.file().text.find("e:") + 2);
  EXPECT_EQ(result.text(d->find("f")->span), "null");
}

TEST(SpansTest, a_missing_item_stands_right_behind_its_dash) {
  const auto result = read("a:\n  - # een\n  - x\n  -\nb: 1\n");
  const auto& list = *result.value().find("a")->list();
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0].span.begin, 6U);
  EXPECT_EQ(list[2].span.begin, result.file().text.find("-\nb") + 1);
  EXPECT_TRUE(list[2].is_null());
}

TEST(SpansTest, a_text_over_lines_runs_to_its_last_letter) {
  const auto result = read(
      "a: een\n  twee\n\n  drie # uitleg\nb: |\n  vier\n\n  vijf\n\nc: >-  # x\n  zes\n   zeven\nd: 1\n");
  EXPECT_EQ(span_text(result, "a"), "een\n  twee\n\n  drie");
  EXPECT_EQ(*result.value().find("a")->text(), "een twee\ndrie");
  EXPECT_EQ(span_text(result, "b"), "|\n  vier\n\n  vijf");
  EXPECT_EQ(span_text(result, "c"), ">-  # x\n  zes\n   zeven");
}

TEST(SpansTest, a_block_text_ends_where_its_indentation_ends) {
  const auto result = read("- a: |2\n       x\n     y\n  b: 1\n- |\n een\n# uitleg\n- 2\n");
  const auto& list = *result.value().list();
  EXPECT_EQ(result.text(list[0].find("a")->span), "|2\n       x\n     y");
  EXPECT_EQ(result.text(list[1].span), "|\n een");
}

TEST(SpansTest, lists_and_maps_run_from_their_first_to_their_last_sign) {
  const auto result = read("a:\n  - b: 1\n    c: [2, {d: }, ]  # x\n  - {}\ne: 1\n");
  EXPECT_EQ(span_text(result, "a"), "- b: 1\n    c: [2, {d: }, ]  # x\n  - {}");
  const auto& list = *result.value().find("a")->list();
  EXPECT_EQ(result.text(list[0].span), "b: 1\n    c: [2, {d: }, ]");
  EXPECT_EQ(result.text(list[0].find("c")->span), "[2, {d: }, ]");
  EXPECT_EQ(result.text(list[1].span), "{}");
}

TEST(SpansTest, windows_line_ends_and_a_byte_order_mark_do_not_shift_places) {
  const auto result = read(
      "\xEF\xBB\xBF"
      "a: |\r\n  x\r\n  y\r\nb: \"q\"\r\nc:\r\nd: z\r\n");
  EXPECT_EQ(*result.value().find("a")->text(), "x\ny\n");
  EXPECT_EQ(span_text(result, "a"), "|\r\n  x\r\n  y");
  EXPECT_EQ(span_text(result, "b"), "\"q\"");
  EXPECT_EQ(span_text(result, "d"), "z");
  EXPECT_EQ(result.text(result.value().map()->members[0].key_span), "a");
}

TEST(SpansTest, front_matter_has_the_places_of_its_file) {
  source::SourceMap sources;
  const std::string text = "---\ntitel: Aan de slag\nleeg:\n---\n\n# Kop\n\na: 'b\n";
  const auto& file = sources[sources.add("a.md", text)];
  const source::Span part{file.id, 4, static_cast<std::uint32_t>(text.find("---\n\n"))};
  const auto result = parse(file, part);
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(source::text_of(sources, result->find("titel")->span), "Aan de slag");
  EXPECT_EQ(result->find("leeg")->span.begin, text.find("leeg:") + 5);
  EXPECT_EQ(result->span.begin, 4U);
}

TEST(SpansTest, a_problem_in_front_matter_has_the_place_of_its_file) {
  source::SourceMap sources;
  const std::string text = "---\ntitel: Doel 1: lezen\n---\n";
  const auto& file = sources[sources.add("a.md", text)];
  const auto result = parse(file, {file.id, 4, static_cast<std::uint32_t>(text.size() - 4)});
  ASSERT_FALSE(result.has_value());
  const auto position = source::position_of(file, result.error().front().span.begin);
  EXPECT_EQ(position.line, 2U);
  EXPECT_EQ(position.column, 14U);
}

TEST(SpansTest, an_empty_part_is_a_missing_value_at_its_begin) {
  for (const std::string text : {"", "\n\n", "# alleen uitleg\n", "---\n"}) {
    const auto result = read(text);
    ASSERT_TRUE(result.result.has_value()) << text << result.problems();
    EXPECT_TRUE(result.value().is_null());
    EXPECT_EQ(result.value().span.begin, result.value().span.end);
  }
}

}  // namespace
}  // namespace yaml::test
