#include "pdf/links.h"

#include <cassert>

#include "pdf/destination.h"

namespace pdf {
namespace {

/// ISO 32000-1 §12.6.4.7: an address in 7-bit ASCII; other bytes are percent-encoded, as RFC 3987 §3.1 does.
std::string ascii_address(const std::string& url) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string address;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F) {
      address += c;
    } else {
      address += '%';
      address += digits[byte >> 4];
      address += digits[byte & 0xF];
    }
  }
  return address;
}

class TargetWriter {
 public:
  TargetWriter(const layout::LaidOut& laid_out, const std::vector<Reference>& pages)
      : laid_out_(laid_out), pages_(pages) {}

  std::string operator()(const layout::Destination& destination) const {
    const auto place = laid_out_.destinations.find(destination.id);
    assert(place != laid_out_.destinations.end() && "a link to a place that was not laid out");
    if (place == laid_out_.destinations.end()) return {};
    return "/Dest" + destination_at(place->second.page, place->second.y, laid_out_, pages_);
  }
  std::string operator()(const layout::Address& address) const {
    return "/A<</S/URI/URI" + literal(ascii_address(address.url)) + ">>";
  }

 private:
  const layout::LaidOut& laid_out_;
  const std::vector<Reference>& pages_;
};

std::string rectangle_of(const layout::Rectangle& area, layout::Length page_height) {
  std::string rectangle = "[";
  for (const layout::Length side :
       {area.x, page_height - area.y - area.height, area.x + area.width, page_height - area.y}) {
    append_hundredths(rectangle, to_hundredths(side));
    rectangle += ' ';
  }
  rectangle.back() = ']';
  return rectangle;
}

}  // namespace

std::vector<Annotation> add_links(HaruDocument& document, const layout::LaidOut& laid_out,
                                  const std::vector<Reference>& pages) {
  constexpr std::string_view head = "/Type/Annot/Subtype/Link/F 4/Border[0 0 0]";  // F 4: printed, not hidden
  const TargetWriter write_target(laid_out, pages);
  std::vector<Annotation> links;
  for (std::size_t page = 0; page < laid_out.pages.size(); ++page) {
    for (const layout::Item& item : laid_out.pages[page].items) {
      const auto* link = std::get_if<layout::LinkItem>(&item);
      if (link == nullptr) continue;
      std::string entries(head);
      entries +=
          "/P " + to_string(pages[page]) + "/Rect" + rectangle_of(link->area, laid_out.pages[page].height);
      entries += "/Contents" + text_string(link->description);
      entries += "/StructParent " + std::to_string(pages.size() + links.size());
      entries += std::visit(write_target, link->target);
      links.push_back({link->element, page, document.add(std::move(entries))});
    }
  }
  return links;
}

}  // namespace pdf
