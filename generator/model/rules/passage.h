#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "source/source_map.h"

namespace model::rules {

/// Words that are read in one go, such as those of a paragraph, without their markup, as one text that knows
/// where each piece was written.
class Passage {
 public:
  explicit Passage(bool of_function = false) : of_function_(of_function) {}

  void add(std::string_view words, source::Span span);

  /// Something that is no words: what stands before and behind it are no neighbours.
  void add_break();

  const std::string& text() const { return text_; }

  /// The piece that holds an offset of the text.
  source::Span place(std::size_t offset) const { return piece_at(offset).span; }

  /// Where the word at [begin, end) of the text stands in its file.
  source::Span place(std::size_t begin, std::size_t end, const source::SourceMap& sources) const;

  /// Whether it says what somebody is, and so not who.
  bool of_function() const { return of_function_; }

 private:
  struct Piece {
    std::size_t begin = 0;
    source::Span span;
  };

  const Piece& piece_at(std::size_t offset) const;

  std::string text_;
  std::vector<Piece> pieces_;
  bool of_function_;
};

using Passages = std::vector<Passage>;

/// All running text of a document: of paragraphs, headings, captions, cells, diagrams and notes; no code.
Passages passages_of(document::Document& document);

}  // namespace model::rules
