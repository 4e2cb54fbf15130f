#include "model/mark_terms.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/visit.h"
#include "model/walk.h"
#include "source/ascii.h"

namespace model {
namespace {

using document::Inlines;

/// Texts and soft breaks that follow each other, as one text: a term may stand on two lines.
class TextRun {
 public:
  bool add(const document::Inline& node) {
    if (const auto* words = std::get_if<document::Text>(&node)) {
      pieces_.push_back(
          {text_.size(), words->span, words->span.end - words->span.begin == words->text.size()});
      text_ += words->text;
      return true;
    }
    if (const auto* soft_break = std::get_if<document::SoftBreak>(&node)) {
      pieces_.push_back({text_.size(), soft_break->span, true});
      text_ += '\n';
      return true;
    }
    return false;
  }

  const std::string& text() const { return text_; }

  source::Span span(std::size_t begin, std::size_t end) const {
    const auto& first = piece_at(begin);
    const auto& last = piece_at(end - 1);
    return {first.span.file, first.literal ? in_file(first, begin) : first.span.begin,
            last.literal ? in_file(last, end) : last.span.end};
  }

  /// The inlines of [begin, end), as they came.
  void copy_to(Inlines& inlines, std::size_t begin, std::size_t end) const {
    while (begin < end) {
      const auto stop = end_of_node(begin, end);
      if (text_[begin] == '\n') {
        inlines.emplace_back(document::SoftBreak{span(begin, stop)});
      } else {
        inlines.emplace_back(document::Text{text_.substr(begin, stop - begin), span(begin, stop)});
      }
      begin = stop;
    }
  }

 private:
  struct Piece {
    std::size_t begin = 0;
    source::Span span;
    bool literal = false;  // a byte of the text is a byte of the file
  };

  const Piece& piece_at(std::size_t offset) const {
    const auto behind = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                         [](std::size_t at, const Piece& piece) { return at < piece.begin; });
    return *std::prev(behind);
  }

  static std::uint32_t in_file(const Piece& piece, std::size_t offset) {
    return std::min(piece.span.begin + static_cast<std::uint32_t>(offset - piece.begin), piece.span.end);
  }

  std::size_t end_of_node(std::size_t begin, std::size_t end) const {
    const auto& piece = piece_at(begin);
    const auto next = static_cast<std::size_t>(&piece - pieces_.data()) + 1;
    return next < pieces_.size() ? std::min(end, pieces_[next].begin) : end;
  }

  std::string text_;
  std::vector<Piece> pieces_;
};

class TermMarker {
 public:
  TermMarker(const TermIndex& own, const TermIndex& site)
      : own_(own), site_(site), own_used_(own.uses()), site_used_(site.uses()) {}

  void mark(document::Blocks& blocks) {
    for (auto& block : blocks) mark(block);
  }

  /// The ids of the terms of the site that were marked.
  std::set<std::string> take_ids() { return std::move(ids_); }

 private:
  void mark(document::Block& block) {
    if (auto* paragraph = std::get_if<document::Paragraph>(&block)) mark(paragraph->children);
    // A head row is repeated on every page of print.
    if (auto* table = std::get_if<document::Table>(&block)) {
      for (auto& row : table->body) {
        for (auto& cell : row.cells) mark(cell.children);
      }
      return;
    }
    for_each_blocks(block, [&](document::Blocks& children) { mark(children); });
  }

  void mark(Inlines& inlines) {
    Inlines marked;
    TextRun run;
    for (auto& node : inlines) {
      if (run.add(node)) continue;
      finish(run, marked);
      mark_within(node);
      marked.push_back(std::move(node));
    }
    finish(run, marked);
    inlines = std::move(marked);
  }

  void mark_within(document::Inline& node) {
    if (is_searched(node)) mark(*children_of(node));
    auto* words = std::get_if<document::LanguageSpan>(&node);
    if (!words) return;
    const bool before = std::exchange(foreign_, words->language != document::own_language);
    mark(words->children);
    foreign_ = before;
  }

  static bool is_searched(const document::Inline& node) {
    return std::holds_alternative<document::Emphasis>(node) ||
           std::holds_alternative<document::Strong>(node) ||
           std::holds_alternative<document::Strikethrough>(node);
  }

  void finish(TextRun& run, Inlines& marked) {
    const std::string& text = run.text();
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
      const auto end = word_end(text, at);
      if (end == at) {
        ++at;
        continue;
      }
      if (foreign_ && !is_in_capitals(std::string_view(text).substr(at, end - at))) {
        at = end;
        continue;
      }
      const auto found = find(text, at);
      if (found.length > 0 && found.first_use) {
        if (!found.entry->id.empty()) ids_.insert(found.entry->id);
        run.copy_to(marked, copied, at);
        marked.emplace_back(term(run, *found.entry, at, found.length));
        copied = at + found.length;
      }
      at = found.length > 0 ? at + found.length : end;
    }
    run.copy_to(marked, copied, text.size());
    run = TextRun();
  }

  // Among words of another language, `so` and `team` are no words of ours; RtI and AVG are.
  static bool is_in_capitals(std::string_view word) {
    return std::count_if(word.begin(), word.end(), source::is_capital) > 1;
  }

  struct Found {
    const TermIndex::Entry* entry = nullptr;
    std::size_t length = 0;
    bool first_use = false;
  };

  Found find(const std::string& text, std::size_t at) {
    const auto own = own_.find(text, at);
    const auto site = site_.find(text, at);
    if (!own && !site) return {};
    const bool is_own = own && (!site || own->length >= site->length);
    const auto& match = is_own ? *own : *site;
    auto&& used = (is_own ? own_used_ : site_used_)[match.entry->use];
    const bool first_use = !used;
    used = true;
    return {match.entry, match.length, first_use};
  }

  static document::Term term(const TextRun& run, const TermIndex::Entry& entry, std::size_t at,
                             std::size_t length) {
    auto words = run.text().substr(at, length);
    for (auto& byte : words) {
      if (byte == '\n') byte = ' ';
    }
    return {std::move(words), entry.id, entry.explanation, run.span(at, at + length)};
  }

  const TermIndex& own_;
  const TermIndex& site_;
  std::vector<bool> own_used_;
  std::vector<bool> site_used_;
  std::set<std::string> ids_;
  bool foreign_ = false;  // the words that are read are in another language
};

}  // namespace

void mark_terms(document::Document& document, const TermIndex& site_terms) {
  const TermIndex own(document.abbreviations);
  TermMarker marker(own, site_terms);
  marker.mark(document.blocks);
  for (auto& footnote : document.footnotes) marker.mark(footnote.children);
  document.terms = marker.take_ids();
}

}  // namespace model
