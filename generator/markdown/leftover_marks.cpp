#include "markdown/leftover_marks.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "markdown/utf8.h"

namespace markdown {
namespace {

/// A run of one mark, with the characters around it; a space at either end of the text.
struct Run {
  char mark = 0;
  std::size_t size = 0;
  char32_t before = ' ';
  char32_t after = ' ';

  std::string text() const { return std::string(size, mark); }

  /// As it is typed to be shown.
  std::string escaped() const {
    std::string result;
    for (std::size_t index = 0; index < size; ++index) result += std::string("\\") + mark;
    return result;
  }
};

// A mark behind a `\` is shown, and so like any sign.
char32_t character_before(std::string_view text, std::size_t at) {
  if (at == 0) return ' ';
  if (at > 1 && text[at - 2] == '\\') return '\\';
  std::size_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  const auto found = decode_utf8(text, begin);
  return found ? found->code : U' ';
}

Run run_at(std::string_view source, const Letters& letters, std::size_t at, std::size_t end) {
  const auto next = decode_utf8(source, letters.letters[end - 1].end);
  return {letters.text[at], end - at, character_before(source, letters.letters[at].begin),
          next ? next->code : U' '};
}

bool is_word(char32_t code) {
  return is_letter(code) || is_digit(code);
}

// What nobody types but as markup: `**`, `__`, `~~`, and one `*` or `_` that opens a word.
bool is_markup(const Run& run) {
  const bool inside_word = is_word(run.before) && is_word(run.after);
  if (run.size == 1) return run.mark != '~' && !is_word(run.before) && is_letter(run.after);
  if (run.mark == '*') return true;
  return run.size == 2 && !inside_word;
}

// `**vet*`: one of the marks found its other end, and these did not.
bool is_uneven(const Run& run) {
  return run.mark != '~' &&
         (run.after == static_cast<char32_t>(run.mark) || run.before == static_cast<char32_t>(run.mark));
}

const char* effect_of(const Run& run) {
  if (run.mark == '~') return "niets door";
  return run.size == 1 ? "niets schuin" : "niets vet";
}

std::string hint_for(const Run& run) {
  const std::string mark = "`" + run.text() + "`";
  const std::string or_plain = ", of schrijf `" + run.escaped() + "` als het gewone tekst is";
  if (is_uneven(run)) {
    const std::string one(1, run.mark), two(2, run.mark);
    return "zet voor en achter de woorden even veel tekens: `" + two + "vet" + two + "` of `" + one +
           "schuin" + one + "`";
  }
  if (is_space(run.before) && is_space(run.after))
    return "haal de spatie weg tussen " + mark + " en het woord" + or_plain;
  return "zet " + mark +
         (is_space(run.after) ? " ook voor het eerste woord" : " ook achter het laatste woord") + or_plain;
}

}  // namespace

std::size_t LeftoverMarks::check(const Letters& letters, std::size_t at) {
  const std::size_t end = std::min(letters.text.find_first_not_of(letters.text[at], at), letters.text.size());
  const Run run = run_at(context_.text, letters, at, end);
  if (!is_markup(run) && !is_uneven(run)) return end;
  if (run.size > 1 && doubles_[run.mark]++ % 2 == 1) return end;
  const std::string verb = run.mark == '~' ? "streept hier " : "maakt hier ";
  context_.report(source::Severity::Warning, "markdown.sterretjes", letters.slice(at, end).span,
                  "`" + run.text() + "` " + verb + effect_of(run), hint_for(run));
  return end;
}

}  // namespace markdown
