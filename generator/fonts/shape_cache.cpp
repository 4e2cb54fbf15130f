#include "fonts/shape_cache.h"

#include <functional>

namespace fonts {
namespace {

// A face is no letter, so it keeps the language and the text apart.
std::string key_of(Face face, std::string_view text, std::string_view language) {
  std::string key(language);
  key += static_cast<char>(face);
  key += text;
  return key;
}

}  // namespace

ShapeCache::Part& ShapeCache::part_of(const std::string& key) {
  return parts_[std::hash<std::string>{}(key) % part_count];
}

std::optional<std::vector<GlyphRun>> ShapeCache::find(Face face, std::string_view text,
                                                      std::string_view language) {
  const std::string key = key_of(face, text, language);
  Part& part = part_of(key);
  const std::scoped_lock lock(part.mutex);
  const auto found = part.words.find(key);
  if (found == part.words.end()) return std::nullopt;
  return found->second;
}

void ShapeCache::keep(Face face, std::string_view text, std::string_view language,
                      const std::vector<GlyphRun>& runs) {
  std::string key = key_of(face, text, language);
  Part& part = part_of(key);
  const std::scoped_lock lock(part.mutex);
  if (part.words.size() >= words_per_part) part.words.clear();
  part.words.emplace(std::move(key), runs);
}

}  // namespace fonts
