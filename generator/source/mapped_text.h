#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/source_map.h"
#include "source/span.h"

namespace source {

/// A text put together from pieces of files, so that each byte still knows where it was written:
/// the body of a chapter (one piece), or a document template with its sections repeated (many).
class MappedText {
 public:
  MappedText() = default;

  /// The text of `span`, as it stands in `file`.
  MappedText(const SourceFile& file, Span span);

  /// Adds the text of `span` of `file`.
  void append(const SourceFile& file, Span span);

  /// Adds text that stands for the whole of `origin`, such as a placeholder for a value.
  void append(std::string_view text, Span origin);

  const std::string& text() const { return text_; }

  /// Where bytes [begin, end) of the text come from. A range over pieces of one file that lie in order
  /// gives the span around them; otherwise it gives the origin of its first byte.
  Span origin(std::uint32_t begin, std::uint32_t end) const;

 private:
  struct Piece {
    std::uint32_t begin = 0;  // in text_
    Span origin;
    bool literal = true;  // bytes correspond one to one with the origin
  };

  std::size_t piece_at(std::uint32_t offset) const;
  std::uint32_t in_file(const Piece& piece, std::uint32_t offset) const;

  std::string text_;
  std::vector<Piece> pieces_;
};

}  // namespace source
