#include "source/mapped_text.h"

#include <gtest/gtest.h>

namespace source {
namespace {

class MappedTextTest : public testing::Test {
 protected:
  SourceMap sources;
  FileId id = sources.add("sjabloon.md", "een\ntwee\ndrie\n");
  const SourceFile& file = sources[id];
};

TEST_F(MappedTextTest, one_piece_keeps_the_positions_of_its_file) {
  const MappedText text(file, {id, 4, 14});
  EXPECT_EQ(text.text(), "twee\ndrie\n");
  EXPECT_EQ(text.origin(5, 9), (Span{id, 9, 13}));
}

TEST_F(MappedTextTest, a_placeholder_has_the_span_of_its_value) {
  MappedText text(file, {id, 0, 4});
  text.append("<0>", Span{id, 9, 13});
  EXPECT_EQ(text.origin(4, 7), (Span{id, 9, 13}));
  EXPECT_EQ(text.origin(5, 6), (Span{id, 9, 13}));
}

TEST_F(MappedTextTest, a_range_over_pieces_in_order_spans_them) {
  MappedText text(file, {id, 0, 4});
  text.append(file, {id, 9, 14});
  EXPECT_EQ(text.origin(0, 8), (Span{id, 0, 13}));
}

TEST_F(MappedTextTest, a_repeated_piece_gives_the_place_of_its_first_byte) {
  MappedText text(file, {id, 4, 9});
  text.append(file, {id, 0, 4});
  EXPECT_EQ(text.origin(0, 9), (Span{id, 4, 9}));
}

}  // namespace
}  // namespace source
