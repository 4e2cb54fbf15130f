#pragma once

#include <string_view>

namespace html {

/// Small drawings of our own beside words that say the same, so hidden from screen readers. They are part of
/// the page: a picture file could not take the colour of the text.
enum class Pictogram { External, Story, Tip, Example, Attention, Definition, Steps, Download };

std::string_view pictogram(Pictogram which);

}  // namespace html
