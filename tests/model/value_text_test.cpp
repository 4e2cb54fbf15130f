#include "model/value_text.h"

#include <gtest/gtest.h>

#include "yaml/parse.h"

namespace model {
namespace {

// What of the file stands behind each occurrence of `word` in the decoded value of `tekst`.
std::string written_as(const std::string& yaml, const std::string& word) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("plan.yaml", yaml)];
  const auto record = yaml::parse(file);
  if (!record) return "<geen yaml>";
  const auto& value = *record->find("tekst");
  const auto mapped = text_of_value(*value.text(), value.span, file);
  EXPECT_EQ(mapped.text(), *value.text());
  const auto at = mapped.text().find(word);
  if (at == std::string::npos) return "<niet gevonden>";
  const auto span =
      mapped.origin(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size()));
  return std::string(source::text_of(sources, span));
}

TEST(ValueText, keeps_places_of_a_plain_text) {
  EXPECT_EQ(written_as("tekst: een twee drie\n", "twee"), "twee");
  EXPECT_EQ(written_as("tekst: één\n  twee drie\n", "twee"), "twee");
}

TEST(ValueText, keeps_places_in_a_block) {
  EXPECT_EQ(written_as("tekst: |\n  een\n\n  - twee\n  - drie\n", "drie"), "drie");
  EXPECT_EQ(written_as("tekst: |-\n    een\n      twee\n", "twee"), "twee");
  EXPECT_EQ(written_as("tekst: |2\n    een twee\n", "twee"), "twee");
}

TEST(ValueText, keeps_places_in_folded_lines) {
  EXPECT_EQ(written_as("tekst: >-\n  een\n  twee\n\n  drie\n", "drie"), "drie");
  EXPECT_EQ(written_as("tekst: >\n  een\n  twee\n", "een twee"), "een\n  twee");
}

TEST(ValueText, keeps_places_between_quotes) {
  EXPECT_EQ(written_as("tekst: 'zo''n team'\n", "team"), "team");
  EXPECT_EQ(written_as("tekst: 'zo''n team'\n", "zo'n"), "zo''n");
  EXPECT_EQ(written_as("tekst: \"een\\ntwee \\u00e9\\u00e9n drie\"\n", "drie"), "drie");
  EXPECT_EQ(written_as("tekst: \"een \\\"twee\\\" drie\"\n", "\"twee\""), "\\\"twee\\\"");
}

TEST(ValueText, keeps_the_text_of_anything) {
  for (const auto* yaml : {"tekst: ''\n", "tekst: \" \"\n", "tekst: |\n  \n", "tekst: |+\n  a\n\n\n",
                           "tekst: \"\\t\\x41\\\\\"\n", "tekst: >\n\n  a\n   b\n  c\n",
                           "tekst: \"a\\n\\n  b  \\n\"\n", "tekst: '  a  b  '\n"}) {
    EXPECT_NE(written_as(yaml, "zzz"), "<geen yaml>") << yaml;
  }
}

}  // namespace
}  // namespace model
