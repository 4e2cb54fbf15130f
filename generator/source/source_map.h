#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "source/file_system.h"
#include "source/result.h"
#include "source/span.h"

namespace source {

/// Where the lines of a text begin, found when first asked for: most files have no problem to report.
class LineTable {
 public:
  /// Safe from several threads; `text` is the same in every call.
  const std::vector<std::uint32_t>& begins(std::string_view text) const;

 private:
  mutable std::once_flag once_;
  mutable std::vector<std::uint32_t> begins_;
};

struct SourceFile {
  FileId id = FileId::None;
  std::string path;
  std::string text;
  LineTable lines = {};

  /// The whole text.
  Span span() const { return {id, 0, static_cast<std::uint32_t>(text.size())}; }
};

/// A place for people: both count from 1, the column in characters.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// The texts of a run. Files keep their address once added; adding is safe from several threads.
class SourceMap {
 public:
  /// Reads a file of at most `limit` bytes; a file that is missing or too large is a diagnostic.
  Result<FileId> load(const FileSystem& files, const std::string& path, std::size_t limit);

  /// The same for a file that people write: a document or a picture under its name is a diagnostic too.
  Result<FileId> load_text(const FileSystem& files, const std::string& path, std::size_t limit);

  FileId add(std::string path, std::string text);

  const SourceFile& operator[](FileId id) const;

  /// Of every file that was added, in that order.
  std::vector<std::string> paths() const;

 private:
  Result<FileId> take(const std::string& path, ReadResult read, std::size_t limit);

  mutable std::mutex mutex_;
  std::deque<SourceFile> files_;
};

/// What some programs put before a text in UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The text of a span.
std::string_view text_of(const SourceMap& sources, Span span);

Position position_of(const SourceFile& file, std::uint32_t offset);

/// The line that holds `offset`, without its line end and without a byte order mark.
std::string_view line_of(const SourceFile& file, std::uint32_t offset);

/// Orders by path, then by offset; what stands in no file comes first.
void sort(Diagnostics& diagnostics, const SourceMap& sources);

}  // namespace source
