#pragma once

#include <string>
#include <vector>

#include "layout/pages.h"

namespace layout {

/// The pages as text: a line an item, lengths in points.
std::string dump(const LaidOut& laid_out);

/// The structure tree as text, each element with the words directly in it.
std::string structure(const LaidOut& laid_out);

/// What a screen reader reads: the words of the tree in order, words broken over lines made whole.
std::vector<std::string> words_read(const LaidOut& laid_out);

/// A piece of text as it lies on its page. The space that ends a line does not count.
struct Lying {
  std::size_t page = 0;
  bool artifact = false;
  double left = 0;  // points
  double right = 0;
  double baseline = 0;
  double size = 0;
  std::string text;
};
std::vector<Lying> all_text(const LaidOut& laid_out);

/// The lines of pages: the text that stands on one baseline, from left to right, artifacts left out.
std::vector<std::string> lines_of(const LaidOut& laid_out);

/// Pieces of text that stand outside the margins, or over each other. Empty when all is well.
std::vector<std::string> misplaced(const LaidOut& laid_out, double margin_left, double margin_right,
                                   double margin_top, double margin_bottom);

std::vector<std::string> split_words(const std::string& text);

}  // namespace layout
