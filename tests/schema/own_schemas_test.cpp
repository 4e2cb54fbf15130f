#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "checked.h"
#include "schema/field.h"
#include "schema/lint.h"
#include "schema/meta_schema.h"

// The repository's own schemas and messages.
namespace schema {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

const fs::path root = HANDREIKING_ROOT;

std::vector<std::string> own_schemas() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(root / "schemas")) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".schema.json")) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

class OwnSchemaTest : public testing::TestWithParam<std::string> {
 protected:
  OwnSchemaTest() { checked.add_own_schemas(); }

  Checked checked;
};

TEST_P(OwnSchemaTest, compiles) {
  checked.compile(GetParam());
}

TEST_P(OwnSchemaTest, has_nothing_to_remark) {
  EXPECT_THAT(checked.say(lint(*checked.library.find(GetParam()), *compile_dialect())), IsEmpty());
}

TEST_P(OwnSchemaTest, has_fields_that_can_be_read) {
  const auto fields = fields_of(checked.library, GetParam(), "");
  EXPECT_TRUE(fields.has_value());
}

INSTANTIATE_TEST_SUITE_P(Own, OwnSchemaTest, testing::ValuesIn(own_schemas()), [](const auto& tested) {
  std::string name = tested.param.substr(0, tested.param.find('.'));
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(OwnSchemasTest, are_all_there) {
  EXPECT_THAT(own_schemas(),
              testing::IsSupersetOf(
                  {"aandachtsgebied.schema.json", "begrippen.schema.json", "gemeenten.schema.json",
                   "hoofdstuk.schema.json", "niveau.schema.json", "pagina.schema.json",
                   "plan-van-aanpak.schema.json", "praktijkvoorbeeld.schema.json", "print.schema.json",
                   "scholen.schema.json", "site.schema.json", "verslag.schema.json", "vorm.schema.json"}));
}

TEST(OwnSchemasTest, accept_the_site_and_its_lists) {
  Checked checked;
  checked.add_own_schemas();
  for (const std::string name : {"site", "scholen", "gemeenten", "begrippen"}) {
    const std::string text = read_file(root / "content" / (name + ".yaml"));
    EXPECT_THAT(checked.check(name + ".schema.json", text), IsEmpty()) << name;
  }
  EXPECT_THAT(checked.check("print.schema.json", read_file(root / "templates" / "print.yaml")), IsEmpty());
}

TEST(OwnSchemasTest, accept_the_plans) {
  Checked checked;
  checked.add_own_schemas();
  for (const auto& entry : fs::recursive_directory_iterator(root / "content" / "plannen")) {
    if (entry.path().extension() != ".yaml") continue;
    EXPECT_THAT(checked.check("plan-van-aanpak.schema.json", read_file(entry.path())), IsEmpty())
        << entry.path();
  }
}

TEST(OwnSchemasTest, accept_the_front_matter_of_every_page) {
  Checked checked;
  checked.add_own_schemas();
  const auto site = checked.yaml(read_file(root / "content" / "site.yaml"));
  for (const auto& part : *site.find("delen")->list()) {
    const auto kind = part.text_or("soort", "hoofdstuk");
    const auto folder = root / "content" / part.text_or("map", "");
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".md") continue;
      const std::string text = read_file(entry.path());
      const std::string front = text.substr(4, text.find("\n---\n", 4) - 3);
      EXPECT_THAT(checked.check(kind + ".schema.json", front), IsEmpty()) << entry.path();
    }
  }
}

TEST(OwnSchemasTest, ask_of_a_report_when_and_where_it_was) {
  Checked checked;
  checked.add_own_schemas();
  const std::string front =
      "titel: Een middag over verzuim\nid: verzuim\nsamenvatting: Wat daar toen is gezegd.\n"
      "bijgewerkt: 2026-11-24\n";
  EXPECT_THAT(checked.check("verslag.schema.json", front + "stand: 2023\nregio: Twente\n"), IsEmpty());
  EXPECT_THAT(checked.check("verslag.schema.json", front),
              testing::ElementsAre(testing::HasSubstr("veld.ontbreekt: het veld `stand` ontbreekt"),
                                   testing::HasSubstr("veld.ontbreekt: het veld `regio` ontbreekt")));
}

TEST(OwnSchemasTest, refuse_a_brin_of_an_invented_school) {
  Checked checked;
  checked.add_own_schemas();
  const std::string school = "- { id: de-wilg, naam: De Wilg, plaats: Borne, gemeente: borne, soort: bo, ";
  EXPECT_THAT(checked.check("scholen.schema.json", school + "brin: 05AB }\n"), IsEmpty());
  EXPECT_THAT(
      checked.check("scholen.schema.json", school + "brin: 05AB, voorbeeld: ja }\n"),
      testing::ElementsAre("1:82 fout waarde.past-niet: een verzonnen school heeft geen BRIN | in school 1: "
                           "\"de-wilg\""));
}

const std::vector<std::string> known_gaps = {"{veld}",  "{naam}",  "{reden}",  "{waarde}", "{keuzes}",
                                             "{soort}", "{grens}", "{aantal}", "{maand}",  "{voorstel}",
                                             "{tekst}", "{lijst}", "{begin}",  "{eind}"};

void expect_good_sentence(const std::string& key, std::string sentence) {
  for (const auto& gap : known_gaps) {
    for (auto at = sentence.find(gap); at != std::string::npos; at = sentence.find(gap)) {
      sentence.replace(at, gap.size(), "gat");
    }
  }
  EXPECT_EQ(sentence.find_first_of("{}"), std::string::npos) << key << ": unknown gap";
  EXPECT_FALSE(sentence.ends_with('.')) << key;
  EXPECT_FALSE(sentence.front() >= 'A' && sentence.front() <= 'Z') << key;
  std::istringstream words(sentence);
  EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 25) << key;
}

TEST(MessagesTest, are_short_and_have_known_gaps) {
  Checked checked;
  const auto messages = checked.json("berichten.json", read_file(root / "schemas" / "berichten.json"));
  for (const auto& member : messages.find("meldingen")->map()->members) {
    expect_good_sentence(member.key, member.value.text_or("bericht", ""));
    EXPECT_NE(member.value.text_or("regel", "").find('.'), std::string::npos) << member.key;
  }
  for (const auto& member : messages.find("tips")->map()->members) {
    expect_good_sentence(member.key, *member.value.text());
  }
}

}  // namespace
}  // namespace schema
