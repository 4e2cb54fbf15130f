#include "yaml/read_around.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "yaml/line.h"
#include "yaml/mend_structure.h"
#include "yaml/read_once.h"
#include "yaml/repair.h"
#include "yaml/second_copy.h"
#include "yaml/second_field.h"

namespace yaml {
namespace {

using source::Diagnostic;

constexpr int most_rounds = 20;
// Read to find out how lines are mended. A plan is some 5 KB; of a far larger text fewer lines are mended.
constexpr std::size_t most_bytes_tried = 2'000'000;

// A way has to lead further than the line, however many fields then fit.
constexpr auto most_fit = std::numeric_limits<std::ptrdiff_t>::max();

/// What makes a fault the same when the text is read once more.
using Mark = std::pair<std::uint32_t, std::string>;

Mark mark_of(const MendedText& text, const Diagnostic& problem) {
  return {text.original(problem.span.begin), problem.rule};
}

bool spoils_nothing(const Diagnostic& problem) {
  return problem.severity != source::Severity::Error || problem.rule == "yaml.dubbel" ||
         problem.rule == "yaml.onzichtbaar-teken" || problem.rule == "yaml.opsomming";
}

class Rounds {
 public:
  Rounds(MendedText text, const Outline* outline)
      : original_(text.text), text_(std::move(text)), outline_(outline) {}

  source::Checked<std::optional<Value>> run(source::Diagnostics found) {
    found_ = std::move(found);
    auto tree = read();
    for (int round = 0; take_out(std::move(tree.diagnostics), tree.failed_at); ++round) {
      if (round == most_rounds) {
        whole_ = false;
        break;
      }
      tree = read();
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
    fold_second_copy(original_, found_);
    if (!whole_ || !tree.is_complete()) return {std::nullopt, std::move(found_)};
    auto value = tree.take();
    text_.restore(value);
    return {std::move(value), std::move(found_)};
  }

 private:
  TreeBuilder read() const { return read_once(text_.text, text_.part, text_.unread, outline_); }

  // Whether that leaves something else to read. From the last fault to the first: mending one moves what
  // stands behind it.
  bool take_out(source::Diagnostics problems, std::optional<std::size_t> failed_at) {
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin > b.span.begin; });
    std::set<Mark> now;
    for (const auto& problem : problems) now.insert(mark_of(text_, problem));
    const auto before = text_;
    bool mended = false;
    for (auto& problem : problems) {
      if (!known_.insert(mark_of(before, problem)).second) continue;
      const bool this_one = mend(problem, failed_at.value_or(problem.span.begin), now);
      mended = mended || this_one;
      whole_ = whole_ && (this_one || spoils_nothing(problem));
      before.restore(problem);
      found_.push_back(std::move(problem));
    }
    return mended;
  }

  bool mend(Diagnostic& problem, std::size_t failed_at, const std::set<Mark>& now) {
    if (auto way = outline_ ? split_fields(text_, problem, *outline_) : std::nullopt) {
      take(*std::move(way), problem);
      return true;
    }
    if (const auto spoiled = repair(text_.text, text_.part, problem)) {
      text_.unread.push_back(*spoiled);
      return true;
    }
    return mend_line(problem, failed_at, now);
  }

  // Of the ways to mend the line, the one that lets most of the text be read.
  bool mend_line(Diagnostic& problem, std::size_t failed_at, const std::set<Mark>& now) {
    if (bytes_tried_ >= most_bytes_tried) return false;
    const auto own = mark_of(text_, problem);
    const auto line = line_at(text_.text, problem.span.begin);
    Gain most{text_.original(static_cast<std::uint32_t>(line.end)), most_fit};
    std::optional<Way> best;
    for (auto& way : ways_to_mend(text_, {problem, failed_at, outline_})) {
      if (bytes_tried_ >= most_bytes_tried) break;
      bytes_tried_ += way.text.part.end - way.text.part.begin;
      auto gain = gain_of(way.text, now, own);
      gain.as_told = way.cause && way.cause->hints == problem.hints;
      if (!(most < gain)) continue;
      most = gain;
      best = std::move(way);
    }
    if (best) take(*std::move(best), problem);
    return best.has_value();
  }

  void take(Way way, Diagnostic& problem) {
    if (outline_ && way.cause) problem = *std::move(way.cause);
    text_ = std::move(way.text);
  }

  /// What a way to mend the text leads to.
  struct Gain {
    std::uint32_t reach = 0;  // up to where it can be read without a fault that is new
    std::ptrdiff_t fit = 0;   // fields that then stand where they belong, less those that do not
    bool as_told = true;      // it does what the message says

    bool operator<(const Gain& other) const {
      return std::tie(reach, fit, as_told) < std::tie(other.reach, other.fit, other.as_told);
    }
  };

  Gain gain_of(const MendedText& way, const std::set<Mark>& now, const Mark& own) const {
    const auto tree = read_once(way.text, way.part, way.unread, outline_);
    const auto fit = static_cast<std::ptrdiff_t>(tree.placed) - static_cast<std::ptrdiff_t>(tree.misplaced);
    Gain gain{way.original(way.part.end) + 1, fit};
    for (const auto& problem : tree.diagnostics) {
      const auto mark = mark_of(way, problem);
      const bool is_known = mark != own && now.contains(mark);
      if (!is_known) gain.reach = std::min(gain.reach, way.original(problem.span.begin));
    }
    return gain;
  }

  const std::string original_;
  MendedText text_;
  const Outline* outline_;
  std::set<Mark> known_;
  std::size_t bytes_tried_ = 0;
  source::Diagnostics found_;
  bool whole_ = true;  // nothing is wrong but what was mended or taken out
};

}  // namespace

source::Checked<std::optional<Value>> read_around(MendedText text, source::Diagnostics found,
                                                  const Outline* outline) {
  return Rounds(std::move(text), outline).run(std::move(found));
}

}  // namespace yaml
