#include "layout/tighten.h"

namespace layout {
namespace {

constexpr Length part_of_space = 3;

struct Rest {
  Length height = 0;  // with all spaces
  Length spaces = 0;
  bool notes = false;  // calls some
  std::size_t end = 0;
};

/// Of all that is left, or of so much of it that it can fit in no way.
Rest measure(const Galley& galley, std::size_t first, Length height) {
  Rest rest;
  for (auto i = first; i < galley.entries.size() && rest.height - rest.spaces / part_of_space <= height;
       ++i) {
    const auto& entry = galley.entries[i];
    if (i > first && entry.new_page) break;
    const Length space = i > first ? entry.space_before : 0;
    rest.spaces += space;
    rest.height += space + std::visit([](const auto& content) { return content.height; }, entry.content);
    rest.notes = rest.notes || !entry.notes.empty();
    rest.end = i + 1;
  }
  return rest;
}

}  // namespace

void tighten_end(Galley& galley, const Position& position, Length height) {
  const auto first = position.entry;
  if (first >= galley.entries.size() || !position.cells.empty() || galley.entries[first].head) return;
  const auto rest = measure(galley, first, height);
  const Length excess = rest.height - height;
  if (excess <= 0 || excess > rest.spaces / part_of_space || rest.notes) return;
  for (auto i = first + 1; i < rest.end; ++i) {
    auto& space = galley.entries[i].space_before;
    // Rounded down, so that all of it fits.
    space = space * (rest.spaces - excess) / rest.spaces;
  }
}

}  // namespace layout
