#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "markdown/parse.h"
#include "source/source_map.h"

// Each tests/cases/markdown/<name>.md has its tree beside it in <name>.dump, and what is reported in
// <name>.verwacht, a line a diagnostic; without that file nothing may be reported. With
// HANDREIKING_REWRITE_CASES set, both are written anew: read the difference before you keep it.
// Names that begin with `tekst-` are read as the text of a field, `waarden` may hold values.
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(HANDREIKING_ROOT) / "tests/cases/markdown";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) {
  if (text.empty()) {
    fs::remove(path);
  } else {
    std::ofstream(path, std::ios::binary) << text;
  }
}

markdown::Options options_of(const std::string& name) {
  markdown::Options options;
  if (name.starts_with("tekst-")) options.dialect = markdown::Dialect::Fragment;
  if (name.starts_with("waarden")) options.slots = 20;
  return options;
}

std::string listing(const source::Diagnostics& diagnostics, const source::SourceFile& file) {
  std::string result;
  for (const auto& diagnostic : diagnostics) {
    const auto place = source::position_of(file, diagnostic.span.begin);
    result += std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
              std::string(name_of(diagnostic.severity)) + " " + diagnostic.rule + "\n";
  }
  return result;
}

class MarkdownCase : public testing::TestWithParam<std::string> {};

TEST_P(MarkdownCase, gives_the_expected_tree_and_diagnostics) {
  const std::string name = GetParam();
  source::SourceMap sources;
  const auto& file = sources[sources.add(name + ".md", read(folder / (name + ".md")))];
  const auto parsed = markdown::parse(source::MappedText(file, file.span()), options_of(name));
  const std::string tree = document::dump(parsed.value);
  const std::string reported = listing(parsed.diagnostics, file);
  if (std::getenv("HANDREIKING_REWRITE_CASES")) {
    write(folder / (name + ".dump"), tree);
    write(folder / (name + ".verwacht"), reported);
  }
  EXPECT_EQ(tree, read(folder / (name + ".dump")));
  EXPECT_EQ(reported, read(folder / (name + ".verwacht")));
}

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".md") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, MarkdownCase, testing::ValuesIn(case_names()), test_name);

}  // namespace
