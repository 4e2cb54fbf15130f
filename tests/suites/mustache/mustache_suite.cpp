#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "source/source_map.h"
#include "template/mustache.h"
#include "yaml/parse_json.h"

namespace {

namespace fs = std::filesystem;

/// The modules that every Mustache must know; the optional ones (`~lambdas` and others) are no part of ours.
const std::vector<std::string> required = {"comments", "delimiters", "interpolation",
                                           "inverted", "partials",   "sections"};

yaml::Value read_json(source::SourceMap& sources, const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  EXPECT_TRUE(stream) << path << " is missing: run scripts/install-npm tests/suites/mustache";
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  auto value = yaml::parse_json(sources[sources.add(path.string(), std::move(text))]);
  EXPECT_TRUE(value.has_value()) << path;
  return value ? *std::move(value) : yaml::Value{};
}

std::string render_case(const yaml::Value& test) {
  source::SourceMap sources;
  templates::Partials partials;
  if (const auto* named = test.find("partials")) {
    for (const auto& [name, key_span, text] : named->map()->members) {
      partials[name] = &sources[sources.add(name, *text.text())];
    }
  }
  const auto& file = sources[sources.add("sjabloon", test.text_or("template", ""))];
  const auto page = templates::compile(file, partials, {.unknown = templates::UnknownName::Empty});
  if (!page) return "compile: " + page.error().front().message;
  const auto out = templates::render(*page, *test.find("data"));
  return out ? *out : "render: " + out.error().front().message;
}

std::size_t run(const fs::path& path) {
  source::SourceMap sources;
  const yaml::Value module = read_json(sources, path);
  const auto* tests = module.find("tests");
  if (!tests) return 0;
  for (const auto& test : *tests->list()) {
    EXPECT_EQ(render_case(test), test.text_or("expected", ""))
        << path.filename() << ": " << test.text_or("name", "");
  }
  return tests->list()->size();
}

TEST(MustacheSuite, official_cases_pass) {
  std::size_t count = 0;
  for (const auto& module : required) count += run(fs::path(MUSTACHE_SPEC) / (module + ".json"));
  EXPECT_EQ(count, 112U);
}

TEST(MustacheSuite, cases_after_later_versions_pass) {
  EXPECT_EQ(run(fs::path(MUSTACHE_CASES) / "since-1.2.json"), 25U);
}

}  // namespace
