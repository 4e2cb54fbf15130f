#include "source/nearest_name.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <vector>

#include "source/ascii.h"

namespace source {
namespace {

// Optimal string alignment: Levenshtein's distance with a swap of neighbours as one edit.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

// The size of the words, with a dash behind each, that both begin with. `agenda-klassen` goes on with all of
// `agenda-klas`, and is near it.
std::size_t shared_words(std::string_view a, std::string_view b) {
  const auto end =
      std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())),
                    b.begin())
          .first -
      a.begin();
  if (static_cast<std::size_t>(end) == std::min(a.size(), b.size())) return 0;
  const auto dash = a.substr(0, static_cast<std::size_t>(end)).rfind('-');
  return dash == std::string_view::npos ? 0 : dash + 1;
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view name, std::span<const std::string> candidates) {
  constexpr std::size_t longest_name = 100;
  if (name.empty() || name.size() > longest_name) return std::nullopt;
  std::optional<std::string> best;
  std::size_t best_distance = 0;
  for (const auto& candidate : candidates) {
    const std::size_t distance = edit_distance(lower(name), lower(candidate));
    const std::size_t shared = shared_words(lower(name), lower(candidate));
    const std::size_t allowed = (std::max(name.size(), candidate.size()) - shared) / 3;
    if (distance > std::max<std::size_t>(allowed, 1) || (best && distance >= best_distance)) continue;
    best = candidate;
    best_distance = distance;
  }
  return best;
}

}  // namespace source
