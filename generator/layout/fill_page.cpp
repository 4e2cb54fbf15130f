#include "layout/fill_page.h"

#include <algorithm>
#include <map>

#include "document/visit.h"
#include "layout/split_row.h"

namespace layout {
namespace {

/// What must not be parted: entries [position, end).
struct Group {
  Least least;
  std::size_t end = 0;
};

/// What an entry needs to stand on a page, and whether what follows may still be kept with it.
struct Need {
  Least least;
  bool whole = true;
};

/// Of the head that is repeated when a page begins with the entry.
Length height_of_head(const Galley& galley, const Entry& entry) {
  Length height = 0;
  if (!entry.head) return height;
  for (const auto& row : galley.heads[*entry.head]) height += row.height;
  return height;
}

Need need_of(const Galley& galley, const Position& at, const Room& room, Length left) {
  const auto& [index, cells] = at;
  const auto& entry = galley.entries[index];
  if (const auto* strip = std::get_if<Strip>(&entry.content)) return {{strip->height, entry.notes}, true};
  const auto& row = std::get<Row>(entry.content);
  if (cells.empty() && !may_split(row.height + height_of_head(galley, entry), room, left))
    return {{row.height, entry.notes}, true};
  auto least = least_of(row, cells, room, left);
  if (cells.empty()) least.height = std::min(least.height, row.height);
  return {std::move(least), false};
}

Group group_at(const Galley& galley, const Position& position, const Room& room, Length left) {
  Group group;
  group.end = position.entry;
  bool whole = true;
  do {
    const bool first = group.end == position.entry;
    const auto need = need_of(galley, first ? position : Position{group.end, {}}, room, left);
    group.least.height += need.least.height + (first ? 0 : galley.entries[group.end].space_before);
    group.least.notes.insert(group.least.notes.end(), need.least.notes.begin(), need.least.notes.end());
    whole = need.whole;
    ++group.end;
  } while (whole && group.least.height <= room.height && group.end < galley.entries.size() &&
           galley.entries[group.end].keep_with_previous);
  return group;
}

/// From where to where the ground of a frame goes on this page.
struct Extent {
  Length top = 0;
  Length bottom = 0;
};

class PageFill {
 public:
  PageFill(Galley& galley, Position& position, const Room& room, Foot& foot)
      : galley_(galley), position_(position), room_(room), foot_(foot), must_place_(room.at_page_top) {
    repeat_head();
  }

  /// How far down it has come.
  Length y() const { return y_; }

  /// Places what belongs together next, or what fits of it; says whether the page may take more.
  bool step() {
    if (is_finished() || (placed_ && entry().new_page)) return false;
    const auto group = group_at(galley_, position_, room_, below(space()));
    const bool fits = takes(group.least);
    if (!fits && !may_overflow(group.least)) return false;
    while (position_.entry < group.end) {
      // No page can hold a group that does not fit here: its entries come one by one.
      if (!fits && !may_overflow(group.least) && !takes(need_here())) return false;
      if (!place_next()) return false;
    }
    return true;
  }

  Slice take() && {
    if (!placed_) slice_ = {};
    draw_grounds();
    slice_.finished = is_finished();
    slice_.height = placed_ ? y_ : 0;
    return std::move(slice_);
  }

 private:
  bool is_finished() const { return position_.entry >= galley_.entries.size(); }
  Entry& entry() { return galley_.entries[position_.entry]; }
  Length space() { return placed_ ? entry().space_before : 0; }
  Length below(Length height) const { return room_.height - y_ - height; }
  Least need_here() { return need_of(galley_, position_, room_, below(space())).least; }
  bool takes(const Least& least) { return foot_.takes(least.notes, below(space() + least.height)); }
  /// A cell beside others waits if only its notes do not fit.
  bool may_overflow(const Least& least) const {
    const bool fits_nowhere = least.notes.empty() ? foot_.is_empty() : foot_.is_of_empty_page();
    return must_place_ && !placed_ && fits_nowhere;
  }

  void repeat_head() {
    if (is_finished() || !entry().head) return;
    for (const auto& row : galley_.heads[*entry().head]) {
      auto copy = row;
      std::vector<Position> cells;
      Foot none;
      auto part = split_row(copy, cells, {.height = row.height}, none);
      const Length height = part.height;
      add_slice(slice_, std::move(part), 0, y_);
      y_ += height;
    }
  }

  bool place_next() {
    y_ += space();
    return std::visit(document::Overload{
                          [&](Strip& strip) { return place(strip); },
                          [&](Row& row) { return place(row); },
                      },
                      entry().content);
  }

  bool place(Strip& strip) {
    foot_.add(entry().notes, below(strip.height));
    Slice part;
    part.height = strip.height;
    part.items = std::move(strip.items);
    finish_entry(std::move(part));
    return true;
  }

  bool place(Row& row) {
    Room room = room_;
    room.height = below(0);
    room.at_page_top = must_place_ && !placed_;
    // A row that fits gets its notes before its cells, so that none of them can take another's room.
    const Length under = below(row.height);
    if (position_.cells.empty() && foot_.takes(entry().notes, under)) foot_.add(entry().notes, under);
    auto part = split_row(row, position_.cells, room, foot_);
    if (part.finished) {
      finish_entry(std::move(part));
      return true;
    }
    add_marks();
    add_part(std::move(part));
    return false;
  }

  void finish_entry(Slice part) {
    add_marks();
    add_part(std::move(part));
    ++position_.entry;
    position_.cells.clear();
  }

  void add_marks() {
    for (const auto mark : entry().marks) slice_.marks.push_back({mark, y_});
    entry().marks.clear();
  }

  void add_part(Slice part) {
    const Length height = part.height;
    foot_.add({}, below(height));
    add_slice(slice_, std::move(part), 0, y_);
    extend_grounds(y_, y_ + height);
    y_ += height;
    placed_ = true;
  }

  void extend_grounds(Length top, Length bottom) {
    for (auto frame = entry().frame; frame; frame = galley_.frames[*frame].around) {
      const auto [extent, added] = grounds_.emplace(*frame, Extent{top, bottom});
      if (!added) extent->second.bottom = bottom;
    }
  }

  void draw_grounds() {
    std::vector<Item> drawn;
    for (const auto& [index, extent] : grounds_) {
      const auto& frame = galley_.frames[index];
      const Length height = extent.bottom - extent.top;
      if (frame.ground.background) {
        drawn.push_back(fill({frame.x, extent.top, frame.width, height}, *frame.ground.background));
      }
      if (frame.ground.bar) {
        drawn.push_back(fill({frame.x, extent.top, frame.ground.bar_width, height}, *frame.ground.bar));
      }
    }
    slice_.behind.insert(slice_.behind.begin(), drawn.begin(), drawn.end());
  }

  Galley& galley_;
  Position& position_;
  const Room& room_;
  Foot& foot_;
  Slice slice_;
  std::map<std::size_t, Extent> grounds_;  // by frame: outer ones come first
  Length y_ = 0;
  bool placed_ = false;
  bool must_place_ = false;
};

}  // namespace

void add_slice(Slice& slice, Slice&& part, Length x, Length y) {
  const auto move_items = [&](std::vector<Item>& from, std::vector<Item>& to) {
    for (auto& item : from) {
      shift(item, x, y);
      to.push_back(std::move(item));
    }
  };
  move_items(part.behind, slice.behind);
  move_items(part.items, slice.items);
  for (const auto& mark : part.marks) slice.marks.push_back({mark.mark, mark.y + y});
}

Least least_of(const Galley& galley, const Position& position, const Room& room, Length left) {
  if (position.entry >= galley.entries.size()) return {};
  return group_at(galley, position, room, left).least;
}

std::vector<Slice> fill_side_by_side(const std::vector<Beside>& galleys, Foot& foot) {
  std::vector<PageFill> fills;
  std::vector<PageFill*> active;
  fills.reserve(galleys.size());
  for (const auto& each : galleys)
    active.push_back(&fills.emplace_back(each.galley, each.position, each.room, foot));
  const auto higher = [](const PageFill* a, const PageFill* b) { return a->y() < b->y(); };
  while (!active.empty()) {
    const auto next = std::min_element(active.begin(), active.end(), higher);
    if (!(*next)->step()) active.erase(next);
  }
  std::vector<Slice> slices;
  slices.reserve(fills.size());
  for (auto& fill : fills) slices.push_back(std::move(fill).take());
  return slices;
}

Slice fill_page(Galley& galley, Position& position, const Room& room, Foot& foot) {
  PageFill fill(galley, position, room, foot);
  while (fill.step()) {
  }
  return std::move(fill).take();
}

}  // namespace layout
