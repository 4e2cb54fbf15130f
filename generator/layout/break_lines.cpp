// Total fit: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software: Practice and
// Experience 11 (1981) 1119-1184. Names follow the paper: active nodes, ratio, badness, demerits, fitness.
// A ragged paragraph has no stretch in its spaces but the same amount of it at the end of each line.

#include "layout/break_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace layout {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

/// How loose lines may be, whether words may be broken by syllables, and whether a last line may be no more
/// than the end of one; the first attempt that gives lines counts. A ragged line cannot be loose, so there
/// the costs alone decide.
struct Attempt {
  double tolerance = endless;
  bool hyphens = true;
  bool lone_letters = true;
};
constexpr Attempt attempts_justified[] = {{1.0, false, false}, {1.5, true, false}, {6.0}, {endless}};
constexpr Attempt attempts_ragged[] = {{endless}};

constexpr double demerits_of_last_hyphen = 10'000;
constexpr double demerits_of_short_last_line = 10'000;
/// The end of a word alone below a paragraph is as bad as a line with spaces at a ratio of 2.
constexpr double demerits_of_lone_letters = 650'000;
/// A last line shorter than this part of the width looks lost.
constexpr Length part_of_short_line = 10;
constexpr double demerits_of_two_hyphens = 3'000;
constexpr double demerits_of_unlike_lines = 3'000;
constexpr double demerits_of_overfull = 1e12;
constexpr int fitness_classes = 4;
/// Between the width that lines of a title are tried with and the least that they need.
constexpr Length near_enough = 2 * fonts::point;

struct Sums {
  Length width = 0;
  Length stretch = 0;
  Length shrink = 0;
};

struct Node {
  std::size_t item = 0;      // the break
  std::size_t first = 0;     // the first item of the line behind it
  std::size_t previous = 0;  // index of a node
  double demerits = 0;
  int fitness = 1;
  bool hyphen = false;
};

struct Candidate {
  double demerits = std::numeric_limits<double>::infinity();
  std::size_t node = 0;
};

int fitness_of(double ratio) {
  return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
}

class TotalFit {
 public:
  TotalFit(const std::vector<LineItem>& items, const BreakRules& rules) : items_(items), rules_(rules) {
    sums_.resize(items.size() + 1);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto& item = items[i];
      sums_[i + 1] = sums_[i];
      if (item.kind == LineItemKind::Penalty) continue;
      sums_[i + 1].width += item.width;
      if (item.kind != LineItemKind::Glue || !may_stretch(item)) continue;
      sums_[i + 1].stretch += item.stretch;
      sums_[i + 1].shrink += item.shrink;
    }
  }

  std::vector<LineRange> lines() {
    const bool justified = rules_.justified;
    for (const auto& attempt : justified ? std::span<const Attempt>(attempts_justified) : attempts_ragged) {
      if (succeeds(attempt)) break;
    }
    return chosen_lines();
  }

 private:
  bool may_stretch(const LineItem& glue) const { return rules_.justified || glue.stretch == endless_stretch; }
  bool is_forced(std::size_t i) const { return items_[i].penalty == forced_break; }
  bool may_break(std::size_t i) const {
    if (items_[i].kind == LineItemKind::Penalty) return true;
    return items_[i].kind == LineItemKind::Glue && i > 0 && items_[i - 1].kind == LineItemKind::Box &&
           items_[i].stretch != endless_stretch;
  }
  bool is_forbidden(const LineItem& item) const {
    return (item.hyphen && !(attempt_.hyphens && rules_.hyphens)) ||
           (item.penalty == weak_break && !rules_.weak_breaks);
  }
  std::size_t first_behind(std::size_t i) const {
    std::size_t next = i + 1;
    while (next < items_.size() && items_[next].kind != LineItemKind::Box && !ends_line(next)) ++next;
    return next;
  }
  bool ends_line(std::size_t i) const { return items_[i].stretch == endless_stretch || is_forced(i); }

  bool succeeds(const Attempt& attempt) {
    attempt_ = attempt;
    nodes_.assign(1, Node{});
    active_.assign(1, 0);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (!may_break(i) || is_forbidden(items_[i])) continue;
      consider(i);
      if (active_.empty()) return false;
    }
    return true;
  }

  /// Finds the best ways to come to a break at item `i`.
  void consider(std::size_t i) {
    Candidate best[fitness_classes];
    std::size_t kept = 0;
    const auto last_active = active_.back();
    for (const auto index : active_) {
      const double ratio = ratio_of(nodes_[index], i);
      if (ratio >= -1 && ratio <= attempt_.tolerance) weigh(index, i, ratio, best);
      if (ratio >= -1 && !is_forced(i)) active_[kept++] = index;
    }
    active_.resize(kept);
    const auto before = nodes_.size();
    for (int fitness = 0; fitness < fitness_classes; ++fitness) add_node(i, fitness, best[fitness]);
    if (active_.empty() && nodes_.size() == before && std::isinf(attempt_.tolerance)) {
      add_node(i, 1, {nodes_[last_active].demerits + demerits_of_overfull, last_active});
    }
  }

  double ratio_of(const Node& node, std::size_t i) const {
    const auto& from = sums_[node.first];
    const auto& to = sums_[std::max(i, node.first)];
    const Length natural =
        to.width - from.width + (items_[i].kind == LineItemKind::Penalty ? items_[i].width : 0);
    const Length room = rules_.width - natural;
    if (room == 0) return 0;
    const Length give = room > 0 ? to.stretch - from.stretch + (rules_.justified ? 0 : rules_.ragged_stretch)
                                 : to.shrink - from.shrink;
    if (give <= 0) return room > 0 ? 1e6 : -2;
    return static_cast<double>(room) / static_cast<double>(give);
  }

  void weigh(std::size_t index, std::size_t i, double ratio, Candidate (&best)[fitness_classes]) const {
    const auto& node = nodes_[index];
    const auto& item = items_[i];
    double cost = 10 + std::min(100 * std::abs(ratio) * ratio * ratio, 1e8);
    if (item.kind == LineItemKind::Penalty && !is_forced(i)) {
      cost += item.hyphen ? rules_.cost_of_hyphen : item.penalty;
    }
    double demerits = node.demerits + cost * cost;
    const int fitness = rules_.justified ? fitness_of(ratio) : 1;
    if (item.hyphen && node.hyphen) demerits += demerits_of_two_hyphens;
    if (std::abs(fitness - node.fitness) > 1) demerits += demerits_of_unlike_lines;
    if (is_forced(i) && index != 0) {
      if (!attempt_.lone_letters && are_lone_letters(node, i)) return;
      demerits += demerits_of_last_line(node, i);
    }
    if (demerits < best[fitness].demerits) best[fitness] = {demerits, index};
  }

  Length width_of(const Node& node, std::size_t i) const {
    return sums_[std::max(i, node.first)].width - sums_[node.first].width;
  }
  bool is_short(const Node& node, std::size_t i) const {
    return width_of(node, i) < rules_.width / part_of_short_line;
  }
  bool are_lone_letters(const Node& node, std::size_t i) const {
    return node.hyphen &&
           width_of(node, i) < std::max(rules_.width / part_of_short_line, rules_.lone_letters);
  }
  double demerits_of_last_line(const Node& node, std::size_t i) const {
    if (are_lone_letters(node, i)) return demerits_of_lone_letters;
    return (node.hyphen ? demerits_of_last_hyphen : 0) +
           (is_short(node, i) ? demerits_of_short_last_line : 0);
  }

  void add_node(std::size_t i, int fitness, const Candidate& candidate) {
    if (std::isinf(candidate.demerits)) return;
    active_.push_back(nodes_.size());
    nodes_.push_back({i, first_behind(i), candidate.node, candidate.demerits, fitness, items_[i].hyphen});
  }

  std::vector<LineRange> chosen_lines() const {
    std::vector<LineRange> lines;
    if (active_.empty()) return lines;
    auto best = active_.front();
    for (const auto index : active_) {
      if (nodes_[index].demerits < nodes_[best].demerits) best = index;
    }
    for (auto index = best; index != 0; index = nodes_[index].previous) {
      lines.push_back({nodes_[nodes_[index].previous].first, nodes_[index].item});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
  }

  const std::vector<LineItem>& items_;
  const BreakRules& rules_;
  std::vector<Sums> sums_;
  std::vector<Node> nodes_;
  std::vector<std::size_t> active_;
  Attempt attempt_ = {};
};

/// Whether no line is wider than the column.
bool fits(const std::vector<LineItem>& items, const std::vector<LineRange>& lines, Length width) {
  return std::all_of(lines.begin(), lines.end(), [&](const LineRange& line) {
    Length natural = items[line.last].kind == LineItemKind::Penalty ? items[line.last].width : 0;
    for (auto i = line.first; i < line.last; ++i)
      if (items[i].kind != LineItemKind::Penalty) natural += items[i].width;
    return natural <= width;
  });
}

/// Makes the column narrower as long as that takes no more lines.
std::vector<LineRange> even_lines(const std::vector<LineItem>& items, const BreakRules& rules,
                                  Length least_width) {
  auto lines = break_lines(items, rules);
  Length enough = rules.width;
  Length too_little = least_width - 1;
  while (lines.size() > 1 && enough - too_little > near_enough) {
    auto narrower = rules;
    narrower.width = too_little + (enough - too_little) / 2;
    auto tried = break_lines(items, narrower);
    if (tried.size() > lines.size() || !fits(items, tried, narrower.width)) {
      too_little = narrower.width;
    } else {
      enough = narrower.width;
      lines = std::move(tried);
    }
  }
  return lines;
}

}  // namespace

std::vector<LineRange> break_lines(const std::vector<LineItem>& items, const BreakRules& rules) {
  if (items.empty()) return {};
  return TotalFit(items, rules).lines();
}

std::vector<LineRange> break_evenly(const std::vector<LineItem>& items, const BreakRules& rules,
                                    Length least_width) {
  auto lines = even_lines(items, rules, least_width);
  const bool has_weak_break = std::any_of(lines.begin(), lines.end(), [&](const LineRange& line) {
    return items[line.last].penalty == weak_break;
  });
  if (!has_weak_break) return lines;
  auto without = rules;
  without.weak_breaks = false;
  auto tried = even_lines(items, without, least_width);
  const bool good = tried.size() == lines.size() && fits(items, tried, rules.width);
  return good ? tried : lines;
}

}  // namespace layout
