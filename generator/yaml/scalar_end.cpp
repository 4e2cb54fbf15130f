#include "yaml/scalar_end.h"

#include <algorithm>
#include <cstring>

namespace yaml {
namespace {

constexpr std::string_view blank = " \t\r\n";

std::size_t skip(std::string_view source, std::size_t at, std::string_view characters) {
  return std::min(source.find_first_not_of(characters, at), source.size());
}

bool is_blank_until_line_end(std::string_view source, std::size_t at) {
  at = skip(source, at, " \t\r");
  return at == source.size() || source[at] == '\n';
}

// The spaces that the lines of a block text begin with: from the header's digit, else as its first line has.
std::size_t block_indentation(std::string_view source, std::size_t begin, std::size_t parent) {
  const auto header_end = line_end(source, begin);
  const auto header = source.substr(begin, header_end - begin).substr(0, 3);
  const auto digit = header.find_first_of("123456789");
  if (digit != std::string_view::npos) return parent + static_cast<std::size_t>(header[digit] - '0');
  const auto first = skip(source, header_end, blank);
  return first == source.size() ? 0 : column_of(source, first);
}

}  // namespace

std::size_t line_end(std::string_view source, std::size_t begin) {
  auto end = std::min(source.find('\n', begin), source.size());
  if (end > begin && source[end - 1] == '\r') --end;
  return end;
}

// Asked of every value, and a line has up to 16 KB: `rfind` would look at its bytes one by one.
std::size_t column_of(std::string_view source, std::size_t offset) {
  if (offset == 0) return 0;
  const auto* newline = static_cast<const char*>(memrchr(source.data(), '\n', offset));
  return newline == nullptr ? offset : offset - static_cast<std::size_t>(newline + 1 - source.data());
}

std::size_t quoted_end(std::string_view source, std::size_t begin) {
  const char quote = source[begin];
  for (std::size_t at = begin + 1; at < source.size(); ++at) {
    if (source[at] == '\\' && quote == '"') {
      ++at;
    } else if (source[at] == quote) {
      const bool doubled = quote == '\'' && source.substr(at + 1).starts_with(quote);
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return std::string_view::npos;
}

std::size_t plain_end(std::string_view source, std::size_t begin, std::string_view value) {
  std::size_t at = begin;
  for (std::size_t read = 0; read < value.size() && at < source.size();) {
    const bool fold = value[read] == '\n' || (value[read] == ' ' && is_blank_until_line_end(source, at));
    if (fold) {
      at = skip(source, at, blank);
      read = skip(value, read, value[read] == '\n' ? "\n" : " ");
    } else if (source[at] == value[read]) {
      ++at;
      ++read;
    } else {
      return line_end(source, begin);
    }
  }
  return at;
}

std::size_t block_end(std::string_view source, std::size_t begin, std::size_t parent, bool inside) {
  const auto indentation = block_indentation(source, begin, parent);
  const bool empty = inside && indentation <= parent;
  if (empty) return line_end(source, begin);
  auto end = line_end(source, begin);
  for (auto at = source.find('\n', begin); at != std::string_view::npos; at = source.find('\n', at)) {
    ++at;
    if (is_blank_until_line_end(source, at)) continue;
    const auto text = skip(source, at, " ");
    if (text - at < std::max<std::size_t>(indentation, 1) && indentation > 0) break;
    end = line_end(source, text);
  }
  return end;
}

}  // namespace yaml
