#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "layout/pages.h"

namespace pdf {

/// Which structure element each stretch of marked content belongs to.
class ContentOwners {
 public:
  explicit ContentOwners(const std::vector<layout::Element>& elements);

  /// Nothing for an artifact.
  std::optional<layout::ElementId> owner_of(layout::ContentId content) const;

 private:
  std::vector<std::pair<layout::ContentId, layout::ElementId>> owners_;  // by content
};

}  // namespace pdf
