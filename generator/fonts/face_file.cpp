#include "fonts/face_file.h"

#include <hb-ot.h>

#include <optional>
#include <string_view>
#include <utility>

namespace fonts {
namespace {

source::Diagnostic refuse(std::string rule, const std::string& path, const std::string& reason) {
  return {.rule = std::move(rule),
          .message = "het lettertype `" + path + "` kan niet in een pdf: " + reason,
          .hints = {"gebruik de bestanden van Noto Sans (Debian-pakket `fonts-noto-core`)"}};
}

/// A table of the font; empty when it is missing.
class Table {
 public:
  Table(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob_, &length);
    bytes_ = {data, length};
  }
  ~Table() { hb_blob_destroy(blob_); }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  bool empty() const { return bytes_.empty(); }

  /// The signed 16 bits at `offset`; 0 beyond the end.
  std::int16_t word(std::size_t offset) const {
    if (offset + 2 > bytes_.size()) return 0;
    const auto high = static_cast<unsigned char>(bytes_[offset]);
    const auto low = static_cast<unsigned char>(bytes_[offset + 1]);
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(high << 8 | low));
  }

 private:
  hb_blob_t* blob_;
  std::string_view bytes_;
};

bool has_table(hb_face_t* face, hb_tag_t tag) {
  return !Table(face, tag).empty();
}

/// OpenType 1.9, OS/2 fsType: may the font be embedded, and as a subset?
bool may_be_embedded(hb_face_t* face) {
  const Table os2(face, HB_TAG('O', 'S', '/', '2'));
  const int type = os2.word(8);
  constexpr int restricted = 0x0002;
  constexpr int no_subsetting = 0x0100;
  constexpr int bitmap_only = 0x0200;
  return (type & 0x000F) != restricted && (type & (no_subsetting | bitmap_only)) == 0;
}

std::optional<source::Diagnostic> find_objection(hb_face_t* face, const std::string& path) {
  if (has_table(face, HB_TAG('C', 'F', 'F', ' ')) || has_table(face, HB_TAG('C', 'F', 'F', '2')))
    return refuse("lettertype.omtrek", path, "het heeft geen TrueType-omtrekken maar die van PostScript");
  for (const hb_tag_t tag :
       {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('h', 'e', 'a', 'd'),
        HB_TAG('h', 'm', 't', 'x'), HB_TAG('m', 'a', 'x', 'p'), HB_TAG('c', 'm', 'a', 'p')})
    if (!has_table(face, tag))
      return refuse("lettertype.beschadigd", path, "het is geen heel TrueType-bestand");
  if (has_table(face, HB_TAG('f', 'v', 'a', 'r')))
    return refuse("lettertype.omtrek", path, "het is variabel; een vaste snede is nodig");
  if (!may_be_embedded(face))
    return refuse("lettertype.insluiten", path, "de maker staat insluiten of inkorten niet toe");
  const unsigned count = hb_face_get_glyph_count(face);
  if (count == 0 || count > 65'535) return refuse("lettertype.beschadigd", path, "het bevat geen tekens");
  return std::nullopt;
}

std::string postscript_name_of(hb_face_t* face) {
  char name[64] = "";
  unsigned length = sizeof name;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
  std::string postscript_name;
  for (const char c : std::string_view(name))  // PDF 1.7 §9.6.2: a name, here of harmless characters only
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
      postscript_name += c;
  return postscript_name.empty() ? "Font" : postscript_name;
}

}  // namespace

source::Result<FaceFile> FaceFile::open(std::string bytes, const std::string& path) {
  FaceFile file;
  file.bytes_ = std::make_unique<const std::string>(std::move(bytes));
  file.blob_.reset(hb_blob_create(file.bytes_->data(), static_cast<unsigned>(file.bytes_->size()),
                                  HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  file.face_.reset(hb_face_create(file.blob_.get(), 0));
  if (auto objection = find_objection(file.face_.get(), path)) return std::move(*objection);
  file.units_per_em_ = static_cast<std::int32_t>(hb_face_get_upem(file.face_.get()));
  file.font_.reset(hb_font_create(file.face_.get()));
  hb_font_set_scale(file.font_.get(), file.units_per_em_, file.units_per_em_);
  hb_ot_font_set_funcs(file.font_.get());
  hb_face_make_immutable(file.face_.get());
  hb_font_make_immutable(file.font_.get());
  file.measure();
  return file;
}

void FaceFile::measure() {
  const unsigned count = hb_face_get_glyph_count(face_.get());
  widths_.reserve(count);
  unit_advances_.reserve(count);
  for (unsigned glyph = 0; glyph < count; ++glyph) {
    unit_advances_.push_back(hb_font_get_glyph_h_advance(font_.get(), glyph));
    widths_.push_back(scale(unit_advances_.back()));
  }
  const auto metric = [&](hb_ot_metrics_tag_t tag, std::int32_t otherwise) {
    hb_position_t position = 0;
    return hb_ot_metrics_get_position(font_.get(), tag, &position) ? scale(position) : otherwise;
  };
  metrics_.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 800);
  metrics_.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -200);
  metrics_.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 700);
  metrics_.x_height = metric(HB_OT_METRICS_TAG_X_HEIGHT, 500);
  const Table post(face_.get(), HB_TAG('p', 'o', 's', 't'));
  const std::int64_t angle = std::int64_t{post.word(4)} * 65'536 + static_cast<std::uint16_t>(post.word(6));
  metrics_.italic_angle = static_cast<std::int32_t>(angle * 1000 / 65'536);
  const Table head(face_.get(), HB_TAG('h', 'e', 'a', 'd'));
  for (std::size_t side = 0; side < 4; ++side) metrics_.box[side] = scale(head.word(36 + 2 * side));
  metrics_.postscript_name = postscript_name_of(face_.get());
}

GlyphId FaceFile::glyph_of(char32_t character) const {
  hb_codepoint_t glyph = 0;
  hb_font_get_nominal_glyph(font_.get(), character, &glyph);
  return static_cast<GlyphId>(glyph);
}

std::int32_t FaceFile::shaped_advance(GlyphId glyph, hb_position_t advance) const {
  return glyph < widths_.size() ? widths_[glyph] + scale(std::int64_t{advance} - unit_advances_[glyph])
                                : scale(advance);
}

std::int32_t FaceFile::scale(std::int64_t units) const {
  const std::int64_t half = units >= 0 ? units_per_em_ / 2 : -units_per_em_ / 2;
  return static_cast<std::int32_t>((units * 1000 + half) / units_per_em_);
}

}  // namespace fonts
