#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>
#include <utility>

#include "source/limits.h"
#include "web/cache.h"

namespace web {
namespace {

constexpr const char* path = ".handreiking/cache/extern.json";

/// A file or folder that is open; closed at the end.
class Opened {
 public:
  explicit Opened(int number) : number_(number) {}
  Opened(Opened&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Opened& operator=(Opened&&) = delete;
  ~Opened() {
    if (number_ >= 0) ::close(number_);
  }

  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

Opened folder_within(const Opened& folder, const char* name) {
  ::mkdirat(folder.number(), name, 0777);
  return Opened(::openat(folder.number(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool write_all(const Opened& file, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(file.number(), text.data(), text.size());
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

Cache read_cache(const source::FileSystem& files, Cache::Now now) {
  auto file = files.read(path, source::limits::json_file_bytes);
  if (file.status != source::ReadStatus::Read) return {};
  return Cache(std::move(file.bytes), now);
}

bool write_cache(const std::filesystem::path& site, const Cache& cache) {
  const Opened root(::open(site.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root) return false;
  const auto own = folder_within(root, ".handreiking");
  if (!own) return false;
  const auto folder = folder_within(own, "cache");
  if (!folder) return false;
  const auto name = "extern.json." + std::to_string(::getpid());
  const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  const Opened file(::openat(folder.number(), name.c_str(), flags, 0666));
  if (!file) return false;
  const bool done = write_all(file, cache.text()) &&
                    ::renameat(folder.number(), name.c_str(), folder.number(), "extern.json") == 0;
  if (!done) ::unlinkat(folder.number(), name.c_str(), 0);
  return done;
}

}  // namespace web
