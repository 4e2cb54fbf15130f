#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/context.h"

namespace markdown {

/// A line of a paragraph, from its first word.
struct LineStart {
  std::string_view text;
  std::uint32_t begin = 0;
};

/// The lines of a paragraph, and what they say of each other.
struct ParagraphLines {
  explicit ParagraphLines(std::vector<LineStart> lines);

  std::vector<LineStart> lines;
  bool only_opening_stars = false;               // every `*` is the first of its line
  std::size_t drawn_marks = 0;                   // lines that begin with a dash, an arrow or the like
  std::set<std::pair<char, char>> letters = {};  // of `a)` and `b.`
};

/// What is wrong with the start of a line.
struct LineSlip {
  std::string rule;
  std::size_t size = 0;  // of what is marked
  std::string message;
  std::string hint;
  char list = 0;  // kind of list that was meant, which is told once; 0 for none
  source::Severity severity = source::Severity::Warning;
};

std::optional<LineSlip> slip_of(const LineStart& line, const ParagraphLines& all);

}  // namespace markdown
