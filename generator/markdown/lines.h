#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace markdown {

/// Where the lines of a text begin and end, with the line ends of cmark: LF, CR LF and CR.
class Lines {
 public:
  explicit Lines(const std::string& text);

  std::size_t count() const { return lines_.size(); }

  /// The line without its end; lines count from 1, as in cmark. Empty for a line that is not there.
  std::string_view line(int number) const;

  std::uint32_t begin(int number) const;
  std::uint32_t end(int number) const;

  /// The offset of a place as cmark gives it: line and column (in bytes) count from 1.
  std::uint32_t offset(int line, int column) const;

  int line_at(std::uint32_t offset) const;

 private:
  struct Line {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  const Line& at(int number) const;

  const std::string& text_;
  std::vector<Line> lines_;  // never empty
};

}  // namespace markdown
