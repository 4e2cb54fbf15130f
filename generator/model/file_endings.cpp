#include "model/file_endings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/words.h"
#include "source/ascii.h"

namespace model {
namespace {

constexpr auto picture_endings = std::to_array<std::string_view>({".png", ".jpg", ".jpeg"});
constexpr auto download_endings =
    std::to_array<std::string_view>({".pdf", ".csv", ".txt", ".ods", ".xlsx", ".docx", ".odt", ".pptx"});
constexpr auto text_endings = std::to_array<std::string_view>({".md", ".yaml"});
constexpr auto photo_endings = std::to_array<std::string_view>({".heic", ".heif", ".tif", ".tiff", ".raw"});
constexpr auto drawing_endings =
    std::to_array<std::string_view>({".gif", ".webp", ".svg", ".bmp", ".avif", ".ico", ".eps"});
constexpr auto document_endings = std::to_array<std::string_view>(
    {".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".xls", ".xlsx", ".ods", ".txt"});

// Other endings of what is the same inside.
constexpr auto other_endings = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{".yml", ".yaml"}, {".markdown", ".md"}, {".jfif", ".jpg"}, {".jpe", ".jpg"}});

template <std::size_t count>
bool has_one_of(std::string_view path, const std::array<std::string_view, count>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return path.ends_with(ending); });
}

bool is_known(std::string_view name) {
  return has_one_of(name, picture_endings) || has_one_of(name, text_endings) ||
         has_one_of(name, download_endings);
}

std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.rfind('.'));
}

// With the ending in small letters, and as we call it.
std::string with_own_ending(std::string_view name) {
  const auto stem = stem_of(name);
  const auto ending = source::lower(name.substr(stem.size()));
  for (const auto& [other, own] : other_endings) {
    if (ending == other) return std::string(stem).append(own);
  }
  return std::string(stem) + ending;
}

}  // namespace

bool is_picture(std::string_view path) {
  return has_one_of(path, picture_endings);
}

bool is_asset(std::string_view path) {
  return is_picture(path) || has_one_of(path, download_endings);
}

bool is_other_picture(std::string_view path) {
  if (is_picture(path)) return false;
  const auto small = source::lower(path);
  return has_one_of(small, photo_endings) || has_one_of(small, drawing_endings) ||
         is_picture(with_own_ending(path));
}

bool is_document(std::string_view path) {
  return has_one_of(source::lower(path), document_endings);
}

std::string proper_name(std::string_view name) {
  const std::string_view hidden = ".txt";
  const auto whole = with_own_ending(name);
  if (whole.ends_with(hidden)) {
    const auto before = with_own_ending(stem_of(whole));
    if (has_one_of(before, text_endings)) return before;
  }
  return whole != name && is_known(whole) ? whole : std::string();
}

std::string advice_on_picture(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);
  if (const auto proper = proper_name(name); !proper.empty()) return "noem het bestand " + quoted(proper);
  const auto stem = std::string(stem_of(name));
  if (has_one_of(source::lower(name), photo_endings))
    return "bewaar de foto als JPEG, en noem hem " + quoted(stem + ".jpg");
  return "bewaar het plaatje als PNG, en noem het " + quoted(stem + ".png");
}

}  // namespace model
