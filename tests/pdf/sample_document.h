#pragma once

#include "image/picture.h"
#include "layout/pages.h"
#include "pdf/write.h"

namespace pdf {

/// Two pages that hold one of each: headings, a paragraph over both pages, lists, a table with a head, links,
/// a figure, a note, page furniture.
layout::LaidOut sample_document();

/// The pictures that the sample shows: a half-transparent PNG and a turned JPEG.
const image::Pictures& sample_pictures();

Metadata sample_metadata();

/// With the fonts, the sample's pictures and the sRGB profile of Debian's icc-profiles-free.
Resources sample_resources();

/// The sample, or what is given, as a file; a failure fails the test.
std::string write_sample(Serializer serializer = Serializer::Compact);
std::string write_pages(const layout::LaidOut& laid_out, Serializer serializer = Serializer::Compact);

}  // namespace pdf
