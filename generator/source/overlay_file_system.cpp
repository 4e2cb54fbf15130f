#include "source/overlay_file_system.h"

#include <map>

namespace source {

ReadResult OverlayFileSystem::read(const std::string& path, std::size_t limit) const {
  auto result = upper_.read(path, limit);
  return result.status == ReadStatus::Missing ? lower_.read(path, limit) : result;
}

std::vector<Entry> OverlayFileSystem::list(const std::string& path) const {
  std::map<std::string, EntryKind> kinds;
  for (const auto& entry : upper_.list(path)) kinds.emplace(entry.name, entry.kind);
  for (const auto& entry : lower_.list(path)) kinds.emplace(entry.name, entry.kind);
  std::vector<Entry> entries;
  for (const auto& [name, kind] : kinds) entries.push_back({name, kind});
  return entries;
}

}  // namespace source
