#include "pdf/images.h"

#include <cassert>
#include <set>
#include <string_view>

namespace pdf {
namespace {

using layout::Length;

std::string header_of(const image::Picture& picture, std::string_view colour_space) {
  std::string entries = "/Type/XObject/Subtype/Image/Width ";
  append_integer(entries, picture.width);
  entries += "/Height ";
  append_integer(entries, picture.height);
  entries += "/BitsPerComponent 8/ColorSpace/";
  entries += colour_space;
  return entries;
}

Reference add_image(HaruDocument& document, const image::Picture& picture, const Deflater& deflater) {
  std::string entries = header_of(picture, picture.channels == 1 ? "DeviceGray" : "DeviceRGB");
  if (picture.encoding == image::Encoding::Jpeg)
    return document.add_stream(entries + "/Filter/DCTDecode", picture.bytes);
  entries += "/Filter/FlateDecode";
  if (!picture.alpha.empty()) {
    const std::string mask = header_of(picture, "DeviceGray") + "/Filter/FlateDecode";
    entries += "/SMask " + to_string(document.add_stream(mask, deflater.compress(picture.alpha)));
  }
  return document.add_stream(entries, deflater.compress(picture.bytes));
}

std::set<std::size_t> drawn_images(const layout::LaidOut& laid_out) {
  std::set<std::size_t> drawn;
  for (const layout::Page& page : laid_out.pages)
    for (const layout::Item& item : page.items)
      if (const auto* image = std::get_if<layout::ImageItem>(&item)) drawn.insert(image->image);
  return drawn;
}

}  // namespace

std::optional<source::Diagnostic> missing_picture(const layout::LaidOut& laid_out,
                                                  const image::Pictures& pictures) {
  for (const std::size_t index : drawn_images(laid_out)) {
    assert(index < laid_out.images.size());
    const std::string& address = laid_out.images[index];
    if (!pictures.contains(address))
      return source::Diagnostic{
          .rule = "pdf.afbeelding",
          .message = "de afbeelding `" + address + "` ontbreekt bij het maken van de pdf",
          .hints = {"meld deze fout aan de makers van het programma"}};
  }
  return std::nullopt;
}

const image::Picture& picture_at(std::size_t index, const layout::LaidOut& laid_out,
                                 const image::Pictures& pictures) {
  return pictures.find(laid_out.images[index])->second;
}

std::array<Length, 6> placing_of(const image::Picture& picture, const layout::Rectangle& area) {
  const Length x = area.x;
  const Length y = area.y;
  const Length width = area.width;
  const Length height = area.height;
  switch (picture.orientation) {  // Exif 2.3, tag 0x0112: where the first row and column of pixels are shown
    case 2:
      return {-width, 0, 0, height, x + width, y};  // top, right
    case 3:
      return {-width, 0, 0, -height, x + width, y + height};  // bottom, right
    case 4:
      return {width, 0, 0, -height, x, y + height};  // bottom, left
    case 5:
      return {0, -height, -width, 0, x + width, y + height};  // left, top
    case 6:
      return {0, -height, width, 0, x, y + height};  // right, top
    case 7:
      return {0, height, width, 0, x, y};  // right, bottom
    case 8:
      return {0, height, -width, 0, x + width, y};  // left, bottom
    default:
      return {width, 0, 0, height, x, y};  // top, left
  }
}

std::string add_images(HaruDocument& document, const layout::LaidOut& laid_out,
                       const image::Pictures& pictures, const Deflater& deflater) {
  const std::set<std::size_t> drawn = drawn_images(laid_out);
  if (drawn.empty()) return {};
  std::string entries = "/XObject<<";
  for (const std::size_t index : drawn) {
    entries += "/I";
    append_integer(entries, static_cast<std::int64_t>(index));
    entries += ' ';
    append_reference(entries, add_image(document, picture_at(index, laid_out, pictures), deflater));
  }
  return entries + ">>";
}

}  // namespace pdf
