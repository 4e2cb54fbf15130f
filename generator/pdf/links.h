#pragma once

#include <vector>

#include "layout/pages.h"
#include "pdf/haru.h"

namespace pdf {

/// An annotation on a page, tied to a structure element.
struct Annotation {
  layout::ElementId element{};
  std::size_t page = 0;
  Reference reference = {};
};

/// Adds the links of all pages, in the order of page and item. The parent tree knows the one at `index` by
/// the number of pages plus `index`.
std::vector<Annotation> add_links(HaruDocument& document, const layout::LaidOut& laid_out,
                                  const std::vector<Reference>& pages);

}  // namespace pdf
