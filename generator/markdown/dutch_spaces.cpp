#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "markdown/glyphs.h"
#include "markdown/utf8.h"
#include "source/dutch_date.h"

namespace markdown {
namespace {

constexpr std::size_t longest_word = 12;

// Words that stay with the number or letter behind them.
constexpr std::array<std::string_view, 32> numbered = {
    "activiteit", "afb.",      "afbeelding", "art.",    "artikel", "bijlage", "blz.",  "bladzijde",
    "deel",       "doel",      "fase",       "fig.",    "figuur",  "groep",   "hfst.", "hoofdstuk",
    "klas",       "leerjaar",  "lid",        "niveau",  "nr.",     "nummer",  "p.",    "pagina",
    "par.",       "paragraaf", "stap",       "subdoel", "tabel",   "vraag",   "week",  "§"};

char small_letter(char32_t code) {
  return static_cast<char>(code >= 'A' && code <= 'Z' ? code - 'A' + 'a' : code);
}

bool is_ascii_letter(char32_t code) {
  return code < 0x80 && is_letter(code);
}

// The word that ends before `end`, in small letters, with its period; empty if it goes on further left.
std::string word_before(const Glyphs& glyphs, std::size_t end) {
  if (end > 0 && glyphs[end - 1].code == U'§') return "§";
  std::size_t begin = end;
  if (begin > 0 && glyphs[begin - 1].code == '.') --begin;
  while (begin > 0 && end - begin < longest_word && is_ascii_letter(glyphs[begin - 1].code)) --begin;
  if (begin > 0 && (is_letter(glyphs[begin - 1].code) || is_digit(glyphs[begin - 1].code))) return {};
  std::string word;
  for (std::size_t at = begin; at < end; ++at) word += small_letter(glyphs[at].code);
  return word;
}

std::string word_after(const Glyphs& glyphs, std::size_t begin) {
  std::string word;
  for (std::size_t at = begin; is_ascii_letter(code_at(glyphs, at)) && word.size() < longest_word; ++at) {
    word += small_letter(glyphs[at].code);
  }
  return is_letter(code_at(glyphs, begin + word.size())) ? std::string() : word;
}

// A number, or one capital as in "bijlage H".
bool is_number_at(const Glyphs& glyphs, std::size_t at) {
  const char32_t code = code_at(glyphs, at);
  const char32_t next = code_at(glyphs, at + 1);
  return is_digit(code) || (code >= 'A' && code <= 'Z' && !is_letter(next) && !is_digit(next));
}

bool is_day_before(const Glyphs& glyphs, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_digit(glyphs[begin - 1].code)) --begin;
  const bool alone = begin == 0 || (!is_letter(glyphs[begin - 1].code) && glyphs[begin - 1].code != '.');
  return begin < end && end - begin <= 2 && alone;
}

template <typename List>
bool contains(const List& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_fixed(const Glyphs& glyphs, std::size_t at) {
  if (at == 0) return false;
  const char32_t left = glyphs[at - 1].code;
  const char32_t right = code_at(glyphs, at + 1);
  if (left == U'€') return is_digit(right) || right == slot_code;
  if (is_digit(left) && right == '%') return true;
  if (is_day_before(glyphs, at) && contains(source::month_names, word_after(glyphs, at + 1))) return true;
  return is_number_at(glyphs, at + 1) && contains(numbered, word_before(glyphs, at));
}

}  // namespace

void set_fixed_spaces(Glyphs& glyphs) {
  for (std::size_t at = 0; at < glyphs.size(); ++at) {
    if (glyphs[at].code == ' ' && glyphs[at].plain && is_fixed(glyphs, at)) glyphs[at].text = "\u00A0";
  }
}

}  // namespace markdown
