#include "markdown/lines.h"

#include <algorithm>

namespace markdown {

Lines::Lines(const std::string& text) : text_(text) {
  std::uint32_t begin = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size; ++at) {
    if (text[at] != '\n' && text[at] != '\r') continue;
    lines_.push_back({begin, at});
    if (text[at] == '\r' && at + 1 < size && text[at + 1] == '\n') ++at;
    begin = at + 1;
  }
  lines_.push_back({begin, size});
}

const Lines::Line& Lines::at(int number) const {
  const int last = static_cast<int>(lines_.size());
  return lines_[static_cast<std::size_t>(std::clamp(number, 1, last) - 1)];
}

std::string_view Lines::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > lines_.size()) return {};
  const Line& line = at(number);
  return std::string_view(text_).substr(line.begin, line.end - line.begin);
}

std::uint32_t Lines::begin(int number) const {
  return at(number).begin;
}

std::uint32_t Lines::end(int number) const {
  return at(number).end;
}

std::uint32_t Lines::offset(int line, int column) const {
  const Line& found = at(line);
  const auto in_line = static_cast<std::uint32_t>(std::max(column - 1, 0));
  return std::min(found.begin + in_line, found.end);
}

int Lines::line_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                      [](std::uint32_t at, const Line& line) { return at < line.begin; });
  return static_cast<int>(after - lines_.begin());
}

}  // namespace markdown
