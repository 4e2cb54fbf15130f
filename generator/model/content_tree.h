#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"
#include "source/file_system.h"
#include "source/source_map.h"

namespace model {

enum class ContentType { Chapter, Record };

/// A file that is to become a page.
struct ContentFile {
  ContentType type = ContentType::Chapter;
  std::string path;
  std::string name;   // without folder and extension
  std::string group;  // the folder within its part, or empty
  std::size_t part = 0;
};

/// What content/ holds.
struct ContentTree {
  std::vector<ContentFile> files;   // by part, then by group and name, numbers in names by their value
  std::vector<std::string> assets;  // pictures and downloads, as paths
  std::vector<std::string> other_pictures;  // that cannot be shown
};

/// Finds the files of every part. A file or folder that is not understood is a warning; names that begin with
/// `.` or end in `~` are passed over. `known` are the files of content/ itself that others read.
ContentTree list_content(const source::FileSystem& files, source::SourceMap& sources,
                         const std::string& folder, const Site& site, const std::vector<std::string>& known,
                         source::Diagnostics& problems);

/// Of a file that nothing is done with.
source::Diagnostic unknown_file(source::FileId file, const std::string& ending, std::string hint);

/// Orders names as people do: "2-begin" before "10-einde".
bool comes_before(std::string_view a, std::string_view b);

}  // namespace model
