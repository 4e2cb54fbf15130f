#include "schema/uri.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <vector>

namespace schema {
namespace {

bool has_scheme(std::string_view uri) {
  const std::size_t colon = uri.find(':');
  return colon != std::string_view::npos && colon > 0 && colon < uri.find_first_of("/?#");
}

// Where the path begins: behind the scheme and the authority, as far as there are any.
std::size_t path_begin(std::string_view uri) {
  const std::size_t scheme_end = has_scheme(uri) ? uri.find(':') + 1 : 0;
  if (uri.substr(scheme_end, 2) != "//") return scheme_end;
  return std::min(uri.find_first_of("/?", scheme_end + 2), uri.size());
}

std::vector<std::string_view> split_path(std::string_view path) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t slash = path.find('/');
    parts.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return parts;
    path.remove_prefix(slash + 1);
  }
}

// RFC 3986 §5.2.4.
std::string remove_dot_parts(std::string_view path) {
  const bool absolute = path.starts_with('/');
  std::vector<std::string_view> kept;
  const auto parts = split_path(absolute ? path.substr(1) : path);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool dots = parts[i] == "." || parts[i] == "..";
    if (parts[i] == ".." && !kept.empty()) kept.pop_back();
    if (!dots) kept.push_back(parts[i]);
    if (dots && i + 1 == parts.size()) kept.push_back("");
  }
  std::string result(absolute ? 1 : 0, '/');
  for (std::size_t i = 0; i < kept.size(); ++i) result.append(i == 0 ? "" : "/").append(kept[i]);
  return result;
}

// RFC 3986 §5.2.3: the reference in the folder of the base.
std::string merge_paths(std::string_view base_path, bool has_authority, std::string_view reference) {
  const std::size_t slash = base_path.rfind('/');
  if (slash == std::string_view::npos) return std::string(has_authority ? 1 : 0, '/').append(reference);
  return std::string(base_path.substr(0, slash + 1)).append(reference);
}

}  // namespace

std::string_view without_fragment(std::string_view uri) {
  return uri.substr(0, uri.find('#'));
}

std::string fragment_of(std::string_view uri) {
  const std::size_t hash = uri.find('#');
  if (hash == std::string_view::npos) return {};
  std::string_view rest = uri.substr(hash + 1);
  std::string decoded;
  while (!rest.empty()) {
    unsigned int byte = 0;
    const char* digits = rest.data() + 1;
    if (rest.size() >= 3 && rest[0] == '%' &&
        std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      decoded += static_cast<char>(byte);
      rest.remove_prefix(3);
      continue;
    }
    decoded += rest.front();
    rest.remove_prefix(1);
  }
  return decoded;
}

std::string resolve_uri(std::string_view base, std::string_view reference) {
  if (has_scheme(reference)) return std::string(reference);
  base = without_fragment(base);
  if (reference.empty() || reference.front() == '#') return std::string(base).append(reference);
  const std::size_t path = path_begin(base);
  if (reference.starts_with("//")) return std::string(base.substr(0, base.find(':') + 1)).append(reference);
  const std::size_t tail_begin = std::min(reference.find_first_of("?#"), reference.size());
  const std::string_view reference_path = reference.substr(0, tail_begin);
  const std::string_view base_path = base.substr(path, base.find('?') - path);
  const bool has_authority = base.substr(0, path).find("//") != std::string_view::npos;
  std::string merged;
  if (reference_path.empty()) {
    merged = base_path;
  } else if (reference_path.front() == '/') {
    merged = reference_path;
  } else {
    merged = merge_paths(base_path, has_authority, reference_path);
  }
  return std::string(base.substr(0, path))
      .append(remove_dot_parts(merged))
      .append(reference.substr(tail_begin));
}

}  // namespace schema
