#pragma once

#include <algorithm>
#include <limits>

#include "layout/notes.h"

namespace layout {

/// The foot of one page while text is put above it: keeps room for the notes that the text calls.
class Foot {
 public:
  /// Of a page without notes.
  Foot() = default;

  /// Keeps room for what earlier pages left; of much of it no more than a part of the page.
  Foot(Notes& notes, Length page_height);

  bool is_empty() const { return height_ == 0; }

  bool has_text_above() const { return has_text_; }

  /// Whether the page has neither text nor notes, so that what does not fit here fits nowhere.
  bool is_of_empty_page() const { return is_empty() && !has_text_; }

  /// Whether text that calls these notes may come so low that `below` is left under it.
  bool takes(const NoteCalls& calls, Length below) const;

  /// Puts it there, whether the foot takes it or not; what finds no room waits for the next page.
  void add(const NoteCalls& calls, Length below);

  /// Keeps off something that stands above without being text of this page.
  void keep_off(Length below) { below_ = std::min(below_, below); }

  /// The height under the text, for the notes.
  Length height_below_text() const { return below_; }

  /// How many of the waiting notes earlier pages left.
  std::size_t carried() const { return carried_; }

  /// Space, a rule, and space again.
  static constexpr Length height_of_rule = 14 * fonts::point;

 private:
  Length height_with(std::size_t note) const;

  Notes* notes_ = nullptr;
  Length height_ = 0;  // kept for notes
  Length below_ = std::numeric_limits<Length>::max();
  std::size_t carried_ = 0;
  bool has_text_ = false;
  bool full_ = false;  // a note goes on over the end of the page
};

}  // namespace layout
