// What the program says is short, and has no words that only developers know. Read from the code itself, so
// that a new message is looked at too.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "message_literals.h"
#include "source/source_map.h"
#include "yaml/parse.h"
#include "yaml/parse_json.h"

namespace model {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_words = 25;

const std::array<const char*, 13> developers_words = {"node",   "scalar",  "mapping", "parse", "token",
                                                      "schema", "string",  "null",    "array", "object",
                                                      "regex",  "boolean", "parser"};

struct Said {
  std::string where;
  std::string text;
};

std::string text_of_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> files_in(const std::string& folder, const std::string& extension) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(HANDREIKING_ROOT) / folder)) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::size_t count_words(const std::string& text) {
  std::istringstream words(text);
  return static_cast<std::size_t>(
      std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()));
}

// What stands between backquotes is to be typed as it is.
std::string without_names(const std::string& text) {
  static const std::regex name("`[^`]*`");
  return std::regex_replace(text, name, "X");
}

// Dumps for tests and the XML of a PDF are for no user.
std::vector<Said> said_by_code() {
  std::vector<Said> said;
  for (const auto& path : files_in("generator", ".cpp")) {
    const auto file = path.lexically_relative(HANDREIKING_ROOT).generic_string();
    if (file.ends_with("document/dump.cpp") || file.ends_with("pdf/metadata.cpp")) continue;
    for (auto& text : literals_of(text_of_file(path))) {
      const bool is_markup = text.starts_with('<');
      if (!is_markup && count_words(text) > 2) said.push_back({file, std::move(text)});
    }
  }
  return said;
}

void for_each_text(const yaml::Value& value, const std::function<void(const std::string&)>& visit) {
  if (value.text() != nullptr) visit(*value.text());
  if (value.list() != nullptr) {
    for (const auto& item : *value.list()) for_each_text(item, visit);
  }
  if (value.map() != nullptr) {
    for (const auto& member : value.map()->members) for_each_text(member.value, visit);
  }
}

void add_messages_of_schema(const yaml::Value& value, const std::string& file, std::vector<Said>& said) {
  if (value.list() != nullptr) {
    for (const auto& item : *value.list()) add_messages_of_schema(item, file, said);
  }
  if (value.map() == nullptr) return;
  for (const auto& member : value.map()->members) {
    if (member.key != "errorMessage" && member.key != "patternErrorMessage") {
      add_messages_of_schema(member.value, file, said);
    } else {
      for_each_text(member.value, [&](const std::string& text) { said.push_back({file, text}); });
    }
  }
}

std::vector<Said> said_by_schemas() {
  std::vector<Said> said;
  source::SourceMap sources;
  for (const auto& path : files_in("schemas", ".json")) {
    const auto file = path.filename().string();
    const auto value = yaml::parse_json(sources[sources.add(file, text_of_file(path))]);
    if (!value) continue;
    if (file == "berichten.json") {
      for_each_text(*value, [&](const std::string& text) { said.push_back({file, text}); });
    } else {
      add_messages_of_schema(*value, file, said);
    }
  }
  return said;
}

std::vector<std::string> too_long(const std::vector<Said>& said) {
  std::vector<std::string> found;
  for (const auto& [where, text] : said) {
    if (count_words(text) > most_words) found.push_back(where + ": " + text);
  }
  return found;
}

std::vector<std::string> words_of_developers(const std::vector<Said>& said) {
  std::vector<std::string> found;
  for (const auto& [where, text] : said) {
    const auto words = without_names(text);
    for (const auto* word : developers_words) {
      if (std::regex_search(words, std::regex("\\b" + std::string(word) + "s?\\b", std::regex::icase)))
        found.push_back(where + ": " + word + " in: " + text);
    }
  }
  return found;
}

TEST(MessageWords, are_read_from_code) {
  const auto* code =
      "#include \"a b\"\n// \"no\"\nsay('\"', \"het veld \" + quoted(name, \"x\") + \" mist\\n\"\n  "
      "\"nog\");\n"
      "const auto text = many ? \"er zijn \" + count + \" cellen\" : \"een cel\";\n";
  EXPECT_THAT(literals_of(code), testing::ElementsAre("het veld • mist nog", "er zijn • cellen", "een cel"));
}

TEST(MessageWords, are_found) {
  EXPECT_GT(said_by_code().size(), 300U);
  EXPECT_GT(said_by_schemas().size(), 80U);
}

TEST(MessageWords, are_few) {
  EXPECT_THAT(too_long(said_by_code()), testing::IsEmpty());
  EXPECT_THAT(too_long(said_by_schemas()), testing::IsEmpty());
}

TEST(MessageWords, are_known_to_a_teacher) {
  EXPECT_THAT(words_of_developers(said_by_code()), testing::IsEmpty());
  EXPECT_THAT(words_of_developers(said_by_schemas()), testing::IsEmpty());
}

}  // namespace
}  // namespace model
