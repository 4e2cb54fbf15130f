#include "layout/short_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"

namespace layout {
namespace {

constexpr std::array<std::string_view, 28> short_words = {
    "aan",  "als", "bij", "dan", "dat", "de", "die", "een", "eén", "en",   "het", "in", "met", "na",
    "naar", "of",  "om",  "op",  "per", "te", "tot", "uit", "van", "voor", "één", "’n", "’s",  "’t"};

std::string_view word_before(std::string_view text, std::size_t end) {
  const auto space = text.substr(0, end).find_last_of(" \n");
  const auto begin = space == std::string_view::npos ? 0 : space + 1;
  return text.substr(begin, end - begin);
}

bool is_short_word(std::string_view word) {
  return std::find(short_words.begin(), short_words.end(), source::lower(word)) != short_words.end();
}

}  // namespace

void mark_short_words(std::vector<LineItem>& items, std::string_view text) {
  for (auto& item : items) {
    const bool is_space = item.kind == LineItemKind::Glue && item.stretch != endless_stretch;
    if (is_space && is_short_word(word_before(text, item.begin))) item.penalty = weak_break;
  }
}

}  // namespace layout
