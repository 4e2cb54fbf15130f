#include "layout/flow_boxes.h"
#include "layout/set_drawing.h"

#include <algorithm>

#include "document/visit.h"
#include "layout/break_lines.h"

namespace layout {
namespace {

/// Lines that stay together at either end of a paragraph.
constexpr std::size_t lines_at_start = 2;
constexpr std::size_t lines_at_end = 2;

bool keeps_with_line_before(std::size_t line, std::size_t lines) {
  return line < lines_at_start || line + lines_at_end > lines;
}

class Flow {
 public:
  Flow(Context& context, const Column& column) : context_(context), column_(column) {
    room_ = {0, column.width};
  }

  Galley take() && { return std::move(galley_); }

  void add(const Boxes& boxes) {
    for (const auto& box : boxes) add(box);
  }

 private:
  /// The part of the column that is left by the indents.
  struct Room {
    Length x = 0;
    Length width = 0;
  };
  struct PendingLabel {
    const HangingLabel* label = nullptr;
    Length x = 0;  // left edge of the group that it hangs beside
  };

  void add(const Box& box) {
    space_ = std::max(space_, box.space_before);
    new_page_ = new_page_ || box.new_page;
    marks_.insert(marks_.end(), box.marks.begin(), box.marks.end());
    std::visit([this](const auto& content) { flow(content); }, box.content);
    space_ = std::max(space_, box.space_after);
    keep_next_ = keep_next_ || box.keep_with_next;
  }

  void flow(const TextBox& box) {
    if (box.text.pictures.empty() && box.needs.broken <= room_.width)
      return flow_lines(box, box.text, box.items);
    auto text = box.text;
    scale_pictures(text);
    auto items = make_line_items(text, context_.words);
    split_wide_items(items, text, context_.words, room_.width);
    flow_lines(box, text, items);
  }

  void flow_lines(const TextBox& box, const StyledText& text, const std::vector<LineItem>& items) {
    const auto ranges = ranges_of(box, items);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      if (i > 0) keep_next_ = box.whole || keeps_with_line_before(i, ranges.size());
      add_line(box, text, items, ranges[i]);
    }
  }

  std::vector<LineRange> ranges_of(const TextBox& box, const std::vector<LineItem>& items) const {
    const bool title = box.cost_of_hyphen == cost_of_hyphen_in_title;
    BreakRules rules;
    rules.width = room_.width;
    rules.justified = box.adjust == Adjust::Justified;
    rules.ragged_stretch = std::min<Length>(Length{box.size} * 4'000, room_.width / 3);
    rules.cost_of_hyphen = box.cost_of_hyphen;
    rules.lone_letters = std::min<Length>(Length{box.size} * 2'500, room_.width / 4);
    rules.hyphens = !title || box.needs.whole > room_.width;
    return box.even ? break_evenly(items, rules, rules.hyphens ? box.needs.broken : box.needs.whole)
                    : break_lines(items, rules);
  }

  void add_line(const TextBox& box, const StyledText& text, const std::vector<LineItem>& items,
                LineRange range) {
    const Length ascent = ascent_of(context_.words, box.size);
    const Length descent = descent_of(context_.words, box.size);
    const Length lead = (box.leading - ascent - descent) / 2;
    const Length tallest = tallest_picture(text, items, range);
    const Length baseline = lead + std::max(ascent, tallest);
    LinePlace place{room_.x, room_.width, baseline, box.adjust, items[range.last].penalty == forced_break};
    auto line = set_line(text, items, range, place, context_.words);
    Strip strip;
    strip.height = box.leading + std::max<Length>(tallest - ascent, 0);
    strip.items = std::move(line.items);
    marks_.insert(marks_.end(), line.marks.begin(), line.marks.end());
    add_labels(strip, baseline);
    add_strip(std::move(strip));
  }

  static Length tallest_picture(const StyledText& text, const std::vector<LineItem>& items, LineRange range) {
    Length tallest = 0;
    if (text.pictures.empty()) return tallest;
    for (const auto& stretch : text.stretches) {
      const auto on_line = [&](const LineItem& item) {
        return item.kind == LineItemKind::Box && item.begin == stretch.begin;
      };
      const auto first = items.begin() + static_cast<std::ptrdiff_t>(range.first);
      const auto last = items.begin() + static_cast<std::ptrdiff_t>(range.last);
      if (stretch.picture && std::any_of(first, last, on_line)) {
        tallest = std::max(tallest, text.pictures[*stretch.picture].height);
      }
    }
    return tallest;
  }

  void scale_pictures(StyledText& text) const {
    for (auto& picture : text.pictures) scale(picture.width, picture.height);
  }
  /// Makes a picture fit the column and the page.
  void scale(Length& width, Length& height) const {
    if (width > room_.width) {
      height = height * room_.width / std::max<Length>(width, 1);
      width = room_.width;
    }
    if (height > column_.most_height) {
      width = width * column_.most_height / std::max<Length>(height, 1);
      height = column_.most_height;
    }
  }

  void flow(const GroupBox& box) {
    const auto around = room_;
    const auto frame_around = frame_;
    if (box.ground) open_frame(*box.ground);
    const bool narrow = box.indent_left + box.indent_right > room_.width / 2;
    if (!narrow) {
      room_.x += box.indent_left;
      room_.width -= box.indent_left + box.indent_right;
    }
    const auto labels_before = labels_.size();
    if (box.label) narrow ? put_label_above(*box.label) : labels_.push_back({&*box.label, room_.x});
    add(box.children);
    if (labels_.size() > labels_before) add_labels_alone();
    room_ = around;
    if (box.ground) close_frame(*box.ground, frame_around);
  }

  void open_frame(const Ground& ground) {
    galley_.frames.push_back({room_.x, room_.width, ground, frame_});
    frame_ = galley_.frames.size() - 1;
    if (ground.padding > 0) add_strip({ground.padding, {}});
    keep_next_ = keep_next_ || ground.padding > 0;
    space_ = ground.padding > 0 ? 0 : space_;
  }
  void close_frame(const Ground& ground, std::optional<std::size_t> around) {
    if (ground.padding > 0) {
      space_ = 0;
      keep_next_ = true;
      add_strip({ground.padding, {}});
    }
    frame_ = around;
  }

  void flow(const TableBox& box) {
    add_labels_alone();
    auto table = flow_table(context_, box, {room_.width, column_.most_height});
    const auto head = galley_.heads.size();
    for (auto& rows : table.heads) galley_.heads.push_back(std::move(rows));
    for (auto& entry : table.entries) {
      auto& row = std::get<Row>(entry.content);
      row.x += room_.x;
      if (entry.head) entry.head = head;
      keep_next_ = keep_next_ || entry.keep_with_previous;
      add_entry(std::move(entry));
    }
    for (auto i = head; i < galley_.heads.size(); ++i) {
      for (auto& row : galley_.heads[i]) row.x += room_.x;
    }
  }

  void flow(const PictureBox& box) {
    add_labels_alone();
    ImageItem item;
    item.content = box.content;
    item.image = box.image;
    item.area = {room_.x, 0, box.width, box.height};
    scale(item.area.width, item.area.height);
    Strip strip;
    strip.height = item.area.height;
    strip.items.emplace_back(item);
    add_strip(std::move(strip));
  }

  void flow(const DrawingBox& box) {
    add_labels_alone();
    Strip strip;
    strip.items = set_drawing(context_, box, {room_.width, column_.most_height});
    strip.height = std::get<DrawingItem>(strip.items.front()).area.height;
    for (auto& item : strip.items) shift(item, room_.x, 0);
    add_strip(std::move(strip));
  }

  void flow(const RuleBox& box) {
    Strip strip;
    strip.height = box.thickness;
    const Length width = room_.width / 3;
    strip.items.push_back(fill({room_.x + width, 0, width, box.thickness}, box.colour));
    add_strip(std::move(strip));
  }

  void flow(const GapBox& box) { add_strip({box.height, {}}); }

  void add_labels_alone() {
    if (labels_.empty()) return;
    Strip strip;
    strip.height = std::max(context_.style.table_leading, fonts::point);
    add_labels(strip, strip.height * 3 / 4);
    add_strip(std::move(strip));
    keep_next_ = true;
  }

  /// In a column too narrow to hang it beside its text.
  void put_label_above(const HangingLabel& label) {
    std::visit(document::Overload{
                   [&](const TextBox& box) { flow(box); },
                   [&](const TickBox& box) {
                     const Length size = tick_size();
                     Strip strip;
                     strip.height = size * 5 / 4;
                     hang(box, strip, room_.x + size, size);
                     add_strip(std::move(strip));
                   },
               },
               label.content);
    keep_next_ = true;
  }

  Length tick_size() const { return Length{context_.style.table_size} * 760; }

  /// Hangs the labels that wait for a line beside this one.
  void add_labels(Strip& strip, Length baseline) {
    for (const auto& pending : labels_) {
      const Length right = pending.x - pending.label->gap;
      std::visit(document::Overload{
                     [&](const TextBox& box) { hang(box, strip, right, baseline); },
                     [&](const TickBox& box) { hang(box, strip, right, baseline); },
                 },
                 pending.label->content);
    }
    labels_.clear();
  }
  void hang(const TextBox& box, Strip& strip, Length right, Length baseline) {
    const Length width = box.needs.line;
    const LinePlace place{right - width, width, baseline, Adjust::Left, true};
    for (const auto& range : break_lines(box.items, {width, false, fonts::point, 0})) {
      auto line = set_line(box.text, box.items, range, place, context_.words);
      strip.items.insert(strip.items.begin(), line.items.begin(), line.items.end());
    }
  }
  void hang(const TickBox& box, Strip& strip, Length right, Length baseline) const;

  void add_strip(Strip strip) {
    Entry entry;
    entry.content = std::move(strip);
    add_entry(std::move(entry));
  }
  void add_entry(Entry entry) {
    entry.space_before = galley_.entries.empty() ? 0 : std::max(entry.space_before, space_);
    entry.new_page = new_page_;
    entry.keep_with_previous = keep_next_ && !new_page_ && !galley_.entries.empty();
    entry.frame = frame_;
    entry.marks.insert(entry.marks.end(), marks_.begin(), marks_.end());
    for (const auto mark : marks_) {
      if (const auto note = context_.marks[mark].note) entry.notes.push_back(*note);
    }
    galley_.height += entry.space_before;
    galley_.height += std::visit([](const auto& content) { return content.height; }, entry.content);
    space_ = 0;
    keep_next_ = false;
    new_page_ = false;
    marks_.clear();
    galley_.entries.push_back(std::move(entry));
  }

  Context& context_;
  const Column& column_;
  Galley galley_;
  Room room_;
  std::vector<PendingLabel> labels_;
  std::vector<std::size_t> marks_;
  std::optional<std::size_t> frame_;
  Length space_ = 0;
  bool keep_next_ = false;
  bool new_page_ = false;
};

void Flow::hang(const TickBox& box, Strip& strip, Length right, Length baseline) const {
  const Length side = tick_size();
  const Length line = std::max<Length>(side / 12, 1);
  const Length x = right - side;
  const Length y = baseline - side;
  const auto add = [&](Rectangle area) {
    FillItem item;
    item.content = box.content;
    item.area = area;
    item.colour = context_.style.text;
    strip.items.emplace_back(item);
  };
  add({x, y, side, line});
  add({x, y + side - line, side, line});
  add({x, y, line, side});
  add({x + side - line, y, line, side});
  if (box.ticked) add({x + side / 4, y + side / 4, side - 2 * (side / 4), side - 2 * (side / 4)});
}

}  // namespace

Galley flow_boxes(Context& context, const Boxes& boxes, const Column& column) {
  Flow flow(context, column);
  flow.add(boxes);
  return std::move(flow).take();
}

}  // namespace layout
