#include "pdf/page_content.h"

#include <optional>

#include "pdf/images.h"
#include "pdf/roles.h"
#include "pdf/shapes.h"
#include "pdf/syntax.h"
#include "pdf/text_content.h"

namespace pdf {
namespace {

using layout::ContentId;
using layout::Length;

/// Writes a page's operators and keeps what the graphics state is, so that nothing is said twice.
class PageWriter {
 public:
  PageWriter(const layout::Page& page, Drawing& drawing) : page_(page), drawing_(drawing) {}

  void draw(const layout::TextItem& item);
  void draw(const layout::FillItem& item);
  void draw(const layout::ImageItem& item);
  void draw(const layout::DrawingItem& item);
  void draw(const layout::LinkItem&) {}  // an annotation, not content

  PageContent finish();

 private:
  void mark(ContentId content);
  void open_mark(ContentId content);
  void begin_text();
  void end_text();
  void set_font(fonts::Face face, fonts::FontSize size);
  void set_colour(layout::Colour colour);
  void append(std::int64_t hundredths) {
    append_hundredths(content_.operators, hundredths);
    content_.operators += ' ';
  }

  const layout::Page& page_;
  Drawing& drawing_;
  PageContent content_;
  std::optional<ContentId> marked_;  // the open stretch of marked content
  bool in_text_ = false;
  std::int64_t line_x_ = 0;  // hundredths; where the text line starts
  std::int64_t line_y_ = 0;
  std::optional<fonts::Face> face_;
  fonts::FontSize size_ = 0;
  layout::Colour colour_;
};

void PageWriter::open_mark(ContentId content) {
  const auto owner = drawing_.owners.owner_of(content);
  if (!owner) {
    content_.operators += "/Artifact BMC\n";
    return;
  }
  content_.operators += '/';
  content_.operators += type_of(drawing_.laid_out.elements[static_cast<std::size_t>(*owner)].role);
  content_.operators += "<</MCID ";
  append_integer(content_.operators, static_cast<std::int64_t>(content_.marks.size()));
  content_.operators += ">>BDC\n";
  content_.marks.push_back(content);
}

void PageWriter::mark(ContentId content) {
  if (marked_ == content) return;
  end_text();
  if (marked_) content_.operators += "EMC\n";
  open_mark(content);
  marked_ = content;
}

void PageWriter::begin_text() {
  if (in_text_) return;
  content_.operators += "BT\n";
  in_text_ = true;
  line_x_ = 0;
  line_y_ = 0;
}

void PageWriter::end_text() {
  if (in_text_) content_.operators += "ET\n";
  in_text_ = false;
}

void PageWriter::set_font(fonts::Face face, fonts::FontSize size) {
  if (face_ == face && size_ == size) return;
  face_ = face;
  size_ = size;
  content_.operators += "/F";
  append_integer(content_.operators, static_cast<std::int64_t>(face));
  content_.operators += ' ';
  append(std::int64_t{size} * 10);
  content_.operators += "Tf\n";
}

void PageWriter::set_colour(layout::Colour colour) {
  if (colour == colour_) return;
  colour_ = colour;
  append_colour(content_.operators, colour, Painting::Fill);
}

void PageWriter::draw(const layout::TextItem& item) {
  if (item.glyphs.empty()) return;
  mark(item.content);
  begin_text();
  set_colour(item.colour);
  set_font(item.face, item.size);
  const std::int64_t x = to_hundredths(item.x);
  const std::int64_t y = to_hundredths(page_.height - item.baseline);
  append(x - line_x_);
  append(y - line_y_);
  content_.operators += "Td\n";
  line_x_ = x;
  line_y_ = y;
  append_glyphs(content_.operators, item, drawing_.fonts, drawing_.use);
}

void PageWriter::draw(const layout::FillItem& item) {
  mark(item.content);
  end_text();
  set_colour(item.colour);
  const layout::Rectangle& area = item.area;
  const std::int64_t left = to_hundredths(area.x);
  const std::int64_t bottom = to_hundredths(page_.height - area.y - area.height);
  append(left);
  append(bottom);
  append(to_hundredths(area.x + area.width) - left);
  append(to_hundredths(page_.height - area.y) - bottom);
  content_.operators += "re f\n";
}

void PageWriter::draw(const layout::ImageItem& item) {
  mark(item.content);
  end_text();
  const layout::Rectangle area{item.area.x, page_.height - item.area.y - item.area.height, item.area.width,
                               item.area.height};
  content_.operators += "q ";
  for (const Length number : placing_of(picture_at(item.image, drawing_.laid_out, drawing_.pictures), area))
    append(to_hundredths(number));
  content_.operators += "cm /I";
  append_integer(content_.operators, static_cast<std::int64_t>(item.image));
  content_.operators += " Do Q\n";
}

void PageWriter::draw(const layout::DrawingItem& item) {
  mark(item.content);
  end_text();
  content_.operators += "q\n";
  append_shapes(content_.operators, item, page_.height);
  content_.operators += "Q\n";
}

PageContent PageWriter::finish() {
  end_text();
  if (marked_) content_.operators += "EMC\n";
  return std::move(content_);
}

}  // namespace

PageContent draw_page(const layout::Page& page, Drawing& drawing) {
  PageWriter writer(page, drawing);
  for (const layout::Item& item : page.items) std::visit([&](const auto& one) { writer.draw(one); }, item);
  return writer.finish();
}

}  // namespace pdf
