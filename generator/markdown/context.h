#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "document/document.h"
#include "markdown/lines.h"
#include "markdown/parse.h"
#include "markdown/placeholders.h"
#include "source/diagnostic.h"

namespace markdown {

/// The last list that was meant and is none.
struct MeantList {
  char kind = 0;
  std::uint32_t end = 0;  // of its last line so far
};

/// What the steps of one parse share. While a text is read, every span is a range of bytes of that text,
/// in no file; `parse` gives them their place in the files at the end.
struct Context {
  const std::string& text;
  const Options& options;
  Lines lines;
  Placeholders placeholders;
  document::Document document = {};
  source::Diagnostics diagnostics = {};
  std::size_t target_bytes = 0;    // of all link targets together
  bool may_hold_language = false;  // the text: see language_spans.h
  bool html_reported = false;
  bool container_unclosed = false;
  int stray_colons = 0;  // how many the last line had that was told to close nothing
  bool code_unclosed = false;
  std::set<std::string> footnote_labels = {};
  std::set<std::string> told_footnote_labels = {};   // of notes with a message of their own
  std::set<std::string> meant_footnote_labels = {};  // of calls that went wrong
  std::set<int> told_lines = {};                     // lines with a message on how they begin
  MeantList last_list = {};
  std::size_t searches = 0;  // of the whole text
  std::set<std::string> abbreviation_labels = {};

  bool page() const { return options.dialect == Dialect::Page; }
  bool plain() const { return options.dialect == Dialect::CommonMark; }

  /// Whether the whole text may be searched once more: a long one takes a while, for each label in it.
  bool may_search() {
    constexpr std::size_t most_searches = 100;
    return searches < most_searches && ++searches > 0;
  }

  void report(source::Severity severity, std::string rule, source::Span span, std::string message,
              std::string hint = {}) {
    source::Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.rule = std::move(rule);
    diagnostic.span = span;
    diagnostic.message = std::move(message);
    if (!hint.empty()) diagnostic.hints.push_back(std::move(hint));
    diagnostics.push_back(std::move(diagnostic));
  }
  void error(std::string rule, source::Span span, std::string message, std::string hint = {}) {
    report(source::Severity::Error, std::move(rule), span, std::move(message), std::move(hint));
  }
};

inline source::Span range(std::size_t begin, std::size_t end) {
  return {source::FileId::None, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace markdown
