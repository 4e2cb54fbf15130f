#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::HasSubstr;
using testing::Not;

// A record of one text of each kind, and what its template makes of it.
class Slots : public testing::Test {
 protected:
  Slots() {
    site.write("content/site.yaml",
               "titel: Proef\ndelen:\n  - { deel: Verslagen, map: verslagen, soort: verslag }\n");
    site.write("schemas/verslag.schema.json", R"({
      "$id": "verslag.schema.json", "type": "object", "title": "Verslag", "description": "Een verslag.",
      "x-publiceren": "ja",
      "properties": {
        "kort": {"title": "Kort", "description": "Een regel.", "type": "string", "x-tonen": "nee"},
        "lang": {"title": "Lang", "description": "Tekst.", "type": "string", "x-tekst": "markdown", "x-tonen": "nee"},
        "dag": {"title": "Dag", "description": "Een dag.", "type": "string", "format": "date", "x-tonen": "nee"},
        "keuzes": {"title": "Keuzes", "description": "Wat.", "type": "array", "x-tonen": "nee",
                   "x-namen": {"a": "de een", "b": "de ander", "c": "een derde"},
                   "items": {"title": "Keuze", "enum": ["a", "b", "c"]}}
      },
      "additionalProperties": false
    })");
  }

  std::string dump(const std::string& record_template, const std::string& record) {
    site.write("templates/document/verslag.md", "# Verslag\n\n" + record_template);
    site.write("content/verslagen/v.yaml", record);
    site.load();
    EXPECT_THAT(site.whole_problems(), testing::IsEmpty());
    const auto made = make_document(site.loaded, site.page("v"), site.sources);
    EXPECT_THAT(site.say(made.diagnostics, true), testing::IsEmpty());
    return document::dump(made.value);
  }

  TestSite site;
};

TEST_F(Slots, show_values_as_people_write_them) {
  EXPECT_EQ(
      dump("{{dag}}: {{keuzes}} ({{ruw.dag}}, {{ruw.keuzes}})\n", "dag: 2026-11-03\nkeuzes: [a, b, c]\n"),
      "paragraph\n"
      "  text \"3\u00A0november 2026\"\n"
      "  text \": \"\n"
      "  text \"de een\"\n  text \", \"\n  text \"de ander\"\n  text \" en \"\n  text \"een derde\"\n"
      "  text \" (\"\n"
      "  text \"2026-11-03\"\n"
      "  text \", \"\n"
      "  text \"a\"\n  text \", \"\n  text \"b\"\n  text \" en \"\n  text \"c\"\n"
      "  text \")\"\n");
}

TEST_F(Slots, hold_prose_within_a_line) {
  EXPECT_EQ(dump("Voor {{lang}} na\n", "lang: een **vet** woord\n"),
            "paragraph\n  text \"Voor \"\n  text \"een \"\n  strong\n    text \"vet\"\n  text \" woord\"\n  "
            "text \" na\"\n");
}

TEST_F(Slots, split_a_line_around_prose_of_several_blocks) {
  EXPECT_EQ(dump("Voor {{lang}} na\n", "lang: |\n  Een.\n\n  - twee\n\n  Drie.\n"),
            "paragraph\n  text \"Voor \"\n  text \"Een.\"\n"
            "bullet-list tight\n  item\n    paragraph\n      text \"twee\"\n"
            "paragraph\n  text \"Drie.\"\n  text \" na\"\n");
}

TEST_F(Slots, give_words_where_only_words_can_stand) {
  const auto text =
      dump("## Kop {{lang}}\n\n**Nadruk {{lang}}**\n\n:::voorbeeld{titel=\"Tip {{kort}}\"}\nTekst.\n:::\n",
           "lang: |\n  Een.\n\n  - twee\nkort: \"a *b*\"\n");
  EXPECT_THAT(
      text,
      HasSubstr(
          "heading 2 #kop-een-twee\n  text \"Kop \"\n  text \"Een.\"\n  line-break\n  text \"twee\"\n"));
  EXPECT_THAT(
      text,
      HasSubstr("strong\n    text \"Nadruk \"\n    text \"Een.\"\n    line-break\n    text \"twee\"\n"));
  EXPECT_THAT(text, HasSubstr("Tip a *b*"));
}

TEST_F(Slots, leave_no_trace_when_there_is_nothing) {
  EXPECT_EQ(dump("{{kort}}\n\n{{lang}} {{kort}}\n\n- {{kort}}\n- vast\n\n1. {{lang}}\n", "dag: 2026-11-03\n"),
            "bullet-list tight\n  item\n    paragraph\n      text \"vast\"\n");
}

TEST_F(Slots, keep_the_lines_of_a_plain_text) {
  EXPECT_EQ(dump("{{kort}}\n", "kort: |\n  een\n  twee\n"),
            "paragraph\n  text \"een\"\n  line-break\n  text \"twee\"\n");
}

TEST_F(Slots, have_dutch_quotes_and_spaces_and_nothing_else) {
  EXPECT_EQ(dump("{{kort}} {{ruw.kort}}\n", "kort: zo'n \"'s avonds\" in groep 3 -- x--y...\n"),
            "paragraph\n  text \"zo’n “’s\u00A0avonds” in groep\u00A03 -- x--y...\"\n  text \" \"\n"
            "  text \"zo'n \\\"'s avonds\\\" in groep 3 -- x--y...\"\n");
}

TEST_F(Slots, take_nothing_for_markup) {
  const auto text = dump("| a | b |\n|---|---|\n| {{kort}} | {{lang}} |\n",
                         "kort: \"| x | <b> [l](@q) {#id} `c`\"\nlang: a | b\n");
  EXPECT_THAT(text, HasSubstr("text \"| x | <b> [l](@q) {#id} `c`\""));
  EXPECT_THAT(text, HasSubstr("text \"a | b\""));
  EXPECT_THAT(text, Not(HasSubstr("link")));
}

TEST_F(Slots, have_the_place_of_their_value) {
  dump("Voor {{kort}}\n", "dag: 2026-11-03\nkort: hallo daar\n");
  const auto made = make_document(site.loaded, site.page("v"), site.sources);
  const auto& paragraph = std::get<document::Paragraph>(made.value.blocks.front());
  const auto& text = std::get<document::Text>(paragraph.children.back());
  EXPECT_EQ(source::text_of(site.sources, text.span), "hallo daar");
  EXPECT_EQ(site.sources[text.span.file].path, "content/verslagen/v.yaml");
}

}  // namespace
}  // namespace model
