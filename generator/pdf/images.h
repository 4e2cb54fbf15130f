#pragma once

#include <array>
#include <optional>
#include <string>

#include "image/picture.h"
#include "layout/pages.h"
#include "pdf/deflate.h"
#include "pdf/haru.h"
#include "source/diagnostic.h"

namespace pdf {

/// Says so when a page shows a picture that is not among `pictures`.
std::optional<source::Diagnostic> missing_picture(const layout::LaidOut& laid_out,
                                                  const image::Pictures& pictures);

/// The picture with this number, which must be there.
const image::Picture& picture_at(std::size_t index, const layout::LaidOut& laid_out,
                                 const image::Pictures& pictures);

/// The matrix (a b c d e f) that puts a picture upright in an area, whose y counts from below.
std::array<layout::Length, 6> placing_of(const image::Picture& picture, const layout::Rectangle& area);

/// Adds the pictures that are drawn; the entries of the resource dictionary that name them.
std::string add_images(HaruDocument& document, const layout::LaidOut& laid_out,
                       const image::Pictures& pictures, const Deflater& deflater);

}  // namespace pdf
