#pragma once

#include <string>
#include <string_view>

#include "fonts/noto.h"
#include "layout/pages.h"

namespace pdf {

/// Makes pages by hand, as layout would.
class PageBuilder {
 public:
  using Element = layout::ElementId;
  using Content = layout::ContentId;

  PageBuilder() { laid_out.elements.emplace_back().role = layout::Role::Document; }

  layout::LaidOut laid_out;

  static layout::Length points(double value) {
    return static_cast<layout::Length>(value * static_cast<double>(fonts::point));
  }

  void page(std::string label) {
    layout::Page page;
    page.width = points(595.276);
    page.height = points(841.89);
    page.label = std::move(label);
    laid_out.pages.push_back(std::move(page));
  }

  Element element(layout::Role role, Element parent = Element{0}) {
    const auto id = static_cast<Element>(laid_out.elements.size());
    laid_out.elements.emplace_back().role = role;
    at(parent).kids.emplace_back(id);
    return id;
  }

  layout::Element& at(Element id) { return laid_out.elements[static_cast<std::size_t>(id)]; }

  Content content(Element owner) {
    const auto id = static_cast<Content>(next_content_++);
    at(owner).kids.emplace_back(id);
    return id;
  }

  /// A line of text; all runs of it follow each other. Gives back where it ends.
  layout::Length line(Content content, double x, double y, std::string_view text,
                      fonts::Face face = fonts::Face::Regular, fonts::FontSize size = 105) {
    layout::Length left = points(x);
    for (const fonts::GlyphRun& run : fonts::noto().shape(face, text)) {
      layout::TextItem item;
      item.content = content;
      item.x = left;
      item.baseline = points(y);
      item.face = run.face;
      item.size = size;
      item.glyphs = run.glyphs;
      item.text = std::string(text);
      left += fonts::width_of(run, size);
      items().emplace_back(std::move(item));
    }
    return left;
  }

  /// An element with one line in it.
  Element paragraph(layout::Role role, double y, std::string_view text, Element parent = Element{0}) {
    const Element id = element(role, parent);
    line(content(id), 72, y, text);
    return id;
  }

  void rule(double y) {
    layout::FillItem fill;
    fill.area = {points(72), points(y), points(451), points(0.5)};
    fill.colour = {0, 90, 120};
    items().emplace_back(fill);
  }

  layout::LinkItem& link(Element element, double y, std::string description) {
    layout::LinkItem link;
    link.element = element;
    link.area = {points(72), points(y - 10), points(200), points(14)};
    link.description = std::move(description);
    items().emplace_back(std::move(link));
    return std::get<layout::LinkItem>(items().back());
  }

  std::vector<layout::Item>& items() { return laid_out.pages.back().items; }

 private:
  std::uint32_t next_content_ = 0;
};

}  // namespace pdf
