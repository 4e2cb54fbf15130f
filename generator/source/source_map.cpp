#include "source/source_map.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "source/file_kind.h"

namespace source {
namespace {

Diagnostic unreadable(Span span, ReadStatus status, std::size_t limit) {
  switch (status) {
    case ReadStatus::NotAFile:
      return {.rule = "bestand.geen-bestand",
              .span = span,
              .message = "dit is geen gewoon bestand, maar bijvoorbeeld een map",
              .hints = {"zet er een bestand met deze naam neer"}};
    case ReadStatus::TooLarge:
      return {.rule = "bestand.te-groot",
              .span = span,
              .message = "het bestand is te groot: de grens is " + std::to_string(limit / 1024) + " KB",
              .hints = {"verdeel de inhoud over meer bestanden"}};
    case ReadStatus::Refused:
      return {.rule = "bestand.niet-leesbaar",
              .span = span,
              .message = "het bestand is niet te lezen, of het ligt buiten de map van de site",
              .hints = {"kijk of je het bestand mag openen"}};
    case ReadStatus::Missing:
    case ReadStatus::Read:
      break;
  }
  return {.rule = "bestand.ontbreekt",
          .span = span,
          .message = "dit bestand bestaat niet",
          .hints = {"maak het bestand, of verbeter de naam"}};
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::uint32_t within(const SourceFile& file, std::uint32_t offset) {
  return std::min(offset, static_cast<std::uint32_t>(file.text.size()));
}

/// The number of the line that holds `offset`, from 0.
std::size_t line_index(const std::vector<std::uint32_t>& begins, std::uint32_t offset) {
  return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), offset) - begins.begin()) -
         1;
}

}  // namespace

const std::vector<std::uint32_t>& LineTable::begins(std::string_view text) const {
  std::call_once(once_, [&] {
    begins_ = {0};
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
      begins_.push_back(static_cast<std::uint32_t>(at + 1));
  });
  return begins_;
}

Result<FileId> SourceMap::load(const FileSystem& files, const std::string& path, std::size_t limit) {
  return take(path, files.read(path, limit), limit);
}

Result<FileId> SourceMap::load_text(const FileSystem& files, const std::string& path, std::size_t limit) {
  auto read = files.read(path, limit);
  auto problem = not_a_text(read.bytes, {});
  if (!problem) return take(path, std::move(read), limit);
  problem->span = {add(path, {}), 0, 0};
  return *std::move(problem);
}

Result<FileId> SourceMap::take(const std::string& path, ReadResult read, std::size_t limit) {
  const auto status = read.status;
  if (status == ReadStatus::TooLarge) read.bytes.clear();
  const auto id = add(path, std::move(read.bytes));
  if (status != ReadStatus::Read) return unreadable({id, 0, 0}, status, limit);
  return id;
}

FileId SourceMap::add(std::string path, std::string text) {
  const std::lock_guard lock(mutex_);
  const auto id = static_cast<FileId>(files_.size());
  files_.emplace_back(id, std::move(path), std::move(text));
  return id;
}

const SourceFile& SourceMap::operator[](FileId id) const {
  const std::lock_guard lock(mutex_);
  return files_.at(static_cast<std::size_t>(id));
}

std::vector<std::string> SourceMap::paths() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> paths;
  for (const auto& file : files_) paths.push_back(file.path);
  return paths;
}

std::string_view text_of(const SourceMap& sources, Span span) {
  if (span.file == FileId::None) return {};
  return std::string_view(sources[span.file].text).substr(span.begin, span.end - span.begin);
}

Position position_of(const SourceFile& file, std::uint32_t offset) {
  offset = within(file, offset);
  const auto& begins = file.lines.begins(file.text);
  const auto line = line_index(begins, offset);
  auto before = std::string_view(file.text).substr(begins[line], offset - begins[line]);
  // A byte order mark opens the file but is no character of its first line.
  if (line == 0 && before.starts_with(byte_order_mark)) before.remove_prefix(byte_order_mark.size());
  const auto characters =
      std::count_if(before.begin(), before.end(), [](char c) { return !is_continuation(c); });
  return {line + 1, static_cast<std::size_t>(characters) + 1};
}

std::string_view line_of(const SourceFile& file, std::uint32_t offset) {
  const auto& begins = file.lines.begins(file.text);
  const auto index = line_index(begins, within(file, offset));
  const auto next = index + 1 < begins.size() ? begins[index + 1] - 1 : file.text.size();
  auto line = std::string_view(file.text).substr(begins[index], next - begins[index]);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (index == 0 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
  return line;
}

void sort(Diagnostics& diagnostics, const SourceMap& sources) {
  const auto key = [&](const Diagnostic& d) {
    const bool placed = d.span.file != FileId::None;
    return std::tuple(placed ? std::string_view(sources[d.span.file].path) : std::string_view(), d.span.begin,
                      d.span.end);
  };
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

}  // namespace source
