#pragma once

#include <optional>
#include <string>

#include "fonts/font_set.h"
#include "image/picture.h"
#include "layout/pages.h"
#include "source/result.h"

namespace pdf {

/// The part of ISO 19005 that a file claims: only part 3 may hold an attachment of any kind.
enum class Archive { PdfA2, PdfA3 };

/// A file within the file: what it was made from.
struct Attachment {
  std::string name;         // "plan.yaml"
  std::string description;  // for people
  std::string media_type;   // "application/yaml"
  std::string bytes;
};

/// What a file says of itself; the same in Info and XMP.
struct Metadata {
  std::string title;
  std::string author;  // an organisation
  std::string subject;
  std::string language = "nl-NL";
  std::string date;     // of the source, "2026-10-05"; empty: none is written
  std::string address;  // of the file, which tells it from others of the same title
  Archive archive = Archive::PdfA3;
  std::optional<Attachment> source = {};  // with PdfA3 alone
};

/// Data that all files share.
struct Resources {
  const fonts::FontSet& fonts;
  const image::Pictures& pictures;
  const std::string& colour_profile;  // bytes of the sRGB profile for the output intent
};

/// Compact: objects compressed in streams, about half as large. Classic: as libharu writes them, plain to
/// read.
enum class Serializer { Compact, Classic };

/// The bytes of a tagged PDF 1.7 (PDF/UA-1 and PDF/A-3a or 2a). Pure: same pages, same bytes. Fails only
/// beyond the limits of PDF/A, or of memory in libharu.
source::Result<std::string> write(const layout::LaidOut& laid_out, const Metadata& metadata,
                                  const Resources& resources, Serializer serializer = Serializer::Compact);

}  // namespace pdf
