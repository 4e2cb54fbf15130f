#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "source/file_system.h"
#include "web/answer.h"

namespace web {

/// Addresses that worked, with the time when they were asked after. They count for a week; what did not
/// work is asked again every time.
class Cache {
 public:
  using Now = std::chrono::system_clock::time_point;

  Cache() = default;

  /// From `text`; anything in it that is damaged, old or from the future is left out.
  Cache(std::string text, Now now);

  std::optional<Answer> find(const std::string& address) const;
  void remember(const std::string& address, const Answer& answer, Now now);

  std::string text() const;

 private:
  struct Entry {
    std::int64_t asked = 0;  // seconds since 1970
    std::string moved_to;
  };
  std::map<std::string, Entry, std::less<>> entries_;
};

/// The cache that the site in `files` keeps; empty when there is none.
Cache read_cache(const source::FileSystem& files, Cache::Now now);

/// Puts the cache in place of the old one in one step, in the folder of the site and never through a symbolic
/// link. Where that cannot be done the next run asks again; false then.
bool write_cache(const std::filesystem::path& site, const Cache& cache);

}  // namespace web
