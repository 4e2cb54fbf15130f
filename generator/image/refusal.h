#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "source/diagnostic.h"
#include "source/span.h"

namespace image {

/// The picture cannot be read to its end. Internal to this layer, as all of this file.
source::Diagnostic damaged(source::Span place);

/// A kind of picture that we do not take; `kind` completes "deze afbeelding is …".
source::Diagnostic refused(source::Span place, const std::string& kind, const std::string& hint);

/// Says so when a picture has no pixels, or too many.
std::optional<source::Diagnostic> check_size(std::uint32_t width, std::uint32_t height, source::Span place);

}  // namespace image
