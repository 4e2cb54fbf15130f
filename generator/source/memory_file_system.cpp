#include "source/memory_file_system.h"

namespace source {

ReadResult MemoryFileSystem::read(const std::string& path, std::size_t limit) const {
  const auto file = files_.find(path);
  if (file == files_.end()) return {.status = ReadStatus::Missing, .bytes = {}};
  if (file->second.size() > limit)
    return {.status = ReadStatus::TooLarge, .bytes = file->second.substr(0, beginning_bytes)};
  return {.status = ReadStatus::Read, .bytes = file->second};
}

std::vector<Entry> MemoryFileSystem::list(const std::string& path) const {
  const std::string prefix = path.empty() ? "" : path + "/";
  std::map<std::string, EntryKind> names;
  for (auto file = files_.lower_bound(prefix); file != files_.end(); ++file) {
    if (!file->first.starts_with(prefix)) break;
    const std::string rest = file->first.substr(prefix.size());
    const auto slash = rest.find('/');
    names.emplace(rest.substr(0, slash), slash == std::string::npos ? EntryKind::File : EntryKind::Folder);
  }
  std::vector<Entry> entries;
  for (const auto& [name, kind] : names) entries.push_back({name, kind});
  return entries;
}

}  // namespace source
