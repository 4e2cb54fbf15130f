// templates/regels.yaml explains every rule of the program, and no other.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "source/source_map.h"
#include "yaml/parse.h"
#include "yaml/parse_json.h"

namespace model {
namespace {

namespace fs = std::filesystem;

std::string text_of_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class RuleCatalogue : public testing::Test {
 protected:
  RuleCatalogue() {
    const fs::path path = fs::path(HANDREIKING_ROOT) / "templates/regels.yaml";
    auto value = yaml::parse(sources[sources.add("regels.yaml", text_of_file(path))]);
    if (!value) return;
    catalogue = *std::move(value);
    for (const auto& rule : *catalogue.list()) ids.insert(rule.text_or("regel", ""));
  }

  void SetUp() override { ASSERT_NE(catalogue.list(), nullptr) << "regels.yaml cannot be read"; }

  // Ids look like `veld.onbekend`; so do names of files. What is written as a rule, or begins like one of the
  // catalogue's, is a rule.
  std::set<std::string> rules_of_the_program() const {
    std::set<std::string> rules = rules_of_schema_messages();
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(HANDREIKING_ROOT) / "generator")) {
      if (entry.path().extension() != ".cpp") continue;
      add_rules_in(text_of_file(entry.path()), rules);
    }
    return rules;
  }

  source::SourceMap sources;
  yaml::Value catalogue;
  std::set<std::string> ids;

 private:
  std::set<std::string> rules_of_schema_messages() const {
    source::SourceMap schemas;
    const auto path = fs::path(HANDREIKING_ROOT) / "schemas/berichten.json";
    const auto messages = yaml::parse_json(schemas[schemas.add("berichten.json", text_of_file(path))]);
    std::set<std::string> rules;
    if (!messages) return rules;
    for (const auto& message : messages->find("meldingen")->map()->members)
      rules.insert(message.value.text_or("regel", ""));
    return rules;
  }

  bool is_of_a_known_family(const std::string& id) const {
    const auto family = id.substr(0, id.find('.') + 1);
    const auto known = ids.lower_bound(family);
    return known != ids.end() && known->starts_with(family);
  }

  static bool is_file_name(const std::string& id) {
    static const std::regex endings(R"(.*\.(yaml|md|json|lock|png|jpg|pdf|css|js|txt|h))");
    return std::regex_match(id, endings);
  }

  void add_rules_in(const std::string& code, std::set<std::string>& rules) const {
    static const std::regex literal(
        R"((rule = |Severity::\w+, )?"([a-z]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*)\")");
    for (std::sregex_iterator found(code.begin(), code.end(), literal), none; found != none; ++found) {
      const bool is_written_as_rule = (*found)[1].matched;
      const auto id = (*found)[2].str();
      const bool is_rule = is_written_as_rule || (is_of_a_known_family(id) && !is_file_name(id));
      const bool is_include = found->prefix().str().ends_with("#include ");
      if (is_rule && !is_include) rules.insert(id);
    }
  }
};

TEST_F(RuleCatalogue, explains_every_rule) {
  std::vector<std::string> missing;
  for (const auto& rule : rules_of_the_program()) {
    if (!ids.contains(rule)) missing.push_back(rule);
  }
  EXPECT_THAT(missing, testing::IsEmpty()) << "write these in templates/regels.yaml";
}

TEST_F(RuleCatalogue, explains_nothing_else) {
  const auto rules = rules_of_the_program();
  std::vector<std::string> unknown;
  for (const auto& id : ids) {
    if (!rules.contains(id)) unknown.push_back(id);
  }
  EXPECT_THAT(unknown, testing::IsEmpty()) << "the program has no such rules";
}

TEST_F(RuleCatalogue, says_enough_of_each) {
  static const std::set<std::string> keys = {"regel", "ernst", "titel", "uitleg", "fout", "goed"};
  static const std::set<std::string> severities = {"fout", "waarschuwing", "advies"};
  EXPECT_EQ(ids.size(), catalogue.list()->size()) << "a rule stands here twice";
  for (const auto& rule : *catalogue.list()) {
    const auto id = rule.text_or("regel", "");
    EXPECT_TRUE(severities.contains(rule.text_or("ernst", ""))) << id;
    EXPECT_GT(rule.text_or("titel", "").size(), 10U) << id;
    EXPECT_GT(rule.text_or("uitleg", "").size(), 15U) << id;
    EXPECT_TRUE(rule.find("fout") == nullptr || rule.find("goed") != nullptr) << id;
    for (const auto& member : rule.map()->members)
      EXPECT_TRUE(keys.contains(member.key)) << id << ": " << member.key;
  }
}

}  // namespace
}  // namespace model
