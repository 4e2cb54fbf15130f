#pragma once

#include <string>
#include <string_view>

#include "pdf/deflate.h"
#include "pdf/haru.h"

namespace pdf {

/// Version, and a comment of bytes above 127 that says the file is binary (ISO 19005-3 §6.1.2).
inline constexpr std::string_view file_header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

/// The file with its objects in compressed object streams and a cross-reference stream (ISO 32000-1 §7.5.7
/// and §7.5.8), half as large as libharu's own. `identity` stays the same when a new edition comes.
std::string serialize(const HaruDocument& document, std::string_view identity, const Deflater& deflater);

}  // namespace pdf
