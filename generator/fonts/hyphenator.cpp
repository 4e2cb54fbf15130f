#include "fonts/hyphenator.h"

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "fonts/latin1.h"
#include "fonts/utf8.h"

namespace fonts {

struct Hyphenator::Dictionary {
  explicit Dictionary(HyphenDict* loaded) : patterns(loaded) {}
  ~Dictionary() { hnj_hyphen_free(patterns); }
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;

  HyphenDict* patterns;
};

namespace {

constexpr std::size_t letters_before = 2;
constexpr std::size_t letters_after = 3;
constexpr std::size_t longest_part = 200;  // letters; no Dutch word comes near

enum class Kind { Letter, Joint, Punctuation, Other };

/// A character of a word in the 8 bits of the patterns (ISO 8859-1), in lower case.
struct Letter {
  Kind kind = Kind::Other;
  char lower = 0;
  bool capital = false;
  std::size_t offset = 0;
};

/// What may stand between the parts of a word; each part is hyphenated by itself.
bool is_joint(char32_t c) {
  return c == '-' || c == '/' || c == '\'' || c == '(' || c == ')' || c == 0x2019 || c == 0x2010 ||
         c == 0x2013;
}

/// What may stand around a word.
bool is_punctuation(char32_t c) {
  return std::u32string_view(U".,;:!?\"[]{}<>*&%«»“”„‘…—\u00A0").find(c) != std::u32string_view::npos;
}

Letter letter_of(char32_t character, std::size_t offset) {
  if (is_joint(character)) return {Kind::Joint, 0, false, offset};
  if (is_punctuation(character)) return {Kind::Punctuation, 0, false, offset};
  const auto letter = latin1_letter(character);
  if (!letter) return {Kind::Other, 0, false, offset};
  return {Kind::Letter, letter->lower, letter->capital, offset};
}

std::vector<Letter> read_letters(std::string_view word) {
  std::vector<Letter> letters;
  letters.reserve(word.size());
  for (std::size_t offset = 0; offset < word.size();) {
    const DecodedCharacter character = decode_at(word, offset);
    letters.push_back(letter_of(character.value, offset));
    offset += character.length;
  }
  return letters;
}

using Cursor = std::vector<Letter>::const_iterator;

struct Range {
  Cursor begin;
  Cursor end;
};

/// Without the punctuation around the word. Empty when something else than letters and joints stands in it,
/// or a digit or foreign letter beside it: an address, a number, a name that the patterns do not know.
Range core_of(const std::vector<Letter>& letters) {
  const auto is_of = [](Kind kind) { return [kind](const Letter& letter) { return letter.kind == kind; }; };
  const Cursor begin = std::find_if(letters.begin(), letters.end(), is_of(Kind::Letter));
  const Cursor end = std::find_if(letters.rbegin(), letters.rend(), is_of(Kind::Letter)).base();
  const bool foreign = std::any_of(letters.begin(), letters.end(), is_of(Kind::Other));
  if (begin >= end || foreign || std::any_of(begin, end, is_of(Kind::Punctuation))) return {end, end};
  return {begin, end};
}

/// "ICT" and "mijnPlan" are names: these stay whole.
bool looks_like_a_name(Range part) {
  return std::any_of(part.begin + 1, part.end, [](const Letter& letter) { return letter.capital; });
}

/// ä ë ï ö ü show where a syllable starts; at a line's start Dutch writes them without the dots.
bool has_dots(char lower) {
  const auto code = static_cast<unsigned char>(lower);
  return code == 0xE4 || code == 0xEB || code == 0xEF || code == 0xF6 || code == 0xFC;
}

/// The replacements that patterns with a change of spelling give; hyph_nl has none, and such a point is left
/// out (`NULL` buffers would make the library crash).
class Replacements {
 public:
  explicit Replacements(std::size_t size) : size_(size) {}
  ~Replacements() {
    if (texts != nullptr)
      for (std::size_t index = 0; index < size_; ++index) std::free(texts[index]);
    std::free(texts);
    std::free(positions);
    std::free(cuts);
  }
  Replacements(const Replacements&) = delete;
  Replacements& operator=(const Replacements&) = delete;

  bool changes_at(std::size_t index) const { return texts != nullptr && texts[index] != nullptr; }

  char** texts = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;

 private:
  std::size_t size_;
};

/// By the patterns: before which letters of the part a break may come.
std::vector<std::size_t> pattern_breaks(HyphenDict* patterns, const std::string& word) {
  const auto size = word.size();
  std::string points(size + 5, '\0');  // the library wants five more
  Replacements changes(size);
  if (hnj_hyphen_hyphenate3(patterns, word.c_str(), static_cast<int>(size), points.data(), nullptr,
                            &changes.texts, &changes.positions, &changes.cuts,
                            static_cast<int>(letters_before), static_cast<int>(letters_after),
                            static_cast<int>(letters_before), static_cast<int>(letters_after)) != 0)
    return {};
  std::vector<std::size_t> breaks;
  for (std::size_t index = letters_before; index + letters_after <= size; ++index) {
    const bool allowed =
        (points[index - 1] & 1) != 0 && !changes.changes_at(index - 1);  // odd: a break after it
    if (allowed && !has_dots(word[index])) breaks.push_back(index);
  }
  return breaks;
}

void append_breaks(HyphenDict* patterns, const HyphenExceptions& exceptions, Range part,
                   std::vector<std::size_t>& breaks) {
  const auto add = [&](const std::vector<std::size_t>& letters) {
    for (const auto index : letters)
      breaks.push_back((part.begin + static_cast<std::ptrdiff_t>(index))->offset);
  };
  const auto size = static_cast<std::size_t>(part.end - part.begin);
  if (size > longest_part) return;
  std::string word(size, '\0');
  std::transform(part.begin, part.end, word.begin(), [](const Letter& letter) { return letter.lower; });
  if (const auto* own = exceptions.find(word)) return add(*own);
  if (size >= letters_before + letters_after && !looks_like_a_name(part)) add(pattern_breaks(patterns, word));
}

source::Diagnostic unreadable(const std::string& path) {
  return {.rule = "afbreken.woordenlijst",
          .message = "de afbreekregels `" + path + "` kunnen niet gelezen worden",
          .hints = {"installeer het Debian-pakket `hyphen-nl` en bouw opnieuw"}};
}

}  // namespace

source::Result<Hyphenator> Hyphenator::load(const std::string& dictionary_path) {
  HyphenDict* loaded = hnj_hyphen_load(dictionary_path.c_str());
  if (loaded == nullptr) return unreadable(dictionary_path);
  auto dictionary = std::make_unique<Dictionary>(loaded);
  if (std::string_view(loaded->cset) != "ISO8859-1") return unreadable(dictionary_path);
  return Hyphenator(std::move(dictionary));
}

Hyphenator::Hyphenator(std::unique_ptr<Dictionary> dictionary) : dictionary_(std::move(dictionary)) {}
Hyphenator::Hyphenator(Hyphenator&&) noexcept = default;
Hyphenator& Hyphenator::operator=(Hyphenator&&) noexcept = default;
Hyphenator::~Hyphenator() = default;

std::vector<std::size_t> Hyphenator::breaks(std::string_view word, const HyphenExceptions& exceptions) const {
  const std::vector<Letter> letters = read_letters(word);
  const Range core = core_of(letters);
  const auto is_joint_letter = [](const Letter& letter) { return letter.kind == Kind::Joint; };
  std::vector<std::size_t> breaks;
  for (Cursor begin = core.begin; begin < core.end;) {
    const Cursor end = std::find_if(begin, core.end, is_joint_letter);
    append_breaks(dictionary_->patterns, exceptions, {begin, end}, breaks);
    begin = end == core.end ? end : end + 1;
  }
  return breaks;
}

}  // namespace fonts
