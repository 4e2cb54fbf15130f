#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "schema/meta_schema.h"
#include "schema/schema.h"
#include "schema/validate.h"
#include "source/source_map.h"
#include "yaml/parse_json.h"

// Every mandatory test of the official suite of JSON Schema, draft 2020-12, and those optional ones that
// belong to what we promise (patterns, references).
namespace {

namespace fs = std::filesystem;

const fs::path suite_folder = fs::path(JSON_SCHEMA_SUITE);

// Where we differ on purpose. "Any integer is a multiple of 1e-8" asks for more digits than a double has.
const std::set<std::string> known_differences = {
    "multipleOf.json | small multiple of large integer | any integer is a multiple of 1e-8"};

yaml::Value read_json(source::SourceMap& sources, const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  const auto file = sources.add(path.string(), std::move(text));
  auto value = yaml::parse_json(sources[file]);
  EXPECT_TRUE(value.has_value()) << path << ": " << (value ? "" : value.error().front().message);
  return value ? *value : yaml::Value{};
}

std::vector<fs::path> json_files(const fs::path& folder, bool deep) {
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator();
       ++entry) {
    if (!deep) entry.disable_recursion_pending();
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The schemas that tests refer to at http://localhost:1234/.
schema::Library remote_schemas(source::SourceMap& sources) {
  schema::Library library;
  schema::add_meta_schema(library);
  const fs::path folder = suite_folder / "remotes";
  for (const auto& path : json_files(folder, true)) {
    const std::string name = fs::relative(path, folder).generic_string();
    const bool other_draft = name.starts_with("draft") && !name.starts_with("draft2020-12/");
    if (!other_draft) library.add("http://localhost:1234/" + name, read_json(sources, path));
  }
  return library;
}

struct Score {
  std::size_t passed = 0;
  std::size_t all = 0;
  std::vector<std::string> failures;
};

void run_group(const yaml::Value& group, const std::string& file, const schema::Library& remotes,
               schema::Formats formats, Score& score) {
  schema::Library library;
  for (const auto& [uri, value] : remotes.entries()) library.add(uri, value);
  library.add("http://test.example/schema", *group.find("schema"));
  const auto compiled = library.compile("http://test.example/schema", formats);
  for (const auto& test : *group.find("tests")->list()) {
    ++score.all;
    const std::string name =
        file + " | " + group.text_or("description", "") + " | " + test.text_or("description", "");
    const bool expected = std::get<bool>(test.find("valid")->data);
    const bool passed = compiled && schema::validate(*test.find("data"), *compiled).empty() == expected;
    if (passed) ++score.passed;
    if (passed == known_differences.contains(name)) {
      score.failures.push_back(name + (compiled ? "" : " | " + compiled.error().front().message));
    }
  }
}

Score run_files(const std::vector<fs::path>& files, schema::Formats formats) {
  source::SourceMap sources;
  const schema::Library remotes = remote_schemas(sources);
  Score score;
  for (const auto& path : files) {
    const yaml::Value groups = read_json(sources, path);
    for (const auto& group : *groups.list())
      run_group(group, path.filename().string(), remotes, formats, score);
  }
  return score;
}

void expect_all(const Score& score) {
  for (const auto& failure : score.failures) ADD_FAILURE() << failure;
  std::cout << score.passed << " of " << score.all << " tests\n";
}

const fs::path draft = suite_folder / "tests" / "draft2020-12";

TEST(JsonSchemaSuite, passes_every_mandatory_test) {
  const Score score = run_files(json_files(draft, false), schema::Formats::AsDialectSays);
  expect_all(score);
  EXPECT_GE(score.all, 1100U) << "the suite is missing: install libtest-json-schema-acceptance-perl";
}

TEST(JsonSchemaSuite, passes_the_optional_tests_of_patterns_and_references) {
  const Score score =
      run_files({draft / "optional" / "ecmascript-regex.json", draft / "optional" / "non-bmp-regex.json",
                 draft / "optional" / "refOfUnknownKeyword.json", draft / "optional" / "no-schema.json"},
                schema::Formats::Checked);
  expect_all(score);
  EXPECT_GE(score.all, 60U);
}

}  // namespace
