#pragma once

#include <string>
#include <string_view>

#include "source/disk_file_system.h"

namespace fonts {

/// The faces of Debian's fonts-noto-core in a folder `fonts`, as they lie beside the program.
class NotoFiles : public source::FileSystem {
 public:
  source::ReadResult read(const std::string& path, std::size_t limit) const override {
    if (!path.starts_with(folder)) return {};
    return disk_.read(path.substr(folder.size()), limit);
  }
  std::vector<source::Entry> list(const std::string&) const override { return {}; }

 private:
  static constexpr std::string_view folder = "fonts/";
  const source::DiskFileSystem disk_{"/usr/share/fonts/truetype/noto"};
};

}  // namespace fonts
