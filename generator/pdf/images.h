#pragma once

#include <array>
#include <string>

#include "image/picture.h"
#include "layout/pages.h"
#include "pdf/deflate.h"
#include "pdf/haru.h"

namespace pdf {

/// The picture with this number; layout places no picture that is not there.
const image::Picture& picture_at(std::size_t index, const layout::LaidOut& laid_out,
                                 const image::Pictures& pictures);

/// The matrix (a b c d e f) that puts a picture upright in an area, whose y counts from below.
std::array<layout::Length, 6> placing_of(const image::Picture& picture, const layout::Rectangle& area);

/// Adds the pictures that are drawn; the entries of the resource dictionary that name them.
std::string add_images(HaruDocument& document, const layout::LaidOut& laid_out,
                       const image::Pictures& pictures, const Deflater& deflater);

}  // namespace pdf
