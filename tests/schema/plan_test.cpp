#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checked.h"

namespace schema {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string plan_schema = "plan-van-aanpak.schema.json";

class PlanTest : public testing::Test {
 protected:
  PlanTest() { checked.add_own_schemas(); }

  std::vector<std::string> check(std::string text) { return checked.check(plan_schema, std::move(text)); }

  Checked checked;
};

TEST_F(PlanTest, ten_mistakes_give_ten_messages_at_ten_places) {
  EXPECT_THAT(
      check(R"(soort: plan-van-aanpak
status: vastgesteld
zichtbaar: iederen
voorbeeld: yes
lerende_praktijk: { naam: Samen, gemente: borne }
scholen: [De Wilg]
schooljaar: 2026/2027
datum: 07-10-26
doelen:
  - doel: We bespreken zorgen uit groep 3 tot en met 5 binnen twee weken in het kernteam.
    activiteiten:
      - activiteit: Inloopspreekuur
        wie:
          - organisatie: GGD
          - leerkracht
        wanneer: { vanaf: nov 2026 }
      - activiteit: 12
    evalutie:
      wat: De tijd tussen signaal en overleg.
)"),
      ElementsAre(
          "3:12 fout waarde.keuze: `iederen` is geen keuze bij `zichtbaar`; kies uit `school`, `regio` of "
          "`iedereen` | bedoel je `iedereen`?",
          "4:12 fout waarde.keuze: `yes` is geen keuze bij `voorbeeld`; kies uit `ja` of `nee` | schrijf "
          "`ja`",
          "5:34 fout veld.onbekend: het veld `gemente` bestaat niet | bedoel je `gemeente`?",
          "6:11 fout waarde.patroon: gebruik hier alleen kleine letters, cijfers en streepjes, zoals in "
          "`de-wilg` | bedoel je `de-wilg`?",
          "7:13 fout waarde.patroon: schrijf het schooljaar als `2026-2027` | bedoel je `2026-2027`?",
          "8:8 fout waarde.datum: bij `datum` hoort een datum als `2026-10-05`, maar hier staat `07-10-26` | "
          "bedoel je `2026-10-07`?",
          "14:13 fout veld.ontbreekt: het veld `functie` ontbreekt | voeg een regel `functie:` toe | in doel "
          "1, "
          "activiteit 1, deelnemer 1: \"GGD\"",
          "16:27 fout waarde.datum: bij `vanaf` hoort een maand als `2026-11` of een datum als `2026-11-03`, "
          "maar hier staat `nov 2026` | bedoel je `2026-11`? | in doel 1, activiteit 1: \"Inloopspreekuur\"",
          "17:21 fout waarde.soort: bij `activiteit` hoort tekst, maar hier staat het getal `12` | zet de "
          "waarde "
          "tussen aanhalingstekens: `\"12\"` | in doel 1, activiteit 2",
          "18:5 fout veld.onbekend: het veld `evalutie` bestaat niet | bedoel je `evaluatie`? | in doel 1: "
          "\"We "
          "bespreken zorgen uit groep 3 tot en met 5 …\""));
}

TEST_F(PlanTest, ten_other_mistakes_give_ten_messages) {
  EXPECT_THAT(
      check(R"(soort: plan-van-aanpak
formulier: 2024-10
status: vastgesteld
zichtbaar: iedereen
lerende_praktijk: Samen
scholen: de-wilg
schooljar: 2026-2027
datum: 2026-02-30
accenten:
  vormen:
    keuze: [preventie, preventie]
doelen:
  - doel: Samen
    gericht_op: [klass]
    activiteiten:
      - activiteit: Inloopspreekuur
        vanaf: 2026-11
        voortgang:
    resultaat: { bereikt: true }
)"),
      ElementsAre(
          "4:1 fout veld.ontbreekt: het veld `akkoord` ontbreekt; dat is nodig als anderen het plan mogen "
          "zien | "
          "voeg een regel `akkoord: { functie: …, datum: … }` toe",
          "5:19 fout waarde.soort: bij `lerende_praktijk` hoort een blok met velden, maar hier staat `Samen` "
          "| "
          "schrijf het als velden: `{ naam: …, gemeente: … }`",
          "6:10 fout waarde.soort: bij `scholen` hoort een lijst, maar hier staat `de-wilg` | schrijf het "
          "als een "
          "lijst: `[de-wilg]`",
          "7:1 fout veld.onbekend: het veld `schooljar` bestaat niet | bedoel je `schooljaar`?",
          "8:8 fout waarde.datum: de datum `2026-02-30` bestaat niet | februari 2026 heeft 28 dagen",
          "11:24 fout lijst.dubbel: `preventie` staat al in de lijst bij `keuze`, als nummer 1 | haal een "
          "van "
          "de twee weg",
          "13:11 fout waarde.te-kort: schrijf het doel in een hele zin | in doel 1: \"Samen\"",
          "14:18 fout waarde.keuze: `klass` is geen keuze bij `gericht_op`; kies uit `wijk`, `school`, "
          "`klas` of "
          "`kind` | bedoel je `klas`? | in doel 1: \"Samen\"",
          "17:9 fout veld.onbekend: het veld `vanaf` bestaat niet | dit veld hoort bij `wanneer`; "
          "zet het daar, met evenveel spaties ervoor als de andere velden | in doel 1, "
          "activiteit 1: \"Inloopspreekuur\"",
          "18:9 fout waarde.leeg: bij `voortgang` is niets ingevuld | vul iets in, of haal de regel weg | in "
          "doel "
          "1, activiteit 1: \"Inloopspreekuur\"",
          "19:27 fout waarde.keuze: `true` is geen keuze bij `bereikt`; kies uit `ja`, `deels`, `nee` of "
          "`nog-niet` | schrijf `ja` | in doel 1: \"Samen\""));
}

TEST_F(PlanTest, a_draft_may_be_half_filled) {
  EXPECT_THAT(
      check(R"(soort: plan-van-aanpak
status: concept
lerende_praktijk: { naam: "" }
schooljaar:
doelen: []
)"),
      ElementsAre(
          "3:1 advies veld.ontbreekt: het veld `gemeente` ontbreekt bij `lerende_praktijk` | voeg een "
          "regel `gemeente:` toe",
          "3:27 advies waarde.leeg: bij `naam` is niets ingevuld | vul iets in: dit veld is verplicht",
          "4:1 advies waarde.leeg: bij `schooljaar` is niets ingevuld | vul iets in: dit veld is verplicht",
          "5:9 advies lijst.te-kort: de lijst bij `doelen` is leeg | vul iets in: dit veld is verplicht"));
}

TEST_F(PlanTest, a_plan_without_status_is_a_draft) {
  EXPECT_THAT(
      check("soort: plan-van-aanpak\n"),
      ElementsAre("1:1 advies veld.ontbreekt: het veld `lerende_praktijk` ontbreekt | voeg een regel "
                  "`lerende_praktijk: { naam: …, gemeente: … }` toe",
                  "1:1 advies veld.ontbreekt: het veld `schooljaar` ontbreekt | voeg een regel "
                  "`schooljaar:` toe",
                  "1:1 advies veld.ontbreekt: het veld `doelen` ontbreekt | voeg een regel `doelen:` toe"));
}

TEST_F(PlanTest, a_mistake_in_a_draft_stays_an_error) {
  EXPECT_THAT(
      check("soort: plan-van-aanpak\nlerende_praktijk: { naam: A, gemeente: borne }\n"
            "schooljaar: 26-27\ndoelen: [{ doel: Een heel mooi doel }]\n"),
      ElementsAre(
          "3:13 fout waarde.patroon: schrijf het schooljaar als `2026-2027` | bedoel je `2026-2027`?"));
}

TEST_F(PlanTest, an_unknown_edition_is_one_message) {
  EXPECT_THAT(check(R"(soort: plan-van-aanpak
formulier: 2023-01
status: vastgesteld
lerende_praktijk: { naam: Samen, gemeente: borne }
schooljaar: 2026-2027
doelen: [{ doel: Een heel mooi doel }]
afbakening: Niets.
)"),
              ElementsAre("2:12 fout waarde.keuze: bij `formulier` hoort `2024-10`, maar hier staat "
                          "`2023-01` | bedoel je `2024-10`?"));
}

TEST_F(PlanTest, an_unknown_edition_hides_no_other_mistake) {
  EXPECT_THAT(check("soort: plan-van-aanpak\nformulier: 2023-01\nstatus: vastgesteld\n"
                    "lerende_praktijk: { naam: Samen, gemeente: borne }\nschooljaar: 2026-2027\n"
                    "doelen: [{ doel: Leuker }]\n"),
              ElementsAre(testing::StartsWith("2:12 fout waarde.keuze"),
                          testing::StartsWith("6:18 fout waarde.te-kort: schrijf het doel in een hele zin")));
}

TEST_F(PlanTest, a_word_where_fields_belong_goes_to_the_field_that_takes_it) {
  EXPECT_THAT(check("soort: plan-van-aanpak\nlerende_praktijk: { naam: Samen, gemeente: borne }\n"
                    "schooljaar: 2026-2027\ndoelen:\n  - doel: Een heel mooi doel\n    activiteiten:\n"
                    "      - { activiteit: Inloop, wanneer: elke dinsdag }\n"
                    "      - { activiteit: Uitloop, wanneer: 2026-11 }\n"),
              ElementsAre(testing::HasSubstr("| schrijf het als velden: `{ hoe_vaak: elke dinsdag }`"),
                          testing::HasSubstr("| schrijf het als velden: `{ vanaf: 2026-11 }`")));
}

TEST_F(PlanTest, an_empty_file_is_one_message) {
  EXPECT_THAT(
      check(""),
      ElementsAre("1:1 fout bestand.leeg: hier is niets ingevuld | vul het bestand in, of haal het weg"));
}

TEST_F(PlanTest, a_list_instead_of_a_plan_is_one_message) {
  EXPECT_THAT(
      check("- soort: plan-van-aanpak\n"),
      ElementsAre(
          "1:1 fout waarde.soort: in dit bestand hoort een blok met velden, maar hier staat een lijst "
          "| haal het streepje of de blokhaken weg"));
}

TEST_F(PlanTest, a_school_year_typed_as_one_number_is_asked_in_its_form) {
  EXPECT_THAT(
      check("soort: plan-van-aanpak\nlerende_praktijk: { naam: A, gemeente: borne }\n"
            "schooljaar: 2026\ndoelen: [{ doel: Een heel mooi doel }]\ndatum: 2026\n"),
      ElementsAre("3:13 fout waarde.patroon: schrijf het schooljaar als `2026-2027` | bedoel je `2026-2027`?",
                  "5:8 fout waarde.datum: bij `datum` hoort een datum als `2026-10-05`, maar hier staat "
                  "`2026` | schrijf de datum zoals in het voorbeeld, of haal de regel weg"));
}

}  // namespace
}  // namespace schema
