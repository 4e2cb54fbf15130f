#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>

#include "fonts/noto_files.h"
#include "model/load.h"
#include "model/shown_settings.h"
#include "source/disk_file_system.h"
#include "source/overlay_file_system.h"
#include "test_site.h"

namespace model {
namespace {

// The content of the repository, with its own schemas and templates.
class OwnContent : public testing::Test {
 protected:
  OwnContent() : files(HANDREIKING_ROOT), all(files, fonts) { site.load(all); }

  std::vector<std::string> serious(const source::Diagnostics& problems) const {
    source::Diagnostics kept;
    for (const auto& problem : problems) {
      if (problem.severity != source::Severity::Advice) kept.push_back(problem);
    }
    return site.say(kept, true);
  }

  const source::DiskFileSystem files;
  const fonts::NotoFiles fonts;
  const source::OverlayFileSystem all;
  TestSite site;
};

TEST_F(OwnContent, loads_without_problems) {
  EXPECT_THAT(serious(site.loaded.diagnostics), testing::IsEmpty());
  EXPECT_TRUE(site.loaded.complete);
  EXPECT_GE(site.loaded.site.pages.size(), 12U);
}

TEST_F(OwnContent, makes_every_document_without_problems) {
  for (const auto& page : site.loaded.site.pages) {
    const auto made = make_document(site.loaded, page, site.sources);
    EXPECT_THAT(serious(made.diagnostics), testing::IsEmpty()) << page.id;
    EXPECT_FALSE(made.value.blocks.empty()) << page.id;
  }
}

TEST_F(OwnContent, explains_its_abbreviations) {
  auto problems = site.loaded.diagnostics;
  std::erase_if(problems, [](const auto& problem) { return problem.rule != "afkorting.zonder-uitleg"; });
  EXPECT_THAT(site.say(problems, true), testing::IsEmpty());
}

// What content/VERWIJZINGEN.md shows an editor leads somewhere; a work needs a list of works.
TEST_F(OwnContent, has_what_its_manual_refers_to) {
  std::ifstream file(HANDREIKING_ROOT "/content/VERWIJZINGEN.md", std::ios::binary);
  const std::string manual{std::istreambuf_iterator<char>(file), {}};
  const std::regex reference(R"(\]\(@([a-z-]+)#?([a-z-]*)\))");
  std::size_t seen = 0;
  for (std::sregex_iterator found(manual.begin(), manual.end(), reference), none; found != none; ++found) {
    const std::string page = (*found)[1], anchor = (*found)[2];
    if (page == "bronnen") continue;
    ++seen;
    const bool leads =
        page == settings_id
            ? site.loaded.site.shown_settings.contains(anchor)
            : resolve(site.loaded.site, site.loaded.site.pages.front(), {{}, page, anchor, {}}).has_value();
    EXPECT_TRUE(leads) << found->str();
  }
  EXPECT_GE(seen, 6U);
}

TEST_F(OwnContent, keeps_a_concept_off_the_site) {
  EXPECT_EQ(site.loaded.site.find_page("de-veldpoort"), nullptr);
  EXPECT_THAT(site.loaded.not_public, testing::Contains("content/plannen/2026-2027/de-veldpoort.yaml"));
}

TEST_F(OwnContent, shows_nothing_internal_of_a_plan) {
  const auto& plan = site.page("samen-in-borne-west");
  EXPECT_EQ(plan.front.find("haalbaarheid"), nullptr);
  const auto made = make_document(site.loaded, plan, site.sources);
  EXPECT_THAT(document::dump(made.value),
              testing::Not(testing::HasSubstr("Leerkrachten vinden een overleg")));
}

}  // namespace
}  // namespace model
