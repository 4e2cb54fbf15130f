#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "schema/schema.h"
#include "schema/validate.h"
#include "source/source_map.h"
#include "yaml/parse.h"
#include "yaml/parse_json.h"

namespace schema {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Schemas and records of one test, with diagnostics as text: "3:5 fout veld.onbekend: … | hint | context".
class Checked {
 public:
  yaml::Value json(std::string path, std::string text) {
    auto value = yaml::parse_json(sources[sources.add(std::move(path), std::move(text))]);
    EXPECT_TRUE(value.has_value());
    return value ? *value : yaml::Value{};
  }

  yaml::Value yaml(std::string text) {
    auto value = yaml::parse(sources[sources.add("plan.yaml", std::move(text))]);
    EXPECT_TRUE(value.has_value()) << (value ? "" : say(value.error()).front());
    return value ? *value : yaml::Value{};
  }

  /// All of the repository's own schemas.
  void add_own_schemas() {
    namespace fs = std::filesystem;
    for (const auto& entry : fs::directory_iterator(fs::path(HANDREIKING_ROOT) / "schemas")) {
      const std::string name = entry.path().filename().string();
      if (name.ends_with(".schema.json")) library.add(name, json(name, read_file(entry.path())));
    }
  }

  Schema compile(const std::string& uri) {
    auto compiled = library.compile(uri);
    EXPECT_TRUE(compiled.has_value()) << uri << ": " << (compiled ? "" : say(compiled.error()).front());
    return compiled ? *compiled : Schema{};
  }

  std::string say(const source::Diagnostic& diagnostic) const {
    std::string text;
    if (diagnostic.span.file != source::FileId::None) {
      const auto position = source::position_of(sources[diagnostic.span.file], diagnostic.span.begin);
      text = std::to_string(position.line) + ":" + std::to_string(position.column) + " ";
    }
    text += diagnostic.severity == source::Severity::Error ? "fout " : "advies ";
    text += diagnostic.rule + ": " + diagnostic.message;
    for (const auto& hint : diagnostic.hints) text += " | " + hint;
    if (!diagnostic.context.empty()) text += " | in " + diagnostic.context;
    return text;
  }

  std::vector<std::string> say(const source::Diagnostics& diagnostics) const {
    std::vector<std::string> lines;
    for (const auto& diagnostic : diagnostics) lines.push_back(say(diagnostic));
    return lines;
  }

  /// What is wrong with a YAML text by one of the library's schemas.
  std::vector<std::string> check(const std::string& uri, std::string text) {
    const yaml::Value record = yaml(std::move(text));
    return say(validate(record, compile(uri)));
  }

  /// The same by a schema given as text.
  std::vector<std::string> check_by(std::string schema_text, std::string text) {
    library.add("test.json", json("test.json", std::move(schema_text)));
    return check("test.json", std::move(text));
  }

  source::SourceMap sources;
  Library library;
};

}  // namespace schema
