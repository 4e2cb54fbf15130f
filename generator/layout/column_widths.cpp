// Column widths by content, in the spirit of CSS 2.2 §17.5.2.2 (automatic table layout). What is left above
// the least widths goes by the square root of the text in a column's fullest cell rather than by the text
// itself, so that one long column does not starve the others; no column gets more than its longest line while
// another is short of room. Nor does one get less than half of an equal share, unless its longest line or the
// words of the others need it so.

#include "layout/column_widths.h"

#include <algorithm>
#include <cmath>

namespace layout {
namespace {

/// The limits of a column: never below `least`, not above `most` while others want more.
struct Limits {
  Length least = 0;
  Length most = 0;
  Length weight = 1;
};

Length square_root(Length value) {
  return std::max<Length>(static_cast<Length>(std::sqrt(static_cast<double>(value))), 1);
}

Length width_at(const Limits& limits, Length level) {
  // The level grows to what fills the page; weights are at most about 10^6.
  return std::clamp(level * limits.weight / 1'000, limits.least, std::max(limits.least, limits.most));
}

Length sum_at(const std::vector<Limits>& columns, Length level) {
  Length sum = 0;
  for (const auto& column : columns) sum += width_at(column, level);
  return sum;
}

/// Raises all columns by one level until they fill the width.
std::vector<Length> fill_up(const std::vector<Limits>& columns, Length width) {
  Length low = 0;
  Length high = Length{1} << 36U;
  while (low < high) {
    const Length middle = low + (high - low + 1) / 2;
    sum_at(columns, middle) <= width ? low = middle : high = middle - 1;
  }
  std::vector<Length> widths;
  for (const auto& column : columns) widths.push_back(width_at(column, low));
  return widths;
}

/// Shares out what is left by the widths themselves; none becomes less.
void spread_rest(std::vector<Length>& widths, Length width) {
  Length sum = 0;
  for (const auto each : widths) sum += each;
  for (auto& each : widths) {
    each = sum > 0 ? each * width / sum : width / static_cast<Length>(widths.size());
  }
  sum = 0;
  for (const auto each : widths) sum += each;
  widths.back() += width - sum;
}

Length total(const std::vector<Needs>& columns, Length Needs::*need) {
  Length sum = 0;
  for (const auto& column : columns) sum += column.*need;
  return sum;
}

std::vector<Limits> limits_between(const std::vector<Needs>& columns, Length Needs::*least,
                                   Length Needs::*most) {
  std::vector<Limits> limits;
  for (const auto& column : columns)
    limits.push_back({column.*least, column.*most, square_root(column.total)});
  return limits;
}

Length equal_share(const std::vector<Needs>& columns, Length width) {
  return width / static_cast<Length>(columns.size());
}

/// Between words that stay whole and lines that do; a short line stays whole as well, as long as all columns
/// have room for that.
std::vector<Limits> limits_of_whole_words(const std::vector<Needs>& columns, Length width) {
  auto roomy = columns;
  for (auto& column : roomy)
    column.whole = std::max(column.whole, std::min(column.line, equal_share(columns, width) / 2));
  const bool fits = total(roomy, &Needs::whole) <= width;
  return limits_between(fits ? roomy : columns, &Needs::whole, &Needs::line);
}

/// A word wider than its share is broken anywhere; it shall not take room that others need for their words.
std::vector<Needs> with_wide_words_broken(std::vector<Needs> columns, Length width) {
  const Length share = equal_share(columns, width);
  for (auto& column : columns) {
    column.broken = std::min(column.broken, share);
    column.whole = std::min(column.whole, share);
  }
  return columns;
}

}  // namespace

std::vector<Length> column_widths(const std::vector<Needs>& columns, Length width) {
  if (columns.empty()) return {};
  if (total(columns, &Needs::broken) > width)
    return column_widths(with_wide_words_broken(columns, width), width);
  auto widths =
      fill_up(total(columns, &Needs::whole) <= width ? limits_of_whole_words(columns, width)
                                                     : limits_between(columns, &Needs::broken, &Needs::whole),
              width);
  spread_rest(widths, width);
  return widths;
}

}  // namespace layout
