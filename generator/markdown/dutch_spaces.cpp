#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "markdown/glyphs.h"
#include "markdown/utf8.h"
#include "source/ascii.h"
#include "source/dutch_date.h"

namespace markdown {
namespace {

constexpr std::string_view fixed_space = "\u00A0";
constexpr std::size_t longest_word = 12;

// Words that stay with the number or letter behind them.
constexpr std::string_view numbered[] = {
    "activiteit", "activiteiten", "afb.",      "afbeelding",   "art.",    "artikel", "artikelen",
    "bijlage",    "bijlagen",     "bladzijde", "blz.",         "cluster", "deel",    "doel",
    "doelen",     "fase",         "fig.",      "figuren",      "figuur",  "groep",   "groepen",
    "havo",       "hfst.",        "hoofdstuk", "hoofdstukken", "klas",    "klassen", "kolom",
    "laag",       "leerjaar",     "leerjaren", "les",          "lid",     "lokaal",  "mbo",
    "niveau",     "niveaus",      "nr.",       "nummer",       "p.",      "pagina",  "par.",
    "paragraaf",  "principe",     "regel",     "ring",         "ronde",   "stap",    "stappen",
    "subdoel",    "tabel",        "tabellen",  "tier",         "variant", "versie",  "vmbo",
    "voorbeeld",  "vraag",        "week",      "weken",        "§"};

// Words that stay with the number in front of them.
constexpr std::string_view units[] = {
    "cm", "dagen", "dm",      "dpi",      "euro",    "fte",   "g",       "graden",   "jaar",    "keer", "kg",
    "km", "kB",    "l",       "m",        "maanden", "min",   "minuten", "miljard",  "miljoen", "ml",   "mm",
    "MB", "GB",    "procent", "seconden", "uur",     "weken", "x",       "kwartier", "pt"};

// Abbreviations that lead to the next word, and such as close what comes before.
constexpr std::string_view leading[] = {"bijv.",  "bv.",    "ca.",    "d.w.z.", "dr.",    "drs.",
                                        "ds.",    "i.p.v.", "i.v.m.", "incl.",  "ing.",   "ir.",
                                        "m.a.w.", "m.b.t.", "m.n.",   "max.",   "mr.",    "nl.",
                                        "o.a.",   "prof.",  "resp.",  "t.a.v.", "t.o.v.", "zgn."};
constexpr std::string_view closing[] = {"c.s.", "e.a.", "e.d.", "enz.", "etc."};

template <typename List>
bool contains(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_ascii_letter(char32_t code) {
  return code < 0x80 && is_letter(code);
}

bool is_letter_or_digit(char32_t code) {
  return is_letter(code) || is_digit(code);
}

char32_t code_before(const Glyphs& glyphs, std::size_t at) {
  return at > 0 ? glyphs[at - 1].code : U' ';
}

// The word that ends before `end`, in small letters, with its periods; empty if it goes on further left.
std::string word_before(const Glyphs& glyphs, std::size_t end) {
  if (code_before(glyphs, end) == U'§') return "§";
  const auto belongs = [](char32_t code) { return code == '.' || is_ascii_letter(code); };
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest_word && belongs(glyphs[begin - 1].code)) --begin;
  if (is_letter_or_digit(code_before(glyphs, begin))) return {};
  std::string word;
  for (std::size_t at = begin; at < end; ++at) word += source::lower(static_cast<char>(glyphs[at].code));
  return word;
}

// The letters from `begin` on, as they are; empty if there are more than a word can have.
std::string word_after(const Glyphs& glyphs, std::size_t begin) {
  std::string word;
  for (std::size_t at = begin; is_ascii_letter(code_at(glyphs, at)) && word.size() < longest_word; ++at)
    word += static_cast<char>(glyphs[at].code);
  return is_letter_or_digit(code_at(glyphs, begin + word.size())) ? std::string() : word;
}

bool stands_at(const Glyphs& glyphs, std::size_t at, std::string_view word) {
  for (const char letter : word)
    if (code_at(glyphs, at++) != static_cast<unsigned char>(letter)) return false;
  return !is_letter_or_digit(code_at(glyphs, at));
}

// A number, one capital as in "bijlage H", a Roman number, or the place of a value.
bool is_number_at(const Glyphs& glyphs, std::size_t at) {
  const char32_t code = code_at(glyphs, at);
  if (is_digit(code) || code == slot_code) return true;
  if (code < 'A' || code > 'Z') return false;
  const auto word = word_after(glyphs, at);
  return word.size() == 1 || (!word.empty() && word.find_first_not_of("IVX") == std::string::npos);
}

bool is_day_before(const Glyphs& glyphs, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_digit(glyphs[begin - 1].code)) --begin;
  const bool alone = begin == 0 || (!is_letter(glyphs[begin - 1].code) && glyphs[begin - 1].code != '.');
  return begin < end && end - begin <= 2 && alone;
}

// 's middags, 't werk, 'n keer.
bool is_elision_before(const Glyphs& glyphs, std::size_t end) {
  if (end < 2 || std::u32string_view(U"sStTnNkK").find(glyphs[end - 1].code) == std::u32string_view::npos)
    return false;
  const bool apostrophe = glyphs[end - 2].code == U'’' || glyphs[end - 2].text == "’";
  return apostrophe && !is_letter_or_digit(code_before(glyphs, end - 2));
}

// The d. of "d. w. z.".
bool is_one_letter(const Glyphs& glyphs, std::size_t begin) {
  return is_letter(code_at(glyphs, begin)) && code_at(glyphs, begin + 1) == '.' &&
         !is_letter_or_digit(code_before(glyphs, begin));
}

bool is_fixed_behind_number(const Glyphs& glyphs, std::size_t at) {
  const char32_t right = code_at(glyphs, at + 1);
  if (right == '%' || right == U'‰' || right == U'°' || right == U'×') return true;
  const auto word = word_after(glyphs, at + 1);
  return contains(units, word) ||
         (contains(source::month_names, source::lower(word)) && is_day_before(glyphs, at));
}

bool is_fixed(const Glyphs& glyphs, std::size_t at) {
  if (at == 0) return false;
  const char32_t left = glyphs[at - 1].code;
  const char32_t right = code_at(glyphs, at + 1);
  if (left == U'€') return is_digit(right) || right == slot_code;
  if (is_digit(left) && is_fixed_behind_number(glyphs, at)) return true;
  if (is_letter(right) && is_elision_before(glyphs, at)) return true;
  if (left == '.' && at > 1 && is_one_letter(glyphs, at - 2) && is_one_letter(glyphs, at + 1)) return true;
  for (const auto word : closing)
    if (stands_at(glyphs, at + 1, word)) return true;
  if (is_number_at(glyphs, at + 1)) {
    const bool until = at > 2 && stands_at(glyphs, at - 3, "t/m");
    if (until || contains(numbered, word_before(glyphs, at))) return true;
  }
  return left == '.' && is_letter_or_digit(right) && contains(leading, word_before(glyphs, at));
}

}  // namespace

void set_fixed_spaces(Glyphs& glyphs) {
  for (std::size_t at = 0; at < glyphs.size(); ++at) {
    const auto& glyph = glyphs[at];
    const bool space = glyph.code == ' ' || (glyph.code == '\n' && glyph.owner);
    if (space && glyph.plain && is_fixed(glyphs, at)) glyphs[at].text = fixed_space;
  }
}

}  // namespace markdown
