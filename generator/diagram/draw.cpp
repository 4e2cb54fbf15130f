#include "diagram/draw.h"

#include <cmath>
#include <set>
#include <string>
#include <utility>

#include "diagram/figure.h"
#include "source/ascii.h"

namespace diagram {
namespace {

/// What a page of print can hold of a scene, at seven tenths of a point for a pixel.
constexpr Length most_height = 880 * pixel;

std::unique_ptr<Figure> read(Kind kind, const yaml::Value& data) {
  switch (kind) {
    case Kind::Pyramid:
      return read_pyramid(data);
    case Kind::Rings:
      return read_rings(data);
    case Kind::Pie:
      return read_pie(data);
    case Kind::Matrix:
      return read_matrix(data);
    case Kind::Bars:
      return read_bars(data);
    case Kind::Timeline:
      return read_timeline(data);
    case Kind::Flow:
      break;
  }
  return read_flow(data);
}

/// YAML has numbers that are none; no limit of a schema holds for `.nan`.
void check_numbers(const yaml::Value& data, Typesetter& type) {
  if (const auto* number = std::get_if<yaml::Float>(&data.data); number && !std::isfinite(number->value))
    type.report({.rule = "waarde.soort",
                 .span = data.span,
                 .message = "hier hoort een getal te staan",
                 .hints = {"schrijf het met cijfers, zoals `12.5`"}});
  if (const auto* list = data.list()) {
    for (const auto& item : *list) check_numbers(item, type);
  }
  if (const auto* map = data.map()) {
    for (const auto& member : map->members) check_numbers(member.value, type);
  }
}

void check_name(const yaml::Value* name, std::set<std::string>& names, Typesetter& type) {
  const auto* text = name != nullptr ? name->text() : nullptr;
  if (text == nullptr || names.insert(source::lower(*text)).second) return;
  type.report({.severity = source::Severity::Warning,
               .rule = "diagram.dubbele-naam",
               .span = name->span,
               .message = "de naam `" + *text + "` staat twee keer in dit diagram",
               .hints = {"geef elk onderdeel een eigen naam, of voeg ze samen"}});
}

/// Parts that are told apart by nothing but their name.
void check_names(const yaml::Value* list, Typesetter& type) {
  if (list == nullptr || list->list() == nullptr) return;
  std::set<std::string> names;
  for (const auto& item : *list->list()) check_name(item.map() ? item.find("naam") : &item, names, type);
}

void check_names(Kind kind, const yaml::Value& data, Typesetter& type) {
  if (kind == Kind::Timeline || kind == Kind::Flow) return;  // the same may happen twice
  check_names(&data, type);
  for (const auto* part : {"kolommen", "rijen", "reeksen", "staven"}) check_names(data.find(part), type);
}

void check_height(const Scene& scene, source::Span place, Typesetter& type) {
  if (scene.height <= most_height) return;
  type.report({.rule = "diagram.te-hoog",
               .span = {place.file, place.begin, place.begin},
               .message = "dit diagram is te hoog voor een bladzijde",
               .hints = {"kort de teksten in, of maak er twee diagrammen van"}});
}

}  // namespace

source::Checked<Drawing> draw(Kind kind, const yaml::Value& data, const fonts::FontSet& fonts) {
  const auto figure = read(kind, data);
  Typesetter type(fonts);
  check_numbers(data, type);
  check_names(kind, data, type);
  figure->check(type);
  Drawing drawing{figure->draw(Canvas(wide_width, type)), figure->draw(Canvas(narrow_width, type)),
                  figure->description(), figure->data()};
  check_height(drawing.wide, data.span, type);
  return {std::move(drawing), std::move(type).take_problems()};
}

}  // namespace diagram
