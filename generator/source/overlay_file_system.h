#pragma once

#include <string>
#include <vector>

#include "source/file_system.h"

namespace source {

/// One file system laid over another, file by file: a site's own templates win from those of the program.
class OverlayFileSystem : public FileSystem {
 public:
  OverlayFileSystem(const FileSystem& upper, const FileSystem& lower) : upper_(upper), lower_(lower) {}

  ReadResult read(const std::string& path, std::size_t limit) const override;
  std::vector<Entry> list(const std::string& path) const override;

 private:
  const FileSystem& upper_;
  const FileSystem& lower_;
};

}  // namespace source
