#include "model/content_index.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "source/nearest_name.h"

namespace model {
namespace {

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool coded = text[at] == '%' && at + 2 < text.size() && hex_value(text[at + 1]) >= 0 &&
                       hex_value(text[at + 2]) >= 0;
    if (coded) {
      result += static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
      at += 2;
    } else {
      result += text[at];
    }
  }
  return result;
}

}  // namespace

ContentIndex::ContentIndex(std::string folder, const ContentTree& tree)
    : folder_(std::move(folder)),
      assets_(tree.assets.begin(), tree.assets.end()),
      other_pictures_(tree.other_pictures.begin(), tree.other_pictures.end()) {}

std::string ContentIndex::page_of(const std::string& path) const {
  const auto page = pages_.find(path);
  return page == pages_.end() ? std::string() : page->second;
}

std::optional<ContentIndex::PageFile> ContentIndex::page_near(const std::string& path) const {
  const auto name_of = [](const std::string& file) { return file.substr(file.rfind('/') + 1); };
  std::vector<std::string> names;
  for (const auto& [file, id] : pages_) names.push_back(name_of(file));
  const auto nearest = source::nearest_name(name_of(path), names);
  if (!nearest) return std::nullopt;
  const auto beside = pages_.find(folder_of(path) + "/" + *nearest);
  if (beside != pages_.end()) return PageFile{*nearest, beside->second};
  const auto found = std::find_if(pages_.begin(), pages_.end(),
                                  [&](const auto& page) { return name_of(page.first) == *nearest; });
  return PageFile{*nearest, found->second};
}

std::vector<std::string> ContentIndex::asset_names() const {
  std::vector<std::string> names;
  for (const auto& path : assets_) names.push_back(path.substr(path.rfind('/') + 1));
  return names;
}

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::string path_from(std::string_view folder, std::string_view target) {
  std::string path(folder);
  const std::string decoded = percent_decoded(target);
  std::string_view rest = decoded;
  while (!rest.empty()) {
    const auto part = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      if (path.empty()) return {};
      path = folder_of(path);
    } else {
      path += (path.empty() ? "" : "/") + std::string(part);
    }
  }
  return path;
}

}  // namespace model
