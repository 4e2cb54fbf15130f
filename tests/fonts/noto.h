#pragma once

#include <gtest/gtest.h>

#include "fonts/font_set.h"
#include "source/disk_file_system.h"

namespace fonts {

inline const char* const noto_folder = "/usr/share/fonts/truetype/noto";

/// The faces of Debian's fonts-noto-core, read once for all tests of a program.
inline const FontSet& noto() {
  static const FontSet fonts = [] {
    auto loaded = FontSet::load(source::DiskFileSystem(noto_folder), "");
    if (!loaded) ADD_FAILURE() << loaded.error().front().message;
    return *std::move(loaded);
  }();
  return fonts;
}

}  // namespace fonts
