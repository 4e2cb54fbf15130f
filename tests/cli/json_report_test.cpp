#include "cli/json_report.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "schema/validate.h"
#include "source/disk_file_system.h"
#include "source/limits.h"
#include "yaml/parse_json.h"

namespace cli {
namespace {

class JsonReportTest : public testing::Test {
 protected:
  yaml::Value read(const std::string& text) {
    const auto value = yaml::parse_json(sources[sources.add("uitvoer.json", text)]);
    EXPECT_TRUE(value) << text;
    return value ? *value : yaml::Value{};
  }

  /// How often the report breaks schemas/meldingen.schema.json.
  std::size_t violations(const yaml::Value& report) {
    const source::DiskFileSystem files{std::filesystem::path(HANDREIKING_ROOT)};
    const std::string path = "schemas/meldingen.schema.json";
    const auto loaded = sources.load(files, path, source::limits::json_file_bytes);
    schema::Library library;
    library.add("meldingen.schema.json", *yaml::parse_json(sources[*loaded]));
    return schema::validate(report, *library.compile("meldingen.schema.json")).size();
  }

  source::SourceMap sources;
  source::FileId file = sources.add("content/a.yaml", "één: 1\ntwee: 2\n");
  source::Diagnostic problem{.rule = "veld.onbekend",
                             .span = {file, 9, 13},
                             .message = "het veld \"twee\" bestaat niet",
                             .hints = {"haal het weg"},
                             .notes = {{{file, 0, 5}, "hier staat het andere"}},
                             .context = "doel 1"};
};

TEST_F(JsonReportTest, has_every_problem_with_its_place) {
  const auto report = read(json_report({problem, {.rule = "site.x", .message = "m"}}, sources));
  EXPECT_EQ(violations(report), 0U);
  const auto& all = *report.find("meldingen")->list();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].text_or("bestand", ""), "content/a.yaml");
  EXPECT_EQ(std::get<yaml::Integer>(all[0].find("begin")->find("regel")->data).value, 2);
  EXPECT_EQ(std::get<yaml::Integer>(all[0].find("einde")->find("kolom")->data).value, 5);
  EXPECT_EQ(all[0].text_or("melding", ""), problem.message);
  EXPECT_EQ(all[0].find("zie")->list()->size(), 1U);
  EXPECT_EQ(all[1].find("bestand"), nullptr) << "what stands in no file has no place";
}

TEST_F(JsonReportTest, gives_no_column_of_what_is_confidential) {
  problem.confidential = true;
  const auto report = read(json_report({problem}, sources));
  EXPECT_EQ(violations(report), 0U);
  const auto& begin = *report.find("meldingen")->list()->front().find("begin");
  EXPECT_NE(begin.find("regel"), nullptr);
  EXPECT_EQ(begin.find("kolom"), nullptr);
}

TEST_F(JsonReportTest, says_so_when_nothing_is_wrong) {
  const auto report = read(json_report({}, sources));
  EXPECT_EQ(violations(report), 0U);
  EXPECT_TRUE(report.find("meldingen")->list()->empty());
}

}  // namespace
}  // namespace cli
