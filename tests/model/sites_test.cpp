#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "source/disk_file_system.h"
#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAreArray;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// A whole site that brings its own schemas and templates.
class NewKind : public testing::Test {
 protected:
  NewKind() { site.load(files); }

  const source::DiskFileSystem files{HANDREIKING_ROOT "/tests/sites/nieuwe-soort"};
  TestSite site;
};

TEST_F(NewKind, works_with_a_schema_and_a_template_alone) {
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  const auto& page = site.page("de-wilg");
  EXPECT_EQ(page.title, "Terugblik van De Wilg en De Es");
  EXPECT_EQ(page.address, "verslagen/2026-2027/de-wilg.html");
  EXPECT_EQ(page.pdf, "verslagen/2026-2027/de-wilg.pdf");
  EXPECT_EQ(page.group, "2026-2027");
  EXPECT_EQ(page.changed, "2027-06-15");
}

TEST_F(NewKind, makes_a_document_of_it) {
  const auto made = make_document(site.loaded, site.page("de-wilg"), site.sources);
  EXPECT_THAT(site.say(made.diagnostics, true), IsEmpty());
  const auto dump = document::dump(made.value);
  EXPECT_THAT(dump, HasSubstr("text \"15\u00A0juni 2027\""));
  EXPECT_THAT(dump, HasSubstr("reference \"terugkijken\"\n    text \"Terugkijken\""));
  EXPECT_THAT(dump, HasSubstr("text \"minder wachten;\""));
  EXPECT_THAT(dump, HasSubstr("text \"Elke dinsdag *samen* om tafel.\"")) << "no markdown in a plain field";
  EXPECT_THAT(dump, HasSubstr("text \"Eén | aanspreekpunt <b> voor ouders\"")) << "no value breaks a table";
  EXPECT_THAT(dump, Not(HasSubstr("alleen de school")));
  EXPECT_THAT(dump, Not(HasSubstr("Terugblik"))) << "the title is no part of the document";
}

TEST_F(NewKind, is_found_by_a_chapter) {
  const document::Reference reference{.children = {}, .page = "de-wilg", .anchor = "", .span = {}};
  const auto destination = resolve(site.loaded.site, site.page("terugkijken"), reference);
  ASSERT_TRUE(destination.has_value());
  EXPECT_EQ(destination->words, "Terugblik van De Wilg en De Es");
}

// The lines of a file that say which message they expect, as "path:line rule".
std::vector<std::string> expected_in(const std::string& path, const source::SourceMap& sources,
                                     const source::Diagnostics& problems) {
  std::vector<std::string> expected;
  if (problems.empty()) return expected;
  const auto& file = sources[problems.front().span.file];
  EXPECT_EQ(file.path, path);
  const std::string mark = "verwacht: ";
  for (auto at = file.text.find(mark); at != std::string::npos; at = file.text.find(mark, at + 1)) {
    const auto begin = at + mark.size();
    const auto line = source::position_of(file, static_cast<std::uint32_t>(at)).line;
    expected.push_back(std::to_string(line) + " " +
                       file.text.substr(begin, file.text.find('\n', at) - begin));
  }
  return expected;
}

TEST(TenMistakes, give_ten_messages_at_ten_places) {
  const source::DiskFileSystem files(HANDREIKING_ROOT);
  const std::string folder = "tests/sites/tien-fouten/content";
  source::SourceMap sources;
  auto loaded = model::load(files, sources, Paths{.content = folder}, source::serial_for);
  source::sort(loaded.diagnostics, sources);
  std::vector<std::string> found;
  for (const auto& problem : loaded.diagnostics) {
    const auto line = source::position_of(sources[problem.span.file], problem.span.begin).line;
    found.push_back(std::to_string(line) + " " + problem.rule);
  }
  EXPECT_EQ(found.size(), 10U);
  EXPECT_THAT(found, ElementsAreArray(expected_in(folder + "/plannen/2026-2027/de-wilg.yaml", sources,
                                                  loaded.diagnostics)));
}

}  // namespace
}  // namespace model
