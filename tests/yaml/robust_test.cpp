#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "processor_time.h"
#include "support.h"
#include "yaml/write.h"

namespace yaml::test {
namespace {

std::string plan() {
  std::ifstream file(HANDREIKING_ROOT "/content/plannen/2026-2027/samen-in-borne-west.yaml",
                     std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void expect_places_inside(const Read& read) {
  if (read.result) return;
  ASSERT_FALSE(read.result.error().empty());
  for (const auto& diagnostic : read.result.error()) {
    EXPECT_LE(diagnostic.span.begin, diagnostic.span.end);
    EXPECT_LE(diagnostic.span.end, read.file().text.size());
  }
}

void expect_spans_nest(const Value& value, source::Span outer) {
  EXPECT_LE(outer.begin, value.span.begin);
  EXPECT_LE(value.span.begin, value.span.end);
  EXPECT_LE(value.span.end, outer.end);
  if (const auto* list = value.list()) {
    for (const auto& item : *list) expect_spans_nest(item, value.span);
  }
  if (const auto* map = value.map()) {
    for (const auto& member : map->members) {
      EXPECT_LE(member.key_span.end, member.value.span.begin);
      expect_spans_nest(member.value, value.span);
    }
  }
}

TEST(RobustTest, a_real_plan_reads_and_its_public_edition_reads_back) {
  const auto result = read(plan());
  ASSERT_TRUE(result.result.has_value()) << result.problems();
  expect_spans_nest(result.value(), result.file().span());
  const auto again = read(write(result.value()));
  ASSERT_TRUE(again.result.has_value()) << again.problems();
  EXPECT_TRUE(equal(result.value(), again.value()));
}

TEST(RobustTest, a_mutated_plan_never_crashes_hangs_or_loses_its_place) {
  const std::string original = plan();
  const std::string signs = "\n\n  --::,[]{}'\"#|>&*!?%@`~\t\\x0\r";
  std::mt19937 random(42);
  for (int run = 0; run < 1500; ++run) {
    std::string text = original.substr(0, 200 + random() % (original.size() - 200));
    for (auto edits = 1 + random() % 6; edits > 0; --edits) {
      const auto at = random() % text.size();
      const char sign = signs[random() % signs.size()];
      if (random() % 3 == 0)
        text.erase(at, 1 + random() % 20);
      else if (random() % 2 == 0)
        text.insert(at, 1, sign);
      else
        text[at] = sign;
      if (text.empty()) text = "a";
    }
    const auto result = read(text);
    expect_places_inside(result);
    if (result.result) expect_spans_nest(result.value(), result.file().span());
    if (testing::Test::HasFailure()) FAIL() << text;
  }
}

TEST(RobustTest, short_heaps_of_signs_never_crash_or_hang) {
  const std::string signs = "a: -[]{},\n'\"#|>&*!?%~.";
  std::mt19937 random(1);
  for (int run = 0; run < 20'000; ++run) {
    std::string text;
    for (auto size = random() % 14; size > 0; --size) text += signs[random() % signs.size()];
    const auto result = read(text);
    expect_places_inside(result);
    if (result.result) expect_spans_nest(result.value(), result.file().span());
    if (testing::Test::HasFailure()) FAIL() << text;
  }
}

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  for (; count > 0; --count) all += text;
  return all;
}

TEST(RobustTest, large_and_crooked_inputs_are_quick) {
  const double start = processor_seconds();
  read(std::string(200'000, ','));
  std::string brackets;
  for (int i = 0; i < 30; ++i) brackets += std::string(8000, '[') + "\n";
  read(brackets);
  std::string keys;
  for (int i = 0; i < 9000; ++i) keys += std::to_string(i) + ": {a: b}\n";
  read(keys);
  read("a: \"" + std::string(16'000, '\\'));
  read(" a:\n" + times(9000, "  - b c\n     - d\n"));
  read(times(16, "- {" + times(5000, "a, ") + "}\n"));
  read(times(15, "- [" + times(2700, "&a x, ") + "b]\n"));
  const double taken = processor_seconds() - start;
#ifdef __SANITIZE_ADDRESS__
  constexpr double longest = 90.0;  // without optimisation, and every access checked
#else
  constexpr double longest = 5.0;
#endif
  EXPECT_LT(taken, longest);
}

}  // namespace
}  // namespace yaml::test
