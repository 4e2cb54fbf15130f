#include "schema/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checked.h"

namespace schema {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Lines = std::vector<std::string>;

Lines check(std::string schema_text, std::string text) {
  return Checked().check_by(std::move(schema_text), std::move(text));
}

// What `rules` say of the field `a`.
Lines check_field(const std::string& rules, const std::string& value) {
  return check(R"({"properties": {"a": )" + rules + "}}", "a: " + value + "\n");
}

TEST(ValidateTest, says_which_kind_of_value_is_asked) {
  EXPECT_THAT(check_field(R"({"type": "integer"})", "elf"),
              ElementsAre("1:4 fout waarde.soort: bij `a` hoort een heel getal, maar hier staat `elf` | pas "
                          "de waarde aan, of haal het veld weg"));
  EXPECT_THAT(
      check_field(R"({"type": ["string", "array"]})", "3.5"),
      ElementsAre(
          "1:4 fout waarde.soort: bij `a` hoort tekst of een lijst, maar hier staat het getal `3.5` | "
          "schrijf het als een lijst: `[3.5]`"));
}

TEST(ValidateTest, suggests_a_point_for_a_comma) {
  EXPECT_THAT(
      check_field(R"({"type": "number"})", "45,5"),
      ElementsAre(
          "1:4 fout waarde.soort: bij `a` hoort een getal, maar hier staat `45,5` | gebruik een punt: "
          "`45.5`"));
}

TEST(ValidateTest, suggests_to_remove_quotes_around_a_number) {
  EXPECT_THAT(
      check_field(R"({"type": "integer"})", "\"12\""),
      ElementsAre("1:4 fout waarde.soort: bij `a` hoort een heel getal, maar hier staat `12` | haal de "
                  "aanhalingstekens weg"));
}

TEST(ValidateTest, suggests_quotes_with_the_digits_as_typed) {
  EXPECT_THAT(
      check_field(R"({"type": "string"})", "0512"),
      ElementsAre(
          "1:4 fout waarde.soort: bij `a` hoort tekst, maar hier staat het getal `0512` | zet de waarde "
          "tussen aanhalingstekens: `\"0512\"`"));
}

TEST(ValidateTest, suggests_brackets_around_what_should_be_a_list) {
  const std::string list = R"({"type": "array"})";
  EXPECT_THAT(check_field(list, "proces, borgen").front(),
              testing::EndsWith("| schrijf het als een lijst: `[proces, borgen]`"));
  EXPECT_THAT(check_field(list, "\"a: b\"").front(),
              testing::EndsWith("| zet voor elk onderdeel een streepje en een spatie"));
}

TEST(ValidateTest, reads_yes_and_no_in_other_words) {
  const std::string yes_no = R"({"enum": ["ja", "nee"]})";
  EXPECT_THAT(check_field(yes_no, "true").front(), testing::EndsWith("| schrijf `ja`"));
  EXPECT_THAT(check_field(yes_no, "No").front(), testing::EndsWith("| schrijf `nee`"));
  EXPECT_THAT(check_field(yes_no, "JA").front(), testing::EndsWith("| bedoel je `ja`?"));
}

TEST(ValidateTest, knows_other_words_for_a_choice) {
  const std::string progress =
      R"({"enum": ["klaar", "bezig"], "x-synoniemen": {"klaar": ["afgerond", "af"]}})";
  EXPECT_THAT(check_field(progress, "Afgerond"), ElementsAre(testing::EndsWith("| bedoel je `klaar`?")));
  EXPECT_THAT(check_field(progress, "nooit"),
              ElementsAre(testing::EndsWith("| kies uit `klaar` of `bezig`")));
}

TEST(ValidateTest, does_not_list_many_choices) {
  EXPECT_THAT(
      check_field(R"({"enum": [11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27]})", "zzz"),
      ElementsAre(
          "1:4 fout waarde.keuze: `zzz` is geen keuze bij `a` | pas de waarde aan, of haal het veld weg"));
}

TEST(ValidateTest, guesses_dates_in_other_notations) {
  const std::string date = R"({"type": "string", "format": "date"})";
  for (const std::string text :
       {"7-10-24", "07/10/2024", "7 oktober 2024", "2024-10-7", "7 okt. 2024", "2024.10.07"}) {
    EXPECT_THAT(check_field(date, text).front(), testing::EndsWith("| bedoel je `2024-10-07`?")) << text;
  }
  EXPECT_THAT(check_field(date, "2024-10-07"), IsEmpty());
  EXPECT_THAT(check_field(date, "2024-02-29"), IsEmpty());
  EXPECT_THAT(
      check_field(date, "31-13-2024").front(),
      testing::EndsWith("`31-13-2024` | schrijf de datum zoals in het voorbeeld, of haal de regel weg"));
  EXPECT_THAT(
      check_field(date, "2023-02-29"),
      ElementsAre(
          "1:4 fout waarde.datum: de datum `2023-02-29` bestaat niet | februari 2023 heeft 28 dagen"));
}

TEST(ValidateTest, checks_formats) {
  const auto valid = [](const std::string& format, const std::string& text) {
    return check_field(R"({"format": ")" + format + "\"}", "\"" + text + "\"").empty();
  };
  EXPECT_TRUE(valid("email", "toegankelijk@voorbeeld.nl"));
  EXPECT_FALSE(valid("email", "toegankelijk@voorbeeld"));
  EXPECT_FALSE(valid("email", "a b@voorbeeld.nl"));
  EXPECT_FALSE(valid("email", "@voorbeeld.nl"));
  EXPECT_TRUE(valid("uri", "https://voorbeeld.nl/a?b=c#d"));
  EXPECT_FALSE(valid("uri", "voorbeeld.nl"));
  EXPECT_FALSE(valid("uri", "https://voorbeeld.nl/a b"));
  EXPECT_TRUE(valid("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"));
  EXPECT_FALSE(valid("uuid", "2eb8aa08aa9811eab4aa73b441d16380"));
  EXPECT_TRUE(valid("time", "09:30:00Z"));
  EXPECT_TRUE(valid("time", "23:59:60Z"));
  EXPECT_FALSE(valid("time", "12:00:60Z"));
  EXPECT_FALSE(valid("time", "24:00:00Z"));
  EXPECT_TRUE(valid("date-time", "2026-10-05T09:30:00.5+02:00"));
  EXPECT_FALSE(valid("date-time", "2026-10-05 09:30"));
  EXPECT_TRUE(valid("maand-of-datum", "2026-11"));
  EXPECT_FALSE(valid("maand-of-datum", "2026-13"));
  EXPECT_TRUE(valid("iets-anders", "wat dan ook"));
}

TEST(ValidateTest, says_limits_of_numbers_and_texts) {
  EXPECT_THAT(check_field(R"({"minimum": 1})", "0"),
              ElementsAre("1:4 fout waarde.te-klein: bij `a` hoort een getal van minstens 1, maar hier staat "
                          "`0` | kies een hoger getal"));
  EXPECT_THAT(check_field(R"({"exclusiveMaximum": 2.5})", "2.5"),
              ElementsAre("1:4 fout waarde.te-groot: bij `a` hoort een getal onder 2.5, maar hier staat "
                          "`2.5` | kies een lager getal"));
  EXPECT_THAT(check_field(R"({"minLength": 4})", "één"),
              ElementsAre("1:4 fout waarde.te-kort: de tekst bij `a` is te kort: minstens 4 tekens, nu 3 | "
                          "schrijf er iets bij"));
  EXPECT_THAT(check_field(R"({"maxItems": 1})", "[1, 2]"),
              ElementsAre("1:4 fout lijst.te-lang: de lijst bij `a` is te lang: hoogstens 1, nu 2 | haal "
                          "onderdelen weg die je kunt missen"));
}

TEST(ValidateTest, tells_which_keys_can_be_chosen) {
  const std::string keys =
      R"({"propertyNames": {"$ref": "#/$defs/lezer"}, "$defs": {"lezer": {"enum": ["ouder", "ib-er"]}}})";
  EXPECT_THAT(
      check(keys, "ouder: 1\niber: 2\nleraar: 3\n"),
      ElementsAre("2:1 fout veld.onbekend: `iber` is geen keuze bij dit bestand | bedoel je `ib-er`?",
                  "3:1 fout veld.onbekend: `leraar` is geen keuze bij dit bestand | kies uit `ouder` of "
                  "`ib-er`"));
  EXPECT_THAT(
      check(R"({"propertyNames": {"pattern": "^[a-z]+$"}})", "A: 1\n"),
      ElementsAre("1:1 fout veld.naam: `A` is geen goede naam voor een veld bij dit bestand | geef het "
                  "veld een andere naam"));
}

TEST(ValidateTest, finds_the_choices_of_a_list_behind_a_reference) {
  EXPECT_THAT(check(R"({"properties": {"a": {"type": "array", "items": {"$ref": "#/$defs/lezer"}}},
                        "$defs": {"lezer": {"enum": ["ouder", "ib-er"]}}})",
                    "a: ouder, ib'er\n")
                  .front(),
              testing::HasSubstr("schrijf het als een lijst: `[ouder, ib-er]`"));
}

TEST(ValidateTest, a_misspelt_required_key_is_one_message) {
  EXPECT_THAT(check(R"({"required": ["naam", "plaats"], "properties": {"naam": {}, "plaats": {}},
                        "additionalProperties": false})",
                    "nam: Jan\nplaast: Borne\n"),
              ElementsAre("1:1 fout veld.onbekend: het veld `nam` bestaat niet | bedoel je `naam`?",
                          "2:1 fout veld.onbekend: het veld `plaast` bestaat niet | bedoel je `plaats`?"));
}

TEST(ValidateTest, does_not_suggest_a_key_that_is_there) {
  EXPECT_THAT(
      check(R"({"properties": {"naam": {}}, "additionalProperties": false})", "naam: Jan\nnaan: Piet\n"),
      ElementsAre("2:1 fout veld.onbekend: het veld `naan` bestaat niet | haal het veld weg"));
}

TEST(ValidateTest, tells_where_a_key_belongs_that_was_not_indented) {
  EXPECT_THAT(
      check(R"({"properties": {"wanneer": {"properties": {"vanaf": {}}}}, "additionalProperties": false})",
            "wanneer: {}\nvanaf: 2026\n"),
      ElementsAre(
          "2:1 fout veld.onbekend: het veld `vanaf` bestaat niet | dit veld hoort bij `wanneer`; let op "
          "het inspringen"));
}

TEST(ValidateTest, fields_that_were_not_indented_are_one_message) {
  EXPECT_THAT(
      check(R"({"properties": {"wanneer": {"type": "object", "properties": {"vanaf": {}, "tot": {}}}},
               "additionalProperties": false})",
            "wanneer:\nvanaf: 2026\ntot: 2027\n"),
      ElementsAre(
          "2:1 fout veld.onbekend: het veld `vanaf` bestaat niet | dit veld hoort bij `wanneer`; let op "
          "het inspringen"));
}

TEST(ValidateTest, tells_where_a_key_belongs_elsewhere) {
  const std::string schema =
      R"({"additionalProperties": false, "properties": {"jaar": {}, "doelen": {"x-item": "doel", "items": {
          "properties": {"wat": {}}, "additionalProperties": false}}}})";
  EXPECT_THAT(
      check(schema, "wat: x\n"),
      ElementsAre("1:1 fout veld.onbekend: het veld `wat` bestaat niet | dit veld hoort bij `doel`; zet "
                  "het daar, met evenveel spaties ervoor als de andere velden"));
  EXPECT_THAT(
      check(schema, "doelen:\n  - jaar: x\n"),
      ElementsAre("2:5 fout veld.onbekend: het veld `jaar` bestaat niet | dit veld hoort vooraan op de "
                  "regel, zonder spaties ervoor | in doel 1: \"x\""));
}

TEST(ValidateTest, one_strange_key_takes_the_place_of_one_that_is_missing) {
  EXPECT_THAT(check(R"({"required": ["functie"], "properties": {"functie": {}, "taak": {}},
                        "additionalProperties": false})",
                    "persoon: Jan\n"),
              ElementsAre("1:1 fout veld.onbekend: het veld `persoon` bestaat niet | bedoel je `functie`?"));
}

TEST(ValidateTest, curly_quotes_and_hard_spaces_are_no_part_of_what_was_meant) {
  EXPECT_THAT(
      check_field(R"({"enum": ["bezig", "klaar"]})", "\u201Cbezig\u201D"),
      ElementsAre("1:4 fout waarde.keuze: `\u201Cbezig\u201D` is geen keuze bij `a`; kies uit `bezig` of "
                  "`klaar` | bedoel je `bezig`?"));
  EXPECT_THAT(check_field(R"({"format": "date"})", "2026-10-05\u00A0"),
              ElementsAre(testing::HasSubstr("| bedoel je `2026-10-05`?")));
}

TEST(ValidateTest, a_missing_key_stands_at_the_key_that_holds_the_object) {
  EXPECT_THAT(
      check_field(R"({"required": ["b"]})", "{ c: 1 }"),
      ElementsAre("1:1 fout veld.ontbreekt: het veld `b` ontbreekt bij `a` | voeg een regel `b:` toe"));
  EXPECT_THAT(check(R"({"items": {"required": ["b"]}})", "- c: 1\n- {}\n"),
              ElementsAre("1:3 fout veld.ontbreekt: het veld `b` ontbreekt | voeg een regel `b:` toe",
                          "2:3 fout veld.ontbreekt: het veld `b` ontbreekt | voeg een regel `b:` toe"));
}

TEST(ValidateTest, names_the_only_value_that_a_missing_key_can_have) {
  EXPECT_THAT(
      check(R"({"required": ["soort"], "properties": {"soort": {"enum": ["plan"]}}})", "a: 1\n"),
      ElementsAre("1:1 fout veld.ontbreekt: het veld `soort` ontbreekt | voeg een regel `soort: plan` toe"));
}

TEST(ValidateTest, shows_the_branch_that_was_probably_meant) {
  const std::string shapes = R"({"anyOf": [
    {"type": "string"},
    {"type": "object", "properties": {"van": {"type": "integer"}}, "required": ["van", "tot"]}]})";
  EXPECT_THAT(
      check_field(shapes, "{ van: 1 }"),
      ElementsAre("1:1 fout veld.ontbreekt: het veld `tot` ontbreekt bij `a` | voeg een regel `tot:` toe"));
  EXPECT_THAT(
      check_field(shapes, "12"),
      ElementsAre(
          "1:4 fout waarde.soort: bij `a` hoort tekst of een blok met velden, maar hier staat het getal "
          "`12` | pas de waarde aan, of haal het veld weg"));
}

TEST(ValidateTest, chooses_the_branch_by_its_kind) {
  const std::string kinds = R"({"oneOf": [
    {"properties": {"soort": {"const": "lijst"}, "van": {"type": "string"}, "over": {"type": "string"}},
     "required": ["soort"]},
    {"properties": {"soort": {"const": "kaart"}, "van": {"type": "integer"}}, "required": ["soort"]}]})";
  EXPECT_THAT(check_field(kinds, "{ soort: lijst, van: 1, over: 2 }"),
              ElementsAre(testing::HasSubstr("1:25 fout waarde.soort: bij `van` hoort tekst"),
                          testing::HasSubstr("1:34 fout waarde.soort: bij `over` hoort tekst")));
}

TEST(ValidateTest, unites_the_choices_of_all_branches) {
  EXPECT_THAT(
      check_field(R"({"oneOf": [{"const": "ja"}, {"const": "nee"}]})", "neee"),
      ElementsAre("1:4 fout waarde.keuze: `neee` is geen keuze bij `a`; kies uit `ja` of `nee` | bedoel je "
                  "`nee`?"));
}

TEST(ValidateTest, a_fault_elsewhere_makes_no_unevaluated_keys) {
  EXPECT_THAT(check(R"({"allOf": [{"properties": {"a": {"type": "string"}, "b": {}}}],
                        "unevaluatedProperties": false})",
                    "a: 1\nb: 2\n"),
              ElementsAre(testing::HasSubstr("1:4 fout waarde.soort")));
}

TEST(ValidateTest, a_key_for_another_case_is_said_to_be_out_of_place) {
  EXPECT_THAT(check(R"({"properties": {"soort": {}}, "if": {"properties": {"soort": {"const": "a"}}},
                        "then": {"properties": {"x": {}}}, "unevaluatedProperties": false})",
                    "soort: b\nx: 1\n"),
              ElementsAre("2:1 fout veld.onverwacht: het veld `x` hoort hier niet | haal het veld weg"));
}

TEST(ValidateTest, error_message_replaces_the_sentence) {
  EXPECT_THAT(check_field(R"({"pattern": "^b$", "errorMessage": "schrijf een b"})", "c"),
              ElementsAre("1:4 fout waarde.patroon: schrijf een b"));
  EXPECT_THAT(
      check_field(R"({"minLength": 3, "pattern": "^b", "errorMessage": {"minLength": "langer graag"}})", "c"),
      ElementsAre("1:4 fout waarde.te-kort: langer graag"));
  EXPECT_THAT(
      check_field(R"({"pattern": "^b$", "patternErrorMessage": "alleen een b", "errorMessage": "anders"})",
                  "c"),
      ElementsAre("1:4 fout waarde.patroon: alleen een b"));
}

TEST(ValidateTest, names_items_by_the_word_of_the_schema) {
  EXPECT_THAT(
      check(R"({"x-item": "school", "items": {"properties": {"naam": {}, "soort": {"enum": ["bo"]}}}})",
            "- naam: De Wilg\n  soort: bo\n- naam: |\n    Het\n    Waaigat\n  soort: vo\n"),
      ElementsAre(
          "6:10 fout waarde.keuze: bij `soort` hoort `bo`, maar hier staat `vo` | bedoel je `bo`? | in "
          "school 2: \"Het Waaigat\""));
}

TEST(ValidateTest, never_quotes_a_long_value) {
  const auto lines = check_field(R"({"enum": ["a"]})", std::string(5000, 'x'));
  EXPECT_LT(lines.front().size(), 160U);
  EXPECT_LT(check_field(R"({"enum": ["a"]})", "[" + std::string(5000, 'x') + "]").front().size(), 160U);
}

TEST(ValidateTest, cuts_long_values_between_characters) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "é";
  const auto line = check_field(R"({"enum": ["a"]})", text).front();
  EXPECT_THAT(line, testing::HasSubstr("é …`"));
}

TEST(ValidateTest, finds_equal_items_whatever_their_notation) {
  EXPECT_THAT(
      check_field(R"({"uniqueItems": true})", "[0, null, {b: 1, c: 2}, 0.0]").front(),
      testing::StartsWith("1:28 fout lijst.dubbel: `0.0` staat al in de lijst bij `a`, als nummer 1"));
  EXPECT_THAT(check_field(R"({"uniqueItems": true})", "[{b: 1, c: 2}, {c: 2, b: 1}]").size(), 1U);
  EXPECT_THAT(check_field(R"({"uniqueItems": true})", "[1, true, \"1\", [1], {a: 1}, [], {}]"), IsEmpty());
}

}  // namespace
}  // namespace schema
