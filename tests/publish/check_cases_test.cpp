// Runs what `handreiking controleer` does over every input of tests/cases/controle, and compares all that it
// reports: the place, the severity, the rule and the words. With HANDREIKING_REWRITE_CASES set, the
// expectations are written anew: read the difference before you keep it.

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

#include "check_case.h"
#include "model/load.h"
#include "publish/publish.h"
#include "source/parallel.h"
#include "source/source_map.h"

namespace publish {
namespace {

constexpr const char* day_of_the_cases = "2026-11-24";

std::string place_of(const source::Diagnostic& problem, const source::SourceMap& sources,
                     const std::string& own_path) {
  if (problem.span.file == source::FileId::None) return "-";
  const auto& file = sources[problem.span.file];
  const auto at = source::position_of(file, problem.span.begin);
  const auto line = std::to_string(at.line) + ":" + std::to_string(at.column);
  return file.path == own_path ? line : file.path + ":" + line;
}

std::string words_of(const source::Diagnostic& problem) {
  std::string words = problem.message;
  if (!problem.hints.empty()) words += " | " + problem.hints.front();
  if (!problem.context.empty()) words += " | in " + problem.context;
  return words;
}

std::vector<std::string> check(const CheckCase& test_case) {
  const CaseSite files(test_case);
  source::SourceMap sources;
  auto loaded = model::load(files, sources, {}, source::serial_for, {}, day_of_the_cases);
  auto problems = loaded.diagnostics;
  append(problems, check_site(loaded, {files, sources, source::serial_for, {}}));
  append(problems, loaded.rules.unused_exceptions());
  source::sort(problems, sources);
  std::vector<std::string> lines;
  for (const auto& problem : problems) {
    lines.push_back(place_of(problem, sources, test_case.path) + " " +
                    std::string(name_of(problem.severity)) + " " + problem.rule + " \"" + words_of(problem) +
                    "\"");
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += "  " + line + "\n";
  return text;
}

class CheckCases : public testing::TestWithParam<std::string> {};

TEST_P(CheckCases, give_the_expected_problems) {
  if (std::getenv("HANDREIKING_REWRITE_CASES")) rewrite(GetParam(), check(CheckCase::read(GetParam())));
  const auto test_case = CheckCase::read(GetParam());
  const auto found = check(test_case);
  EXPECT_TRUE(std::equal(found.begin(), found.end(), test_case.expected.begin(), test_case.expected.end(),
                         is_expected))
      << "found:\n"
      << joined(found) << "expected:\n"
      << joined(test_case.expected);
}

TEST(CaseBase, is_a_site_without_problems) {
  EXPECT_EQ(joined(check({})), "");
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param.substr(0, info.param.rfind('.'));
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Controle, CheckCases, testing::ValuesIn(check_case_names()), test_name);

}  // namespace
}  // namespace publish
