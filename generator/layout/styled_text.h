#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "fonts/font_set.h"
#include "layout/pages.h"

namespace layout {

/// How letters look.
struct Look {
  fonts::Face face = fonts::Face::Regular;
  fonts::FontSize size = 105;
  Colour colour;
  Length rise = 0;  // above the baseline
  bool underlined = false;
  bool struck = false;

  friend bool operator==(const Look&, const Look&) = default;
};

/// A link that stands in a text.
struct LinkUse {
  ElementId element{};
  std::variant<Destination, Address> target;
  std::string description;
};

/// A picture that stands in a line.
struct InlinePicture {
  std::size_t image = 0;
  Length width = 0;
  Length height = 0;
};

/// Bytes [begin, end) of a text that look alike and belong together.
struct Stretch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Look look = {};
  ContentId content = ContentId::Artifact;
  std::optional<std::size_t> link = {};      // index in StyledText::links
  std::optional<std::size_t> picture = {};   // index in StyledText::pictures; the text is then U+FFFC
  std::optional<std::size_t> mark = {};      // a place that can be linked to, see marks.h
  std::optional<std::size_t> language = {};  // index in StyledText::languages; none: that of the document
};

/// The text of one paragraph: white space is one space, a line break a line feed, none at either end.
struct StyledText {
  std::string text;
  std::vector<Stretch> stretches;  // cover the text, in order
  std::vector<LinkUse> links;
  std::vector<InlinePicture> pictures;
  std::vector<std::uint32_t> soft_hyphens;  // offsets where the writer allows a hyphen
  std::vector<std::string> languages;

  /// Empty for the language of the document.
  const std::string& language_of(const Stretch& stretch) const {
    static const std::string own;
    return stretch.language ? languages[*stretch.language] : own;
  }
};

}  // namespace layout
