#include "schema/lint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checked.h"
#include "schema/meta_schema.h"

namespace schema {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Lines = std::vector<std::string>;

Lines remarks(std::string text) {
  Checked checked;
  const auto value = checked.json("test.json", std::move(text));
  return checked.say(lint(value, *compile_dialect()));
}

// A closed object whose field `a` is described by `rules`.
Lines remarks_on_field(const std::string& rules) {
  return remarks(R"({"type": "object", "unevaluatedProperties": false, "properties": {
"a": )" + rules + "}}");
}

const std::string wording = R"("title": "A", "description": "Een a.")";

TEST(LintTest, has_nothing_on_a_good_schema) {
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "type": "string", "x-tekst": "markdown", "x-regels": 3})"),
      IsEmpty());
}

TEST(LintTest, finds_misspelt_keywords) {
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "minLenght": 1, "x-regel": 2})"),
      ElementsAre("2:46 fout veld.onbekend: het veld `minLenght` bestaat niet | bedoel je `minLength`?",
                  "2:62 fout veld.onbekend: het veld `x-regel` bestaat niet | bedoel je `x-regels`?"));
}

TEST(LintTest, finds_values_of_the_wrong_kind) {
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "type": "strng", "x-tekst": "html", "x-rijen": "drie"})"),
      ElementsAre(
          testing::HasSubstr("| bedoel je `string`?"),
          "2:74 fout schema.waarde: `html` is geen keuze bij `x-tekst` | kies uit `markdown` of `functie`",
          "2:93 fout schema.waarde: bij `x-rijen` hoort een heel getal, maar hier staat "
          "`drie` | pas de waarde "
          "aan, of haal het veld weg"));
}

TEST(LintTest, finds_bad_patterns) {
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "pattern": "^(a"})"),
      ElementsAre("2:57 fout schema.patroon: `^(a` is geen goed patroon | kijk of er een typefout in staat"));
}

TEST(LintTest, finds_open_objects) {
  EXPECT_THAT(
      remarks(R"({"type": "object"})"),
      ElementsAre("1:1 fout schema.open: hier mag elk veld staan, ook een verkeerd gespeld veld | voeg "
                  "`\"unevaluatedProperties\": false` toe"));
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "$ref": "#/$defs/b"}}, "$defs": {"b": {"type": "object"})")
          .size(),
      1U);
  EXPECT_THAT(remarks_on_field("{" + wording + R"(, "type": "object", "additionalProperties": true})").size(),
              1U);
}

TEST(LintTest, a_part_that_another_schema_closes_may_be_open) {
  EXPECT_THAT(remarks(R"({"$ref": "#/$defs/deel", "unevaluatedProperties": false,
                          "$defs": {"deel": {"type": "object", "properties": {"a": {)" +
                      wording + "}}}}}"),
              IsEmpty());
}

TEST(LintTest, asks_for_titles_and_descriptions) {
  EXPECT_THAT(
      remarks_on_field(R"({"type": "string"})"),
      ElementsAre(
          "2:1 fout schema.titel: het veld `a` heeft geen `title` | voeg een `title` toe: zo heet het "
          "veld op papier en op de site",
          "2:1 advies schema.uitleg: het veld `a` heeft geen `description` | voeg een `description` toe: "
          "die staat als uitleg bij het veld"));
}

TEST(LintTest, asks_that_synonyms_are_of_a_choice) {
  EXPECT_THAT(
      remarks_on_field("{" + wording +
                       R"(, "enum": ["ja"], "x-namen": {"ja": "ja"}, "x-synoniemen": {"jo": ["yes"]}})"),
      ElementsAre(testing::HasSubstr("`jo` staat in `x-synoniemen`, maar is geen keuze")));
}

TEST(LintTest, asks_for_a_name_of_each_choice) {
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "enum": ["ja", "nee"], "x-namen": {"ja": "ja", "neen": "nee"}})"),
      ElementsAre(
          "2:61 fout schema.namen: de keuze `nee` heeft geen naam in `x-namen` | schrijf in `x-namen` hoe "
          "de keuze op papier staat",
          "2:93 fout schema.namen: `neen` staat in `x-namen`, maar is geen keuze"));
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "enum": ["ja"], "x-namen": {"ja": "ja"}, "default": "nee"})"),
      ElementsAre(
          testing::HasSubstr("fout schema.standaard: `nee` is geen keuze, maar staat wel in `default`")));
}

TEST(LintTest, names_of_a_list_count_for_its_items) {
  EXPECT_THAT(remarks_on_field("{" + wording + R"(, "x-namen": {"ja": "ja"}, "items": {"enum": ["ja"]}})"),
              IsEmpty());
}

TEST(LintTest, finds_required_keys_that_do_not_exist) {
  EXPECT_THAT(remarks(R"({"type": "object", "unevaluatedProperties": false, "required": ["b"]})"),
              ElementsAre("1:65 fout schema.verplicht: het verplichte veld `b` staat niet in `properties`"));
}

TEST(LintTest, checks_the_short_form) {
  EXPECT_THAT(
      remarks_on_field("{" + wording + R"(, "type": "object", "x-korte-vorm": "b",
                "unevaluatedProperties": false})"),
      ElementsAre(
          testing::HasSubstr("fout schema.korte-vorm: het veld `b` staat niet in `properties`"),
          testing::HasSubstr("fout schema.korte-vorm: de korte vorm is tekst, maar tekst mag hier niet")));
}

TEST(LintTest, advises_words_for_yes_and_no) {
  EXPECT_THAT(remarks_on_field("{" + wording + R"(, "type": "boolean"})"),
              ElementsAre(testing::HasSubstr("advies schema.ja-nee")));
}

TEST(LintTest, leaves_questions_alone) {
  EXPECT_THAT(remarks(R"({"type": "object", "unevaluatedProperties": false, "properties": {},
                          "if": {"properties": {"a": {"type": "object"}}, "required": ["b"]}})"),
              IsEmpty());
}

TEST(LintTest, takes_anything) {
  EXPECT_THAT(remarks("5").size(), 1U);
  EXPECT_THAT(
      remarks(R"({"properties": 5, "items": [], "allOf": {"a": 1}, "enum": {}, "required": 3})").size(), 5U);
}

}  // namespace
}  // namespace schema
