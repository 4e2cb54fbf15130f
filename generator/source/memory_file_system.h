#pragma once

#include <map>
#include <string>
#include <vector>

#include "source/file_system.h"

namespace source {

/// Files in memory, for tests and for the preview.
class MemoryFileSystem : public FileSystem {
 public:
  void write(std::string path, std::string bytes) { files_[std::move(path)] = std::move(bytes); }

  ReadResult read(const std::string& path, std::size_t limit) const override;
  std::vector<Entry> list(const std::string& path) const override;

 private:
  std::map<std::string, std::string> files_;
};

}  // namespace source
