#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "source/file_system.h"

namespace source {

/// Files below a folder of the disk. Nothing outside that folder is read, symbolic links included.
class DiskFileSystem : public FileSystem {
 public:
  explicit DiskFileSystem(std::filesystem::path root);

  ReadResult read(const std::string& path, std::size_t limit) const override;
  std::vector<Entry> list(const std::string& path) const override;

 private:
  bool is_inside(const std::filesystem::path& path) const;

  std::filesystem::path root_;
};

}  // namespace source
