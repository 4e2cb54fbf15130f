// What a text shows of site.yaml: `[](@site#uitgave-versie)`.

#include "model/shown_settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class SettingsInText : public testing::Test {
 protected:
  void load(const std::string& body) {
    site.write("content/site.yaml",
               "titel: Proef\nadres: https://voorbeeld.nl/\ninleveren: Stuur het op.\n"
               "uitgave: { datum: 2026-10-01, contact: hulp@voorbeeld.nl }\n"
               "delen: [{ deel: Handboek, map: handboek }]\n");
    site.write_chapter("content/handboek/een.md", "een", body);
    site.load();
  }

  std::string tree() { return dump(site.page("een").document); }

  TestSite site;
};

TEST_F(SettingsInText, become_words_of_the_text) {
  load("Doe dit: [](@site#inleveren) Voor [](@site#uitgave-datum).\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(tree(), HasSubstr("Stuur het op."));
  EXPECT_THAT(tree(), HasSubstr("1 oktober 2026"));
}

TEST_F(SettingsInText, that_are_addresses_become_links) {
  load("[](@site#adres), [](@site#uitgave-contact) en [*mail*](@site#uitgave-contact).\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(tree(), HasSubstr("https://voorbeeld.nl/"));
  EXPECT_THAT(tree(), HasSubstr("mailto:hulp@voorbeeld.nl"));
}

TEST_F(SettingsInText, that_are_not_given_are_told_where_they_belong) {
  load("Versie [](@site#uitgave-versie).\n");
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre(
          "content/handboek/een.md:5:8 fout verwijzing.instelling: bij `uitgave.versie` staat niets in "
          "`site.yaml` | vul het daar in, of haal deze verwijzing weg"));
}

TEST_F(SettingsInText, that_are_no_address_make_no_link) {
  load("[Zo](@site#inleveren).\n");
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre(
          "content/handboek/een.md:5:1 fout verwijzing.instelling: `inleveren` is geen adres: dit wordt "
          "geen link | laat de haken leeg: `[](@site#inleveren)`"));
}

TEST_F(SettingsInText, that_do_not_exist_or_are_for_nobody_are_unknown) {
  load("[](@site#inlevern), [](@site#vertrouwelijk), [](@site#regels) en [](@site).\n");
  EXPECT_THAT(
      site.whole_problems(),
      ElementsAre("content/handboek/een.md:5:1 fout verwijzing.onbekend: er is geen instelling `inlevern` in "
                  "`site.yaml` | bedoel je `inleveren`?",
                  HasSubstr("er is geen instelling `vertrouwelijk` in `site.yaml` | schrijf achter `#`"),
                  HasSubstr("er is geen instelling `regels` in `site.yaml`"),
                  HasSubstr("verwijzing.onbekend: achter `@site` ontbreekt de naam van een instelling")));
}

}  // namespace
}  // namespace model
