#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/walk.h"
#include "source/disk_file_system.h"
#include "source/limits.h"
#include "source/overlay_file_system.h"
#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string open =
    "status: vastgesteld\nzichtbaar: iedereen\nakkoord: { functie: directeur, datum: 2025-10-01 }\n";
const std::string two_goals =
    "doelen:\n"
    "  - doel: Ouders weten de weg.\n"
    "    activiteiten: [{ activiteit: Avond, wie: [ouder] }]\n"
    "  - doel: Leerkrachten weten de weg.\n"
    "    subdoelen:\n"
    "      - { subdoel: Leerkrachten kennen het team., activiteiten: [{ activiteit: Avond, wie: [leerkracht] "
    "}] }\n";

/// Plans of two years, with the repository's own schemas and template.
class FollowUps : public testing::Test {
 protected:
  FollowUps() {
    files.write("inhoud/site.yaml",
                "titel: Proef\nadres: https://voorbeeld.nl/\ngegevens: [scholen, gemeenten]\ndelen:\n"
                "  - { deel: Plannen, map: plannen, soort: plan-van-aanpak, groepeer: schooljaar }\n");
    files.write("inhoud/scholen.yaml",
                "- { id: de-wilg, naam: De Wilg, plaats: Borne, gemeente: borne, soort: ikc }\n"
                "- { id: de-els, naam: De Els, plaats: Borne, gemeente: borne, soort: ikc }\n");
    files.write("inhoud/gemeenten.yaml",
                "- { id: borne, naam: Borne, tegel: { rij: 3, kolom: 3 }, samenwerkingsverband: { po: "
                "po-23-02, vo: vo-23-02 } }\n");
  }

  void write(const std::string& year, const std::string& practice, const std::string& rest,
             const std::string& name = "a") {
    files.write("inhoud/plannen/" + year + "/" + name + ".yaml",
                "soort: plan-van-aanpak\nlerende_praktijk: { naam: " + practice +
                    ", gemeente: borne }\nschooljaar: " + year + "\n" + rest);
  }

  // A goal of 2026-2027 that goes on from another.
  void write_next(const std::string& named, const std::string& practice = "Samen") {
    write("2026-2027", practice,
          open + "scholen: [de-wilg]\ndoelen:\n  - doel: Iedereen weet de weg.\n    vervolg_op: " + named +
              "\n    activiteiten: [{ activiteit: Avond, wie: [ouder] }]\n");
  }

  std::vector<std::string> load() {
    const source::DiskFileSystem own(HANDREIKING_ROOT);
    const source::OverlayFileSystem both(files, own);
    site.loaded = model::load(both, site.sources, Paths{.content = "inhoud"}, source::serial_for);
    return site.whole_problems();
  }

  /// "words -> page#anchor" of each link in a plan, or its problem.
  std::vector<std::string> links_in(const std::string& id) {
    auto made = make_document(site.loaded, site.page(id), site.sources);
    auto found = site.say(made.diagnostics, true);
    walk(made.value, {.block = {}, .inlines = [&](document::Inline& node) {
                        const auto* reference = std::get_if<document::Reference>(&node);
                        if (reference == nullptr) return;
                        found.push_back(document::plain_text(reference->children) + " -> " + reference->page +
                                        "#" + reference->anchor);
                      }});
    return found;
  }

  TestSite site;  // for what loading says
  source::MemoryFileSystem files;
};

TEST_F(FollowUps, lead_to_the_goal_of_the_earlier_plan) {
  write("2025-2026", "Samen", open + two_goals);
  write_next("2025-2026/doel-2/subdoel-1");
  EXPECT_THAT(load(), IsEmpty());
  EXPECT_THAT(links_in("2026-2027/a"),
              ElementsAre("subdoel 1 van doel 2 in het plan van 2025-2026 -> 2025-2026/a#doel-2-subdoel-1"));
  const auto destination =
      resolve(site.loaded.site, site.page("2026-2027/a"), {{}, "2025-2026/a", "doel-2", {}});
  ASSERT_TRUE(destination);
  EXPECT_EQ(destination->words, "doel 2 (Plan van aanpak Samen)");
}

TEST_F(FollowUps, find_the_plan_of_one_of_the_schools) {
  write("2025-2026", "Anders", open + "scholen: [de-els, de-wilg]\n" + two_goals);
  write_next("2025-2026/doel-1");
  EXPECT_THAT(load(), IsEmpty());
  EXPECT_THAT(links_in("2026-2027/a"), ElementsAre("doel 1 in het plan van 2025-2026 -> 2025-2026/a#doel-1"));
}

TEST_F(FollowUps, say_in_words_what_is_not_on_the_site) {
  write("2025-2026", "Samen", "status: vastgesteld\nzichtbaar: school\n" + two_goals);
  write_next("2025-2026/doel-2");
  EXPECT_THAT(load(), IsEmpty());
  EXPECT_THAT(links_in("2026-2027/a"), IsEmpty());
  ASSERT_EQ(site.page("2026-2027/a").named.size(), 1U);
  EXPECT_EQ(site.page("2026-2027/a").named.front().words, "doel 2 in het plan van 2025-2026");
}

TEST_F(FollowUps, name_a_goal_that_is_there) {
  write("2025-2026", "Samen", open + two_goals);
  write_next("2025-2026/doel-3");
  EXPECT_THAT(
      load(),
      ElementsAre("inhoud/plannen/2026-2027/a.yaml:10:17 fout plan.vervolg-onbekend: in het plan van "
                  "`2025-2026` staat geen doel 3 | kies uit: `2025-2026/doel-1`, `2025-2026/doel-2` en "
                  "`2025-2026/doel-2/subdoel-1` | inhoud/plannen/2025-2026/a.yaml:2:27 hier staat dat "
                  "plan | in doel 1: \"Iedereen weet de weg.\""));
  write_next("2025-2026/doel-1/subdoel-1");
  EXPECT_THAT(load(), ElementsAre(HasSubstr("staat geen subdoel 1 van doel 1")));
}

TEST_F(FollowUps, need_a_plan_to_go_on_from) {
  write_next("2025-2026/doel-1");
  EXPECT_THAT(load(),
              ElementsAre(HasSubstr("10:17 waarschuwing plan.vervolg-zonder-plan: er is geen plan van "
                                    "`2025-2026` van deze lerende praktijk of deze scholen | zet dat plan "
                                    "erbij, of haal de regel weg")));
  write("2024-2025", "Samen", open + two_goals);
  EXPECT_THAT(load(), ElementsAre(HasSubstr("| bedoel je `2024-2025/doel-1`?")));
}

TEST_F(FollowUps, go_back_in_time) {
  write_next("2026-2027/doel-1");
  EXPECT_THAT(load(),
              ElementsAre(HasSubstr("10:17 fout plan.vervolg-jaar: `2026-2027` is geen eerder schooljaar")));
}

TEST_F(FollowUps, wait_for_a_plan_with_mistakes) {
  write("2025-2026", "Samen", open + "doelen:\n  - dol: Ouders weten de weg.\n");
  write_next("2025-2026/doel-2");
  EXPECT_THAT(load(), ElementsAre(HasSubstr("2025-2026/a.yaml:8:5 fout veld.onbekend")));
}

TEST_F(FollowUps, lead_to_the_page_when_its_template_has_no_place_for_goals) {
  write("2025-2026", "Samen", open + two_goals);
  write_next("2025-2026/doel-1");
  const std::string path = "templates/document/plan-van-aanpak.md";
  auto text = source::DiskFileSystem(HANDREIKING_ROOT).read(path, source::limits::template_file_bytes).bytes;
  for (const std::string tag = "{{anker}}"; text.find(tag) != std::string::npos;)
    text.erase(text.find(tag), tag.size());
  files.write(path, text);
  EXPECT_THAT(load(), IsEmpty());
  EXPECT_THAT(links_in("2026-2027/a"), ElementsAre("doel 1 in het plan van 2025-2026 -> 2025-2026/a#"));
}

}  // namespace
}  // namespace model
