#include "layout/foot.h"

#include <algorithm>

namespace layout {
namespace {

/// Of a page, for notes that earlier pages left: the text goes on as well.
constexpr Length most_percent_for_carried = 60;

}  // namespace

Foot::Foot(Notes& notes, Length page_height)
    : notes_(&notes), below_(page_height), carried_(notes.waiting.size()) {
  if (carried_ == 0) return;
  height_ = height_of_rule;
  for (const auto index : notes.waiting) height_ += height_left(notes[index]);
  const Length most = page_height * most_percent_for_carried / 100;
  full_ = height_ > most;
  height_ = std::min(height_, most);
}

Length Foot::height_with(std::size_t note) const {
  return height_ + (is_empty() ? height_of_rule : 0) + (*notes_)[note].galley.height;
}

bool Foot::takes(const NoteCalls& calls, Length below) const {
  const Length room = std::min(below_, below) - height_;
  if (room < 0) return false;
  if (!notes_ || calls.empty()) return true;
  const auto fresh = notes_->fresh(calls);
  if (fresh.empty()) return true;
  if (full_) return false;
  // The last one may go on over the page, the others not.
  Length needed = is_empty() ? height_of_rule : 0;
  for (std::size_t i = 0; i + 1 < fresh.size(); ++i) needed += (*notes_)[fresh[i]].galley.height;
  return needed + (*notes_)[fresh.back()].least <= room;
}

void Foot::add(const NoteCalls& calls, Length below) {
  keep_off(below);
  has_text_ = true;
  if (!notes_ || calls.empty()) return;
  for (const auto index : notes_->fresh(calls)) {
    notes_->call(index);
    if (full_) continue;
    full_ = height_with(index) > below_;
    height_ = full_ ? std::max<Length>(below_, 0) : height_with(index);
  }
}

}  // namespace layout
