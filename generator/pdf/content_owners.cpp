#include "pdf/content_owners.h"

#include <algorithm>
#include <cassert>

namespace pdf {

ContentOwners::ContentOwners(const std::vector<layout::Element>& elements) {
  for (std::size_t index = 0; index < elements.size(); ++index)
    for (const auto& kid : elements[index].kids)
      if (const auto* content = std::get_if<layout::ContentId>(&kid))
        owners_.emplace_back(*content, static_cast<layout::ElementId>(index));
  std::sort(owners_.begin(), owners_.end());
}

std::optional<layout::ElementId> ContentOwners::owner_of(layout::ContentId content) const {
  if (content == layout::ContentId::Artifact) return std::nullopt;
  const auto before = [](const auto& owner, layout::ContentId wanted) { return owner.first < wanted; };
  const auto found = std::lower_bound(owners_.begin(), owners_.end(), content, before);
  const bool owned = found != owners_.end() && found->first == content;
  assert(owned && "content that no structure element holds");
  if (!owned) return std::nullopt;
  return found->second;
}

}  // namespace pdf
