#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "publish/publish.h"
#include "publish/resources.h"
#include "source/disk_file_system.h"
#include "source/overlay_file_system.h"
#include "source/source_map.h"

namespace cli {

/// A site's folder with the program's own data laid under it: a file of the site wins.
class Workspace {
 public:
  explicit Workspace(const std::string& folder);

  const source::FileSystem& files() const { return overlay_; }
  source::SourceMap& sources() { return sources_; }
  publish::World world();
  publish::DataPaths data() const;

  /// Whether there is a folder `content` where the user says that the site is.
  bool has_site() const;

  /// Whether the program found the data that it came with.
  bool has_data() const { return !data_.empty(); }

  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
  std::filesystem::path data_;
  source::DiskFileSystem site_files_;
  source::DiskFileSystem data_files_;
  source::OverlayFileSystem overlay_;
  source::SourceMap sources_;
};

}  // namespace cli
