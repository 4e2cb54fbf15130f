#pragma once

#include <string>

#include "pdf/deflate.h"
#include "pdf/haru.h"
#include "pdf/write.h"

namespace pdf {

/// Embeds a file and gives the catalog's entries for it: what the document was made from (ISO 19005-3 §6.8).
std::string attach(HaruDocument& document, const Attachment& attachment, const std::string& date,
                   const Deflater& deflater);

}  // namespace pdf
