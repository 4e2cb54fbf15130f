#include "cli/fold.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cli {
namespace {

constexpr std::size_t worth_folding = 3;

/// What makes two problems the same to a reader.
auto sameness(const source::Diagnostic& problem) {
  return std::tie(problem.severity, problem.rule, problem.message, problem.hints);
}

std::vector<Folded> fold_file(const source::Diagnostic* begin, const source::Diagnostic* end) {
  using Key = decltype(sameness(*begin));
  std::map<Key, std::size_t> counts;
  for (const auto* problem = begin; problem != end; ++problem) ++counts[sameness(*problem)];
  std::map<Key, std::size_t> places;
  std::vector<Folded> folded;
  for (const auto* problem = begin; problem != end; ++problem) {
    const auto key = sameness(*problem);
    const auto [place, is_first] = places.emplace(key, folded.size());
    if (is_first || counts[key] < worth_folding) {
      folded.push_back({problem, {}});
    } else {
      folded[place->second].others.push_back(problem);
    }
  }
  return folded;
}

/// Keeps the heaviest, and of equal ones the first; gives how many problems went.
std::size_t keep_heaviest(std::vector<Folded>& folded, std::size_t limit) {
  if (folded.size() <= limit) return 0;
  const auto comes_first = [](const Folded& a, const Folded& b) { return a.first < b.first; };
  std::stable_sort(folded.begin(), folded.end(),
                   [](const Folded& a, const Folded& b) { return a.first->severity > b.first->severity; });
  std::size_t dropped = 0;
  for (auto at = limit; at < folded.size(); ++at) dropped += 1 + folded[at].others.size();
  folded.resize(limit);
  std::sort(folded.begin(), folded.end(), comes_first);
  return dropped;
}

}  // namespace

std::vector<FileReport> fold(const source::Diagnostics& diagnostics, std::size_t per_file) {
  std::vector<FileReport> reports;
  const auto* end = diagnostics.data() + diagnostics.size();
  for (const auto* begin = diagnostics.data(); begin != end;) {
    const auto* next = std::find_if(
        begin, end, [&](const source::Diagnostic& problem) { return problem.span.file != begin->span.file; });
    auto& report = reports.emplace_back();
    if (per_file == 0) {
      for (; begin != next; ++begin) report.shown.push_back({begin, {}});
    } else {
      report.shown = fold_file(begin, next);
      report.left_out = keep_heaviest(report.shown, per_file);
    }
    begin = next;
  }
  return reports;
}

}  // namespace cli
