#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "fonts/hyphen_exceptions.h"
#include "source/file_system.h"
#include "source/result.h"

namespace fonts {

/// Where Dutch words may be broken, by the patterns of libhyphen (hyph_nl). Not for use by several threads
/// at once: each has its own.
class Hyphenator {
 public:
  static source::Result<Hyphenator> load(const std::string& dictionary_path);

  Hyphenator(Hyphenator&&) noexcept;
  Hyphenator& operator=(Hyphenator&&) noexcept;
  ~Hyphenator();

  /// Byte offsets in `word` before which a break with a hyphen may come, ascending. At least two letters stay
  /// before and three after it; none comes before ä, ë, ï, ö or ü, where the spelling would change. Of a word
  /// that is an exception, or a part of it between hyphens, that alone counts.
  std::vector<std::size_t> breaks(std::string_view word, const HyphenExceptions& exceptions = {}) const;

 private:
  struct Dictionary;
  explicit Hyphenator(std::unique_ptr<Dictionary> dictionary);
  std::unique_ptr<Dictionary> dictionary_;
};

}  // namespace fonts
