#include "source/file_system.h"

#include <algorithm>

namespace source {

bool FileSystem::holds(const std::string& path) const {
  const auto slash = path.rfind('/');
  const auto folder = slash == path.npos ? std::string() : path.substr(0, slash);
  const auto name = path.substr(slash == path.npos ? 0 : slash + 1);
  const auto entries = list(folder);
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.name == name; });
}

}  // namespace source
