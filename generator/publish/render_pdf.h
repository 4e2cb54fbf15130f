#pragma once

#include <string>

#include "layout/lay_out.h"
#include "model/site.h"
#include "pdf/write.h"
#include "publish/resources.h"
#include "source/result.h"

namespace publish {

/// Lays a manuscript out and writes it. Loads the hyphenation patterns once a thread.
source::Result<std::string> render_pdf(const layout::Manuscript& manuscript, const pdf::Metadata& metadata,
                                       const model::Site& site, const Resources& resources);

}  // namespace publish
