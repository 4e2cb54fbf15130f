#include "model/words.h"

#include <algorithm>

#include "source/nearest_name.h"

namespace model {
namespace {

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string enumeration(const std::vector<std::string>& words) {
  std::string result;
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (index > 0) result += index + 1 == words.size() ? " en " : ", ";
    result += words[index];
  }
  return result;
}

std::string shortened(std::string_view text, std::size_t characters) {
  std::string result(text.substr(0, text.find('\n')));
  const bool one_line = result.size() == text.size();
  std::size_t count = 0, end = 0;
  for (; end < result.size(); ++end) {
    if (!is_continuation(result[end]) && ++count > characters) break;
  }
  if (end == result.size() && one_line) return result;
  if (end < result.size()) {
    const auto space = result.rfind(' ', end);
    result.resize(space == std::string::npos || space < end / 2 ? end : space);
  }
  while (result.ends_with(' ') || result.ends_with('\r')) result.pop_back();
  return result + " …";
}

std::string quoted(std::string_view text) {
  std::string words = shortened(text);
  std::replace(words.begin(), words.end(), '`', '\'');
  return "`" + words + "`";
}

std::vector<std::string> did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
  const auto nearest = source::nearest_name(name, candidates);
  if (!nearest) return {};
  return {"bedoel je `" + *nearest + "`?"};
}

}  // namespace model
