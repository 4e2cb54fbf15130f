#include "publish/imprint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "source/source_map.h"
#include "yaml/parse.h"

namespace publish {
namespace {

yaml::Value value_of(const std::string& text) {
  source::SourceMap sources;
  const auto id = sources.add("proef.yaml", text);
  auto parsed = yaml::parse(sources[id], sources[id].span());
  if (!parsed) ADD_FAILURE() << parsed.error().front().message;
  return parsed ? *std::move(parsed) : yaml::Value{};
}

model::Site site_with(const std::string& settings) {
  model::Site site;
  site.title = "De site";
  site.base_url = "https://voorbeeld.nl/";
  site.settings = value_of(settings);
  return site;
}

TEST(ImprintTest, a_release_has_the_version_and_the_date_that_the_source_gives) {
  EXPECT_EQ(release_of(site_with("uitgave: {versie: \"2.1\", datum: 2026-10-01}"), "2026-11-20"),
            "versie 2.1, 1 oktober 2026");
  EXPECT_EQ(release_of(site_with("uitgave: {versie: \"2.1\"}"), "2026-11-20"),
            "versie 2.1, 20 november 2026");
  EXPECT_EQ(release_of(site_with("titel: x"), "2026-11-20"), "20 november 2026");
  EXPECT_EQ(release_of(site_with("titel: x"), ""), "");
}

TEST(ImprintTest, a_colophon_says_what_site_yaml_says_and_no_more) {
  const auto site =
      site_with("uitgave: {uitgever: Netwerk, licentie: CC BY 4.0}\nsamenvatting: Waar het over gaat.");
  const auto imprint = imprint_of(site, "versie 1");
  EXPECT_EQ(imprint.publisher, "Netwerk");
  EXPECT_EQ(imprint.release, "Versie 1");
  EXPECT_EQ(imprint.summary, "Waar het over gaat.");
  std::vector<std::string> labels;
  for (const auto& line : imprint.colophon) labels.push_back(line.label);
  EXPECT_THAT(labels, testing::ElementsAre("Uitgave van", "Licentie", "Website"));
}

TEST(ImprintTest, a_record_has_the_names_of_its_schools_and_its_year_above_its_pages) {
  auto site = site_with("titel: x");
  model::Collection schools{"scholen", {}};
  schools.records.push_back(value_of("{id: de-wilg, naam: De Wilg}"));
  schools.records.push_back(value_of("{id: de-es, naam: De Es}"));
  site.collections.push_back(std::move(schools));
  model::Page page;
  page.title = "Plan van aanpak";
  page.group = "2026-2027";
  page.front = value_of("scholen: [de-wilg, de-es]");
  const auto head = running_head_of(page, site);
  EXPECT_EQ(head.left, "De Wilg en De Es");
  EXPECT_EQ(head.right, "2026-2027");
  page.front = value_of("iets: anders");
  EXPECT_EQ(running_head_of(page, site).left, "Plan van aanpak");
}

}  // namespace
}  // namespace publish
