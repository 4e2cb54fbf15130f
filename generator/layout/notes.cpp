#include "layout/notes.h"

#include <limits>
#include <set>

#include "layout/fill_page.h"

namespace layout {
namespace {

/// As if a page were as high as it takes: only what belongs together counts.
constexpr Room endless_room{.height = std::numeric_limits<Length>::max() / 4};

}  // namespace

void Notes::set(Context& context, std::size_t index, const Column& column) {
  if (index >= notes_.size() || notes_[index].set) return;
  auto& note = notes_[index];
  note.set = true;
  Boxes boxes;
  boxes.push_back(std::move(boxes_[index]));
  note.galley = flow_boxes(context, boxes, column);
  note.least = least_of(note.galley, {}, endless_room, endless_room.height).height;
  set_called(context, note.galley, column);
}

void Notes::set_called(Context& context, const Galley& galley, const Column& column) {
  for (const auto& entry : galley.entries) {
    for (const auto index : entry.notes) set(context, index, column);
  }
}

NoteCalls Notes::fresh(const NoteCalls& calls) const {
  NoteCalls found;
  std::set<std::size_t> seen;
  const auto add = [&](const NoteCalls& more) {
    for (const auto index : more) {
      if (index < notes_.size() && !notes_[index].called && seen.insert(index).second) found.push_back(index);
    }
  };
  add(calls);
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const auto& entry : notes_[found[i]].galley.entries) add(entry.notes);
  }
  return found;
}

void Notes::call(std::size_t index) {
  notes_[index].called = true;
  waiting.push_back(index);
}

void Notes::call_rest(Context& context, const Column& column) {
  for (std::size_t index = 0; index < notes_.size(); ++index) {
    if (notes_[index].called) continue;
    set(context, index, column);
    call(index);
  }
}

Length height_left(const Note& note) {
  Length height = 0;
  const auto& entries = note.galley.entries;
  for (auto i = note.position.entry; i < entries.size(); ++i) {
    if (i > note.position.entry) height += entries[i].space_before;
    height += std::visit([](const auto& content) { return content.height; }, entries[i].content);
  }
  return height;
}

}  // namespace layout
