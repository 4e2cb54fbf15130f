#pragma once

#include "fonts/font_set.h"
#include "fonts/length.h"
#include "layout/pages.h"
#include "yaml/value.h"

namespace layout {

/// How print looks: `templates/print.yaml`, checked by `schemas/print.schema.json`. The defaults are what the
/// file that comes with the program says.
struct Style {
  Length page_width = 5'952'756;  // A4
  Length page_height = 8'418'898;
  Length margin_top = 708'661;      // 25 mm
  Length margin_bottom = 765'354;   // 27 mm
  Length margin_inner = 1'020'472;  // 36 mm
  Length margin_outer = 1'303'937;  // 46 mm
  fonts::FontSize body_size = 105;
  Length body_leading = 15 * fonts::point;
  fonts::FontSize table_size = 90;
  Length table_leading = 125 * fonts::point / 10;
  fonts::FontSize heading_sizes[6] = {240, 165, 130, 110, 105, 105};
  Colour text{0x1a, 0x1a, 0x1a};
  Colour accent{0x00, 0x5a, 0x7d};
  Colour muted{0x55, 0x55, 0x55};
  Colour rule{0xb0, 0xbc, 0xc4};
  Colour head_background{0xe3, 0xee, 0xf3};
  Colour box_background{0xf2, 0xf6, 0xf8};
  bool justify = true;
  fonts::Face heading_face = fonts::Face::Bold;
  fonts::Face caption_face = fonts::Face::Regular;
  // Which pages a book has.
  bool title_page = true;
  bool contents_page = true;
  bool figure_lists = true;
  bool colophon_page = true;
  bool chapters_on_right = false;  // each begins on a right-hand page

  friend bool operator==(const Style&, const Style&) = default;
};

/// Reads a checked `print.yaml`; what it does not name keeps its default.
Style read_style(const yaml::Value& print);

}  // namespace layout
