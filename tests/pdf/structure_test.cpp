#include <gtest/gtest.h>

#include <functional>
#include <memory>

#include "pdf/page_builder.h"
#include "pdf/read_back.h"
#include "pdf/sample_document.h"

namespace pdf {
namespace {

using layout::Role;

TEST(StructureTest, tells_what_is_read_in_reading_order) {
  EXPECT_EQ(ReadBack(write_sample()).structure(),
            "Document\n"
            "  H1 \"Plan van aanpak\"\n"
            "  P \"Officiële afspraken: effect, € 12,50 en x\u0301.\"\n"
            "  L\n"
            "    LI\n"
            "      Lbl \"•\"\n"
            "      LBody\n"
            "        P \"de leerkracht\"\n"
            "    LI\n"
            "      Lbl \"•\"\n"
            "      LBody\n"
            "        P \"de intern begeleider\"\n"
            "  Table\n"
            "    THead\n"
            "      TR\n"
            "        TH\n"
            "          P \"Doelen\"\n"
            "        TH\n"
            "          P \"Wie doet wat?\"\n"
            "    TBody\n"
            "      TR\n"
            "        TD\n"
            "          P \"Doel 1\"\n"
            "        TD\n"
            "          P \"ouders ≤ 12 uur\"\n"
            "      TR\n"
            "        TD\n"
            "          P \"Doel 2\"\n"
            "        TD\n"
            "  P \"De school werkt aan ouder\u00AD\" \"betrokkenheid in de klas.\"\n"
            "  H2 \"Samen\u00ADwerken\"\n"
            "  Figure \"\"\n"
            "  Figure \"\"\n"
            "  Figure \"Laag 2\"\n"
            "  P\n"
            "    Link \"Zie de aanpak\" [naar De aanpak]\n"
            "    Link \"Steunpunt (Twente)\" [naar de site van Steunpunt Één]\n"
            "  Note \"Dit is een noot.\"\n"
            "  P\n"
            "    Span \"Thank you\"\n");
}

TEST(StructureTest, page_furniture_is_not_read) {
  ReadBack file(write_sample());
  EXPECT_EQ(file.read_page(0).artifacts, "1 van 2");
  EXPECT_EQ(file.structure().find("1 van 2"), std::string::npos);
}

TEST(StructureTest, content_that_is_interrupted_keeps_its_element) {
  PageBuilder builder;
  builder.page("1");
  const auto content = builder.content(builder.element(Role::Paragraph));
  builder.line(content, 72, 100, "een");
  builder.rule(105);
  builder.line(content, 72, 120, "twee");
  EXPECT_EQ(ReadBack(write_pages(builder.laid_out)).structure(), "Document\n  P \"een\" \"twee\"\n");
}

TEST(StructureTest, an_element_without_content_is_kept) {
  PageBuilder builder;
  builder.page("1");
  const auto paragraph = builder.element(Role::Paragraph);
  builder.content(paragraph);  // nothing was drawn for it
  EXPECT_EQ(ReadBack(write_pages(builder.laid_out)).structure(), "Document\n  P\n");
}

QPDFObjectHandle only_element(const std::function<void(PageBuilder&, layout::Element&)>& change, Role role) {
  static std::vector<std::unique_ptr<ReadBack>> files;  // a handle needs its file
  PageBuilder builder;
  builder.page("1");
  const auto id = builder.paragraph(role, 100, "x");
  change(builder, builder.at(id));
  files.push_back(std::make_unique<ReadBack>(write_pages(builder.laid_out)));
  return files.back()->structure_root().getKey("/K").getKey("/K").getArrayItem(0);
}

TEST(StructureTest, cells_tell_what_they_span) {
  QPDFObjectHandle cell = only_element(
      [](PageBuilder&, layout::Element& element) {
        element.scope = layout::Scope::Row;
        element.column_span = 2;
        element.row_span = 3;
      },
      Role::TableHead);
  EXPECT_EQ(cell.getKey("/A").unparse(), "<< /ColSpan 2 /O /Table /RowSpan 3 /Scope /Row >>");
}

TEST(StructureTest, lists_tell_how_they_are_numbered) {
  QPDFObjectHandle list = only_element(
      [](PageBuilder&, layout::Element& element) { element.numbering = layout::ListNumbering::Decimal; },
      Role::List);
  EXPECT_EQ(list.getKey("/A").getKey("/ListNumbering").getName(), "/Decimal");
}

TEST(StructureTest, elements_tell_their_language_and_replacement) {
  QPDFObjectHandle span = only_element(
      [](PageBuilder&, layout::Element& element) {
        element.language = "en-GB";
        element.actual_text = "één";
        element.alt = "(a) \\ b";
      },
      Role::Span);
  EXPECT_EQ(span.getKey("/Lang").getUTF8Value(), "en-GB");
  EXPECT_EQ(span.getKey("/ActualText").getUTF8Value(), "één");
  EXPECT_EQ(span.getKey("/Alt").getUTF8Value(), "(a) \\ b");
}

TEST(StructureTest, notes_are_found_by_their_id) {
  ReadBack file(write_sample());
  QPDFObjectHandle names =
      file.structure_root().getKey("/IDTree").getKey("/Kids").getArrayItem(0).getKey("/Names");
  EXPECT_EQ(names.getArrayItem(0).getStringValue(), "noot-1");
  EXPECT_EQ(names.getArrayItem(1).getKey("/S").getName(), "/Note");
}

}  // namespace
}  // namespace pdf
