#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "source/limits.h"
#include "support.h"
#include "yaml/explain.h"

namespace yaml::test {
namespace {

struct Trap {
  std::string text;
  std::string problems;
};

class RefuseTest : public testing::TestWithParam<Trap> {};

TEST_P(RefuseTest, names_the_cause_at_its_place) {
  const auto result = read(GetParam().text);
  EXPECT_EQ(result.problems(), GetParam().problems) << GetParam().text;
  if (result.result) return;
  for (const auto& diagnostic : result.result.error()) {
    EXPECT_FALSE(diagnostic.message.empty());
    EXPECT_FALSE(diagnostic.hints.empty());
    EXPECT_LE(diagnostic.span.end, result.file().text.size());
  }
}

INSTANTIATE_TEST_SUITE_P(Bytes, RefuseTest,
                         testing::Values(Trap{"a: caf\xE9\n", "1:7 yaml.codering\n"},
                                         Trap{std::string("\xFF\xFE"
                                                          "a\0:\0",
                                                          6),
                                              "1:1 yaml.codering\n"},
                                         Trap{std::string("a\0:\0", 4), "1:1 yaml.codering\n"},
                                         Trap{"a: \xC0\xAF\n", "1:4 yaml.codering\n"},
                                         Trap{"a: \xED\xA0\x80\n", "1:4 yaml.codering\n"},
                                         Trap{"a: \xF0\x9F\x99", "1:4 yaml.codering\n"},
                                         Trap{std::string("a: x\0y\n", 7), "1:5 yaml.onzichtbaar-teken\n"},
                                         Trap{"a: x\x04y\nb: 1\n", "1:5 yaml.onzichtbaar-teken\n"},
                                         Trap{"a: x\xE2\x80\xA8y\n", "1:5 yaml.onzichtbaar-teken\n"},
                                         Trap{"a: x\xEF\xBB\xBFy\n", "1:5 yaml.onzichtbaar-teken\n"},
                                         Trap{"a: \xEE\x80\x80"
                                              "0\xEE\x80\x81\n",
                                              "1:4 yaml.onzichtbaar-teken\n"},
                                         Trap{"a: 1\rb: 2\n", "1:5 yaml.regeleinde\n"},
                                         Trap{"a:\n\tb: 1\n", "2:1 yaml.tab\n"},
                                         Trap{"a:\n  \tb: 1\n", "2:3 yaml.tab\n"},
                                         Trap{"a:\n\xC2\xA0\xC2\xA0"
                                              "b: 1\n",
                                              "2:1 yaml.harde-spatie\n"}));

INSTANTIATE_TEST_SUITE_P(Quotes, RefuseTest,
                         testing::Values(Trap{"wanneer: 's ochtends\nnaam: x\n", "1:10 yaml.apostrof\n"},
                                         Trap{"plaats: 's-Hertogenbosch\nnaam: x\nouder: 't Hart\nl: 1\n",
                                              "1:9 yaml.apostrof\n3:8 yaml.apostrof\n"},
                                         Trap{"a: 's avonds\nb: foto'\nc: 1\n", "1:4 yaml.apostrof\n"},
                                         Trap{"a: 1\nb: 't Hart", "2:4 yaml.apostrof\n"},
                                         Trap{"- 's ochtends\n- b: 't x: y\n",
                                              "1:3 yaml.apostrof\n2:6 yaml.apostrof\n"},
                                         Trap{"a: { b: 's ochtends, c: 1 }\n", "1:9 yaml.apostrof\n"},
                                         Trap{"a: \"abc\nb: 2\n", "1:4 yaml.aanhalingsteken\n"},
                                         Trap{"a: \"abc\n  def\"\nb: \"x\n  y\"\n",
                                              "1:4 yaml.aanhalingsteken\n3:4 yaml.aanhalingsteken\n"},
                                         Trap{"a: \"vet\" en meer\n", "1:10 yaml.na-aanhalingsteken\n"},
                                         Trap{"a: 'zo'n ding'\n", "1:8 yaml.na-aanhalingsteken\n"},
                                         Trap{"a: \"C:\\map\"\n", "1:7 yaml.backslash\n"}));

INSTANTIATE_TEST_SUITE_P(
    Lines, RefuseTest,
    testing::Values(Trap{"titel: Doel 1: meer lezen\n", "1:14 yaml.dubbele-punt\n"},
                    Trap{"a: let op:\n", "1:10 yaml.dubbele-punt\n"},
                    Trap{"a: \xE2\x80\x9Cx: y\xE2\x80\x9D\n", "1:6 yaml.dubbele-punt\n"},
                    Trap{"foo: bar\nnot-a-key\n", "2:1 yaml.geen-veld\n"},
                    Trap{"foo: bar\nnot-a-key", "2:1 yaml.geen-veld\n"},
                    Trap{"titel plan\nnaam: x\n", "1:1 yaml.geen-veld\n"},
                    Trap{"titel:plan\nnaam: x\n", "1:1 yaml.geen-veld\n"},
                    Trap{"a: {x, y: 1}\n", "1:5 yaml.geen-veld\n"},
                    Trap{"a:\n  b: 1\n   c: 2\n", "3:4 yaml.inspringen\n"},
                    Trap{"a: 1\n  b: 2\n", "2:3 yaml.inspringen\n"},
                    Trap{"a:\n    b: 1\n  c: 2\n", "2:5 yaml.inspringen\n"},
                    Trap{"doelen:\n - a\n  - b\n- c\n", "3:3 yaml.inspringen\n4:1 yaml.inspringen\n"},
                    Trap{"- a\n-b\n", "2:1 yaml.inspringen\n"},
                    Trap{"doelen:\n  -a\n  -b\n", "2:3 yaml.streepje\n3:3 yaml.streepje\n"},
                    Trap{"a: - b\n", "1:4 yaml.streepje\n"}, Trap{"a: | tekst\n  x\n", "1:6 yaml.blok\n"},
                    Trap{"a: 1\n---\nb: 2\n", "2:1 yaml.meer-delen\n"}));

INSTANTIATE_TEST_SUITE_P(
    Signs, RefuseTest,
    testing::Values(
        Trap{"a: *x\n", "1:4 yaml.bijzonder-teken\n"}, Trap{"a: **vet** x\n", "1:4 yaml.bijzonder-teken\n"},
        Trap{"a: &x 1\nb: *x\n", "1:4 yaml.bijzonder-teken\n2:4 yaml.bijzonder-teken\n"},
        Trap{"&a [*a]\n", "1:1 yaml.bijzonder-teken\n1:5 yaml.bijzonder-teken\n"},
        Trap{"a: !!str x\n", "1:4 yaml.bijzonder-teken\n"}, Trap{"a: !x [1]\n", "1:4 yaml.bijzonder-teken\n"},
        Trap{"a: @jan\n", "1:4 yaml.bijzonder-teken\n"}, Trap{"- `x`\n", "1:3 yaml.bijzonder-teken\n"},
        Trap{"a: %x\n", "1:4 yaml.bijzonder-teken\n"}, Trap{"a:\n  <<: {x: 1}\n", "2:3 yaml.naam\n"},
        Trap{"titel: {{naam}}\n", "1:9 yaml.naam\n"}, Trap{"[a]: b\n", "1:1 yaml.naam\n"},
        Trap{": x\n", "1:1 yaml.naam\n"}, Trap{"null: x\n", "1:1 yaml.naam\n"},
        Trap{"a: 1\n~: x\n", "2:1 yaml.naam\n"}, Trap{"? [a]\n: b\n", "1:3 yaml.vraagteken\n"},
        Trap{"? a\n: b\n", "1:3 yaml.vraagteken\n"}, Trap{"a: [1, 2\nb: 3\n", "1:4 yaml.haakje\n"},
        Trap{"a: [1, 2}\n", "1:9 yaml.haakje\n"}));

INSTANTIATE_TEST_SUITE_P(
    LostText, RefuseTest,
    testing::Values(
        Trap{"a: groep #3\n", "1:10 yaml.hekje\n"}, Trap{"a: #3\n", "1:4 yaml.hekje\n"},
        Trap{"a: x # y\n#z\nb: 1\n", ""}, Trap{"%a: b\n", "1:1 yaml.overtollig\n"},
        Trap{"%YAML 1.2\n---\na: 1\n", "1:1 yaml.overtollig\n"}, Trap{"a: 1\n...\n", "2:1 yaml.overtollig\n"},
        Trap{"a: [1, 2] x\n", "1:11 yaml.overtollig\n"}, Trap{"a: [1, , 2]\n", "1:8 yaml.overtollig\n"},
        Trap{"a: [, 1]\n", "1:5 yaml.overtollig\n"}, Trap{"a: [[], [], [1, ], ]\nb: {c: , d: 1}\n", ""},
        Trap{"a: \"x\"# y\n", "1:7 yaml.hekje\n"}, Trap{"a: 1\n,\n", "2:1 yaml.overtollig\n"}));

// yaml-cpp 0.7.0 hands out documents without end for these.
INSTANTIATE_TEST_SUITE_P(EndlessLoop, RefuseTest,
                         testing::Values(Trap{",", "1:1 yaml.inspringen\n"},
                                         Trap{"!,", "1:1 yaml.bijzonder-teken\n"},
                                         Trap{"[a],", "1:4 yaml.inspringen\n"}));

TEST(DuplicatesTest, all_are_reported_with_the_first_place) {
  const auto result = read("a: 1\na: 2\nb: {c: 1, c: 2, \"c\": 3}\na: 4\n");
  EXPECT_EQ(result.problems(), "2:1 yaml.dubbel\n3:11 yaml.dubbel\n3:17 yaml.dubbel\n4:1 yaml.dubbel\n");
  for (const auto& diagnostic : result.result.error()) ASSERT_EQ(diagnostic.notes.size(), 1U);
  EXPECT_EQ(result.result.error()[3].notes[0].span.begin, 0U);
}

TEST(DuplicatesTest, are_found_among_many_fields) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "veld" + std::to_string(i) + ": 1\n";
  EXPECT_EQ(read(text + "veld4000: 2\nveld3: 3\n").problems(), "5001:1 yaml.dubbel\n5002:1 yaml.dubbel\n");
}

TEST(LimitsTest, are_kept) {
  namespace limits = source::limits;
  const auto first_rule = [](std::string text) {
    const auto result = read(std::move(text));
    return result.result ? std::string() : result.result.error().front().rule;
  };
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_EQ(first_rule(nested(limits::yaml_depth)), "");
  EXPECT_EQ(first_rule(nested(limits::yaml_depth + 1)), "yaml.te-diep");
  EXPECT_EQ(first_rule(nested(8000)), "yaml.te-diep");
  EXPECT_EQ(first_rule("a: " + std::string(limits::yaml_line_bytes, 'x')), "yaml.regel-te-lang");
  EXPECT_EQ(first_rule("a: " + std::string(limits::yaml_line_bytes - 3, 'x')), "");
  EXPECT_EQ(first_rule(std::string(limits::yaml_file_bytes + 1, '\n')), "yaml.te-groot");
  std::string items = "a:\n";
  for (std::size_t i = 0; i < limits::yaml_nodes - 3; ++i) items += "- x\n";
  EXPECT_EQ(first_rule(items), "");
  EXPECT_EQ(first_rule(items + "- x\n"), "yaml.te-veel");
  std::string lines = "a: |\n";
  while (lines.size() < limits::yaml_scalar_bytes + 2000) lines += "  " + std::string(97, 'x') + "\n";
  EXPECT_EQ(first_rule(lines), "yaml.tekst-te-lang");
}

TEST(MessagesTest, quote_little_of_a_value_and_show_how_to_write_it) {
  const auto apostrophe = read("a: 's ochtends\nb: 1\n");
  EXPECT_EQ(apostrophe.result.error().front().hints.front(), "schrijf `\"'s ochtends\"`");
  const auto quotes = read("a: \"vet\" en meer\n");
  EXPECT_EQ(quotes.result.error().front().hints.front(), "schrijf `'\"vet\" en meer'`");
  const auto longer = read("titel: Doel: " + std::string(500, 'x') + "\n");
  EXPECT_LT(longer.result.error().front().hints.front().size(), 100U);
  const auto name = read(std::string(500, 'x') + ": 1\n" + std::string(500, 'x') + ": 2\n");
  EXPECT_LT(name.result.error().front().message.size(), 100U);
}

source::Checked<std::optional<Value>> read_around(const std::string& text) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("plan.yaml", text)];
  return parse_around_faults(file, file.span());
}

std::string rules_of(const source::Diagnostics& problems) {
  std::string rules;
  for (const auto& problem : problems) rules += problem.rule + " ";
  return rules;
}

TEST(AroundFaults, a_spoiled_value_leaves_the_others) {
  const auto [value, problems] = read_around("a: 1\nb: 's ochtends\nc: [d, e\nf: g #3\nh: i\n");
  EXPECT_EQ(problems.size(), 3U);
  ASSERT_TRUE(value);
  EXPECT_TRUE(value->find("b")->unread);
  EXPECT_TRUE(value->find("c")->unread);
  EXPECT_TRUE(value->find("f")->unread);
  EXPECT_EQ(value->text_or("h", ""), "i");
}

TEST(AroundFaults, a_line_that_can_be_mended_leaves_the_others) {
  const auto [value, problems] = read_around("a:\n  b: 1\n c: 2\nd: 's ochtends\n");
  EXPECT_EQ(problems.size(), 2U);
  ASSERT_TRUE(value);
  EXPECT_TRUE(value->find("d")->unread);
}

TEST(AroundFaults, every_dash_without_a_space_is_named) {
  const auto [value, problems] = read_around("a:\n  -b\n  -c\n  -d\ne: 1\n");
  EXPECT_EQ(problems.size(), 3U);
  ASSERT_TRUE(value);
  EXPECT_EQ(value->find("a")->list()->size(), 3U);
}

TEST(AroundFaults, places_are_those_of_the_file) {
  const auto [value, problems] = read_around("a:\n\tb: 1\n\tc: 2\nd: x\n");
  EXPECT_EQ(problems.size(), 1U);
  ASSERT_TRUE(value);
  EXPECT_EQ(value->find("a")->find("c")->span.begin, 13U);
  EXPECT_EQ(value->find("d")->span.begin, 18U);
}

TEST(AroundFaults, a_fault_that_nobody_can_mend_leaves_nothing) {
  const auto [value, problems] = read_around("a: 1\nb: 2\n---\nc: 3\n");
  EXPECT_FALSE(value);
  EXPECT_FALSE(problems.empty());
}

TEST(AroundFaults, say_once_what_is_wrong_between_brackets) {
  EXPECT_EQ(rules_of(read_around("a: { b: 'c' d, e f, g h\ni: j\n").diagnostics), "yaml.na-aanhalingsteken ");
  EXPECT_EQ(rules_of(read_around("a: { b, c }\nd: e\n").diagnostics), "yaml.geen-veld yaml.geen-veld ");
}

// The library may fail in ways that we know no text for; its line is named all the same.
TEST(ExplainTest, names_the_line_of_a_failure_that_it_does_not_know) {
  const std::string text = "naam: x\ndoel: y\n";
  const auto problem =
      explain(text, {source::FileId{0}, 0, 16}, {.message = "something new", .offset = 8, .cursor = 8});
  EXPECT_EQ(problem.rule, "yaml.opbouw");
  EXPECT_EQ(problem.span, (source::Span{source::FileId{0}, 8, 15}));
  EXPECT_FALSE(problem.hints.empty());
}

}  // namespace
}  // namespace yaml::test
