#pragma once

#include <memory>
#include <string>

#include "fonts/font_set.h"
#include "html/write_page.h"
#include "image/picture.h"
#include "layout/style.h"
#include "model/load.h"
#include "model/site.h"
#include "source/file_system.h"
#include "source/result.h"
#include "source/source_map.h"

namespace publish {

/// Where the data of the program stands, below `share/handreiking`.
struct DataPaths {
  std::string root;  // on the disk; libhyphen reads its patterns by name
  std::string fonts = "fonts";
  std::string hyphenation = "hyphenation/hyph_nl_NL.dic";
  std::string colour_profile = "colour/sRGB.icc";
  std::string front_end = "site/dist";  // style sheet, web fonts, icons
};

/// What a site brings along: an error in it is one in the input.
struct Artwork {
  html::Templates templates;
  image::Pictures pictures;
};

/// What all pages and PDFs of a site are made with, read once.
struct Resources {
  std::shared_ptr<const fonts::FontSet> fonts;
  std::string hyphenation;     // path on the disk
  std::string colour_profile;  // bytes
  layout::Style style;
  bool source_in_pdf = true;  // `bron_in_pdf`
  Artwork artwork;
};

source::Result<Artwork> load_artwork(const source::FileSystem& files, source::SourceMap& sources,
                                     const model::Site& site);

/// Adds what the program came with.
source::Result<Resources> load_resources(const source::FileSystem& files, source::SourceMap& sources,
                                         const model::Loaded& loaded, const DataPaths& data, Artwork artwork);

}  // namespace publish
