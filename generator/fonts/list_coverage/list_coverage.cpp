// Run by the build: writes the ranges of characters that the given fonts have a glyph for, as C++.
#include <hb.h>

#include <cstdio>

namespace {

bool add_characters(const char* path, hb_set_t* characters) {
  hb_blob_t* blob = hb_blob_create_from_file_or_fail(path);
  if (blob == nullptr) return false;
  hb_face_t* face = hb_face_create(blob, 0);
  hb_face_collect_unicodes(face, characters);
  hb_face_destroy(face);
  hb_blob_destroy(blob);
  return true;
}

}  // namespace

int main(int count, char** paths) {
  hb_set_t* characters = hb_set_create();
  for (int index = 1; index < count; ++index) {
    if (add_characters(paths[index], characters)) continue;
    std::fprintf(stderr, "cannot read %s\n", paths[index]);
    return 1;
  }
  hb_codepoint_t first = HB_SET_VALUE_INVALID, last = HB_SET_VALUE_INVALID;
  while (hb_set_next_range(characters, &first, &last)) std::printf("{0x%X, 0x%X},\n", first, last);
  hb_set_destroy(characters);
  return 0;
}
