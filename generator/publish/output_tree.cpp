#include "publish/output_tree.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>

namespace publish {
namespace fs = std::filesystem;

namespace {

/// Says that a folder is ours, so that a build never replaces a folder of someone else.
constexpr const char* marker = ".handreiking";
constexpr std::string_view marker_text =
    "Deze map is gemaakt door handreiking. Een volgende bouw vervangt alles.\n";

std::string reason(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "de schijf is vol";
    case EACCES:
    case EPERM:
      return "je mag hier niet schrijven";
    case EROFS:
      return "op deze schijf kun je niet schrijven";
    case ENOENT:
    case ENOTDIR:
      return "de map erboven bestaat niet, of is geen map";
    case EFBIG:
      return "het bestand is te groot voor deze schijf";
    case ENAMETOOLONG:
      return "de naam is te lang";
    default:
      return "foutnummer " + std::to_string(error);
  }
}

source::Diagnostic cannot(const std::string& what, const fs::path& path, int error) {
  return {.rule = "uitvoer.mislukt",
          .message = what + " lukt niet: `" + path.string() + "` (" + reason(error) + ")",
          .hints = {"kijk of er ruimte is op de schijf en of je hier mag schrijven"}};
}

source::Diagnostic foreign(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    return {.rule = "uitvoer.vreemde-map",
            .message = "de map `" + path.string() + "` bevat bestanden die niet van handreiking zijn",
            .hints = {"kies met `--uit` een andere map, of geef deze map een andere naam"}};
  }
  return {.rule = "uitvoer.vreemde-map",
          .message = "`" + path.string() + "` is geen map, en er moet een map komen",
          .hints = {"kies met `--uit` een andere map, of geef dit bestand een andere naam"}};
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

/// A folder that we made, or an empty one. A build that is killed at its start leaves an empty folder.
bool is_ours(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(folder, error))) return true;
  return fs::is_directory(folder, error) &&
         (fs::is_empty(folder, error) || fs::exists(folder / marker, error));
}

/// Removes a folder of ours, what says so last: after a stop halfway it is still known to be ours.
void remove_ours(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator item(folder, error), end; !error && item != end; item.increment(error)) {
    std::error_code ignored;
    if (item->path().filename() != marker) fs::remove_all(item->path(), ignored);
  }
  fs::remove_all(folder, error);
}

/// Where the folder really is: a link to it stays, and what it leads to is replaced.
fs::path without_link(fs::path folder) {
  std::error_code error;
  for (int links = 0; links < 40 && fs::is_symlink(fs::symlink_status(folder, error)); ++links) {
    folder = (folder.parent_path() / fs::read_symlink(folder, error)).lexically_normal();
  }
  return folder;
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
  published = without_link(std::move(published));
  if (!published.has_filename()) published = published.parent_path();
  std::unique_ptr<OutputTree> tree(new OutputTree(std::move(published)));
  if (auto problems = tree->prepare(); !problems.empty()) return problems;
  return tree;
}

source::Diagnostics OutputTree::prepare() {
  if (auto problems = lock(); !problems.empty()) return problems;
  if (auto problems = clear(); !problems.empty()) return problems;
  std::error_code error;
  if (!fs::create_directory(fresh_, error)) return {cannot("een map maken", fresh_, error.value())};
  write(marker, marker_text);
  return failure();
}

source::Diagnostics OutputTree::lock() {
  const auto parent = published_.parent_path();
  std::error_code error;
  fs::create_directories(parent, error);
  lock_ = ::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (lock_ < 0) return {cannot("schrijven", parent, errno)};
  if (::flock(lock_, LOCK_EX | LOCK_NB) == 0) return {};
  if (errno != EWOULDBLOCK) return {cannot("deze map voor onszelf houden", parent, errno)};
  return {{.rule = "uitvoer.bezet",
           .message = "er loopt al een bouw naar deze map",
           .hints = {"wacht tot die klaar is en probeer het opnieuw"}}};
}

/// Tidies up after a build that was killed.
source::Diagnostics OutputTree::clear() {
  for (const auto& folder : {published_, fresh_, retired_}) {
    if (!is_ours(folder)) return {foreign(folder)};
  }
  std::error_code error;
  // Killed between the two renames of swap_in, it left the old site here.
  if (fs::exists(retired_, error) && !fs::exists(published_, error)) fs::rename(retired_, published_, error);
  remove_ours(retired_);
  remove_ours(fresh_);
  return {};
}

OutputTree::~OutputTree() {
  if (lock_ < 0) return;
  if (!addresses_.empty()) remove_ours(fresh_);
  ::close(lock_);
}

source::Diagnostics OutputTree::write(const std::string& address, std::string_view bytes) {
  const fs::path target = fresh_ / address;
  {
    const std::lock_guard lock(mutex_);
    if (!failure_.empty()) return {};
    if (!addresses_.insert(address).second) {
      return {{.rule = "uitvoer.dubbel-adres",
               .message = "twee pagina's willen op hetzelfde adres staan: `" + address + "`",
               .hints = {"geef een van de twee een andere naam"}}};
    }
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) {
      failure_.push_back(cannot("een map maken", target.parent_path(), error.value()));
      return {};
    }
  }
  const fs::path old = published_ / address;
  if (holds_same_bytes(old, bytes) && ::link(old.c_str(), target.c_str()) == 0) {
    ++unchanged_;
  } else if (const int number = write_file(target, bytes)) {
    fail(cannot("schrijven", target, number));
  } else {
    ++written_;
  }
  return {};
}

void OutputTree::fail(source::Diagnostic failure) {
  const std::lock_guard lock(mutex_);
  if (failure_.empty()) failure_.push_back(std::move(failure));
}

source::Diagnostics OutputTree::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
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
  if (!failure_.empty()) return failure_;
  const Changes changes{written_, unchanged_, count_removed()};
  if (changes.any()) {
    if (auto problems = swap_in(); !problems.empty()) return problems;
  }
  remove_ours(fresh_);
  remove_ours(retired_);
  return changes;
}

source::Diagnostics OutputTree::swap_in() {
  if (const int error = sync_file_system(fresh_)) return {cannot("bewaren", fresh_, error)};
  std::error_code exists_error;
  if (!fs::exists(published_, exists_error)) {
    if (const int error = rename_folder(fresh_, published_)) return {cannot("verplaatsen", fresh_, error)};
    return {};
  }
  if (::renameat2(AT_FDCWD, fresh_.c_str(), AT_FDCWD, published_.c_str(), RENAME_EXCHANGE) == 0) return {};
  // Not every file system can exchange two folders. `prepare` mends a stop between these two renames.
  if (const int error = rename_folder(published_, retired_))
    return {cannot("verplaatsen", published_, error)};
  if (const int error = rename_folder(fresh_, published_)) {
    rename_folder(retired_, published_);
    return {cannot("verplaatsen", fresh_, error)};
  }
  return {};
}

}  // namespace publish
