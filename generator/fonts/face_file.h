#pragma once

#include <hb.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "fonts/font_set.h"
#include "source/result.h"

namespace fonts {

/// One font file as HarfBuzz reads it; immutable, shared by threads. Internal to this layer.
class FaceFile {
 public:
  /// Refuses what cannot be embedded as a TrueType subset. `path` is for messages.
  static source::Result<FaceFile> open(std::string bytes, const std::string& path);

  const Metrics& metrics() const { return metrics_; }
  std::int32_t width(GlyphId glyph) const { return glyph < widths_.size() ? widths_[glyph] : 0; }

  /// The glyph that the character map gives; 0 when the face lacks the character.
  GlyphId glyph_of(char32_t character) const;

  /// The advance of a shaped glyph: its rounded width and the rounded kerning, so that layout and PDF agree.
  std::int32_t shaped_advance(GlyphId glyph, hb_position_t advance) const;

  /// Font units to thousandths of the em.
  std::int32_t scale(std::int64_t units) const;

  hb_font_t* font() const { return font_.get(); }
  hb_face_t* face() const { return face_.get(); }

 private:
  struct Destroy {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  };

  void measure();

  std::unique_ptr<const std::string> bytes_;  // the blob points into it
  std::unique_ptr<hb_blob_t, Destroy> blob_;
  std::unique_ptr<hb_face_t, Destroy> face_;
  std::unique_ptr<hb_font_t, Destroy> font_;
  std::int32_t units_per_em_ = 1000;
  std::vector<std::int32_t> widths_;          // by glyph, thousandths of the em
  std::vector<hb_position_t> unit_advances_;  // by glyph, font units
  Metrics metrics_;
};

using FaceFiles = std::array<FaceFile, face_count>;

inline const FaceFile& file_of(const FaceFiles& files, Face face) {
  return files[static_cast<std::size_t>(face)];
}

}  // namespace fonts
