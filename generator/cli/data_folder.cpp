#include "cli/data_folder.h"

#include <system_error>

namespace cli {

std::filesystem::path data_folder() {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  const auto folder = program.parent_path();
  for (const auto& base : {folder, folder.parent_path()}) {
    const auto data = base / "share" / "handreiking";
    if (fs::is_directory(data, error)) return data;
  }
  return {};
}

}  // namespace cli
