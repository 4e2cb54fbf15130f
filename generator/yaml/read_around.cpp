#include "yaml/read_around.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <utility>

#include "yaml/line.h"
#include "yaml/mend_structure.h"
#include "yaml/read_once.h"
#include "yaml/repair.h"

namespace yaml {
namespace {

using source::Diagnostic;

constexpr int most_rounds = 20;
// Read to find out how lines are mended. A plan is some 5 KB; of a far larger text fewer lines are mended.
constexpr std::size_t most_bytes_tried = 2'000'000;

/// What makes a fault the same when the text is read once more.
using Mark = std::pair<std::uint32_t, std::string>;

Mark mark_of(const MendedText& text, const Diagnostic& problem) {
  return {text.original(problem.span.begin), problem.rule};
}

bool spoils_nothing(const Diagnostic& problem) {
  return problem.severity != source::Severity::Error || problem.rule == "yaml.dubbel" ||
         problem.rule == "yaml.onzichtbaar-teken";
}

class Rounds {
 public:
  explicit Rounds(MendedText text) : text_(std::move(text)) {}

  source::Checked<std::optional<Value>> run(source::Diagnostics found) {
    found_ = std::move(found);
    auto tree = read();
    for (int round = 0; take_out(std::move(tree.diagnostics)); ++round) {
      if (round == most_rounds) {
        whole_ = false;
        break;
      }
      tree = read();
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
    if (!whole_ || !tree.is_complete()) return {std::nullopt, std::move(found_)};
    auto value = tree.take();
    text_.restore(value);
    return {std::move(value), std::move(found_)};
  }

 private:
  TreeBuilder read() const { return read_once(text_.text, text_.part, text_.unread); }

  // Whether that leaves something else to read. From the last fault to the first: mending one moves what
  // stands behind it.
  bool take_out(source::Diagnostics problems) {
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin > b.span.begin; });
    std::set<Mark> now;
    for (const auto& problem : problems) now.insert(mark_of(text_, problem));
    const auto before = text_;
    bool mended = false;
    for (auto& problem : problems) {
      if (!known_.insert(mark_of(before, problem)).second) continue;
      const bool this_one = mend(problem, now);
      mended = mended || this_one;
      whole_ = whole_ && (this_one || spoils_nothing(problem));
      before.restore(problem);
      found_.push_back(std::move(problem));
    }
    return mended;
  }

  bool mend(const Diagnostic& problem, const std::set<Mark>& now) {
    if (const auto spoiled = repair(text_.text, text_.part, problem)) {
      text_.unread.push_back(*spoiled);
      return true;
    }
    return mend_line(problem, now);
  }

  // Of the ways to mend the line, the one that lets most of the text be read.
  bool mend_line(const Diagnostic& problem, const std::set<Mark>& now) {
    if (bytes_tried_ >= most_bytes_tried) return false;
    const auto own = mark_of(text_, problem);
    const auto line = line_at(text_.text, problem.span.begin);
    auto furthest = text_.original(static_cast<std::uint32_t>(line.end));
    std::optional<MendedText> best;
    for (auto& way : ways_to_mend(text_, problem)) {
      if (bytes_tried_ >= most_bytes_tried) break;
      bytes_tried_ += way.part.end - way.part.begin;
      const auto reach = reach_of(way, now, own);
      if (reach <= furthest) continue;
      furthest = reach;
      best = std::move(way);
    }
    if (best) text_ = *std::move(best);
    return best.has_value();
  }

  // Up to where a text can be read without a fault that is new.
  static std::uint32_t reach_of(const MendedText& way, const std::set<Mark>& now, const Mark& own) {
    const auto tree = read_once(way.text, way.part, way.unread);
    std::uint32_t reach = way.original(way.part.end) + 1;
    for (const auto& problem : tree.diagnostics) {
      const auto mark = mark_of(way, problem);
      const bool is_known = mark != own && now.contains(mark);
      if (!is_known) reach = std::min(reach, way.original(problem.span.begin));
    }
    return reach;
  }

  MendedText text_;
  std::set<Mark> known_;
  std::size_t bytes_tried_ = 0;
  source::Diagnostics found_;
  bool whole_ = true;  // nothing is wrong but what was mended or taken out
};

}  // namespace

source::Checked<std::optional<Value>> read_around(MendedText text, source::Diagnostics found) {
  return Rounds(std::move(text)).run(std::move(found));
}

}  // namespace yaml
