#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "layout/style.h"

namespace layout {
namespace {

/// Text needs at least this much of a page, whatever the style says.
constexpr Length least_text_area = 144 * fonts::point;

std::optional<double> number(const yaml::Value* value) {
  if (!value) return std::nullopt;
  if (const auto* whole = std::get_if<yaml::Integer>(&value->data)) return static_cast<double>(whole->value);
  if (const auto* broken = std::get_if<yaml::Float>(&value->data)) return broken->value;
  return std::nullopt;
}

const yaml::Value* find(const yaml::Value* value, std::string_view key) {
  return value ? value->find(key) : nullptr;
}

/// A number of units between `least` and `most`; as it was when there is none.
template <typename Whole>
void read(const yaml::Value* value, double unit, double least, double most, Whole& target) {
  const auto found = number(value);
  if (!found || !(*found >= least && *found <= most)) return;
  target = static_cast<Whole>(std::llround(*found * unit));
}

constexpr double millimetre = 720'000.0 / 25.4;
constexpr double points = 10'000.0;
constexpr double tenths = 10.0;

void read_colour(const yaml::Value* value, Colour& target) {
  const auto* text = value ? value->text() : nullptr;
  if (!text || text->size() != 7 || text->front() != '#') return;
  std::uint8_t parts[3] = {};
  for (std::size_t i = 0; i < 3; ++i) {
    const char* first = text->data() + 1 + 2 * i;
    const auto read_to = std::from_chars(first, first + 2, parts[i], 16);
    if (read_to.ec != std::errc{} || read_to.ptr != first + 2) return;
  }
  target = {parts[0], parts[1], parts[2]};
}

void read_choice(const yaml::Value* value, bool& target) {
  if (value && value->text()) target = *value->text() == "ja";
}

void read_paper(const yaml::Value& print, Style& style) {
  const auto* paper = print.find("papier");
  read(find(paper, "breedte_mm"), millimetre, 70, 1'000, style.page_width);
  read(find(paper, "hoogte_mm"), millimetre, 70, 1'000, style.page_height);
  const auto* margins = print.find("marges_mm");
  read(find(margins, "boven"), millimetre, 0, 500, style.margin_top);
  read(find(margins, "onder"), millimetre, 0, 500, style.margin_bottom);
  read(find(margins, "binnen"), millimetre, 0, 500, style.margin_inner);
  read(find(margins, "buiten"), millimetre, 0, 500, style.margin_outer);
}

void read_type(const yaml::Value& print, Style& style) {
  const auto* text = print.find("tekst");
  read(find(text, "grootte"), tenths, 5, 72, style.body_size);
  read(find(text, "regelafstand"), points, 5, 144, style.body_leading);
  read_choice(find(text, "uitvullen"), style.justify);
  const auto* table = print.find("tabel");
  read(find(table, "grootte"), tenths, 5, 72, style.table_size);
  read(find(table, "regelafstand"), points, 5, 144, style.table_leading);
  const auto* headings = print.find("koppen");
  if (!headings || !headings->list()) return;
  const auto count = std::min(headings->list()->size(), std::size(style.heading_sizes));
  for (std::size_t i = 0; i < count; ++i)
    read(&(*headings->list())[i], tenths, 5, 144, style.heading_sizes[i]);
}

void read_colours(const yaml::Value& print, Style& style) {
  const auto* colours = print.find("kleuren");
  read_colour(find(colours, "tekst"), style.text);
  read_colour(find(colours, "accent"), style.accent);
  read_colour(find(colours, "gedempt"), style.muted);
  read_colour(find(colours, "lijn"), style.rule);
  read_colour(find(colours, "tabelkop"), style.head_background);
  read_colour(find(colours, "kader"), style.box_background);
}

void read_face(const yaml::Value* value, fonts::Face& target) {
  const auto* text = value ? value->text() : nullptr;
  if (!text) return;
  if (*text == "gewoon") target = fonts::Face::Regular;
  if (*text == "vet") target = fonts::Face::Bold;
  if (*text == "schuin") target = fonts::Face::Italic;
}

void read_faces(const yaml::Value& print, Style& style) {
  const auto* faces = print.find("letters");
  read_face(find(faces, "koppen"), style.heading_face);
  read_face(find(faces, "bijschriften"), style.caption_face);
}

void read_pages(const yaml::Value& print, Style& style) {
  const auto* pages = print.find("paginas");
  read_choice(find(pages, "titelpagina"), style.title_page);
  read_choice(find(pages, "colofon"), style.colophon_page);
  read_choice(find(pages, "inhoud"), style.contents_page);
  read_choice(find(pages, "lijsten"), style.figure_lists);
  read_choice(find(pages, "hoofdstuk_rechts"), style.chapters_on_right);
}

/// Makes two margins smaller, in proportion, until they leave room for text.
void leave_room(Length paper, Length& first, Length& second) {
  const Length most = paper - least_text_area;
  const Length sum = first + second;
  if (sum <= most) return;
  first = first * most / sum;
  second = most - first;
}

}  // namespace

Style read_style(const yaml::Value& print) {
  Style style;
  read_paper(print, style);
  read_type(print, style);
  read_colours(print, style);
  read_faces(print, style);
  read_pages(print, style);
  leave_room(style.page_height, style.margin_top, style.margin_bottom);
  // A page on its side is as wide as the paper is high, and the other way round.
  leave_room(std::min(style.page_width, style.page_height), style.margin_inner, style.margin_outer);
  leave_room(std::min(style.page_width, style.page_height), style.margin_top, style.margin_bottom);
  return style;
}

}  // namespace layout
