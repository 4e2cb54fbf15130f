#include "source/mapped_text.h"

#include <algorithm>

namespace source {

MappedText::MappedText(const SourceFile& file, Span span) {
  append(file, span);
}

void MappedText::append(const SourceFile& file, Span span) {
  pieces_.push_back({static_cast<std::uint32_t>(text_.size()), span, true});
  text_.append(file.text, span.begin, span.end - span.begin);
}

void MappedText::append(std::string_view text, Span origin) {
  pieces_.push_back({static_cast<std::uint32_t>(text_.size()), origin, false});
  text_.append(text);
}

std::size_t MappedText::piece_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                      [](std::uint32_t at, const Piece& piece) { return at < piece.begin; });
  return after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

std::uint32_t MappedText::in_file(const Piece& piece, std::uint32_t offset) const {
  if (!piece.literal) return piece.origin.begin;
  return std::min(piece.origin.begin + (offset - piece.begin), piece.origin.end);
}

Span MappedText::origin(std::uint32_t begin, std::uint32_t end) const {
  if (pieces_.empty()) return {};
  const Piece& first = pieces_[piece_at(begin)];
  const Piece& last = end > begin ? pieces_[piece_at(end - 1)] : first;
  const auto from = in_file(first, begin);
  if (!first.literal && &first == &last) return first.origin;
  const auto to = last.literal ? in_file(last, end) : last.origin.end;
  if (first.origin.file != last.origin.file || last.origin.begin < first.origin.begin) {
    return first.literal ? Span{first.origin.file, from, first.origin.end} : first.origin;
  }
  return {first.origin.file, from, to};
}

}  // namespace source
