#include "source/source_map.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t line_begin(std::string_view text, std::uint32_t offset) {
  const auto newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

}  // namespace

Result<FileId> SourceMap::load(const FileSystem& files, const std::string& path, std::size_t limit) {
  auto read = files.read(path, limit);
  const auto status = read.status;
  const auto id = add(path, std::move(read.bytes));
  if (status != ReadStatus::Read) return unreadable({id, 0, 0}, status, limit);
  return id;
}

FileId SourceMap::add(std::string path, std::string text) {
  const std::lock_guard lock(mutex_);
  const auto id = static_cast<FileId>(files_.size());
  files_.push_back({id, std::move(path), std::move(text)});
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
  const std::string_view text = file.text;
  offset = std::min(offset, static_cast<std::uint32_t>(text.size()));
  const auto begin = line_begin(text, offset);
  const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
  auto before = text.substr(begin, offset - begin);
  // A byte order mark opens the file but is no character of its first line.
  if (begin == 0 && before.starts_with(byte_order_mark)) before.remove_prefix(byte_order_mark.size());
  const auto characters =
      std::count_if(before.begin(), before.end(), [](char c) { return !is_continuation(c); });
  return {static_cast<std::size_t>(lines) + 1, static_cast<std::size_t>(characters) + 1};
}

std::string_view line_of(const SourceFile& file, std::uint32_t offset) {
  const std::string_view text = file.text;
  offset = std::min(offset, static_cast<std::uint32_t>(text.size()));
  const auto begin = line_begin(text, offset);
  auto line = text.substr(begin, text.find('\n', offset) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (begin == 0 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
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
