#include "html/address.h"

#include <algorithm>
#include <cctype>
#include <iterator>

#include "source/ascii.h"

namespace html {
namespace {

std::string_view folder_of(std::string_view address) {
  const auto slash = address.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : address.substr(0, slash + 1);
}

/// The length of the folders that both addresses start with.
std::size_t shared_folders(std::string_view a, std::string_view b) {
  std::size_t shared = 0;
  for (std::size_t i = 0; i < a.size() && i < b.size() && a[i] == b[i]; ++i) {
    if (a[i] == '/') shared = i + 1;
  }
  return shared;
}

bool is_scheme(std::string_view text) {
  return !text.empty() && std::isalpha(static_cast<unsigned char>(text.front())) &&
         std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isalnum(c) || c == '+' || c == '-' || c == '.'; });
}

bool may_stand_in_path(unsigned char c) {
  return std::isalnum(c) ||
         std::string_view("-._~!$&'()*+,;=:@/").find(static_cast<char>(c)) != std::string_view::npos;
}

}  // namespace

std::string way_to_root(std::string_view from) {
  std::string way;
  for (auto depth = std::count(from.begin(), from.end(), '/'); depth > 0; --depth) way += "../";
  return way;
}

std::string encoded_path(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  for (const char character : path) {
    const auto c = static_cast<unsigned char>(character);
    if (may_stand_in_path(c)) {
      encoded += character;
    } else {
      encoded += {'%', digits[c >> 4U], digits[c & 15U]};
    }
  }
  return encoded;
}

std::string place_on_page(std::string_view id) {
  std::string place = "#";
  place += encoded_path(id);
  return place;
}

std::string relative_address(std::string_view from, std::string_view to, std::string_view anchor) {
  const auto fragment = anchor.empty() ? std::string{} : place_on_page(anchor);
  if (from == to && !fragment.empty()) return fragment;
  const auto folder = folder_of(from);
  const auto shared = shared_folders(folder, to);
  auto path = encoded_path(to.substr(shared));
  const auto up = way_to_root(folder.substr(shared));
  // A colon in the first part would make it a scheme.
  if (up.empty() && path.substr(0, path.find('/')).find(':') != std::string::npos) path.insert(0, "./");
  return up + path + fragment;
}

TargetKind kind_of_target(std::string_view target) {
  // Browsers drop tabs and line ends and skip control characters in front before they look for the scheme.
  std::string seen;
  std::copy_if(target.begin(), target.end(), std::back_inserter(seen),
               [](char c) { return static_cast<unsigned char>(c) > ' '; });
  if (seen.starts_with("//")) return TargetKind::External;
  const auto colon = seen.find(':');
  if (colon == std::string::npos || colon > seen.find_first_of("/?#")) return TargetKind::Local;
  const auto scheme = source::lower(std::string_view(seen).substr(0, colon));
  if (scheme == "http" || scheme == "https") return TargetKind::External;
  if (scheme == "mailto" || scheme == "tel") return TargetKind::Contact;
  return is_scheme(scheme) ? TargetKind::Refused : TargetKind::Local;
}

}  // namespace html
