#include "layout/structure.h"

#include <algorithm>

namespace layout {
namespace {

constexpr Role heading_roles[] = {Role::Heading1, Role::Heading2, Role::Heading3,
                                  Role::Heading4, Role::Heading5, Role::Heading6};

bool stays_when_empty(Role role) {
  return role == Role::Document || role == Role::TableCell || role == Role::TableHead ||
         role == Role::TableRow;
}

}  // namespace

Structure::Structure() {
  Element document;
  document.role = Role::Document;
  elements_.push_back(std::move(document));
}

ElementId Structure::add(ElementId parent, Role role) {
  const auto id = static_cast<ElementId>(elements_.size());
  Element element;
  element.role = role;
  elements_.push_back(std::move(element));
  (*this)[parent].kids.push_back(id);
  return id;
}

ContentId Structure::add_content(ElementId parent) {
  const auto id = static_cast<ContentId>(contents_++);
  (*this)[parent].kids.push_back(id);
  return id;
}

ElementId Structure::add_heading(ElementId parent, int level) {
  last_level_ = std::clamp(level, 1, std::min(last_level_ + 1, 6));
  return add(parent, heading_roles[last_level_ - 1]);
}

std::vector<Element> Structure::take() && {
  // Kids come after their parents, so one pass from the end knows which elements have content.
  std::vector<bool> stays(elements_.size(), false);
  for (std::size_t i = elements_.size(); i-- > 0;) {
    auto& kids = elements_[i].kids;
    std::erase_if(kids, [&](const auto& kid) {
      const auto* element = std::get_if<ElementId>(&kid);
      return element && !stays[static_cast<std::size_t>(*element)];
    });
    stays[i] = !kids.empty() || stays_when_empty(elements_[i].role);
  }
  return std::move(elements_);
}

}  // namespace layout
