#include "image/decode_jpeg.h"

#include <optional>
#include <string_view>
#include <utility>

#include "image/exif.h"
#include "image/refusal.h"

// A JPEG goes into the PDF as it is (ISO 32000-1 §7.4.8), so only its segments are read (ITU-T T.81, annex
// B): from the start of the image, marker by marker, to its end.

namespace image {
namespace {

namespace marker {
constexpr int start_of_image = 0xD8;
constexpr int end_of_image = 0xD9;
constexpr int start_of_scan = 0xDA;
constexpr int quantisation = 0xDB;
constexpr int jfif = 0xE0;
constexpr int exif = 0xE1;
constexpr int adobe = 0xEE;
constexpr int comment = 0xFE;
}  // namespace marker

bool is_frame(int code) {
  return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
}
bool is_supported_frame(int code) {
  return code <= 0xC2;
}  // baseline, extended, progressive; Huffman
bool is_restart(int code) {
  return code >= 0xD0 && code <= 0xD7;
}

/// What a reader needs to draw the picture. The Adobe segment says how colours are coded; all others of the
/// makers (Exif with its place and time, colour profiles, comments) go.
bool is_kept(int code) {
  const bool of_a_maker = (code >= 0xE0 && code <= 0xEF) || code == marker::comment;
  return !of_a_maker || code == marker::jfif || code == marker::adobe;
}

struct Frame {
  int code = 0;
  int precision = 0;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  int components = 0;
};

/// Walks over the segments and copies what is kept.
class SegmentReader {
 public:
  explicit SegmentReader(std::string_view bytes) : bytes_(bytes) {}

  /// False when the file stops before the end of the image.
  bool read_all();

  std::optional<Frame> frame;
  bool has_scan = false;
  bool has_quantisation = false;
  int orientation = 1;
  std::string kept;

 private:
  int byte(std::size_t offset) const { return static_cast<unsigned char>(bytes_[offset]); }
  int word(std::size_t offset) const { return byte(offset) << 8 | byte(offset + 1); }

  /// The next marker, or nothing at the end of the bytes.
  std::optional<int> next_marker();
  bool read_segment(int code);
  void note_segment(int code, std::size_t start, std::size_t end);
  void skip_scan_data();

  std::string_view bytes_;
  std::size_t offset_ = 0;
};

std::optional<int> SegmentReader::next_marker() {
  if (offset_ + 2 > bytes_.size() || byte(offset_) != 0xFF) return std::nullopt;
  while (offset_ + 1 < bytes_.size() && byte(offset_ + 1) == 0xFF) ++offset_;  // fill bytes
  if (offset_ + 2 > bytes_.size()) return std::nullopt;
  const int code = byte(offset_ + 1);
  offset_ += 2;
  return code;
}

bool SegmentReader::read_all() {
  while (const std::optional<int> code = next_marker()) {
    if (*code == marker::start_of_image) {
      kept += "\xFF\xD8";
    } else if (*code == marker::end_of_image) {
      kept += "\xFF\xD9";
      return true;
    } else if (!read_segment(*code)) {
      return false;
    }
  }
  return false;
}

bool SegmentReader::read_segment(int code) {
  if (code == 0 || is_restart(code) || offset_ + 2 > bytes_.size()) return false;
  const std::size_t start = offset_ - 2;
  const std::size_t end = offset_ + static_cast<std::size_t>(word(offset_));
  if (end < offset_ + 2 || end > bytes_.size()) return false;
  note_segment(code, offset_ + 2, end);
  if (frame && frame->width == 0) return false;
  offset_ = end;
  if (code == marker::start_of_scan) skip_scan_data();
  if (is_kept(code)) kept += bytes_.substr(start, offset_ - start);
  return true;
}

void SegmentReader::note_segment(int code, std::size_t start, std::size_t end) {
  if (code == marker::exif && orientation == 1)
    orientation = orientation_of(bytes_.substr(start, end - start));
  if (code == marker::quantisation) has_quantisation = true;
  if (code == marker::start_of_scan) has_scan = true;
  if (!is_frame(code)) return;
  frame = Frame{.code = code};
  if (end - start < 6) return;
  frame->precision = byte(start);
  frame->height = static_cast<std::uint32_t>(word(start + 1));
  frame->width = static_cast<std::uint32_t>(word(start + 3));
  frame->components = byte(start + 5);
}

/// To the next marker that is no restart: within a scan a byte FF is followed by 00.
void SegmentReader::skip_scan_data() {
  while (offset_ + 1 < bytes_.size()) {
    const bool at_marker = byte(offset_) == 0xFF && byte(offset_ + 1) != 0 && !is_restart(byte(offset_ + 1));
    if (at_marker) return;
    ++offset_;
  }
  offset_ = bytes_.size();
}

std::optional<source::Diagnostic> find_objection(const SegmentReader& reader, source::Span place) {
  const Frame& frame = *reader.frame;
  const std::string hint = "bewaar de afbeelding opnieuw als gewone JPEG of als PNG";
  if (!is_supported_frame(frame.code) || frame.precision != 8)
    return refused(place, "een bijzondere soort JPEG, die niet in een pdf kan", hint);
  if (frame.components == 4) return refused(place, "een JPEG in drukkleuren (CMYK), nodig is RGB", hint);
  if (frame.components != 1 && frame.components != 3) return damaged(place);
  return check_size(frame.width, frame.height, place);
}

}  // namespace

bool is_jpeg(const std::string& bytes) {
  return bytes.starts_with("\xFF\xD8\xFF");
}

source::Result<Picture> decode_jpeg(const std::string& bytes, source::Span place) {
  SegmentReader reader(bytes);
  const bool complete = reader.read_all();
  if (!complete || !reader.frame || !reader.has_scan || !reader.has_quantisation) return damaged(place);
  if (auto objection = find_objection(reader, place)) return *objection;
  Picture picture;
  picture.width = reader.frame->width;
  picture.height = reader.frame->height;
  picture.encoding = Encoding::Jpeg;
  picture.channels = reader.frame->components;
  picture.orientation = reader.orientation;
  picture.bytes = std::move(reader.kept);
  return picture;
}

}  // namespace image
