#include "cli/workspace.h"

#include "cli/data_folder.h"
#include "cli/progress.h"
#include "publish/parallel.h"

namespace cli {

Workspace::Workspace(const std::string& folder)
    : folder_(folder),
      data_(data_folder()),
      site_files_(folder_),
      data_files_(data_),
      overlay_(site_files_, data_files_) {}

publish::World Workspace::world() {
  return {.files = overlay_,
          .sources = sources_,
          .parallel_for = publish::parallel_for(),
          .progress = progress_line("pagina")};
}

publish::DataPaths Workspace::data() const {
  return {.root = data_.string()};
}

bool Workspace::has_site() const {
  for (const auto& entry : site_files_.list("")) {
    const bool is_folder =
        entry.kind == source::EntryKind::Folder || entry.kind == source::EntryKind::ClosedFolder;
    if (entry.name == "content" && is_folder) return true;
  }
  return false;
}

}  // namespace cli
