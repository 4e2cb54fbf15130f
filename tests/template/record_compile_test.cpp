#include <gtest/gtest.h>

#include <string>

#include "support.h"
#include "template/record_template.h"

namespace templates::test {
namespace {

using schema::FieldKind;

/// naam, doelen (doel, waar, taken, evaluatie), gemeente.naam, trefwoorden
schema::Field fields() {
  auto root = object(
      "",
      {text("naam"),
       list("doelen", object("", {text("doel"), choices("waar"), list("taken", object("", {text("taak")})),
                                  object("evaluatie", {text("wat"), text("hoe")})})),
       object("gemeente", {text("naam")}), list("trefwoorden", text(""))});
  root.children[0].help = "Hoe heet het?";
  return root;
}

class RecordCompileTest : public testing::Test {
 protected:
  source::Diagnostics errors_of(const std::string& text, schema::Field root = fields()) {
    id_ = sources_.add("templates/document/plan-van-aanpak.md", text);
    auto compiled = compile_record(sources_[id_], root);
    return compiled ? source::Diagnostics{} : compiled.error();
  }

  /// With all fields allowed to be absent, so that only what is wrong in `text` is reported.
  std::string problems_in(const std::string& text) {
    auto root = fields();
    for (auto& child : root.children) child.shown = false;
    const auto errors = errors_of(text, root);
    return problems(sources_[id_], errors);
  }

  source::SourceMap sources_;
  source::FileId id_ = source::FileId::None;
};

TEST_F(RecordCompileTest, every_shown_field_must_be_in_the_template) {
  const auto errors = errors_of(
      "{{naam}}\n{{#doelen}}\n{{doel}} {{waar}}\n{{#evaluatie}}\n{{wat}}\n{{/evaluatie}}\n{{/doelen}}\n");
  std::string messages;
  for (const auto& error : errors) {
    EXPECT_EQ(error.rule, "sjabloon.veld-ontbreekt");
    messages += error.message + "\n";
  }
  EXPECT_EQ(messages,
            "het veld `doelen.taken` staat nergens in dit sjabloon\n"
            "het veld `doelen.evaluatie.hoe` staat nergens in dit sjabloon\n"
            "het veld `gemeente` staat nergens in dit sjabloon\n"
            "het veld `trefwoorden` staat nergens in dit sjabloon\n");
}

TEST_F(RecordCompileTest, a_hidden_field_need_not_be_there) {
  auto root = object("", {text("naam"), object("akkoord", {text("functie")})});
  root.children[1].shown = false;
  EXPECT_TRUE(errors_of("{{naam}}\n", root).empty());
  EXPECT_TRUE(errors_of("{{naam}} {{akkoord.functie}}\n", root).empty());
}

TEST_F(RecordCompileTest, what_only_a_blank_form_shows_does_not_count) {
  auto root = object("", {text("naam")});
  EXPECT_EQ(errors_of("{{#leeg}}\n{{naam}}\n{{/leeg}}\n", root).size(), 1U);
  EXPECT_EQ(errors_of("{{^ingevuld}}\n{{naam}}\n{{/ingevuld}}\n", root).size(), 1U);
  EXPECT_TRUE(errors_of("{{#ingevuld}}\n{{naam}}\n{{/ingevuld}}\n", root).empty());
  EXPECT_TRUE(errors_of("{{^leeg}}\n{{ruw.naam}}\n{{/leeg}}\n", root).empty());
}

TEST_F(RecordCompileTest, the_items_of_a_list_of_texts_count_as_the_list) {
  auto root = object("", {list("trefwoorden", text(""))});
  EXPECT_TRUE(errors_of("{{#trefwoorden}}\n- {{.}}\n{{/trefwoorden}}\n", root).empty());
  EXPECT_TRUE(errors_of("{{trefwoorden}}\n", root).empty());
  EXPECT_EQ(errors_of("{{#trefwoorden}}\n-\n{{/trefwoorden}}\n", root).size(), 1U);
}

TEST_F(RecordCompileTest, a_field_does_not_hang_on_another) {
  auto root =
      object("", {text("naam"), text("datum"), list("leden", object("", {text("lid"), text("taak")}))});
  const std::string rest = "{{#leden}}\n{{lid}} {{taak}}\n{{/leden}}\n";
  const auto rules = [&](const std::string& more) {
    std::string lines;
    for (const auto& problem : errors_of(rest + more, root)) lines += problem.rule + " ";
    return lines;
  };
  const std::string lost = "sjabloon.veld-verdwijnt ";
  EXPECT_EQ(rules("{{naam}}\n{{#datum}}\n{{datum}}\n{{/datum}}\n"), "");
  EXPECT_EQ(rules("{{#datum}}\n{{naam}} {{datum}}\n{{/datum}}\n"), lost);
  EXPECT_EQ(rules("{{datum}}\n{{^heeft.datum}}\n{{naam}}\n{{/heeft.datum}}\n"), lost);
  EXPECT_EQ(rules("{{#datum}}\n{{naam}} {{datum}}\n{{/datum}}\n{{^datum}}\n{{naam}}\n{{/datum}}\n"), "");
  EXPECT_EQ(rules("{{datum}}\n{{#leden}}\n{{plan.naam}}\n{{/leden}}\n"), lost);
  EXPECT_EQ(rules("{{datum}}\n{{^naam}}\n{{naam}}\n{{/naam}}\n"), "sjabloon.veld-ontbreekt ");
  EXPECT_EQ(
      errors_of("{{naam}} {{datum}}\n{{#leden}}\n{{taak}}\n{{#taak}}\n{{lid}}\n{{/taak}}\n{{/leden}}\n", root)
          .front()
          .message,
      "het veld `leden.lid` staat er niet altijd: het hangt af van `taak`");
  root.children[1].required = true;
  EXPECT_EQ(rules("{{#datum}}\n{{naam}} {{datum}}\n{{/datum}}\n"), "");
}

TEST_F(RecordCompileTest, names_are_those_of_the_innermost_context) {
  EXPECT_EQ(problems_in("{{#doelen}}\n{{doel}}\n{{plan.naam}} {{record.gemeente.naam}}\n{{/doelen}}\n"), "");
  EXPECT_EQ(problems_in("{{#doelen}}\n{{naam}}\n{{#evaluatie}}\n{{doel}}\n{{/evaluatie}}\n{{/doelen}}\n"),
            "2:1 sjabloon.onbekende-naam\n4:1 sjabloon.onbekende-naam\n");
}

TEST_F(RecordCompileTest, a_wrong_name_gets_the_name_that_was_meant) {
  EXPECT_EQ(errors_of("{{nam}}").front().hints.front(), "bedoel je `naam`?");
  EXPECT_EQ(errors_of("{{#doelen}}\n{{trefwoorden}}\n{{/doelen}}\n").front().hints.front(),
            "bedoel je `plan.trefwoorden`?");
  EXPECT_EQ(errors_of("{{#trefwoorden}}\n{{x}}\n{{/trefwoorden}}\n").front().hints.front(),
            "schrijf `{{.}}` voor het onderdeel van de lijst");
}

TEST_F(RecordCompileTest, one_wrong_section_gives_one_message) {
  EXPECT_EQ(problems_in("{{#doelne}}\n{{doel}} {{x}}\n{{/doelne}}\n"), "1:1 sjabloon.onbekende-naam\n");
  EXPECT_EQ(errors_of("{{#doelne}}\n{{doel}}\n{{/doelne}}\n").size(), 1U);
}

TEST_F(RecordCompileTest, values_and_sections_are_not_mixed_up) {
  EXPECT_EQ(problems_in("{{doelen}}"), "1:1 sjabloon.geen-waarde\n");
  EXPECT_EQ(problems_in("{{gemeente}}"), "1:1 sjabloon.geen-waarde\n");
  EXPECT_EQ(problems_in("{{doelen.doel}}"), "1:1 sjabloon.lijst\n");
  EXPECT_EQ(problems_in("{{#doelen}}\n{{#waar}}\nx\n{{/waar}}\n{{/doelen}}\n"), "2:1 sjabloon.keuzelijst\n");
  EXPECT_EQ(problems_in("{{#doelen}}\n{{waar}}\n{{#heeft.waar}}\nx\n{{/heeft.waar}}\n{{^waar}}\nx\n{{/"
                        "waar}}\n{{/doelen}}\n"),
            "");
  EXPECT_EQ(problems_in("{{.}}"), "1:1 sjabloon.punt\n");
  EXPECT_EQ(problems_in("{{plan}}"), "1:1 sjabloon.onbekende-naam\n");
  EXPECT_EQ(problems_in("{{leeg}} {{heeft.naam}}"), "1:1 sjabloon.deel\n1:10 sjabloon.deel\n");
}

TEST_F(RecordCompileTest, a_section_tag_stands_alone_on_its_line) {
  EXPECT_EQ(problems_in("{{#naam}} x\n{{/naam}}\n"), "1:1 sjabloon.eigen-regel\n");
  EXPECT_EQ(problems_in("  {{#naam}}\nx {{/naam}}\n"), "2:3 sjabloon.eigen-regel\n");
  EXPECT_EQ(problems_in("  {{^naam}}  \r\nx\r\n{{/naam}}"), "");
}

TEST_F(RecordCompileTest, labels_and_help_come_from_the_schema) {
  EXPECT_EQ(problems_in("{{label.doelen.evaluatie.wat}} {{help.naam}} "
                        "{{label.plan.naam}}\n{{#doelen}}\n{{label.wat}}\n{{/doelen}}\n"),
            "3:1 sjabloon.onbekende-naam\n");
  EXPECT_EQ(problems_in("{{help.doelen}} {{label.x}}"),
            "1:1 sjabloon.geen-woorden\n1:17 sjabloon.onbekende-naam\n");
}

TEST_F(RecordCompileTest, numbers_need_a_list) {
  EXPECT_EQ(problems_in("{{nummer}}\n{{#gemeente}}\n{{volgnummer}}\n{{/gemeente}}\n"),
            "1:1 sjabloon.nummer\n3:1 sjabloon.nummer\n");
}

TEST_F(RecordCompileTest, a_period_shows_two_dates) {
  const auto root = object("", {field("van", FieldKind::Date), field("tot", FieldKind::Month), text("naam")});
  EXPECT_TRUE(errors_of("{{naam}}: {{periode.van.tot}}\n", root).empty());
  for (const auto* wrong :
       {"{{periode.van}}", "{{periode.van.naam}}", "{{periode.van.x}}", "{{periode.van.tot.naam}}"}) {
    const auto errors = errors_of(std::string("{{naam}} {{van}} {{tot}} ") + wrong + "\n", root);
    EXPECT_EQ(problems(sources_[id_], errors), "1:26 sjabloon.periode\n") << wrong;
  }
  const auto hidden = errors_of("{{naam}}\n{{#naam}}\n{{periode.van.tot}}\n{{/naam}}\n", root);
  EXPECT_EQ(problems(sources_[id_], hidden), "3:1 sjabloon.veld-verdwijnt\n3:1 sjabloon.veld-verdwijnt\n");
}

TEST_F(RecordCompileTest, an_anchor_needs_lists_that_name_their_items) {
  const auto inner = list("leden", object("", {text("naam")}));
  const auto problems = [&](const std::string& item_name) {
    return errors_of(
        "{{#groepen}}\n{{#leden}}\n{{anker}}{{naam}}\n{{/leden}}\n{{/groepen}}\n",
        object("", {list_of("groep", "groepen", object("", {list_of(item_name, "leden", inner.item())}))}));
  };
  EXPECT_TRUE(problems("lid").empty());
  for (const auto* wrong : {"", "Lid", "één lid"}) EXPECT_EQ(problems(wrong).size(), 1U) << wrong;
  EXPECT_EQ(problems_in("{{anker}}\n"), "1:1 sjabloon.anker\n");
}

TEST_F(RecordCompileTest, a_field_goes_before_a_special_name) {
  auto root = object("", {text("nummer"), list("leeg", object("", {text("plan")}))});
  EXPECT_TRUE(errors_of("{{nummer}}\n{{#leeg}}\n{{plan}}\n{{/leeg}}\n", root).empty());
}

TEST_F(RecordCompileTest, what_belongs_to_pages_is_refused) {
  EXPECT_EQ(problems_in("{{> kop}} {{{naam}}} {{&naam}}"),
            "1:1 sjabloon.tag\n1:11 sjabloon.tag\n1:22 sjabloon.tag\n");
}

TEST_F(RecordCompileTest, all_problems_come_at_once) {
  EXPECT_EQ(problems_in("{{a}}\n{{b}}\n{{#doelen}}\n{{c}}\n{{#naam}}x\n"),
            "5:1 sjabloon.niet-gesloten\n3:1 sjabloon.niet-gesloten\n1:1 sjabloon.onbekende-naam\n2:1 "
            "sjabloon.onbekende-naam\n4:1 sjabloon.onbekende-naam\n5:1 sjabloon.eigen-regel\n5:1 "
            "sjabloon.onbekende-naam\n");
}

}  // namespace
}  // namespace templates::test
