#include "pdf/destination.h"

#include <cassert>

namespace pdf {

std::string destination_at(std::size_t page, layout::Length y, const layout::LaidOut& laid_out,
                           const std::vector<Reference>& pages) {
  assert(page < pages.size());
  std::string destination = "[";
  append_reference(destination, pages[page]);
  destination += "/XYZ 0 ";
  append_hundredths(destination, to_hundredths(laid_out.pages[page].height - y));
  return destination + " null]";
}

}  // namespace pdf
