#include <gtest/gtest.h>

#include <string>

#include "markdown/parse.h"
#include "source/limits.h"
#include "source/source_map.h"

namespace {

namespace limits = source::limits;

std::string repeat(const std::string& piece, std::size_t count) {
  std::string result;
  while (count-- > 0) result += piece;
  return result;
}

source::Checked<document::Document> parse(const std::string& text) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("a.md", text)];
  return markdown::parse(source::MappedText(file, file.span()), {});
}

// At the limit nothing is reported; one more is the one problem, and nothing was read.
void expect_limit(const std::string& rule, const std::string& within, const std::string& beyond) {
  EXPECT_TRUE(parse(within).diagnostics.empty()) << rule;
  const auto parsed = parse(beyond);
  ASSERT_EQ(parsed.diagnostics.size(), 1u) << rule;
  EXPECT_EQ(parsed.diagnostics.front().rule, rule);
  EXPECT_TRUE(parsed.value.blocks.empty()) << rule;
}

TEST(Limits, hold_for_the_size_of_a_text) {
  const std::string text = repeat("regel\n", limits::chapter_body_bytes / 6);
  expect_limit("markdown.te-groot", text, text + "regel\n");
}

TEST(Limits, hold_for_the_length_of_a_line) {
  const std::string line(limits::markdown_line_bytes, 'a');
  expect_limit("markdown.te-lange-regel", line, line + "a");
}

TEST(Limits, hold_for_the_columns_of_a_table) {
  const std::size_t most = limits::markdown_pipes_per_line;
  expect_limit("markdown.te-veel-kolommen", repeat("|", most), repeat("|", most + 1));
}

TEST(Limits, hold_for_the_marks_before_a_line) {
  const std::size_t most = limits::markdown_markers_per_line;
  const std::string rule_line = repeat("- ", 40);
  expect_limit("markdown.te-veel-tekens", repeat(">", most) + " a\n\n" + rule_line,
               repeat("> ", most + 1) + "a");
  expect_limit("markdown.te-veel-tekens", rule_line, repeat("1. ", most + 1) + "a");
}

TEST(Limits, of_link_definitions_are_not_those_of_notes_and_abbreviations) {
  std::string text;
  for (std::size_t index = 0; index <= limits::markdown_link_definitions; ++index) {
    const auto name = std::to_string(index);
    text += "*[A" + name + "]: uitleg\n\nNoot[^" + name + "]\n\n[^" + name + "]: tekst\n\n";
  }
  EXPECT_TRUE(parse(text).diagnostics.empty());
}

TEST(Limits, hold_for_link_definitions) {
  const auto definitions = [](std::size_t count) {
    std::string text;
    for (std::size_t index = 0; index < count; ++index) text += "[" + std::to_string(index) + "]: u\n";
    for (std::size_t index = 0; index < count; ++index) text += "\n[" + std::to_string(index) + "] x";
    return text;
  };
  const std::size_t most = limits::markdown_link_definitions;
  expect_limit("markdown.te-veel-links", definitions(most), definitions(most + 1));
}

TEST(Limits, hold_for_what_link_definitions_grow_to) {
  const std::string definition = "[a]: /" + std::string(1500, 'x') + "\n\n";
  expect_limit("markdown.te-veel-links", definition + repeat("[a] ", 1000),
               definition + repeat("[a]\n", 20'000));
}

TEST(Limits, hold_for_the_cells_of_a_table) {
  const auto table = [](std::size_t rows) { return "|a|b|c|\n|-|-|-|\n" + repeat("|d|e|f|\n", rows); };
  expect_limit("markdown.te-grote-tabel", table(3'900), table(4'100));
}

TEST(Limits, hold_for_pictures) {
  expect_limit("markdown.te-veel-plaatjes", repeat("![a](b)\n", 2'000), repeat("![a](b)\n", 2'001));
}

TEST(Limits, hold_for_nesting) {
  const auto lists = [](std::size_t depth) {
    std::string text;
    for (std::size_t level = 0; level < depth; ++level) text += std::string(level * 2, ' ') + "- a\n";
    return text;
  };
  expect_limit("markdown.te-diep", lists(15), lists(17));
  expect_limit("markdown.te-diep", repeat("*a ", 20) + repeat("a* ", 20),
               repeat("*a ", 2'000) + repeat("a* ", 2'000));
  EXPECT_EQ(parse(repeat(":::tip\n", 2'000)).diagnostics.size(), 1u);
}

TEST(Limits, hold_for_the_address_of_a_link) {
  EXPECT_TRUE(parse("[a](" + std::string(2'000, 'x') + ")").diagnostics.empty());
  const auto parsed = parse("[a](" + std::string(2'001, 'x') + ")");
  ASSERT_EQ(parsed.diagnostics.size(), 1u);
  EXPECT_EQ(parsed.diagnostics.front().rule, "link.te-lang");
}

TEST(Characters, that_are_no_utf8_or_control_the_screen_are_refused) {
  for (const char* bad : {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3"}) {
    EXPECT_EQ(parse(std::string("a") + bad).diagnostics.front().rule, "markdown.geen-utf8");
  }
  for (const std::string& bad :
       {std::string(1, '\0'), std::string("\x1B[2J"), std::string("\xC2\x9B"), std::string("\xEF\xBB\xBF")}) {
    EXPECT_EQ(parse("a" + bad).diagnostics.front().rule, "markdown.teken");
  }
  EXPECT_TRUE(parse("caf\u00e9 \U0001F600\tb\r\nc").diagnostics.empty());
}

}  // namespace
