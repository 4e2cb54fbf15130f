#pragma once

#include <cstdint>
#include <vector>

#include "layout/pages.h"

namespace layout {

/// The structure tree while it grows, in reading order.
class Structure {
 public:
  Structure();

  /// A new last kid of `parent`.
  ElementId add(ElementId parent, Role role);

  /// A new stretch of content, the last kid of `parent`.
  ContentId add_content(ElementId parent);

  /// A heading of at most one level more than the heading before it.
  ElementId add_heading(ElementId parent, int level);

  Element& operator[](ElementId id) { return elements_[static_cast<std::size_t>(id)]; }

  /// The elements that have content; cells stay, since a row needs them all.
  std::vector<Element> take() &&;

 private:
  std::vector<Element> elements_;
  std::uint32_t contents_ = 0;
  int last_level_ = 0;
};

}  // namespace layout
