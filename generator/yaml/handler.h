#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/tree_builder.h"

// yaml-cpp's documents are not used: they keep duplicate keys, untyped texts and only start marks, and
// walking them can crash. Its events are, behind the checks below; what it wrongly accepts (0.7.0: an
// unclosed quote at the end, a line without a colon, a lost directive) is found by comparing with the source.

namespace yaml {

/// Thrown through the library to end the reading; the reason stands in the diagnostics.
struct Stop {};

/// Makes a tree of the events of yaml-cpp, and looks in the source for what those do not tell.
class Handler : public YAML::EventHandler {
 public:
  /// A text at a place of `unread` stands in for a value that is not known.
  Handler(std::string_view text, source::Span part, const std::vector<source::Span>& unread,
          TreeBuilder& builder)
      : text_(text), part_(part), builder_(builder), cursor_(part.begin) {
    for (const auto& place : unread) unread_.insert(place.begin);
  }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override;
  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    refuse(special_start_at(offset(mark)));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(offset(mark), true);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open(offset(mark), false);
  }
  void OnMapEnd() override { close(); }

  std::size_t cursor() const { return cursor_; }
  std::size_t offset(const YAML::Mark& mark) const;
  std::optional<std::size_t> open_bracket() const;
  const std::vector<source::Span>& covered() const { return covered_; }

  /// Whether what came up makes later complaints of the library worthless.
  bool derailed() const { return derailed_; }

 private:
  struct Collection {
    std::size_t begin = 0;
    bool bracketed = false;
  };

  source::Span span(std::size_t begin, std::size_t end) const {
    return {part_.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  source::Diagnostic special_start_at(std::size_t begin) const;
  void refuse(source::Diagnostic diagnostic);
  [[noreturn]] void stop_with(source::Diagnostic diagnostic);
  void require(bool within_limits) {
    if (!within_limits) throw Stop();
  }

  void open(std::size_t begin, bool is_list);
  void close();
  void key(std::size_t begin, std::size_t end, const std::string& name);
  void null_key(std::size_t begin);
  void refuse_key(std::size_t begin, std::size_t end);
  std::size_t end_of_scalar(std::size_t begin, bool marked, const std::string& value);
  void check_quoted(std::size_t begin, std::size_t end);
  bool has_hidden_mark(std::size_t begin, std::size_t end);
  void check_dash(std::size_t begin, std::size_t end);
  bool has_other_bullets(std::size_t begin, std::size_t end);
  void check_swallowed_list(std::size_t begin, std::size_t end);
  std::size_t skip_space_and_comments(std::size_t at) const;
  std::size_t parent_column() const;
  bool is_unread(std::size_t begin) const;
  bool is_after_question_mark(std::size_t begin) const;
  source::Span piece_of(std::size_t begin, std::size_t end) const;

  std::string_view text_;  // of the file, up to the end of the part
  source::Span part_;
  std::unordered_set<std::size_t> unread_;  // where such a text begins
  TreeBuilder& builder_;
  std::size_t cursor_;  // behind the last key or value
  std::size_t documents_ = 0;
  bool derailed_ = false;
  std::size_t swallowed_items_ = 0;
  std::optional<std::size_t> looked_at_;  // the last bracket that was looked at
  bool bracket_told_ = false;             // and what is wrong with it was found
  std::vector<Collection> collections_;
  std::vector<source::Span> covered_;
};

}  // namespace yaml
