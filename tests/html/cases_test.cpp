#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "html/sample.h"
#include "html/write_document.h"
#include "markdown/parse.h"
#include "source/source_map.h"

// Each tests/cases/html/<name>.md has its HTML beside it in <name>.html. With HANDREIKING_REWRITE_CASES set,
// that is written anew: read the difference before you keep it.
namespace html {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(HANDREIKING_ROOT) / "tests/cases/html";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class HtmlCase : public testing::TestWithParam<std::string> {};

TEST_P(HtmlCase, gives_the_expected_html) {
  const auto path = folder / (GetParam() + ".md");
  source::SourceMap sources;
  const auto& file = sources[sources.add(GetParam() + ".md", read(path))];
  const auto parsed = markdown::parse(source::MappedText(file, file.span()), {});
  ASSERT_TRUE(parsed.diagnostics.empty()) << parsed.diagnostics.front().message;
  const auto site = sample_site();
  const auto html = write_document(parsed.value, {site, *site.find_page("aan-de-slag")}).body;
  const auto expected = fs::path(path).replace_extension(".html");
  if (std::getenv("HANDREIKING_REWRITE_CASES")) std::ofstream(expected, std::ios::binary) << html;
  EXPECT_EQ(html, read(expected));
}

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".md") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Cases, HtmlCase, testing::ValuesIn(case_names()),
                         [](const auto& parameter) { return parameter.param; });

}  // namespace
}  // namespace html
