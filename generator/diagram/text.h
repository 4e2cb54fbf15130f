#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagram/scene.h"
#include "source/diagnostic.h"
#include "source/span.h"

namespace diagram {

/// A text of the data, with its place.
struct Words {
  std::string text;
  source::Span span = {};
};

struct Look {
  fonts::Face face = fonts::Face::Regular;
  fonts::FontSize size = 140;
  Tone tone = Tone::Ink;
};

inline constexpr Look name_look{fonts::Face::Bold, 150, Tone::Ink};
inline constexpr Look text_look{fonts::Face::Regular, 140, Tone::Ink};
inline constexpr Look quiet_look{fonts::Face::Regular, 140, Tone::Quiet};
inline constexpr Look badge_look{fonts::Face::Bold, 130, Tone::Inverse};

/// From one baseline to the next.
constexpr Length leading_of(const Look& look) {
  return Length{look.size} * 1350;
}

struct SetLine {
  std::string text;
  Length width = 0;
  Look look;
};

/// Lines below each other, not yet in their place.
struct TextBlock {
  std::vector<SetLine> lines;

  Length width() const;
  Length height() const;

  TextBlock& add(TextBlock below);
};

/// Breaks texts into lines that fit; a word that does not is reported once, at the text that it stands in.
class Typesetter {
 public:
  explicit Typesetter(const fonts::FontSet& fonts) : fonts_(fonts) {}

  TextBlock set(const Words& words, const Look& look, Length room);

  Length width_of(std::string_view text, const Look& look) const;

  source::Diagnostics take_problems() && { return std::move(problems_); }
  void report(source::Diagnostic problem);

 private:
  void report_wide(const Words& words, const std::string& piece);

  const fonts::FontSet& fonts_;
  source::Diagnostics problems_;
};

}  // namespace diagram
