#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "source/result.h"

namespace source {

enum class EntryKind { File, Folder, Other, ClosedFolder };

struct Entry {
  std::string name;
  EntryKind kind = EntryKind::File;

  friend bool operator==(const Entry&, const Entry&) = default;
};

enum class ReadStatus { Read, Missing, NotAFile, TooLarge, Refused };

struct ReadResult {
  ReadStatus status = ReadStatus::Missing;
  std::string bytes;  // of a file that is too large: how it begins
};

/// Of a file that is too large, this much is read, to say what it is.
inline constexpr std::size_t beginning_bytes = 4096;

/// What the generator reads. Paths are relative to the site's folder, with `/` between the parts.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  /// The bytes of a regular file of at most `limit` bytes.
  virtual ReadResult read(const std::string& path, std::size_t limit) const = 0;

  /// What a folder holds, ordered by the bytes of the name; empty when there is no such folder.
  /// A folder that we may not look into is `EntryKind::ClosedFolder`, a symbolic link that leaves the site's
  /// folder `EntryKind::Other`.
  virtual std::vector<Entry> list(const std::string& path) const = 0;

  /// Whether something of that name is there, without reading it.
  bool holds(const std::string& path) const;
};

}  // namespace source
