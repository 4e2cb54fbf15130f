#include "markdown/footnotes.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/dutch_type.h"
#include "markdown/fragment.h"
#include "markdown/leftovers.h"
#include "markdown/tree_walk.h"
#include "markdown/utf8.h"
#include "source/ascii.h"
#include "source/nearest_name.h"

namespace markdown {
namespace {

// Labels differ in more than capitals, as in GFM.
std::string folded(std::string_view label) {
  return source::lower(label);
}

class Numbering {
 public:
  explicit Numbering(Context& context) : context_(context), written_(std::move(context.document.footnotes)) {
    for (std::size_t index = 0; index < written_.size(); ++index) {
      by_label_.emplace(folded(written_[index].label), index);
    }
  }

  void run() {
    number_calls(context_.document.blocks);
    // A note may call another: the list of called notes grows while it is read.
    for (std::size_t at = 0; at < order_.size(); ++at) {
      document::Blocks children = std::move(written_[order_[at]].children);
      number_calls(children);
      written_[order_[at]].children = std::move(children);
    }
    report_unused();
    for (const std::size_t index : order_) context_.document.footnotes.push_back(std::move(written_[index]));
  }

 private:
  void number_calls(document::Blocks& blocks) {
    for_each_inline(blocks, [&](document::Inline& node) {
      if (auto* call = std::get_if<document::FootnoteCall>(&node)) number(*call);
    });
  }

  void number(document::FootnoteCall& call) {
    const auto found = by_label_.find(folded(call.label));
    if (found == by_label_.end()) return report_missing(call);
    document::Footnote& note = written_[found->second];
    if (note.number == 0) {
      order_.push_back(found->second);
      note.number = order_.size();
    }
    call.number = note.number;
    call.call = ++note.calls;
  }

  void report_missing(const document::FootnoteCall& call) {
    if (context_.told_footnote_labels.contains(folded(call.label))) return;
    const auto nearest = nearest_label(call.label);
    if (nearest) meant_.insert(folded(*nearest));
    const std::string label = clipped(call.label);
    context_.error("voetnoot.ontbreekt", call.span, "er is geen voetnoot `" + label + "`",
                   nearest ? "bedoel je `[^" + *nearest + "]`?"
                           : "schrijf de noot op een eigen regel: `[^" + label + "]: tekst`");
  }

  std::optional<std::string> nearest_label(const std::string& label) const {
    // Labels of one or two characters all look alike, and in a long list one does not look for a slip.
    if (label.size() <= 2 || written_.size() > 100) return std::nullopt;
    std::vector<std::string> known;
    for (const auto& note : written_) known.push_back(note.label);
    return source::nearest_name(label, known);
  }

  void report_unused() {
    for (const auto& note : written_) {
      if (note.number > 0 || is_meant(folded(note.label))) continue;
      context_.report(source::Severity::Warning, "voetnoot.ongebruikt", note.span,
                      "naar voetnoot `" + clipped(note.label) + "` verwijst niets",
                      "zet `[^" + clipped(note.label) + "]` in de tekst, of haal de noot weg");
    }
  }

  bool is_meant(const std::string& label) const {
    return meant_.contains(label) || context_.meant_footnote_labels.contains(label);
  }

  Context& context_;
  std::vector<document::Footnote> written_;
  std::map<std::string, std::size_t> by_label_;
  std::vector<std::size_t> order_;
  std::set<std::string> meant_;  // notes that a misspelt call was most likely for
};

}  // namespace

namespace {

// The label as it was meant: `a-b` for `a b`.
std::string meant_label(std::string_view label) {
  const auto first = label.find_first_not_of(" \t[");
  if (first == std::string_view::npos) return {};
  std::string name(label.substr(first, label.find_last_not_of(" \t") + 1 - first));
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

}  // namespace

void report_footnote_label(std::string_view label, source::Span span, Context& context) {
  const auto meant = meant_label(label);
  expect_footnote(meant, context);
  context.error(
      "voetnoot.naam", span, "`[^" + clipped(label) + "]` is geen goede naam voor een voetnoot",
      "gebruik een nummer of een woord, zonder spaties: `[^" + (meant.empty() ? "1" : clipped(meant)) + "]`");
}

void expect_footnote(std::string_view label, Context& context) {
  context.meant_footnote_labels.insert(folded(label));
}

void add_footnote(const OwnBlockInfo& info, document::Blocks children, source::Span span, Context& context) {
  if (!context.page()) return report_not_allowed("een voetnoot", span, context);
  const bool misspelt = info.label.find_first_of(" \t[") != std::string::npos;
  if (misspelt) report_footnote_label(info.label, span, context);
  auto label = misspelt ? meant_label(info.label) : info.label;
  const bool known = !context.footnote_labels.insert(folded(label)).second;
  if (known && misspelt) return;
  if (known) {
    context.error("voetnoot.dubbel", span, "voetnoot `" + clipped(label) + "` bestaat al",
                  "geef deze noot een andere naam");
    return;
  }
  context.document.footnotes.push_back({std::move(label), 0, 0, std::move(children), span});
}

void add_abbreviation(const OwnBlockInfo& info, source::Span span, Context& context) {
  if (!context.page()) return report_not_allowed("een afkorting", span, context);
  if (info.rest.empty()) {
    context.error("afkorting.leeg", span, "de afkorting `" + clipped(info.label) + "` heeft geen uitleg",
                  "schrijf de uitleg achter de dubbele punt");
    return;
  }
  if (!context.abbreviation_labels.insert(info.label).second) {
    context.error("afkorting.dubbel", span, "de afkorting `" + clipped(info.label) + "` staat er al",
                  "haal een van de twee weg");
    return;
  }
  check_plain_words(info.rest, span, context);
  context.document.abbreviations.push_back({with_dutch_type(info.label), with_dutch_type(info.rest), span});
}

void number_footnotes(Context& context) {
  Numbering(context).run();
}

}  // namespace markdown
