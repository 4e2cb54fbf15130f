#include "schema/field.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checked.h"
#include "schema/normalise.h"

namespace schema {
namespace {

using testing::ElementsAre;
using testing::Pair;

class FieldTest : public testing::Test {
 protected:
  Field read(const std::string& text, std::string_view edition = {}) {
    checked.library.add("test.json", checked.json("test.json", text));
    return fields("test.json", edition);
  }

  Field fields(const std::string& uri, std::string_view edition = {}) {
    const auto result = fields_of(checked.library, uri, edition);
    EXPECT_TRUE(result.has_value()) << (result ? "" : checked.say(result.error()).front());
    return result ? *result : Field{};
  }

  std::vector<std::string> errors(const std::string& text, std::string_view edition = {}) {
    checked.library.add("test.json", checked.json("test.json", text));
    const auto result = fields_of(checked.library, "test.json", edition);
    return result ? std::vector<std::string>{} : checked.say(result.error());
  }

  Checked checked;
};

std::vector<std::string> names(const Field& field) {
  std::vector<std::string> result;
  for (const auto& child : field.children) result.push_back(child.name);
  return result;
}

TEST_F(FieldTest, reads_the_plan) {
  checked.add_own_schemas();
  const Field plan = fields("plan-van-aanpak.schema.json", "2024-10");
  EXPECT_EQ(plan.kind, FieldKind::Object);
  EXPECT_THAT(names(plan), ElementsAre("soort", "formulier", "status", "zichtbaar", "akkoord", "voorbeeld",
                                       "lerende_praktijk", "scholen", "schooljaar", "datum",
                                       "contactpersoon_netwerk", "ingevuld_door", "accenten", "doelen",
                                       "afbakening", "haalbaarheid", "randvoorwaarden"));
  EXPECT_TRUE(plan.find("doelen")->required);
  EXPECT_FALSE(plan.find("datum")->required);
  EXPECT_FALSE(plan.find("akkoord")->required);
  EXPECT_FALSE(plan.find("soort")->shown);
  EXPECT_TRUE(plan.find("haalbaarheid")->internal);
  EXPECT_EQ(plan.find("scholen")->item().refers_to, "scholen");
}

TEST_F(FieldTest, knows_what_keys_are_called_where_they_are_chosen) {
  const Field routes = read(R"({
    "$id": "test.json", "type": "object", "propertyNames": {"$ref": "#/$defs/lezer"},
    "$defs": {"lezer": {"enum": ["ouder", "ib-er"], "x-namen": {"ouder": "ouder", "ib-er": "ib'er"}}}})");
  EXPECT_THAT(routes.names, ElementsAre(Pair("ouder", "ouder"), Pair("ib-er", "ib'er")));
  EXPECT_THAT(read(R"({"$id": "test.json", "type": "object", "propertyNames": {"pattern": "a"}})").names,
              testing::IsEmpty());
}

TEST_F(FieldTest, reads_goals_with_their_items) {
  checked.add_own_schemas();
  const Field goals = *fields("plan-van-aanpak.schema.json").find("doelen");
  EXPECT_EQ(goals.kind, FieldKind::List);
  EXPECT_EQ(goals.item_name, "doel");
  EXPECT_EQ(goals.blank_rows, 3U);
  const Field& goal = goals.item();
  EXPECT_EQ(goal.find("doel")->kind, FieldKind::Prose);
  EXPECT_EQ(goal.find("doel")->lines, 3U);
  EXPECT_EQ(goal.find("doel")->title, "Doel");
  EXPECT_THAT(goal.find("gericht_op")->item().names,
              ElementsAre(Pair("wijk", "de wijk"), Pair("school", "de school"), Pair("klas", "de klas"),
                          Pair("kind", "het kind")));
  const Field& activity = goal.find("activiteiten")->item();
  EXPECT_EQ(activity.find("wie")->item().short_form, "functie");
  EXPECT_EQ(activity.find("wie")->item().kind, FieldKind::Object);
  EXPECT_EQ(activity.find("wanneer")->find("vanaf")->kind, FieldKind::Month);
  EXPECT_EQ(activity.find("wanneer")->find("vanaf")->title, "Vanaf");
  EXPECT_EQ(goal.find("evaluatie")->find("momenten")->item().kind, FieldKind::Date);
  EXPECT_EQ(goal.find("subdoelen")->item().find("subdoelen"), nullptr);
}

TEST_F(FieldTest, reads_front_matter_over_files) {
  checked.add_own_schemas();
  const Field form = fields("vorm.schema.json");
  EXPECT_EQ(form.find("titel")->title, "Titel");
  EXPECT_TRUE(form.find("titel")->required);
  EXPECT_THAT(form.find("sector")->item().names.front(), Pair("po", "primair onderwijs"));
}

const std::string two_editions = R"({
  "properties": {"formulier": {"enum": ["2024-10", "2026-01"]}},
  "if": {"properties": {"formulier": {"const": "2024-10"}}},
  "then": {"properties": {"oud": {"type": "number"}}, "required": ["oud"]},
  "else": {"properties": {"nieuw": {"type": "string"}}, "required": ["nieuw"]}})";

TEST_F(FieldTest, follows_the_edition_of_the_record) {
  EXPECT_THAT(names(read(two_editions, "2024-10")), ElementsAre("formulier", "oud"));
  EXPECT_TRUE(read(two_editions, "2024-10").find("oud")->required);
  EXPECT_THAT(names(read(two_editions, "2026-01")), ElementsAre("formulier", "nieuw"));
  EXPECT_THAT(names(read(two_editions)), ElementsAre("formulier", "nieuw"));
  EXPECT_THAT(errors(two_editions, "2023-01"),
              ElementsAre("1:1 fout schema.editie: het formulier `2023-01` bestaat niet"));
}

TEST_F(FieldTest, what_holds_sometimes_is_never_required) {
  const Field field = read(R"({"properties": {"a": {"type": "string"}}, "if": {"required": ["a"]},
                               "then": {"properties": {"b": {"type": "string"}}, "required": ["b"]}})");
  EXPECT_THAT(names(field), ElementsAre("a", "b"));
  EXPECT_FALSE(field.find("b")->required);
}

TEST_F(FieldTest, what_stands_beside_a_reference_goes_before_it) {
  const Field field = read(R"({"properties": {"a": {"title": "Eigen", "$ref": "#/$defs/a"}},
                               "$defs": {"a": {"title": "Ander", "description": "Uitleg", "type": "string"}}})");
  EXPECT_EQ(field.find("a")->title, "Eigen");
  EXPECT_EQ(field.find("a")->help, "Uitleg");
}

TEST_F(FieldTest, fields_without_end_are_a_diagnostic) {
  EXPECT_THAT(errors(R"({"properties": {"a": {"$ref": "#"}}})"),
              ElementsAre(testing::HasSubstr("schema.kringloop")));
  EXPECT_THAT(
      errors(R"({"properties": {"a": {"$ref": "#"}, "b": {"$ref": "#"}, "c": {"$ref": "#"}}})").size(), 1U);
  EXPECT_THAT(errors(R"({"properties": {"a": {"$ref": "weg.json"}}})"),
              ElementsAre(testing::HasSubstr("schema.verwijzing")));
  EXPECT_FALSE(fields_of(checked.library, "onbekend.json", "").has_value());
}

class NormaliseTest : public FieldTest {
 protected:
  NormaliseTest() {
    checked.add_own_schemas();
    plan = fields("plan-van-aanpak.schema.json");
  }

  yaml::Value record(const std::string& text) { return normalise(checked.yaml(text), plan); }

  Field plan;
};

TEST_F(NormaliseTest, writes_short_forms_as_objects) {
  const auto value =
      record("doelen:\n  - doel: Een doel\n    activiteiten:\n      - wie: [leerkracht, {functie: ib'er}]\n");
  const auto& who =
      *(*(*value.find("doelen")->list())[0].find("activiteiten")->list())[0].find("wie")->list();
  EXPECT_EQ(who[0].text_or("functie", ""), "leerkracht");
  EXPECT_EQ(who[0].find("functie")->span.begin, who[0].span.begin);
  EXPECT_EQ(who[1].text_or("functie", ""), "ib'er");
}

TEST_F(NormaliseTest, leaves_out_what_is_empty) {
  const auto value = record("schooljaar:\ndoelen:\n  -\n  - doel: Een doel\n    evaluatie:\n");
  EXPECT_EQ(value.find("schooljaar"), nullptr);
  ASSERT_EQ(value.find("doelen")->list()->size(), 1U);
  EXPECT_EQ((*value.find("doelen")->list())[0].find("evaluatie"), nullptr);
}

TEST_F(NormaliseTest, public_edition_has_no_internal_and_no_unknown_fields) {
  const auto value = public_edition(
      record("schooljaar: 2026-2027\nhaalbaarheid: [{risico: Tijd}]\ningevuld_door: [ib'er]\ngeheim: x\n"),
      plan);
  ASSERT_EQ(value.map()->members.size(), 1U);
  EXPECT_EQ(value.text_or("schooljaar", ""), "2026-2027");
}

TEST_F(NormaliseTest, public_edition_looks_into_lists) {
  const Field fields = read(R"({"items": {"properties": {"a": {"x-zichtbaarheid": "intern"}, "b": {}}}})");
  const auto value = public_edition(checked.yaml("- {a: 1, b: 2}\n"), fields);
  EXPECT_EQ((*value.list())[0].find("a"), nullptr);
  EXPECT_NE((*value.list())[0].find("b"), nullptr);
}

TEST_F(NormaliseTest, displays_values_for_people) {
  const Field& goal = plan.find("doelen")->item();
  const Field& when = *goal.find("activiteiten")->item().find("wanneer");
  const auto show = [&](const std::string& text, const Field& field) {
    return display(checked.yaml(text), field);
  };
  EXPECT_EQ(show("2026-11-03", *plan.find("datum")), "3 november 2026");
  EXPECT_EQ(show("2026-11", *when.find("vanaf")), "november 2026");
  EXPECT_EQ(show("2026-11-30", *when.find("vanaf")), "30 november 2026");
  EXPECT_EQ(show("2026-02-31", *plan.find("datum")), "2026-02-31");
  EXPECT_EQ(show("[klas]", *goal.find("gericht_op")), "de klas");
  EXPECT_EQ(show("[wijk, klas, kind]", *goal.find("gericht_op")), "de wijk, de klas en het kind");
  EXPECT_EQ(show("deels", *goal.find("resultaat")->find("bereikt")), "voor een deel");
  EXPECT_EQ(show("[2027-01-20, 2027-06-15]", *goal.find("evaluatie")->find("momenten")),
            "20 januari 2027 en 15 juni 2027");
  EXPECT_EQ(show("3.5", Field{}), "3,5");
  EXPECT_EQ(show("12", Field{}), "12");
  EXPECT_EQ(show("a: 1", Field{}), "");
}

}  // namespace
}  // namespace schema
