#include "fonts/subset.h"

#include <hb-subset.h>

#include <cassert>
#include <memory>

namespace fonts {
namespace {

struct Destroy {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};

/// What a PDF reader does not look at. Without GSUB there is no closure over alternate glyphs either.
constexpr hb_tag_t dropped_tables[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('k', 'e', 'r', 'n'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('n', 'a', 'm', 'e'),
    HB_TAG('p', 'o', 's', 't'), HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p'),
    HB_TAG('g', 'a', 's', 'p'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'),
    HB_TAG('L', 'T', 'S', 'H'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('F', 'F', 'T', 'M'),
    HB_TAG('m', 'e', 't', 'a'), HB_TAG('S', 'T', 'A', 'T')};

}  // namespace

std::string subset_of(const FaceFile& file, const std::vector<GlyphId>& glyphs) {
  const std::unique_ptr<hb_subset_input_t, Destroy> input(hb_subset_input_create_or_fail());
  assert(input && "out of memory");
  hb_set_t* kept = hb_subset_input_glyph_set(input.get());
  for (const GlyphId glyph : glyphs) hb_set_add(kept, glyph);
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const hb_tag_t tag : dropped_tables) hb_set_add(dropped, tag);
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
  const std::unique_ptr<hb_face_t, Destroy> face(hb_subset_or_fail(file.face(), input.get()));
  if (!face) return {};
  const std::unique_ptr<hb_blob_t, Destroy> blob(hb_face_reference_blob(face.get()));
  unsigned length = 0;
  const char* data = hb_blob_get_data(blob.get(), &length);
  return {data, length};
}

}  // namespace fonts
