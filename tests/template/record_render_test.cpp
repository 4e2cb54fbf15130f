#include <gtest/gtest.h>

#include <string>

#include "support.h"
#include "template/record_template.h"

namespace templates::test {
namespace {

schema::Field fields() {
  const auto activity = object("", {text("activiteit")});
  return object(
      "",
      {text("naam"),
       list("doelen",
            object("", {text("doel"), choices("waar"), list("activiteiten", activity),
                        list("subdoelen", object("", {text("subdoel"), list("activiteiten", activity)})),
                        object("evaluatie", {text("wat")})})),
       list("trefwoorden", text("")), text("slot"),
       object("wanneer", {field("vanaf", schema::FieldKind::Month), field("tot", schema::FieldKind::Month)}),
       list_of("groep", "groepen",
               object("", {text("naam"), list_of("lid", "leden", object("", {text("naam")}))}))});
}

class RecordRenderTest : public testing::Test {
 protected:
  RecordText rendered(const std::string& text, const std::string& record) {
    auto root = fields();
    for (auto& child : root.children) child.shown = false;
    const auto& file = sources_[sources_.add("plan.md", text)];
    auto compiled = compile_record(file, root);
    EXPECT_TRUE(compiled.has_value()) << (compiled ? "" : problems(file, compiled.error()));
    template_ = *compiled;
    const auto& values = sources_[sources_.add("plan.yaml", record)];
    record_ = *yaml::parse(values);
    return render_record(template_, record_);
  }

  std::string words(const std::string& text, const std::string& record) {
    return filled(rendered(text, record));
  }

  std::string origin(const RecordText& made, const std::string& piece) {
    const auto begin = made.text.text().find(piece);
    EXPECT_NE(begin, std::string::npos) << piece;
    const auto end = begin + piece.size();
    return std::string(source::text_of(
        sources_, made.text.origin(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end))));
  }

  source::SourceMap sources_;
  RecordTemplate template_;
  yaml::Value record_;
};

TEST_F(RecordRenderTest, a_section_repeats_its_lines_with_their_indentation) {
  EXPECT_EQ(
      words("- - {{label.doelen}}\n  {{#doelen}}\n- - **{{nummer}}** {{doel}}\n  -\n    {{#activiteiten}}\n  "
            "  - {{activiteit}}\n    {{/activiteiten}}\n  {{/doelen}}\nklaar\n",
            "doelen:\n  - doel: a\n    activiteiten: [{activiteit: x}, {activiteit: y}]\n  - doel: b\n"),
      "- - ‹Titel van doelen›\n- - **‹1›** ‹a›\n  -\n    - ‹x›\n    - ‹y›\n- - **‹2›** ‹b›\n  -\nklaar\n");
}

TEST_F(RecordRenderTest, numbers_count_the_nearest_list_and_all_lists) {
  EXPECT_EQ(words("{{#doelen}}\n{{#subdoelen}}\n{{nummer}} {{volgnummer}}\n{{#activiteiten}}\n{{nummer}} "
                  "{{volgnummer}} {{activiteit}}\n{{/activiteiten}}\n{{/subdoelen}}\n{{/doelen}}\n",
                  "doelen:\n  - doel: a\n  - subdoelen: [{subdoel: b}, {activiteiten: [{activiteit: c}, "
                  "{activiteit: d}]}]\n"),
            "‹1› ‹2.1›\n‹2› ‹2.2›\n‹1› ‹2.2.1› ‹c›\n‹2› ‹2.2.2› ‹d›\n");
}

TEST_F(RecordRenderTest, anchors_are_named_after_the_items_of_all_lists) {
  const auto made =
      rendered("{{#groepen}}\n{{#leden}}\n{{anker}}{{naam}}\n{{/leden}}\n{{anker}}klaar\n{{/groepen}}\n",
               "groepen:\n  - leden: [{naam: a}]\n  - leden: [{naam: b}, {naam: c}]\n");
  EXPECT_EQ(
      filled(made),
      "‹#groep-1-lid-1›‹a›\n‹#groep-1›klaar\n‹#groep-2-lid-1›‹b›\n‹#groep-2-lid-2›‹c›\n‹#groep-2›klaar\n");
  const auto anchors = anchors_in(template_, record_);
  ASSERT_EQ(anchors.size(), 5U);
  EXPECT_EQ(anchors[3].id, "groep-2-lid-2");
  EXPECT_EQ(anchors[3].words, "lid 2 van groep 2");
  EXPECT_EQ(anchors[4].words, "groep 2");
}

TEST_F(RecordRenderTest, an_anchor_in_a_section_is_there_when_the_section_is) {
  rendered("{{#groepen}}\n{{#naam}}\n{{anker}}{{naam}}\n{{/naam}}\n{{/groepen}}\n",
           "groepen: [{naam: a}, {leden: []}, {naam: c}]\n");
  const auto anchors = anchors_in(template_, record_);
  ASSERT_EQ(anchors.size(), 2U);
  EXPECT_EQ(anchors[1].id, "groep-3");
}

TEST_F(RecordRenderTest, an_inner_context_does_not_borrow_from_the_outer_one) {
  EXPECT_EQ(
      words(
          "{{#doelen}}\n{{doel}}:\n{{#evaluatie}}\n{{wat}} van {{plan.naam}}\n{{/evaluatie}}\n{{/doelen}}\n",
          "naam: P\ndoelen:\n  - {doel: a, evaluatie: {wat: b}}\n  - {doel: c}\n"),
      "‹a›:\n‹b› van ‹P›\n‹c›:\n");
}

TEST_F(RecordRenderTest, single_values_and_conditions_keep_the_context) {
  const std::string text =
      "{{#naam}}\nnaam "
      "{{naam}}\n{{/naam}}\n{{^naam}}\nzonder\n{{/naam}}\n{{#heeft.doelen}}\ndoelen\n{{/"
      "heeft.doelen}}\n{{^heeft.doelen}}\ngeen\n{{/heeft.doelen}}\n";
  EXPECT_EQ(words(text, "naam: a\ndoelen: [{doel: x}]\n"), "naam ‹a›\ndoelen\n");
  EXPECT_EQ(words(text, "naam: ''\ndoelen: []\n"), "zonder\ngeen\n");
  EXPECT_EQ(words(text, "naam: ~\n"), "zonder\ngeen\n");
}

TEST_F(RecordRenderTest, an_absent_value_leaves_nothing) {
  const auto made = rendered("- {{naam}}: {{slot}}\n", "slot: b\n");
  EXPECT_EQ(filled(made), "- : ‹b›\n");
  EXPECT_EQ(made.slots.size(), 1U);
}

TEST_F(RecordRenderTest, two_dates_make_a_period) {
  const std::string text = "{{#wanneer}}\n{{periode.vanaf.tot}}\n{{/wanneer}}\n";
  EXPECT_EQ(words(text, "wanneer: {vanaf: 2026-11, tot: 2027-02-18}\n"),
            "‹vanaf november 2026 tot en met 18 februari 2027›\n");
  EXPECT_EQ(words(text, "wanneer: {vanaf: 2027-01-13, tot: 2027-01-13}\n"), "‹op 13 januari 2027›\n");
  EXPECT_EQ(words(text, "wanneer: {tot: 2027-01}\n"), "‹tot en met januari 2027›\n");
  EXPECT_EQ(words(text, "wanneer: {}\n"), "\n");
  EXPECT_EQ(origin(rendered(text, "wanneer: {tot: 2027-01}\n"), placeholder(0)), "2027-01");
}

TEST_F(RecordRenderTest, lists_of_texts_and_of_choices_have_their_own_forms) {
  EXPECT_EQ(
      words("{{#trefwoorden}}\n- {{nummer}} {{.}}\n{{/trefwoorden}}\n{{#doelen}}\n{{waar}}\n{{/doelen}}\n",
            "trefwoorden: [a, b]\ndoelen: [{waar: [klas, kind]}]\n"),
      "- ‹1› ‹a›\n- ‹2› ‹b›\n‹lijst›\n");
}

TEST_F(RecordRenderTest, a_raw_value_is_marked_and_modes_are_for_records) {
  EXPECT_EQ(words("{{ruw.naam}}\n{{#leeg}}\nvul in\n{{/leeg}}\n{{#ingevuld}}\n{{naam}}\n{{/ingevuld}}\n{{! "
                  "nooit }}\n",
                  "naam: a\n"),
            "‹a!›\n‹a›\n");
}

TEST_F(RecordRenderTest, nothing_that_a_value_says_becomes_template_text) {
  const std::string nasty = "\"|\\n:::\\n# {{naam}} <b> ~~~ `\"";
  const auto made = rendered("a {{naam}} b\n", "naam: " + nasty + "\n");
  EXPECT_EQ(made.text.text(), "a " + placeholder(0) + " b\n");
}

TEST_F(RecordRenderTest, each_piece_keeps_the_place_where_it_was_written) {
  const auto made = rendered("# Plan\n{{#doelen}}\n- Doel {{nummer}}: {{doel}}!\n{{/doelen}}\neinde\n",
                             "doelen:\n  - doel: eerste\n  - doel: \"tweede\"\n");
  EXPECT_EQ(origin(made, "# Plan"), "# Plan");
  EXPECT_EQ(origin(made, placeholder(0)), "{{nummer}}");
  EXPECT_EQ(origin(made, placeholder(1)), "eerste");
  EXPECT_EQ(origin(made, placeholder(3)), "\"tweede\"");
  EXPECT_EQ(origin(made, "einde"), "einde");
}

TEST_F(RecordRenderTest, a_slot_knows_its_value_and_field) {
  const auto made = rendered("{{#doelen}}\n{{waar}}\n{{/doelen}}\n", "doelen: [{waar: [klas]}]\n");
  const auto& slot = std::get<ValueSlot>(made.slots.at(0));
  EXPECT_EQ(slot.value, record_.find("doelen")->list()->front().find("waar"));
  EXPECT_EQ(slot.field->name, "waar");
}

TEST_F(RecordRenderTest, an_explosion_of_repetitions_stops) {
  std::string text;
  for (int i = 0; i < 8; ++i) text += "{{#plan.doelen}}\n";
  text += "{{doel}}\n";
  for (int i = 0; i < 8; ++i) text += "{{/plan.doelen}}\n";
  std::string record = "doelen:\n";
  for (int i = 0; i < 100; ++i) record += "  - doel: a\n";
  EXPECT_LT(rendered(text, record).text.text().size(), 3'000'000U);
}

}  // namespace
}  // namespace templates::test
