#include "layout/fill_page.h"

#include <algorithm>
#include <map>

#include "document/visit.h"
#include "layout/split_row.h"

namespace layout {
namespace {

/// What must not be parted: entries [position, end).
struct Group {
  Length height = 0;
  std::size_t end = 0;
};

/// What an entry needs to stand on a page, and whether what follows may still be kept with it.
struct Need {
  Length height = 0;
  bool whole = true;
};

Need need_of(const Entry& entry, const std::vector<Position>& cells, const Room& room) {
  if (const auto* strip = std::get_if<Strip>(&entry.content)) return {strip->height, true};
  const auto& row = std::get<Row>(entry.content);
  if (cells.empty() && !may_split(row, room)) return {row.height, true};
  const Length least = least_height(row, cells, room);
  return {cells.empty() ? std::min(least, row.height) : least, false};
}

Group group_at(const Galley& galley, const Position& position, const Room& room) {
  Group group;
  group.end = position.entry;
  bool whole = true;
  do {
    const bool first = group.end == position.entry;
    const auto& entry = galley.entries[group.end];
    const auto need = need_of(entry, first ? position.cells : std::vector<Position>{}, room);
    group.height += need.height + (first ? 0 : entry.space_before);
    whole = need.whole;
    ++group.end;
  } while (whole && group.height <= room.height && group.end < galley.entries.size() &&
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
  PageFill(Galley& galley, Position& position, const Room& room)
      : galley_(galley), position_(position), room_(room), must_place_(room.at_page_top) {}

  Slice fill_up() {
    repeat_head();
    while (position_.entry < galley_.entries.size() && place_next()) {
    }
    draw_grounds();
    slice_.finished = position_.entry >= galley_.entries.size();
    slice_.height = y_;
    return std::move(slice_);
  }

 private:
  Entry& entry() { return galley_.entries[position_.entry]; }
  Length rest() const { return room_.height - y_; }

  void repeat_head() {
    if (position_.entry >= galley_.entries.size() || !entry().head) return;
    for (const auto& row : galley_.heads[*entry().head]) {
      auto copy = row;
      std::vector<Position> cells;
      auto part = split_row(copy, cells, {row.height, 0, true});
      const Length height = part.height;
      add_slice(slice_, std::move(part), 0, y_);
      y_ += height;
    }
  }

  /// Places the next entry, or what fits of it; says whether the page may take more.
  bool place_next() {
    const Length space = placed_ ? entry().space_before : 0;
    if (position_.entry >= checked_) {
      const auto group = group_at(galley_, position_, room_);
      const bool fits = y_ + space + group.height <= room_.height;
      if (!fits && !may_overflow()) return false;
      checked_ = group.end;
      loose_ = !fits;  // no page can hold this group: its entries come one by one
    }
    if (loose_ && !may_overflow() && space + need().height > rest()) return false;
    y_ += space;
    return std::visit(document::Overload{
                          [&](Strip& strip) { return place(strip); },
                          [&](Row& row) { return place(row); },
                      },
                      entry().content);
  }
  bool may_overflow() const { return must_place_ && !placed_; }
  Need need() { return need_of(entry(), position_.cells, room_); }

  bool place(Strip& strip) {
    Slice part;
    part.height = strip.height;
    part.items = std::move(strip.items);
    finish_entry(std::move(part));
    return true;
  }

  bool place(Row& row) {
    Room room = room_;
    room.height = rest();
    room.at_page_top = may_overflow();
    auto part = split_row(row, position_.cells, room);
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
  Slice slice_;
  std::map<std::size_t, Extent> grounds_;  // by frame: outer ones come first
  Length y_ = 0;
  std::size_t checked_ = 0;  // entries before this one may stand here
  bool loose_ = false;
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

Length least_height(const Galley& galley, const Position& position, const Room& room) {
  if (position.entry >= galley.entries.size()) return 0;
  return group_at(galley, position, room).height;
}

Slice fill_page(Galley& galley, Position& position, const Room& room) {
  return PageFill(galley, position, room).fill_up();
}

}  // namespace layout
