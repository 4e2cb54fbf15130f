#pragma once

#include <cstddef>
#include <map>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports the marks of emphasis that make nothing bold, slanting or struck through. Of two that belong
/// together the first is told. One object for each run of inlines.
class LeftoverMarks {
 public:
  explicit LeftoverMarks(Context& context) : context_(context) {}

  /// The end of the marks at `at`.
  std::size_t check(const Letters& letters, std::size_t at);

 private:
  Context& context_;
  std::map<char, std::size_t> doubles_ = {};  // of each mark, how many pairs were left over
};

}  // namespace markdown
