#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "layout/flow_boxes.h"
#include "layout/galley.h"

namespace layout {

/// A note while the pages of its chapter are made.
struct Note {
  Galley galley;
  Position position = {};
  Length least = 0;  // of it that may stand on a page when the rest follows on the next one
  bool set = false;  // its lines are broken
  bool called = false;
};

/// The notes of a chapter, in the order of their numbers.
class Notes {
 public:
  Notes() = default;
  explicit Notes(Boxes boxes) : boxes_(std::move(boxes)), notes_(boxes_.size()) {}

  /// Sets the notes that a galley calls, and those that these call, in its column.
  void set_called(Context& context, const Galley& galley, const Column& column);

  /// Of notes that are called, and those that these call, the ones that no page has had yet; each once.
  NoteCalls fresh(const NoteCalls& calls) const;

  /// From here on the note waits for its place at the foot of a page.
  void call(std::size_t index);

  /// The same for those that nothing calls, so that no word is lost.
  void call_rest(Context& context, const Column& column);

  const Note& operator[](std::size_t index) const { return notes_[index]; }
  Note& operator[](std::size_t index) { return notes_[index]; }

  /// Called and not yet shown to the end, in the order in which they are shown.
  NoteCalls waiting = {};

 private:
  void set(Context& context, std::size_t index, const Column& column);

  Boxes boxes_;
  std::vector<Note> notes_;
};

/// What is left of a note, or a little more where a row of a table was split.
Length height_left(const Note& note);

}  // namespace layout
