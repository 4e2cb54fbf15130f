#include "layout/line_items.h"

#include <algorithm>
#include <string_view>

namespace layout {
namespace {

constexpr int cost_of_hyphen = 50;
constexpr int cost_behind_sign = 20;
constexpr int cost_within_word = 5'000;

class ItemMaker {
 public:
  ItemMaker(const StyledText& text, WordShapes& words) : text_(text), words_(words) {}

  std::vector<LineItem> make() && {
    for (const auto& stretch : text_.stretches) add(stretch);
    if (!items_.empty()) add_line_end(static_cast<std::uint32_t>(text_.text.size()));
    return std::move(items_);
  }

 private:
  void add(const Stretch& stretch) {
    if (stretch.picture) {
      add_box(text_.pictures[*stretch.picture].width, stretch.begin, stretch.end);
      return;
    }
    std::uint32_t at = stretch.begin;
    while (at < stretch.end) {
      const auto rest = std::string_view(text_.text).substr(at, stretch.end - at);
      const auto end = at + static_cast<std::uint32_t>(std::min(rest.find_first_of(" \n"), rest.size()));
      if (end > at) add_word(stretch, at, end);
      if (end < stretch.end) {
        text_.text[end] == '\n' ? add_line_end(end) : add_space(stretch, end);
      }
      at = end + 1;
    }
  }

  void add_word(const Stretch& stretch, std::uint32_t begin, std::uint32_t end) {
    const auto view = std::string_view(text_.text).substr(begin, end - begin);
    const auto& word = words_.shape_with_breaks(stretch.look.face, view, text_.language_of(stretch));
    const auto points = break_points(word, begin, end);
    std::uint32_t from = 0;
    std::int64_t advance = 0;
    for (const auto& point : points) {
      add_box((point.advance - advance) * stretch.look.size, begin + from, begin + point.offset);
      add_break(stretch, point);
      from = point.offset;
      advance = point.advance;
    }
    add_box((word.advance - advance) * stretch.look.size, begin + from, end);
  }

  /// Those of the word, and those that the writer put in this one.
  std::vector<BreakPoint> break_points(const ShapedWord& word, std::uint32_t begin, std::uint32_t end) const {
    const auto& own = text_.soft_hyphens;
    const auto first = std::upper_bound(own.begin(), own.end(), begin);
    if (first == own.end() || *first >= end) return word.breaks;
    auto points = word.breaks;
    for (auto at = first; at != own.end() && *at < end; ++at) points.push_back({*at - begin, 0, true});
    return measured(std::move(points), word);
  }

  void add_box(Length width, std::uint32_t begin, std::uint32_t end) {
    items_.push_back({LineItemKind::Box, false, 0, width, 0, 0, begin, end});
  }
  void add_break(const Stretch& stretch, const BreakPoint& point) {
    const Length width = point.hyphen ? words_.hyphen(stretch.look.face).advance * stretch.look.size : 0;
    const int cost = point.hyphen ? cost_of_hyphen : cost_behind_sign;
    items_.push_back({LineItemKind::Penalty, point.hyphen, cost, width, 0, 0, 0, 0});
  }
  void add_space(const Stretch& stretch, std::uint32_t at) {
    const Length width =
        words_.shape(stretch.look.face, " ", text_.language_of(stretch)).advance * stretch.look.size;
    items_.push_back({LineItemKind::Glue, false, 0, width, width / 2, width / 3, at, at + 1});
  }
  void add_line_end(std::uint32_t at) {
    items_.push_back({LineItemKind::Glue, false, 0, 0, endless_stretch, 0, at, at});
    items_.push_back({LineItemKind::Penalty, false, forced_break, 0, 0, 0, at, at});
  }

  const StyledText& text_;
  WordShapes& words_;
  std::vector<LineItem> items_;
};

const Stretch& stretch_at(const StyledText& text, std::uint32_t offset) {
  const auto behind = std::upper_bound(text.stretches.begin(), text.stretches.end(), offset,
                                       [](std::uint32_t at, const Stretch& s) { return at < s.begin; });
  return *std::prev(behind);
}

/// The box as boxes of one cluster each, with a break between any two of them.
void add_clusters(const LineItem& box, const StyledText& text, WordShapes& words,
                  std::vector<LineItem>& items) {
  const auto& stretch = stretch_at(text, box.begin);
  const auto view = std::string_view(text.text).substr(box.begin, box.end - box.begin);
  const auto first = items.size();
  for (const auto& cluster : clusters_of(words.shape(stretch.look.face, view, text.language_of(stretch)))) {
    if (items.size() > first)
      items.push_back({LineItemKind::Penalty, false, cost_within_word, 0, 0, 0, 0, 0});
    const Length width = cluster.advance * stretch.look.size;
    items.push_back(
        {LineItemKind::Box, false, 0, width, 0, 0, box.begin + cluster.begin, box.begin + cluster.end});
  }
  if (items.size() > first) items.back().end = box.end;
}

/// The width of what must stay together from item `at` on, and the item behind it.
struct Together {
  Length width = 0;
  std::size_t end = 0;
};
Together together_from(const std::vector<LineItem>& items, std::size_t at) {
  Together result;
  std::size_t i = at;
  for (; i < items.size() && items[i].kind == LineItemKind::Box; ++i) result.width += items[i].width;
  if (i < items.size() && items[i].kind == LineItemKind::Penalty) result.width += items[i].width;
  result.end = i;
  return result;
}

}  // namespace

std::vector<LineItem> make_line_items(const StyledText& text, WordShapes& words) {
  return ItemMaker(text, words).make();
}

void split_wide_items(std::vector<LineItem>& items, const StyledText& text, WordShapes& words, Length width) {
  if (needs_of(items).broken <= width) return;
  std::vector<LineItem> split;
  split.reserve(items.size() * 2);
  for (std::size_t i = 0; i < items.size();) {
    if (items[i].kind != LineItemKind::Box) {
      split.push_back(items[i++]);
      continue;
    }
    const auto together = together_from(items, i);
    const bool wide = together.width > width;
    for (const auto first = i; i < together.end; ++i) {
      const bool picture = stretch_at(text, items[i].begin).picture.has_value();
      if (wide && i > first) split.push_back({LineItemKind::Penalty, false, cost_within_word, 0, 0, 0, 0, 0});
      wide && !picture ? add_clusters(items[i], text, words, split) : split.push_back(items[i]);
    }
  }
  items = std::move(split);
}

Needs needs_of(const std::vector<LineItem>& items) {
  Needs needs;
  Length word = 0;
  Length line = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto& item = items[i];
    if (item.kind == LineItemKind::Box) {
      if (i == 0 || items[i - 1].kind != LineItemKind::Box) {
        needs.broken = std::max(needs.broken, together_from(items, i).width);
      }
      word += item.width;
      line += item.width;
    } else if (item.kind == LineItemKind::Glue || !item.hyphen) {
      needs.whole = std::max(needs.whole, word);
      word = 0;
      if (item.kind == LineItemKind::Glue) line += item.width;
      if (item.penalty == forced_break) {
        needs.line = std::max(needs.line, line);
        needs.total += line;
        line = 0;
      }
    }
  }
  return needs;
}

}  // namespace layout
