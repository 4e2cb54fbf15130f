#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/value.h"

namespace yaml {

/// The text of a file in which faults were mended so that the rest of it can be read, and the way back to
/// the places in the file as it was.
class MendedText {
 public:
  MendedText(std::string_view whole, source::Span of_file) : text(whole), part(of_file) {}

  /// Puts `words` in the place of [begin, end).
  void replace(std::size_t begin, std::size_t end, std::string_view words);

  /// Makes a word that means nothing of the value in [begin, end).
  void spoil(std::size_t begin, std::size_t end);

  std::uint32_t original(std::uint32_t offset) const;
  source::Span original(source::Span span) const;

  /// Gives every place in it as it is in the file.
  void restore(source::Diagnostic& problem) const;
  void restore(Value& value) const;

  std::string text;
  source::Span part;                      // of `text`
  std::vector<source::Span> unread = {};  // the values that a fault spoiled

 private:
  struct Edit {
    std::uint32_t begin = 0;
    std::uint32_t removed = 0;
    std::uint32_t added = 0;
  };

  std::vector<Edit> edits_ = {};
};

}  // namespace yaml
