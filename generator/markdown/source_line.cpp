#include "markdown/source_line.h"

#include <algorithm>

#include "source/ascii.h"

namespace markdown {

std::string_view rest_of_line(const Letters& letters, std::size_t at, const Context& context) {
  const std::uint32_t begin = letters.letters[at].begin;
  const std::uint32_t end = context.lines.end(context.lines.line_at(begin));
  return std::string_view(context.text).substr(begin, end - begin);
}

std::size_t letter_behind(const Letters& letters, std::size_t at, std::size_t offset) {
  while (at < letters.text.size() && letters.letters[at].begin < offset) ++at;
  return at;
}

std::string with_hyphens(std::string_view words) {
  std::string name = source::lower(words);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

}  // namespace markdown
