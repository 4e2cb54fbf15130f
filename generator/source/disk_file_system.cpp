#include "source/disk_file_system.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace source {
namespace fs = std::filesystem;

namespace {

EntryKind kind_of(const fs::directory_entry& item) {
  std::error_code error;
  if (item.is_regular_file(error)) return EntryKind::File;
  if (!item.is_directory(error)) return EntryKind::Other;
  const bool open = ::faccessat(AT_FDCWD, item.path().c_str(), R_OK | X_OK, AT_EACCESS) == 0;
  return open ? EntryKind::Folder : EntryKind::ClosedFolder;
}

}  // namespace

DiskFileSystem::DiskFileSystem(fs::path root) {
  std::error_code error;
  root_ = fs::weakly_canonical(root, error);
  if (error) root_ = std::move(root);
}

bool DiskFileSystem::is_inside(const fs::path& path) const {
  std::error_code error;
  const auto real = fs::weakly_canonical(path, error);
  if (error) return false;
  return std::mismatch(root_.begin(), root_.end(), real.begin(), real.end()).first == root_.end();
}

ReadResult DiskFileSystem::read(const std::string& path, std::size_t limit) const {
  const fs::path full = root_ / path;
  std::error_code error;
  const auto status = fs::status(full, error);
  if (status.type() == fs::file_type::not_found) return {.status = ReadStatus::Missing, .bytes = {}};
  if (!is_inside(full) || !fs::status_known(status)) return {.status = ReadStatus::Refused, .bytes = {}};
  if (!fs::is_regular_file(status)) return {.status = ReadStatus::NotAFile, .bytes = {}};
  const auto size = fs::file_size(full, error);
  if (error) return {.status = ReadStatus::Refused, .bytes = {}};
  const bool whole = size <= limit;

  std::ifstream stream(full, std::ios::binary);
  std::string bytes(whole ? static_cast<std::size_t>(size) : std::min<std::size_t>(size, beginning_bytes),
                    '\0');
  if (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
    return {.status = ReadStatus::Refused, .bytes = {}};
  }
  return {.status = whole ? ReadStatus::Read : ReadStatus::TooLarge, .bytes = std::move(bytes)};
}

std::vector<Entry> DiskFileSystem::list(const std::string& path) const {
  std::vector<Entry> entries;
  std::error_code error;
  const fs::path folder = root_ / path;
  const bool inside = is_inside(folder);
  for (fs::directory_iterator item(folder, error), end; !error && item != end; item.increment(error)) {
    std::error_code unknown;
    const bool stays = item->is_symlink(unknown) ? is_inside(item->path()) : inside;
    entries.push_back({item->path().filename().string(), stays ? kind_of(*item) : EntryKind::Other});
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
  return entries;
}

}  // namespace source
