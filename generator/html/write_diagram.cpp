#include <cstdlib>
#include <string>
#include <string_view>

#include "html/writer.h"

// A scene becomes SVG with real text; its colours are classes that the style sheet fills in, so that they
// follow the theme. One unit of the picture is a pixel of the page.

namespace html {
namespace {

using diagram::Length;

/// Hundredths of a pixel are enough.
std::string number(Length length) {
  constexpr Length hundredth = diagram::pixel / 100;
  const Length rounded = (length >= 0 ? length + hundredth / 2 : length - hundredth / 2) / hundredth;
  const Length rest = std::abs(rounded) % 100;
  std::string text = rounded < 0 ? "-" : "";
  text += std::to_string(std::abs(rounded) / 100);
  if (rest == 0) return text;
  text += rest < 10 ? ".0" : ".";
  return text + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
}

std::string pair(diagram::Point point) {
  return number(point.x) + " " + number(point.y);
}

std::string_view name_of(diagram::Tone tone) {
  switch (tone) {
    case diagram::Tone::Ink:
      return "inkt";
    case diagram::Tone::Quiet:
      return "rustig";
    case diagram::Tone::Inverse:
      return "omgekeerd";
    case diagram::Tone::Line:
      return "lijn";
    case diagram::Tone::Light:
      return "licht";
    case diagram::Tone::Full:
      return "vol";
    case diagram::Tone::OtherLight:
      return "licht-2";
    case diagram::Tone::OtherFull:
      break;
  }
  return "vol-2";
}

std::string data_of(const diagram::Path& path) {
  std::string data;
  for (const auto& step : path.steps) {
    switch (step.kind) {
      case diagram::StepKind::Move:
        data += "M" + pair(step.to);
        break;
      case diagram::StepKind::Line:
        data += "L" + pair(step.to);
        break;
      case diagram::StepKind::Curve:
        data += "C" + pair(step.first) + " " + pair(step.second) + " " + pair(step.to);
        break;
      case diagram::StepKind::Close:
        data += "Z";
        break;
    }
  }
  return data;
}

void write_path(Markup& out, const diagram::Path& path) {
  std::string style = path.fill ? "v-" + std::string(name_of(*path.fill)) : "v-geen";
  if (path.stroke) style += " l-" + std::string(name_of(*path.stroke));
  out.open("path", {{"class", style},
                    {"stroke-width", number(path.stroke_width), path.stroke.has_value()},
                    {"d", data_of(path)}});
  out.close("path");
  out.line_end();
}

void write_text(Markup& out, const diagram::TextLine& line) {
  const bool bold = line.face == fonts::Face::Bold;
  const std::string_view anchor = line.anchor == diagram::Anchor::Middle ? "middle" : "end";
  out.open("text", {{"class", "v-" + std::string(name_of(line.tone))},
                    {"x", number(line.at.x)},
                    {"y", number(line.at.y)},
                    {"font-size", number(Length{line.size} * diagram::pixel / 10)},
                    {"font-weight", "700", bold},
                    {"text-anchor", std::string(anchor), line.anchor != diagram::Anchor::Start}});
  out.text(line.text);
  out.close("text");
  out.line_end();
}

void write_scene(Markup& out, const diagram::Scene& scene, std::string_view width, const std::string& name) {
  out.open("svg", {{"class", "tekening " + std::string(width)},
                   {"role", "img"},
                   {"aria-label", name},
                   {"viewBox", "0 0 " + number(scene.width) + " " + number(scene.height)},
                   {"width", number(scene.width)},
                   {"height", number(scene.height)}});
  out.line_end();
  for (const auto& path : scene.paths) write_path(out, path);
  for (const auto& line : scene.texts) write_text(out, line);
  out.close("svg");
  out.line_end();
}

}  // namespace

void write_diagram(Writer& writer, const document::Diagram& diagram) {
  write_drawing(writer, diagram);
  write_diagram_data(writer, diagram);
}

void write_drawing(Writer& writer, const document::Diagram& diagram) {
  if (diagram.drawing == nullptr) return;
  writer.out.open("div", {{"class", "diagram"}});
  writer.out.line_end();
  write_scene(writer.out, diagram.drawing->wide, "breed", diagram.drawing->description);
  write_scene(writer.out, diagram.drawing->narrow, "smal", diagram.drawing->description);
  writer.out.close("div");
  writer.out.line_end();
}

void write_diagram_data(Writer& writer, const document::Diagram& diagram) {
  if (diagram.drawing == nullptr) return;
  writer.out.open("details", {{"class", "gegevens"}});
  writer.out.element("summary", {}, "Dit diagram als tabel");
  writer.out.line_end();
  write_blocks(writer, diagram.table);
  writer.out.raw("</details>\n");
}

}  // namespace html
