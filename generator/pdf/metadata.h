#pragma once

#include <string>

#include "pdf/deflate.h"
#include "pdf/haru.h"
#include "pdf/write.h"

namespace pdf {

/// The entries of the Info dictionary.
std::string information_entries(const Metadata& metadata);

/// The same as XMP, with the claims of PDF/A-3a and PDF/UA-1.
std::string xmp_packet(const Metadata& metadata);

/// The catalog's entry for what the colours mean (ISO 19005-3 §6.2.3).
std::string output_intent(HaruDocument& document, const std::string& colour_profile,
                          const Deflater& deflater);

}  // namespace pdf
