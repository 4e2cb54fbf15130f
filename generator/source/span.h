#pragma once

#include <compare>
#include <cstdint>

namespace source {

/// Number of a file in a `SourceMap`. `FileId::None` is the place of what stands in no file.
enum class FileId : std::uint32_t { None = 0xFFFFFFFF };

/// Bytes [begin, end) of a file. Line and column are worked out when a diagnostic is printed.
struct Span {
  FileId file = FileId::None;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend auto operator<=>(const Span&, const Span&) = default;
};

/// Whether the spans have a byte in common.
inline bool overlap(Span a, Span b) {
  return a.file == b.file && a.begin < b.end && b.begin < a.end;
}

}  // namespace source
