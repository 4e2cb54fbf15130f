#include "publish/output_tree.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace publish {
namespace fs = std::filesystem;

namespace {

/// Says that a folder is ours, so that a build never replaces a folder of someone else.
constexpr const char* marker = ".handreiking";
constexpr std::string_view marker_text =
    "Deze map is gemaakt door handreiking. Een volgende bouw vervangt alles.\n";

source::Diagnostic failure(const std::string& what, const fs::path& path, int error) {
  return {.rule = "uitvoer.mislukt",
          .message = what + " lukt niet: `" + path.string() + "` (" + std::strerror(error) + ")",
          .hints = {"kijk of er ruimte is op de schijf en of je hier mag schrijven"}};
}

bool holds_same_bytes(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  if (fs::file_size(path, error) != bytes.size() || error) return false;
  const int file = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (file < 0) return false;
  char buffer[1 << 16];
  bool same = true;
  while (same && !bytes.empty()) {
    const auto count = ::read(file, buffer, sizeof buffer);
    const auto length = static_cast<std::size_t>(count);
    same = count > 0 && length <= bytes.size() && std::memcmp(buffer, bytes.data(), length) == 0;
    if (same) bytes.remove_prefix(length);
  }
  ::close(file);
  return same;
}

/// Zero, or the error number.
int write_file(const fs::path& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (file < 0) return errno;
  int error = 0;
  while (error == 0 && !bytes.empty()) {
    const auto count = ::write(file, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      error = errno;
    }
  }
  if (::close(file) != 0 && error == 0) error = errno;
  return error;
}

bool is_ours(const fs::path& folder) {
  std::error_code error;
  return !fs::exists(folder, error) || fs::is_empty(folder, error) || fs::exists(folder / marker, error);
}

int sync_file_system(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int error = ::syncfs(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return error;
}

int rename_folder(const fs::path& from, const fs::path& to) {
  return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

fs::path beside(const fs::path& folder, const char* extension) {
  return folder.parent_path() / (folder.filename().string() + extension);
}

}  // namespace

OutputTree::OutputTree(fs::path published)
    : published_(std::move(published)),
      fresh_(beside(published_, ".nieuw")),
      retired_(beside(published_, ".oud")) {}

source::Result<std::unique_ptr<OutputTree>> OutputTree::begin(fs::path published) {
  std::error_code error;
  published = fs::absolute(published, error).lexically_normal();
  if (!published.has_filename()) published = published.parent_path();
  std::unique_ptr<OutputTree> tree(new OutputTree(std::move(published)));
  if (auto problems = tree->prepare(); !problems.empty()) return problems;
  return tree;
}

source::Diagnostics OutputTree::prepare() {
  std::error_code error;
  fs::create_directories(published_.parent_path(), error);
  lock_ = ::open(published_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (lock_ < 0) return {failure("schrijven", published_.parent_path(), errno)};
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    return {{.rule = "uitvoer.bezet",
             .message = "er loopt al een bouw naar deze map",
             .hints = {"wacht tot die klaar is en probeer het opnieuw"}}};
  }
  // A build that was killed between the two renames of swap_in left the old site here.
  if (fs::exists(retired_, error) && !fs::exists(published_, error)) fs::rename(retired_, published_, error);
  if (!is_ours(published_)) {
    return {{.rule = "uitvoer.vreemde-map",
             .message = "de map `" + published_.string() + "` bevat bestanden die niet van handreiking zijn",
             .hints = {"kies met `--uit` een lege map, of maak deze map eerst leeg"}}};
  }
  fs::remove_all(retired_, error);
  fs::remove_all(fresh_, error);
  if (!fs::create_directory(fresh_, error)) return {failure("een map maken", fresh_, error.value())};
  return write(marker, marker_text);
}

OutputTree::~OutputTree() {
  std::error_code error;
  if (lock_ < 0) return;
  if (!addresses_.empty()) fs::remove_all(fresh_, error);
  ::close(lock_);
}

source::Diagnostics OutputTree::write(const std::string& address, std::string_view bytes) {
  const fs::path target = fresh_ / address;
  {
    const std::lock_guard lock(mutex_);
    if (!addresses_.insert(address).second) {
      return {{.rule = "uitvoer.dubbel-adres",
               .message = "twee pagina's willen op hetzelfde adres staan: `" + address + "`",
               .hints = {"geef een van de twee een andere naam"}}};
    }
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) return {failure("een map maken", target.parent_path(), error.value())};
  }
  const fs::path old = published_ / address;
  if (holds_same_bytes(old, bytes) && ::link(old.c_str(), target.c_str()) == 0) {
    ++unchanged_;
    return {};
  }
  if (const int error = write_file(target, bytes)) return {failure("schrijven", target, error)};
  ++written_;
  return {};
}

std::size_t OutputTree::count_removed() const {
  std::size_t removed = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator item(published_, error), end; !error && item != end;
       item.increment(error)) {
    if (item->is_directory(error)) continue;
    if (!addresses_.contains(item->path().lexically_relative(published_).generic_string())) ++removed;
  }
  return removed;
}

source::Result<Changes> OutputTree::commit() {
  const Changes changes{written_, unchanged_, count_removed()};
  if (changes.any()) {
    if (auto problems = swap_in(); !problems.empty()) return problems;
  }
  std::error_code error;
  fs::remove_all(fresh_, error);
  fs::remove_all(retired_, error);
  return changes;
}

source::Diagnostics OutputTree::swap_in() {
  if (const int error = sync_file_system(fresh_)) return {failure("bewaren", fresh_, error)};
  std::error_code exists_error;
  if (!fs::exists(published_, exists_error)) {
    if (const int error = rename_folder(fresh_, published_)) return {failure("verplaatsen", fresh_, error)};
    return {};
  }
  if (::renameat2(AT_FDCWD, fresh_.c_str(), AT_FDCWD, published_.c_str(), RENAME_EXCHANGE) == 0) return {};
  // Not every file system can exchange two folders. `prepare` mends a stop between these two renames.
  if (const int error = rename_folder(published_, retired_))
    return {failure("verplaatsen", published_, error)};
  if (const int error = rename_folder(fresh_, published_)) {
    rename_folder(retired_, published_);
    return {failure("verplaatsen", fresh_, error)};
  }
  return {};
}

}  // namespace publish
