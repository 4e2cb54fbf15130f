// Notes at the foot of the page that calls them, in one pass over the galley. Each entry of a galley knows
// which notes it calls. A page keeps room for notes as its text comes down (Foot): text that calls notes is
// put on a page only if the notes fit under it, all but the last to their end and of the last as much as may
// stand alone. What is left of that one is the first thing at the foot of the next page. The cells of a row
// are filled side by side, always the one that is least far down, so that a note only takes room that no
// cell has used. Text calling more notes than a page holds stands at the top of a page of its own; its notes
// fill pages in order, and no text that calls others comes before they are done.

#include "layout/fill_foot.h"

#include <algorithm>

namespace layout {
namespace {

constexpr Length rule_width = 72 * fonts::point;
constexpr Length part_above_rule = 2;  // of three

class FootFill {
 public:
  FootFill(Notes& notes, const Style& style, Length height)
      : notes_(notes), style_(style), height_(height), y_(Foot::height_of_rule) {}

  /// Takes from the waiting notes what fits.
  Slice fill_up(bool must_place) {
    auto& waiting = notes_.waiting;
    std::size_t done = 0;
    while (done < waiting.size() && place(notes_[waiting[done]], must_place && y_ == Foot::height_of_rule))
      ++done;
    waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(done));
    if (y_ > Foot::height_of_rule) add_rule();
    slice_.height = y_;
    return std::move(slice_);
  }

 private:
  /// Says whether the note is there to its end.
  bool place(Note& note, bool must_place) {
    Foot none;
    const Room room{.height = height_ - y_, .at_page_top = must_place};
    auto part = fill_page(note.galley, note.position, room, none);
    const bool finished = part.finished;
    const Length height = part.height;
    add_slice(slice_, std::move(part), 0, y_);
    y_ += height;
    return finished;
  }

  void add_rule() {
    const Length y = Foot::height_of_rule * part_above_rule / 3;
    slice_.behind.push_back(fill({0, y, rule_width, fonts::point / 2}, style_.rule));
  }

  Notes& notes_;
  const Style& style_;
  Length height_ = 0;
  Length y_ = 0;
  Slice slice_;
};

}  // namespace

Slice fill_foot(Notes& notes, const Foot& foot, const Style& style, Length page_height) {
  Slice placed;
  if (notes.waiting.empty()) return placed;
  std::sort(notes.waiting.begin() + static_cast<std::ptrdiff_t>(foot.carried()), notes.waiting.end());
  auto filled = FootFill(notes, style, foot.height_below_text()).fill_up(!foot.has_text_above());
  const Length y = page_height - filled.height;
  add_slice(placed, std::move(filled), 0, y);
  return placed;
}

}  // namespace layout
