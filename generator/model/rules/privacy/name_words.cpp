#include "model/rules/privacy/name_words.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

constexpr std::size_t longest_word = 60;  // bytes; no name goes on for longer, and every letter may begin one

std::string_view up_to_longest_word(std::string_view text, std::size_t at) {
  return text.substr(0, std::min(text.size(), at + longest_word));
}

// `juf van De Wilg` and `meester van Groep 3` have no name.
bool is_of_school(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>({"De", "Groep", "Het", "Klas"});
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_particle(std::string_view word) {
  constexpr auto words =
      std::to_array<std::string_view>({"'t", "al", "bin", "da", "de", "den", "der", "di", "du", "el", "la",
                                       "op", "ter", "te", "ten", "van", "von"});
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_letter(char c) {
  return source::is_small_letter(source::lower(c)) || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  text = up_to_longest_word(text, at);
  while (at < text.size() && (is_letter(text[at]) || std::string_view("-.'").find(text[at]) != text.npos))
    ++at;
  return at;
}

std::size_t end_of_surname(std::string_view text, std::size_t at) {
  auto end = at;
  for (auto word = at; word + 1 < text.size() && text[word] == ' ';) {
    const auto next = end_of_word(text, word + 1);
    const auto letters = text.substr(word + 1, next - word - 1);
    const bool is_name = source::is_capital(text[word + 1]);
    if (is_name ? end == at && word > at && is_of_school(letters) : !is_particle(letters)) break;
    word = next;
    if (is_name) end = next;
  }
  return end;
}

std::size_t end_of_initials(std::string_view text, std::size_t at) {
  text = up_to_longest_word(text, at);
  while (at + 1 < text.size() && source::is_capital(text[at]) && text[at + 1] == '.') at += 2;
  return at;
}

}  // namespace model::rules::privacy
