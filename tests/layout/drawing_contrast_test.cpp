#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

#include "diagram/draw.h"
#include "layout/proof.h"
#include "yaml/parse.h"

// WCAG 2.2, 1.4.3 and 1.4.11, of the colours that lie on each other in print.

namespace layout {
namespace {

constexpr double least_of_text = 4.5, least_of_lines = 3.0;
constexpr Colour paper{0xff, 0xff, 0xff};

struct Sample {
  diagram::Kind kind;
  const char* yaml;
};

const Sample samples[] = {
    {diagram::Kind::Pyramid, "- {naam: Top, tekst: iets, aandeel: 5%}\n- {naam: Voet, tekst: iets}\n"},
    {diagram::Kind::Rings, "- {naam: Kind, tekst: iets}\n- {naam: School}\n- {naam: Wijk}\n"},
    {diagram::Kind::Pie, "- {naam: A, aandeel: 60}\n- {naam: B, aandeel: 30}\n- {naam: C, aandeel: 10}\n"},
    {diagram::Kind::Matrix, "kolommen: [A, B]\nrijen:\n  - {naam: R, cellen: [x, y]}\n"},
    {diagram::Kind::Bars,
     "eenheid: uren\nreeksen: [nu, toen]\nstaven:\n  - {naam: A, waarde: 5, vergelijking: 3}\n"},
    {diagram::Kind::Timeline, "- {wanneer: 2026-09, naam: A, tekst: iets}\n- {wanneer: later, naam: B}\n"},
    {diagram::Kind::Flow, "- {vraag: Mag het, nee: stop}\n- {stap: Doe het, tekst: iets}\n"},
};

LaidOut laid_out(const Sample& sample) {
  const source::SourceFile file{source::FileId::None, "proef", sample.yaml};
  const auto data = yaml::parse(file);
  if (!data) ADD_FAILURE() << data.error().front().message;
  document::Diagram made;
  made.kind = sample.kind;
  made.drawing = std::make_shared<const diagram::Drawing>(diagram::draw(sample.kind, *data, noto()).value);
  return lay_out({made});
}

double luminance(const Colour& colour) {
  const auto channel = [](std::uint8_t value) {
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
}

double contrast(const Colour& one, const Colour& other) {
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

using Points = std::vector<diagram::Point>;

Points outline_of(const Shape& shape) {
  Points points;
  for (const auto& step : shape.steps) {
    if (step.kind == diagram::StepKind::Close) continue;
    if (step.kind == diagram::StepKind::Curve) {
      const auto from = points.back();
      for (const double t : {0.25, 0.5, 0.75}) {
        const double u = 1 - t;
        const auto at = [&](Length a, Length b, Length c, Length d) {
          return static_cast<Length>(
              u * u * u * static_cast<double>(a) + 3 * u * u * t * static_cast<double>(b) +
              3 * u * t * t * static_cast<double>(c) + t * t * t * static_cast<double>(d));
        };
        points.push_back({at(from.x, step.first.x, step.second.x, step.to.x),
                          at(from.y, step.first.y, step.second.y, step.to.y)});
      }
    }
    points.push_back(step.to);
  }
  return points;
}

bool holds(const Points& outline, diagram::Point at) {
  bool inside = false;
  for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
    const auto& a = outline[i];
    const auto& b = outline[j];
    if ((a.y > at.y) == (b.y > at.y)) continue;
    const double part = static_cast<double>(at.y - a.y) / static_cast<double>(b.y - a.y);
    inside ^= static_cast<double>(at.x) < static_cast<double>(a.x) + part * static_cast<double>(b.x - a.x);
  }
  return inside;
}

/// What was painted last at a point of the page.
Colour ground_at(const DrawingItem& drawing, diagram::Point at) {
  Colour ground = paper;
  for (const auto& shape : drawing.shapes) {
    if (shape.fill && holds(outline_of(shape), {at.x - drawing.area.x, at.y - drawing.area.y}))
      ground = *shape.fill;
  }
  return ground;
}

/// How many texts were measured.
int check(const LaidOut& pages) {
  const DrawingItem* drawing = nullptr;
  int measured = 0;
  for (const auto& item : pages.pages.front().items) {
    if (const auto* found = std::get_if<DrawingItem>(&item)) drawing = found;
    const auto* text = std::get_if<TextItem>(&item);
    if (drawing == nullptr || text == nullptr || text->content != drawing->content) continue;
    // The middle of the first letter.
    const diagram::Point at{text->x + Length{text->size} * 250, text->baseline - Length{text->size} * 300};
    EXPECT_GE(contrast(text->colour, ground_at(*drawing, at)), least_of_text) << text->text;
    ++measured;
  }
  for (const auto& shape : drawing->shapes) {
    if (!shape.stroke) continue;
    EXPECT_GE(contrast(*shape.stroke, paper), least_of_lines);
    if (!shape.fill || *shape.fill == *shape.stroke) continue;
    EXPECT_GE(contrast(*shape.stroke, *shape.fill), least_of_lines);
  }
  return measured;
}

TEST(DrawingContrast, is_enough_for_each_kind) {
  for (const auto& sample : samples) {
    SCOPED_TRACE(diagram::name_of(sample.kind));
    EXPECT_GE(check(laid_out(sample)), 2);
  }
}

}  // namespace
}  // namespace layout
