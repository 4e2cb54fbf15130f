#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "fonts/font_set.h"
#include "fonts/length.h"

/// Diagrams: data in, inert shapes and lines of text out. Nothing here knows of HTML or PDF.
namespace diagram {

using fonts::Length;

/// A scene is measured in pixels of a page on a screen; print takes seven tenths of a point for one.
inline constexpr Length pixel = fonts::point;

struct Point {
  Length x = 0;
  Length y = 0;  // downward
};

/// What a colour is for; each writer knows its own. Light tones carry `Ink`, full ones `Inverse`.
enum class Tone : std::uint8_t { Ink, Quiet, Inverse, Line, Light, Full, OtherLight, OtherFull };

enum class StepKind : std::uint8_t { Move, Line, Curve, Close };

/// One step of a path. A curve (cubic Bézier) goes by `first` and `second`.
struct Step {
  StepKind kind = StepKind::Close;
  Point first = {};
  Point second = {};
  Point to = {};
};

struct Path {
  std::vector<Step> steps;
  std::optional<Tone> fill = {};
  std::optional<Tone> stroke = {};
  Length stroke_width = 0;
};

enum class Anchor : std::uint8_t { Start, Middle, End };

/// A line of text; `at` is its begin, middle or end on the baseline.
struct TextLine {
  Point at;
  Anchor anchor = Anchor::Start;
  fonts::Face face = fonts::Face::Regular;
  fonts::FontSize size = 0;
  Tone tone = Tone::Ink;
  std::string text;
  Length width = 0;
};

/// The texts stand on top of the paths and do not touch a line of them.
struct Scene {
  Length width = 0;
  Length height = 0;
  std::vector<Path> paths;
  std::vector<TextLine> texts;
};

}  // namespace diagram
