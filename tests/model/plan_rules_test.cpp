#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "source/disk_file_system.h"
#include "source/overlay_file_system.h"
#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// Plans of one school, checked by the repository's own schema.
class PlanRules : public testing::Test {
 protected:
  PlanRules() {
    files.write("inhoud/site.yaml",
                "titel: Proef\nadres: https://voorbeeld.nl/\ngegevens: [scholen, gemeenten]\ndelen:\n"
                "  - { deel: Vormen, map: vormen, soort: vorm }\n"
                "  - { deel: Plannen, map: plannen, soort: plan-van-aanpak, groepeer: schooljaar }\n");
    files.write("inhoud/scholen.yaml",
                "- { id: de-wilg, naam: De Wilg, plaats: Borne, gemeente: borne, soort: ikc }\n"
                "- { id: het-vo, naam: Het VO, plaats: Borne, gemeente: borne, soort: pro }\n");
    files.write("inhoud/gemeenten.yaml",
                "- { id: borne, naam: Borne, tegel: { rij: 3, kolom: 3 }, samenwerkingsverband: { po: "
                "po-23-02, vo: vo-23-02 } }\n");
    files.write("inhoud/vormen/vo.md",
                "---\ntitel: VO\nid: vo-team\nsamenvatting: Een vorm voor de middelbare school.\nbijgewerkt: "
                "2026-10-01\nsector: "
                "[vo]\n---\nTekst.\n");
  }

  void write(const std::string& name, const std::string& status, const std::string& rest) {
    files.write("inhoud/plannen/" + name + ".yaml",
                "soort: plan-van-aanpak\nformulier: 2024-10\nstatus: " + status +
                    "\nlerende_praktijk: { naam: Samen, gemeente: borne }\nschooljaar: 2026-2027\n" + rest);
  }

  std::vector<std::string> problems_of(const std::string& rest, const std::string& status = "vastgesteld") {
    write("2026-2027/a", status, "scholen: [de-wilg]\n" + rest);
    return load();
  }

  std::vector<std::string> load() {
    const source::DiskFileSystem own(HANDREIKING_ROOT);
    const source::OverlayFileSystem both(files, own);
    sources = std::make_unique<source::SourceMap>();
    auto loaded = model::load(both, *sources, Paths{.content = "inhoud"}, source::serial_for, {}, today);
    source::sort(loaded.diagnostics, *sources);
    std::vector<std::string> lines;
    for (const auto& problem : loaded.diagnostics) {
      const auto line = source::position_of((*sources)[problem.span.file], problem.span.begin).line;
      const std::string severity = problem.severity == source::Severity::Advice ? "advies " : "";
      lines.push_back(std::to_string(line) + " " + severity + problem.rule + " " + problem.context + " | " +
                      (problem.hints.empty() ? "" : problem.hints.front()));
    }
    return lines;
  }

  std::string today;
  source::MemoryFileSystem files;
  std::unique_ptr<source::SourceMap> sources;
};

TEST_F(PlanRules, a_goal_has_an_activity) {
  const std::string goal = "doelen:\n  - doel: Ouders weten de weg.\n";
  EXPECT_THAT(problems_of(goal),
              ElementsAre(HasSubstr("8 plan.doel-zonder-activiteit doel 1: \"Ouders weten de weg.\"")));
  EXPECT_THAT(problems_of(goal, "concept"), ElementsAre(HasSubstr("8 advies plan.doel-zonder-activiteit")));
  EXPECT_THAT(problems_of(goal + "    activiteiten: []\n"),
              ElementsAre(HasSubstr("9 plan.doel-zonder-activiteit")));
  EXPECT_THAT(
      problems_of(goal + "    subdoelen:\n      - subdoel: Ouders kennen het team.\n        activiteiten: [{ "
                         "activiteit: Avond, wie: [ouder] }]\n"),
      IsEmpty());
}

TEST_F(PlanRules, a_wrong_key_is_not_also_a_missing_one) {
  EXPECT_THAT(problems_of("doelen:\n  - doel: Ouders weten de weg.\n    activitieten: []\n"),
              ElementsAre(HasSubstr("9 veld.onbekend")));
  EXPECT_THAT(problems_of("doelen:\n  - doel: Ouders weten de weg.\n    activiteiten:\n      - activiteit: "
                          "Avond\n        wei: [ouder]\n"),
              ElementsAre(HasSubstr("11 veld.onbekend")));
  EXPECT_THAT(problems_of("doelen:\n  - doel: Ouders weten de weg.\n    activiteiten: geen\n"),
              ElementsAre(HasSubstr("9 waarde.soort")));
}

TEST_F(PlanRules, an_activity_ends_after_it_starts) {
  const std::string before =
      "doelen:\n  - doel: Ouders weten de weg.\n    activiteiten:\n      - activiteit: Avond\n        wie: "
      "[ouder]\n        wanneer: ";
  const std::string after = "\n    evaluatie: { momenten: [2027-09-01] }\n";
  EXPECT_THAT(problems_of(before + "{ vanaf: 2026-11, tot_en_met: 2026-02 }" + after),
              ElementsAre("12 plan.einde-voor-begin doel 1, activiteit 1: \"Avond\" | eerder dan november "
                          "2026; bedoel je `2027-02`?"));
  EXPECT_THAT(problems_of(before + "{ vanaf: 2026-11-05, tot_en_met: 2026-11-04 }" + after),
              ElementsAre(HasSubstr("| eerder dan 5 november 2026; staan de twee omgekeerd?")));
  // A year later is no longer in the school year of the plan.
  EXPECT_THAT(problems_of(before + "{ vanaf: 2027-03, tot_en_met: 2027-02 }" + after),
              ElementsAre(testing::EndsWith("| eerder dan maart 2027; staan de twee omgekeerd?")));
  EXPECT_THAT(problems_of(before + "{ vanaf: 2026-11, tot_en_met: 2021-02 }" + after),
              ElementsAre(testing::EndsWith("| eerder dan november 2026")));
  for (const auto* right :
       {"{ vanaf: 2026-11, tot_en_met: 2026-11 }", "{ vanaf: 2026-11-30, tot_en_met: 2026-11 }",
        "{ vanaf: 2026-11, tot_en_met: 2026-11-01 }", "{ tot_en_met: 2026-11-01 }"}) {
    EXPECT_THAT(problems_of(before + right + after), IsEmpty()) << right;
  }
}

TEST_F(PlanRules, a_date_that_is_wrong_is_reported_once) {
  EXPECT_THAT(problems_of("doelen:\n  - doel: Ouders weten de weg.\n    activiteiten:\n      - { activiteit: "
                          "Avond, wie: [ouder], wanneer: { "
                          "vanaf: 2026-11, tot_en_met: 2026-02-31 } }\n"),
              ElementsAre(HasSubstr("waarde.datum")));
}

TEST_F(PlanRules, a_goal_is_evaluated_at_its_end) {
  const std::string goal =
      "doelen:\n  - doel: Ouders weten de weg.\n    activiteiten:\n      - { activiteit: Avond, wie: "
      "[ouder], wanneer: { tot_en_met: 2027-02 } }\n";
  EXPECT_THAT(problems_of(goal), ElementsAre(testing::StartsWith("8 plan.evaluatie-te-vroeg")));
  EXPECT_THAT(problems_of(goal + "    evaluatie: { momenten: [2027-01-20] }\n"),
              ElementsAre(testing::StartsWith("11 plan.evaluatie-te-vroeg")));
  EXPECT_THAT(problems_of(goal + "    evaluatie: { momenten: [2027-02-01] }\n"), IsEmpty());
  EXPECT_THAT(problems_of(goal + "    subdoelen:\n      - { subdoel: Ouders kennen het team., evaluatie: { "
                                 "momenten: [2027-03-01] } }\n"),
              IsEmpty());
}

TEST_F(PlanRules, the_last_activity_may_have_no_end_or_a_whole_month) {
  const auto problems_with = [&](const std::string& first, const std::string& second,
                                 const std::string& moment) {
    return problems_of(
        "doelen:\n  - doel: Ouders weten de weg.\n    activiteiten:\n      - { activiteit: "
        "Avond, wie: [ouder], wanneer: { " +
        first + " } }\n      - { activiteit: Ochtend, wie: [ouder], wanneer: { " + second +
        " } }\n    evaluatie: { momenten: [" + moment + "] }\n");
  };
  EXPECT_THAT(problems_with("vanaf: 2027-06", "tot_en_met: 2027-02", "2027-03-01"),
              ElementsAre(testing::EndsWith("| plan een moment op of na juni 2027")));
  for (const bool first : {true, false}) {
    const std::string month = "tot_en_met: 2027-02", day = "tot_en_met: 2027-02-15";
    EXPECT_THAT(problems_with(first ? month : day, first ? day : month, "2027-02-10"),
                ElementsAre(testing::EndsWith("| plan een moment op of na 15 februari 2027")));
    EXPECT_THAT(problems_with(first ? month : day, first ? day : month, "2027-02-15"), IsEmpty());
  }
}

TEST_F(PlanRules, a_variant_is_for_the_sector_of_a_school) {
  const std::string rest =
      "accenten:\n  vormen: { keuze: [vo-team], varianten: [vo-team] }\ndoelen:\n  - { doel: Ouders weten de "
      "weg., activiteiten: [{ activiteit: Avond, wie: [ouder] }] }\n";
  EXPECT_THAT(problems_of(rest), ElementsAre("8 plan.andere-sector  | kies een variant voor po"));
  write("2026-2027/a", "vastgesteld", "scholen: [de-wilg, het-vo]\n" + rest);
  EXPECT_THAT(load(), IsEmpty());
}

TEST_F(PlanRules, a_practice_has_one_plan_a_year) {
  const std::string rest =
      "scholen: [de-wilg]\ndoelen:\n  - { doel: Ouders weten de weg., activiteiten: [{ activiteit: Avond, "
      "wie: [ouder] }] }\n";
  write("2026-2027/a", "vastgesteld", rest);
  write("2026-2027/b", "concept", rest);
  EXPECT_THAT(load(), ElementsAre(testing::StartsWith("4 plan.tweede-plan")));
  write("2026-2027/b", "ingetrokken", rest);
  EXPECT_THAT(load(), IsEmpty());
}

TEST_F(PlanRules, a_practice_is_the_same_in_other_capitals) {
  const std::string rest =
      "scholen: [de-wilg]\ndoelen:\n  - { doel: Ouders weten de weg., activiteiten: [{ activiteit: Avond, "
      "wie: [ouder] }] }\n";
  write("2026-2027/a", "vastgesteld", rest);
  files.write(
      "inhoud/plannen/2026-2027/b.yaml",
      "soort: plan-van-aanpak\nformulier: 2024-10\nlerende_praktijk: { naam: ' sámen', gemeente: borne "
      "}\nschooljaar: 2026-2027\n" +
          rest);
  EXPECT_THAT(load(), ElementsAre(testing::StartsWith("3 plan.tweede-plan")));
}

TEST_F(PlanRules, an_abbreviation_of_a_plan_is_explained_once) {
  const std::string goal =
      "doelen:\n  - doel: Ouders weten de weg.\n    activiteiten: [{ activiteit: Avond, wie: ";
  EXPECT_THAT(problems_of(goal + "[{ functie: arts, organisatie: SWV, taak: belt het SWV }] }]\n"),
              ElementsAre(HasSubstr("9 advies afkorting.zonder-uitleg doel 1, activiteit 1")));
  EXPECT_THAT(
      problems_of(goal + "[ouder] }]\nafbakening: |\n  Niet door het samenwerkings-\n  verband (SWV).\n"),
      IsEmpty());
}

TEST_F(PlanRules, a_plan_was_filled_in_and_agreed_to_before_today) {
  today = "2026-11-24";
  const std::string rest =
      "doelen: [{ doel: Ouders weten de weg., activiteiten: [{ activiteit: Avond, wie: [ouder] }] }]\n";
  EXPECT_THAT(problems_of(rest + "datum: 2027-10-05\nakkoord: { functie: directeur, datum: 2026-11-25 }\n"),
              ElementsAre(testing::StartsWith("8 datum.toekomst"), testing::StartsWith("9 datum.toekomst")));
}

TEST_F(PlanRules, survive_anything) {
  for (const auto* rest :
       {"doelen: 3\n", "doelen: [3, [], {}, null, x]\n",
        "doelen:\n  - doel: [x]\n    activiteiten: { a: b }\n    evaluatie: [x]\n",
        "doelen: [{ activiteiten: [x, 3, { wie: 4, wanneer: [] }], evaluatie: { momenten: x } }]\n",
        "accenten: [x]\n", "accenten: { vormen: x }\n", "accenten: { vormen: { varianten: [3, {}] } }\n"}) {
    EXPECT_THAT(problems_of(rest), testing::Not(IsEmpty())) << rest;
  }
}

}  // namespace
}  // namespace model
