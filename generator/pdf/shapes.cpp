#include "pdf/shapes.h"

#include "pdf/syntax.h"

// ISO 32000-1 §8.5: a path is built by m, l, c and h, then painted by f, S or B.

namespace pdf {
namespace {

using layout::Length;

class ShapeWriter {
 public:
  ShapeWriter(std::string& operators, const layout::Rectangle& area, Length page_height)
      : out_(operators), area_(area), page_height_(page_height) {}

  void write(const layout::Shape& shape) {
    if (!shape.fill && !shape.stroke) return;
    if (shape.fill) append_colour(out_, *shape.fill, Painting::Fill);
    if (shape.stroke) {
      append_colour(out_, *shape.stroke, Painting::Stroke);
      append_hundredths(out_, to_hundredths(shape.stroke_width));
      out_ += " w\n";
    }
    for (const auto& step : shape.steps) write(step);
    out_ += shape.fill && shape.stroke ? "B\n" : shape.fill ? "f\n" : "S\n";
  }

 private:
  void write(const diagram::Step& step) {
    switch (step.kind) {
      case diagram::StepKind::Move:
        return end(step.to, "m\n");
      case diagram::StepKind::Line:
        return end(step.to, "l\n");
      case diagram::StepKind::Curve:
        point(step.first);
        point(step.second);
        return end(step.to, "c\n");
      case diagram::StepKind::Close:
        break;
    }
    out_ += "h\n";
  }
  void point(diagram::Point place) {
    append_hundredths(out_, to_hundredths(area_.x + place.x));
    out_ += ' ';
    append_hundredths(out_, to_hundredths(page_height_ - area_.y - place.y));
    out_ += ' ';
  }
  void end(diagram::Point place, std::string_view name) {
    point(place);
    out_ += name;
  }

  std::string& out_;
  const layout::Rectangle& area_;
  Length page_height_;
};

}  // namespace

void append_colour(std::string& operators, layout::Colour colour, Painting painting) {
  const auto add = [&](std::uint8_t part) {
    append_hundredths(operators, (part * 100 + 127) / 255);
    operators += ' ';
  };
  const bool grey = colour.red == colour.green && colour.red == colour.blue;
  add(colour.red);
  if (!grey) {
    add(colour.green);
    add(colour.blue);
  }
  const bool fill = painting == Painting::Fill;
  operators += grey ? (fill ? "g\n" : "G\n") : (fill ? "rg\n" : "RG\n");
}

void append_shapes(std::string& operators, const layout::DrawingItem& item, Length page_height) {
  ShapeWriter writer(operators, item.area, page_height);
  operators += "1 j\n";  // round joins: no spikes at the corners of a thin slice
  for (const auto& shape : item.shapes) writer.write(shape);
}

}  // namespace pdf
