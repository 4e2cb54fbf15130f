#include "layout/lead_in.h"

#include <algorithm>
#include <string_view>

namespace layout {
namespace {

std::string_view words_of(const StyledText& text, const Stretch& stretch) {
  return std::string_view(text.text).substr(stretch.begin, stretch.end - stretch.begin);
}

/// The number of a note is no part of the words that call it.
bool is_note_call(const Stretch& stretch) {
  return stretch.look.rise > 0;
}

bool stands_out(const StyledText& text, const Stretch& stretch, fonts::Face around) {
  const bool has_words = words_of(text, stretch).find_first_not_of(" \n.,:;?!") != std::string_view::npos;
  return !has_words || is_note_call(stretch) || stretch.look.face != around;
}

}  // namespace

bool is_lead_in(const StyledText& text, fonts::Face around) {
  const auto& stretches = text.stretches;
  const auto last = std::find_if_not(stretches.rbegin(), stretches.rend(), is_note_call);
  if (last == stretches.rend()) return false;
  return words_of(text, *last).ends_with(':') ||
         std::all_of(stretches.begin(), stretches.end(),
                     [&](const Stretch& stretch) { return stands_out(text, stretch, around); });
}

}  // namespace layout
