#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "layout/proof.h"
#include "layout/reading.h"
#include "markdown/parse.h"
#include "source/source_map.h"

namespace layout {
namespace {

const std::filesystem::path folder = std::filesystem::path(HANDREIKING_ROOT) / "tests/cases/layout";

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> cases() {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".md") names.insert(entry.path().stem().string());
  }
  return names;
}

LaidOut lay_out_case(const std::string& name) {
  source::SourceMap sources;
  const auto id = sources.add(name + ".md", read(folder / (name + ".md")));
  auto parsed = markdown::parse(source::MappedText(sources[id], sources[id].span()), {});
  for (const auto& problem : parsed.diagnostics) ADD_FAILURE() << name << ": " << problem.message;
  Proof proof;
  proof.document = std::move(parsed.value);
  return lay_out(proof);
}

class LayoutCase : public testing::TestWithParam<std::string> {};

/// Beside each case stand its pages and its structure; HANDREIKING_REWRITE_CASES writes them anew.
TEST_P(LayoutCase, gives_its_pages_and_structure) {
  const auto expected = folder / (GetParam() + ".layout");
  const auto laid_out = lay_out_case(GetParam());
  const auto text = dump(laid_out) + "\n" + structure(laid_out);
  if (std::getenv("HANDREIKING_REWRITE_CASES")) std::ofstream(expected, std::ios::binary) << text;
  EXPECT_EQ(text, read(expected));
}

INSTANTIATE_TEST_SUITE_P(All, LayoutCase, testing::ValuesIn(cases()),
                         [](const auto& parameter) { return parameter.param; });

}  // namespace
}  // namespace layout
