#include "markdown/leftover_signs.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/cmark_tree.h"
#include "markdown/report_markup.h"
#include "markdown/source_line.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

std::size_t end_of_name(std::string_view text, std::size_t at) {
  while (at < text.size() && source::is_letter_or_digit(text[at])) ++at;
  return at;
}

class Sign {
 public:
  Sign(const Letters& letters, std::size_t at, Context& context)
      : letters_(letters), at_(at), context_(context), text_(letters.text), rest_(text_.substr(at)) {}

  std::size_t check() {
    if (rest_[0] == '&') return check_entity();
    if (rest_[0] == ':') return check_smiley();
    if (rest_.starts_with("^[")) return check_inline_note();
    return check_raised_digit();
  }

 private:
  // HTML knows `&nbsp` without its `;` too, CommonMark does not.
  std::size_t check_entity() {
    auto end = end_of_name(rest_, 1);
    if (rest_.starts_with("&nbsp")) end = 5;
    if (end < 3 || is_in_address()) return 0;
    const std::string name(rest_.substr(0, end));
    if (rest_.substr(end, 1) == ";") {
      return report(end + 1, "het teken `" + clipped(name) + ";` bestaat niet",
                    "typ het teken dat je bedoelt zelf");
    }
    if (decode_entity(name + ";").empty()) return 0;
    return report(end, "achter `" + name + "` ontbreekt een puntkomma",
                  "schrijf `" + name + ";`, of zet een `\\` voor de `&` als het gewone tekst is");
  }

  // `…/zoek?a=b&c;` is cut off before its last sign.
  bool is_in_address() const {
    const auto before = text_before_sign();
    return before.substr(before.find_last_of(" \t\n") + 1).find_first_of("/=?") != nowhere;
  }

  std::string_view text_before_sign() const {
    constexpr std::size_t longest_address = 200;
    const std::size_t begin = letters_.letters[at_].begin;
    const std::size_t from = begin - std::min(begin, longest_address);
    return std::string_view(context_.text).substr(from, begin - from);
  }

  std::size_t check_smiley() {
    const auto end = rest_.find_first_not_of("abcdefghijklmnopqrstuvwxyz_+", 1);
    const bool is_loose = at_ == 0 || !source::is_letter_or_digit(text_[at_ - 1]);
    if (end == nowhere || end < 3 || rest_[end] != ':' || !is_loose) return 0;
    if (end + 1 < rest_.size() && (source::is_letter_or_digit(rest_[end + 1]) || rest_[end + 1] == '/'))
      return 0;
    return report(end + 1, "`" + clipped(rest_.substr(0, end + 1)) + "` wordt hier geen plaatje",
                  "typ het teken zelf, of haal het weg");
  }

  std::size_t check_inline_note() {
    context_.report(source::Severity::Warning, "voetnoot.vorm", letters_.slice(at_, at_ + 2).span,
                    "een voetnoot kan niet in de zin zelf staan",
                    "schrijf hier `[^noot]`, en op een eigen regel `[^noot]: tekst`");
    return at_ + 2;
  }

  // Behind a word or the end of a sentence; `m²` and `CO₂` are as they should be.
  std::size_t check_raised_digit() {
    const auto size = raised_digit(rest_);
    if (size == 0 || !ends_words()) return 0;
    const std::string digit(rest_.substr(0, size));
    context_.report(source::Severity::Warning, "voetnoot.vorm", letters_.slice(at_, at_ + size).span,
                    "`" + digit + "` wordt geen voetnoot", "schrijf `[^1]`, met het nummer van de noot");
    return at_ + size;
  }

  bool ends_words() const {
    constexpr std::size_t longest_unit = 3;
    if (at_ == 0) return false;
    if (std::string_view(".,;!?)").find(text_[at_ - 1]) != nowhere) return true;
    std::size_t begin = at_;
    while (begin > 0 && source::is_letter_or_digit(text_[begin - 1])) --begin;
    return at_ - begin > longest_unit;
  }

  static std::size_t raised_digit(std::string_view text) {
    constexpr std::array<std::string_view, 9> digits = {"¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const auto found =
        std::find_if(digits.begin(), digits.end(), [&](auto digit) { return text.starts_with(digit); });
    return found == digits.end() ? 0 : found->size();
  }

  std::size_t report(std::size_t size, std::string message, std::string hint) {
    return report_markup(letters_, at_, size, context_, std::move(message), std::move(hint));
  }

  const Letters& letters_;
  std::size_t at_;
  Context& context_;
  std::string_view text_;
  std::string_view rest_;
};

}  // namespace

std::size_t check_blank(const Letters& letters, std::size_t at, Context& context) {
  constexpr std::size_t longest_name = 200;
  const auto rest = std::string_view(letters.text).substr(at, longest_name);
  const bool statement = rest.starts_with("{%");
  const auto close = rest.find(statement ? "%}" : "}}");
  if ((!statement && !rest.starts_with("{{")) || close == nowhere) return 0;
  context.report(source::Severity::Warning, "markdown.invulplek", letters.slice(at, at + close + 2).span,
                 "`" + clipped(rest.substr(0, close + 2)) + "` wordt hier niet ingevuld",
                 "typ zelf wat er moet staan, of zet een `\\` voor de eerste `{`");
  return at + close + 2;
}

std::size_t check_sign(const Letters& letters, std::size_t at, Context& context) {
  return Sign(letters, at, context).check();
}

bool may_hold_sign(const std::string& text) {
  for (std::size_t at = text.find_first_of(":\xC2\xE2"); at != std::string::npos && at + 1 < text.size();
       at = text.find_first_of(":\xC2\xE2", at + 1)) {
    if (text[at] != ':' || source::is_small_letter(text[at + 1])) return true;
  }
  return false;
}

}  // namespace markdown
