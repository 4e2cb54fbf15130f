#include "html/write_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "html/sample.h"

namespace html {
namespace {

using testing::HasSubstr;

WrittenDocument write(document::Document document, std::string_view page = "aan-de-slag") {
  static const auto site = sample_site();
  return write_document(document, {site, *site.find_page(page)});
}

std::string body(document::Block block, std::string_view page = "aan-de-slag") {
  document::Document document;
  document.blocks.push_back(std::move(block));
  return write(std::move(document), page).body;
}

std::string line(document::Inline node, std::string_view page = "aan-de-slag") {
  document::Inlines inlines;
  inlines.push_back(std::move(node));
  return body(paragraph(std::move(inlines)), page);
}

TEST(WriteDocument, escapes_text_and_attributes) {
  EXPECT_EQ(line(document::Text{"<script>alert('a & \"b\"')</script>", {}}),
            "<p>&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;</p>\n");
  EXPECT_THAT(line(document::Image{"beelden/a\"b.png", "een \"beeld\" > alles", "", {}}),
              HasSubstr("src=\"../beelden/a%22b.png\" alt=\"een &quot;beeld&quot; &gt; alles\""));
}

TEST(WriteDocument, never_links_to_an_address_that_could_run_something) {
  EXPECT_EQ(line(document::Link{words("klik"), "java\nscript:alert(1)", "", {}}), "<p>klik</p>\n");
}

TEST(WriteDocument, tells_that_a_link_leaves_the_site) {
  const auto html = line(document::Link{words("NJi"), "https://www.nji.nl/", "", {}});
  EXPECT_THAT(html, HasSubstr("rel=\"external noopener\">NJi<svg"));
  EXPECT_THAT(html, HasSubstr("<span class=\"voorlezen\"> (andere site)</span></a>"));
}

TEST(WriteDocument, links_references_from_where_the_page_stands) {
  EXPECT_EQ(line(document::Reference{{}, "aan-de-slag", "team", {}}, "de-wilg"),
            "<p><a href=\"../../handboek/aan-de-slag.html#team\">paragraaf 2.1 (Het team)</a></p>\n");
  EXPECT_EQ(line(document::Reference{words("hier"), "", "team", {}}), "<p><a href=\"#team\">hier</a></p>\n");
}

TEST(WriteDocument, gives_a_place_in_the_words_its_name) {
  EXPECT_EQ(body(paragraph({document::Anchor{"doel-2", {}}, document::Text{"Doel 2", {}}})),
            "<p><span id=\"doel-2\"></span>Doel 2</p>\n");
}

TEST(WriteDocument, keeps_links_out_of_links) {
  const document::Inlines children{document::Term{"IPT", "ipt", "Een vast team.", {}},
                                   document::FootnoteCall{"a", 1, 1, {}}};
  const auto html = line(document::Link{children, "https://a.nl", "", {}});
  EXPECT_THAT(html, HasSubstr("<abbr title=\"Een vast team.\">IPT</abbr><sup id=\"noot_1_plek_1\">1</sup>"));
  EXPECT_EQ(html.find("<a ", html.find("<a ") + 1), std::string::npos);
}

TEST(WriteDocument, puts_the_link_to_a_heading_beside_it) {
  auto numbered = heading(2, "team", words("Het team"));
  numbered.number = "2.1";
  const auto html = body(numbered);
  EXPECT_THAT(html,
              HasSubstr("<h2 id=\"team\"><span class=\"nummer\">2.1</span> Het team</h2><a class=\"anker\""));
  EXPECT_THAT(html, HasSubstr("<span class=\"voorlezen\">Link naar dit kopje: Het team</span>"));
}

TEST(WriteDocument, lists_headings_without_their_links_and_notes) {
  document::Document document;
  document.blocks.push_back(
      heading(3, "team",
              {document::Text{"Het ", {}}, document::Link{words("team"), "https://a.nl", "", {}},
               document::FootnoteCall{"a", 1, 1, {}}}));
  document.blocks.push_back(heading(4, "diep", words("Diep")));
  const auto entries = write(document).entries;
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries.front().label, "Het team");
}

TEST(WriteDocument, lets_a_narrow_table_wrap) {
  const auto html = body(table(2));
  EXPECT_THAT(html, HasSubstr("<div class=\"tabel\">"));
  EXPECT_THAT(html,
              HasSubstr("<caption id=\"tabel_1\"><span class=\"nummer\">Tabel 2.1</span> Taken</caption>"));
  EXPECT_THAT(html, HasSubstr("<th scope=\"col\">Kop 0</th>"));
}

TEST(WriteDocument, repeats_column_names_in_the_cells_of_a_wider_table) {
  EXPECT_THAT(body(table(4)), HasSubstr("<td data-kolom=\"Kop 3\">cel</td>"));
}

TEST(WriteDocument, makes_a_very_wide_table_scroll_by_keyboard) {
  EXPECT_THAT(body(table(7)),
              HasSubstr("<div class=\"tabel schuift ruim\" role=\"region\" aria-labelledby=\"tabel_1\" "
                        "tabindex=\"0\">"));
}

TEST(WriteDocument, gives_an_empty_head_cell_no_header) {
  auto made = table(2);
  made.head.front().cells.front().children.clear();
  EXPECT_THAT(body(std::move(made)), HasSubstr("<tr>\n<td></td>\n<th scope=\"col\">Kop 1</th>"));
}

TEST(WriteDocument, asks_for_room_for_a_landscape_table) {
  document::Document document;
  auto made = table(3);
  document.blocks = {made};
  EXPECT_FALSE(write(document).wide);
  made.landscape = true;
  document.blocks = {made};
  EXPECT_TRUE(write(document).wide);
  EXPECT_THAT(write(document).body, HasSubstr("<div class=\"tabel kaarten ruim liggend\">"));
}

TEST(WriteDocument, names_boxes_in_words) {
  const auto html = body(box(document::BoxKind::Story, {{"van", "Bas"}}, "Op het plein."));
  EXPECT_THAT(html, HasSubstr("role=\"note\" aria-labelledby=\"kader_1\""));
  EXPECT_THAT(html, HasSubstr("</svg>Verhaal van Bas</p>"));
}

TEST(WriteDocument, says_who_is_quoted) {
  EXPECT_EQ(
      body(box(document::BoxKind::Quotation, {{"van", "een ouder"}, {"bron", "evaluatie 2025"}}, "Fijn.")),
      "<figure class=\"citaat\">\n<blockquote>\n<p>Fijn.</p>\n</blockquote>\n"
      "<figcaption>een ouder, evaluatie 2025</figcaption>\n</figure>\n");
}

TEST(WriteDocument, leads_back_from_a_note_to_every_place_that_calls_it) {
  document::Document document;
  auto& note = document.footnotes.emplace_back();
  note.number = 1;
  note.calls = 2;
  note.children = {paragraph(words("Een noot."))};
  const auto html = write(document).body;
  EXPECT_THAT(html, HasSubstr("<h2 id=\"noten_\">Noten</h2>"));
  EXPECT_THAT(html, HasSubstr("<li id=\"noot_1\">Een noot. <a class=\"terug\" href=\"#noot_1_plek_1\""));
  EXPECT_THAT(html, HasSubstr("Terug naar de tekst (plek 2)<span class=\"voorlezen\"> bij noot 1</span>"));
}

TEST(WriteDocument, leads_a_term_to_the_list_of_terms) {
  EXPECT_EQ(line(document::Term{"IPT", "ipt", "Een vast team.", {}}),
            "<p><a class=\"begrip\" href=\"../begrippen.html#ipt\"><abbr title=\"Een vast "
            "team.\">IPT</abbr></a></p>\n");
}

TEST(WriteDocument, explains_abbreviations_of_the_page_below_it) {
  document::Document document;
  document.abbreviations.push_back({"RtI", "Response to Intervention", {}});
  document.blocks.push_back(paragraph({document::Term{"RtI", "", "Response to Intervention", {}}}));
  const auto html = write(std::move(document)).body;
  EXPECT_THAT(html, HasSubstr("<a class=\"begrip\" href=\"#afkorting_1\"><abbr"));
  EXPECT_THAT(html, HasSubstr("<dt id=\"afkorting_1\">RtI</dt><dd>Response to Intervention</dd>"));
}

TEST(WriteDocument, reads_the_state_of_tasks_aloud_only_when_one_is_done) {
  document::ListBlock list;
  list.items.push_back(task(false, "Voorzitter"));
  EXPECT_THAT(body(list), HasSubstr("<ul class=\"taken\">\n<li class=\"open\">Voorzitter</li>"));
  list.items.push_back(task(true, "Agenda"));
  EXPECT_THAT(body(list), HasSubstr("<span class=\"voorlezen\">Nog niet klaar: </span>Voorzitter"));
  EXPECT_THAT(body(list), HasSubstr("<li class=\"klaar\"><span class=\"voorlezen\">Klaar: </span>Agenda"));
}

TEST(WriteDocument, starts_an_ordered_list_where_it_starts) {
  document::ListBlock list;
  list.ordered = true;
  list.start = 3;
  list.items.emplace_back();
  EXPECT_THAT(body(list), HasSubstr("<ol start=\"3\">"));
}

}  // namespace
}  // namespace html
