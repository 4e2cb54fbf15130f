#pragma once

#include <string>

#include "pdf/deflate.h"
#include "pdf/haru.h"
#include "pdf/write.h"

namespace pdf {

/// The entries of the Info dictionary.
std::string information_entries(const Metadata& metadata);

/// "2026-10-05" as a date of PDF (ISO 32000-1 §7.9.4), at midnight UTC.
std::string pdf_date(const std::string& date);

/// The same as XMP, with the claims of PDF/A-3a (or 2a) and PDF/UA-1.
std::string xmp_packet(const Metadata& metadata);

/// The catalog's entry for what the colours mean (ISO 19005-3 §6.2.3).
std::string output_intent(HaruDocument& document, const std::string& colour_profile,
                          const Deflater& deflater);

}  // namespace pdf
