#include "diagram/callouts.h"

namespace diagram {
namespace {

constexpr Length gap = 12 * pixel;

/// Callouts that touch, and where the first of them would begin if all together had their wish.
struct Cluster {
  Length wishes = 0;  // sum of the wished tops of the first
  Length count = 0;
  Length height = 0;

  Length top() const { return wishes / count; }
};

/// Neighbours that want the same place share it, so that each stands as little beside its wish as it can:
/// least squares by pooling adjacent violators.
std::vector<Length> tops_of(const std::vector<Callout>& callouts) {
  std::vector<Cluster> clusters;
  for (const auto& callout : callouts) {
    const Length height = callout.words.height();
    clusters.push_back({callout.lead.back().y - height / 2, 1, height + gap});
    while (clusters.size() > 1) {
      const Cluster last = clusters.back();
      Cluster& before = clusters[clusters.size() - 2];
      if (before.top() + before.height <= last.top()) break;
      before.wishes += last.wishes - before.height * last.count;
      before.count += last.count;
      before.height += last.height;
      clusters.pop_back();
    }
  }
  std::vector<Length> tops;
  for (const auto& cluster : clusters) {
    Length y = cluster.top();
    for (Length index = 0; index < cluster.count; ++index) {
      tops.push_back(y);
      y += callouts[tops.size() - 1].words.height() + gap;
    }
  }
  return tops;
}

}  // namespace

Extent extent_of(const std::vector<Callout>& callouts) {
  if (callouts.empty()) return {};
  const auto tops = tops_of(callouts);
  return {tops.front(), tops.back() + callouts.back().words.height()};
}

void place_callouts(Canvas& canvas, const std::vector<Callout>& callouts, const CalloutColumn& column) {
  const auto tops = tops_of(callouts);
  const Length end = column.anchor == Anchor::Start ? column.x - 8 * pixel : column.x + 8 * pixel;
  for (std::size_t index = 0; index < callouts.size(); ++index) {
    const auto& callout = callouts[index];
    auto points = callout.lead;
    points.push_back({end, tops[index] + callout.words.height() / 2});
    canvas.add(line(points, Tone::Line, pixel));
    canvas.add(circle(points.front(), 3 * pixel, {.fill = Tone::Ink}));
    canvas.place(callout.words, {column.x, tops[index]}, column.anchor);
  }
}

}  // namespace diagram
