// What is known of a kind of file helps to mend one.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "source/source_map.h"
#include "yaml/outline.h"
#include "yaml/parse.h"
#include "yaml/write_json.h"

namespace yaml {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Outline outline() {
  Outline made;
  made.add({}, "naam");
  made.add({}, "doelen");
  made.add({"doelen", true}, "doel");
  made.add({"doelen", true}, "evaluatie");
  made.add({"doelen", true}, "resultaat");
  made.add({"evaluatie", false}, "wat");
  made.add({"evaluatie", false}, "hoe");
  return made;
}

struct Read {
  std::string value;
  std::vector<std::string> told;
};

std::string on_one_line(std::string json) {
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  return json;
}

Read read(const std::string& text) {
  const source::SourceFile file{source::FileId{0}, "plan.yaml", text};
  const auto known = outline();
  auto [value, problems] = parse_around_faults(file, file.span(), &known);
  Read result{value ? on_one_line(write_json(*value)) : "", {}};
  for (const auto& problem : problems)
    result.told.push_back(problem.rule + ": " + (problem.hints.empty() ? "" : problem.hints.front()));
  return result;
}

TEST(OutlineTest, tells_what_may_stand_below_what) {
  const auto known = outline();
  EXPECT_TRUE(known.holds({}, "doelen"));
  EXPECT_TRUE(known.holds({"doelen", true}, "evaluatie"));
  EXPECT_FALSE(known.holds({"doelen", false}, "evaluatie"));
  EXPECT_FALSE(known.knows("plaats"));
  EXPECT_TRUE(known.are_siblings("wat", "hoe"));
  EXPECT_FALSE(known.are_siblings("wat", "doel"));
  EXPECT_THAT(known.fields_of("doelen"), ElementsAre("doel", "evaluatie", "resultaat"));
  EXPECT_THAT(known.holders_of("plaats"), IsEmpty());
}

TEST(OutlineTest, puts_a_block_under_the_field_that_holds_it) {
  const auto [value, told] = read("doelen:\n  - doel: Een\n  evaluatie:\n      wat: Iets\n");
  EXPECT_EQ(value, R"({"doelen":[{"doel":"Een","evaluatie":{"wat":"Iets"}}]})");
  EXPECT_THAT(told, ElementsAre("yaml.inspringen: zet er 2 spaties bij, dan staat hij recht onder `doel`"));
}

TEST(OutlineTest, puts_back_a_line_that_was_left_out) {
  const auto [value, told] = read("doelen:\n  - doel: Een\n      wat: Iets\n      hoe: Zo\n");
  EXPECT_EQ(value, R"({"doelen":[{"doel":"Een","evaluatie":{"wat":"Iets","hoe":"Zo"}}]})");
  EXPECT_THAT(told, ElementsAre("yaml.regel-vergeten: zet erboven `evaluatie:`, met 4 spaties ervoor"));
}

TEST(OutlineTest, gives_two_fields_a_line_each) {
  const auto [value, told] = read("doelen:\n  - evaluatie:\n      wat: Iets hoe: Zo\n");
  EXPECT_EQ(value, R"({"doelen":[{"evaluatie":{"wat":"Iets","hoe":"Zo"}}]})");
  EXPECT_THAT(told, ElementsAre("yaml.dubbele-punt: zet `hoe: Zo` op een eigen regel, recht onder `wat`"));
}

TEST(OutlineTest, leaves_a_colon_in_a_sentence_to_the_sentence) {
  const auto [value, told] = read("naam: Ons doel: samen\n");
  EXPECT_THAT(told, ElementsAre("yaml.dubbele-punt: schrijf `\"Ons doel: samen\"`"));
}

}  // namespace
}  // namespace yaml
