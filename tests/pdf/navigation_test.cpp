#include <gtest/gtest.h>

#include "pdf/page_builder.h"
#include "pdf/read_back.h"
#include "pdf/sample_document.h"

namespace pdf {
namespace {

using layout::Role;

/// Bookmarks as text, one a line; follows First and Next and checks the way back.
void dump_bookmarks(QPDFObjectHandle parent, int depth, std::string& out) {
  QPDFObjectHandle before = QPDFObjectHandle::newNull();
  std::size_t count = 0;
  QPDFObjectHandle item = parent.getKey("/First");
  for (; item.isDictionary(); item = item.getKey("/Next"), ++count) {
    ASSERT_LT(count, 1000u);
    EXPECT_EQ(item.getKey("/Parent").getObjGen(), parent.getObjGen());
    EXPECT_EQ(item.getKey("/Prev").getObjGen(), before.getObjGen());
    out +=
        std::string(static_cast<std::size_t>(2 * depth), ' ') + item.getKey("/Title").getUTF8Value() + "\n";
    dump_bookmarks(item, depth + 1, out);
    before = item;
  }
  EXPECT_EQ(parent.getKey("/Last").getObjGen(), before.getObjGen());
  if (count == 0) return;
  EXPECT_EQ(std::abs(parent.getKey("/Count").getIntValue()), static_cast<long long>(count));
}

std::string bookmarks_of(const std::vector<std::pair<int, const char*>>& levels) {
  PageBuilder builder;
  builder.page("1");
  for (const auto& [level, title] : levels) builder.laid_out.bookmarks.push_back({title, level, 0, 0});
  ReadBack file(write_pages(builder.laid_out));
  std::string out;
  dump_bookmarks(file.catalog().getKey("/Outlines"), 0, out);
  return out;
}

TEST(BookmarkTest, nests_by_level) {
  EXPECT_EQ(bookmarks_of({{1, "a"}, {2, "b"}, {2, "c"}, {3, "d"}, {1, "é"}}), "a\n  b\n  c\n    d\né\n");
}

TEST(BookmarkTest, skipped_levels_stay_well_formed) {
  EXPECT_EQ(bookmarks_of({{3, "a"}, {1, "b"}, {4, "c"}, {2, "d"}, {6, "e"}, {6, "f"}, {1, "g"}}),
            "a\nb\n  c\n  d\n    e\n    f\ng\n");
}

TEST(BookmarkTest, points_to_page_and_height) {
  ReadBack file(write_sample());
  QPDFObjectHandle first = file.catalog().getKey("/Outlines").getKey("/First");
  QPDFObjectHandle place = first.getKey("/Dest");
  EXPECT_EQ(place.getArrayItem(0).getObjGen(), file.pages()[0].getObjGen());
  EXPECT_EQ(place.getArrayItem(1).getName(), "/XYZ");
  EXPECT_NEAR(place.getArrayItem(3).getNumericValue(), 841.89 - 72, 0.01);
  EXPECT_EQ(file.catalog().getKey("/PageMode").getName(), "/UseOutlines");
}

TEST(BookmarkTest, without_bookmarks_there_is_no_outline) {
  PageBuilder builder;
  builder.page("1");
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_FALSE(file.catalog().hasKey("/Outlines"));
  EXPECT_FALSE(file.catalog().getKey("/PageMode").isNameAndEquals("/UseOutlines"));
}

TEST(LinkTest, goes_to_a_place_in_the_document) {
  ReadBack file(write_sample());
  QPDFObjectHandle link = file.pages()[1].getKey("/Annots").getArrayItem(0);
  EXPECT_EQ(link.getKey("/Dest").getArrayItem(0).getObjGen(), file.pages()[0].getObjGen());
  EXPECT_FALSE(link.hasKey("/A"));
  EXPECT_EQ(link.getKey("/Rect").getArrayItem(0).getNumericValue(), 72);
  EXPECT_NEAR(link.getKey("/Rect").getArrayItem(3).getNumericValue(), 841.89 - 490, 0.011);
}

TEST(LinkTest, goes_to_an_address_in_ascii) {
  ReadBack file(write_sample());
  QPDFObjectHandle action = file.pages()[1].getKey("/Annots").getArrayItem(1).getKey("/A");
  EXPECT_EQ(action.getKey("/S").getName(), "/URI");
  EXPECT_EQ(action.getKey("/URI").getStringValue(), "https://voorbeeld.nl/%C3%A9%C3%A9n%20(1)");
}

TEST(LinkTest, a_link_over_two_lines_is_one_element) {
  PageBuilder builder;
  builder.page("1");
  const auto link = builder.element(Role::Link, builder.element(Role::Paragraph));
  builder.line(builder.content(link), 72, 100, "lange link");
  for (const double y : {100.0, 116.0})
    builder.link(link, y, "naar x").target = layout::Address{"https://x.nl"};
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_EQ(file.structure(), "Document\n  P\n    Link \"lange link\" [naar x] [naar x]\n");
  EXPECT_EQ(file.pages()[0].getKey("/Annots").getArrayNItems(), 2);
}

std::string labels_of(const std::vector<const char*>& labels) {
  PageBuilder builder;
  for (const char* label : labels) builder.page(label);
  ReadBack file(write_pages(builder.laid_out));
  return file.catalog().getKey("/PageLabels").unparse();
}

TEST(PageLabelTest, plain_numbers_need_none) {
  EXPECT_EQ(labels_of({"1", "2", "3"}), "null");
}

TEST(PageLabelTest, roman_numbers_come_before_the_text) {
  EXPECT_EQ(labels_of({"i", "ii", "iii", "iv", "1", "2"}), "<< /Nums [ 0 << /S /r >> 4 << /S /D >> ] >>");
}

TEST(PageLabelTest, starts_anew_after_a_jump) {
  EXPECT_EQ(labels_of({"1", "2", "7", "8", "xi"}),
            "<< /Nums [ 0 << /S /D >> 2 << /S /D /St 7 >> 4 << /S /r /St 11 >> ] >>");
}

TEST(PageLabelTest, other_labels_are_written_out) {
  EXPECT_EQ(labels_of({"", "A-1", "A-2", "007", "iiii"}),
            "<< /Nums [ 0 << >> 1 << /P (A-1) >> 2 << /P (A-2) >> 3 << /P (007) >> 4 << /P (iiii) >> ] >>");
}

}  // namespace
}  // namespace pdf
