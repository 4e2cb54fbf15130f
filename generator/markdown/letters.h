#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace markdown {

/// Where one byte of a text node was written.
struct Letter {
  std::uint32_t begin = 0;  // in the source text
  std::uint32_t end = 0;
  bool plain = true;  // written as itself: not behind a `\` and not as an entity
};

/// A text node beside the bytes it was written with, so that a part of it keeps its own place.
struct Letters {
  std::string text;
  std::vector<Letter> letters;  // one a byte

  /// Bytes [begin, end) as a node of their own.
  document::Text slice(std::size_t begin, std::size_t end) const;

  bool plain(std::size_t at) const { return letters[at].plain; }
};

/// Reads `literal` in the source from `at`: with `\` before punctuation, and entities. None where it does
/// not stand there.
std::optional<std::vector<Letter>> align(std::string_view source, std::size_t at, std::string_view literal);

/// The letters of a node; where its span does not hold its text, every letter has the whole span.
Letters letters_of(std::string_view source, const document::Text& node);

}  // namespace markdown
