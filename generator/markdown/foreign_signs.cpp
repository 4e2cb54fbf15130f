#include "markdown/foreign_signs.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "markdown/report_markup.h"
#include "markdown/source_line.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::size_t longest_words = 200;

std::string code(std::string_view text) {
  return "`" + std::string(text) + "`";
}

class ForeignSign {
 public:
  ForeignSign(const Letters& letters, std::size_t at, Context& context)
      : letters_(letters), at_(at), context_(context), rest_(std::string_view(letters.text).substr(at)) {
    rest_ = rest_.substr(0, longest_words);
  }

  std::size_t check() {
    switch (rest_[0]) {
      case '=':
        return check_pair("==", "markeert hier niets", "**");
      case '+':
        return check_pair("++", "onderstreept hier niets", "**");
      case '\'':
        return check_quotes();
      case '$':
        return check_formula();
      case '\\':
        return check_command();
      case '^':
        return check_raised();
      case '"':
        return check_textile_link();
      case '<':
        return check_slack_link();
      default:
        return 0;
    }
  }

 private:
  // What stands between `mark` here and the next; empty when it is no pair around words.
  std::string_view words_between(std::string_view mark) const {
    if (!rest_.starts_with(mark)) return {};
    const auto words = rest_.substr(mark.size());
    const auto end = words.find(mark);
    if (end == nowhere || end == 0 || words[0] == ' ' || words[end - 1] == ' ' || words[0] == mark[0])
      return {};
    return words.substr(0, end);
  }

  bool follows_word() const { return at_ > 0 && source::is_letter_or_digit(letters_.text[at_ - 1]); }

  std::size_t check_pair(std::string_view mark, std::string effect, const std::string& own) {
    const auto words = words_between(mark);
    if (words.empty() || follows_word()) return 0;
    return report(words.size() + 2 * mark.size(), code(mark) + " " + std::move(effect),
                  "schrijf " + code(own + clipped(words) + own) + ", of haal de tekens weg");
  }

  // `'''vet'''` and `''schuin''` of MediaWiki.
  std::size_t check_quotes() {
    const bool bold = rest_.starts_with("'''");
    return check_pair(bold ? "'''" : "''", bold ? "maakt hier niets vet" : "maakt hier niets schuin",
                      bold ? "**" : "*");
  }

  // As Pandoc tells a formula from an amount: `$x$`, and not `$5 of $10`.
  std::size_t check_formula() {
    const std::string_view mark = rest_.starts_with("$$") ? "$$" : "$";
    const auto words = words_between(mark);
    const auto size = words.size() + 2 * mark.size();
    const bool amount = size < rest_.size() && source::is_digit(rest_[size]);
    const bool formula = words.find_first_of("\\^_=+<>{") != nowhere || words.size() == 1;
    if (words.empty() || amount || !formula) return 0;
    return report(size, "een formule tussen `$` wordt hier niet opgemaakt",
                  "schrijf de formule in gewone tekst, of maak er een plaatje van");
  }

  // `\textbf{vet}` of LaTeX.
  std::size_t check_command() {
    const auto brace = rest_.find('{');
    const auto end = rest_.find('}');
    const auto name = rest_.substr(1, brace == nowhere ? 0 : brace - 1);
    const bool command = name.size() > 2 && std::all_of(name.begin(), name.end(), source::is_small_letter);
    if (!command || end == nowhere || end < brace) return 0;
    const auto mark = name == "textbf" ? "**" : name == "emph" || name == "textit" ? "*" : "";
    return report(end + 1, code("\\" + std::string(name)) + " is opmaak van een ander programma",
                  "schrijf " + code(mark + clipped(rest_.substr(brace + 1, end - brace - 1)) + mark));
  }

  // `m^2^` of Pandoc.
  std::size_t check_raised() {
    const auto words = words_between("^");
    const bool short_one = !words.empty() && words.size() <= 3 &&
                           std::all_of(words.begin(), words.end(), source::is_letter_or_digit);
    if (!short_one || !follows_word()) return 0;
    return report(words.size() + 2, code(rest_.substr(0, words.size() + 2)) + " wordt hier niet kleiner",
                  "typ het teken zelf, zoals `m²`");
  }

  // `"de site":https://…`
  std::size_t check_textile_link() {
    const auto line = rest_of_line(letters_, at_, context_);
    const auto close = line.find("\":http");
    if (close == nowhere || close == 0 || line.find('"', 1) != close) return 0;
    const auto end = std::min(line.find(' ', close), line.size());
    return report_link(end, line.substr(1, close - 1), line.substr(close + 2, end - close - 2));
  }

  // `<https://…|de site>`
  std::size_t check_slack_link() {
    const auto line = rest_of_line(letters_, at_, context_);
    const auto bar = line.find('|'), end = line.find('>');
    if (!line.starts_with("<http") || bar == nowhere || end == nowhere || end < bar) return 0;
    return report_link(end + 1, line.substr(bar + 1, end - bar - 1), line.substr(1, bar - 1));
  }

  std::size_t report_link(std::size_t size, std::string_view words, std::string_view target) {
    const auto begin = letters_.letters[at_].begin;
    context_.error("link.vorm", range(begin, begin + size), "dit wordt geen link",
                   "schrijf " + code("[" + clipped(words) + "](" + clipped(target) + ")"));
    return letter_behind(letters_, at_, begin + size);
  }

  std::size_t report(std::size_t size, std::string message, std::string hint) {
    return report_markup(letters_, at_, size, context_, std::move(message), std::move(hint));
  }

  const Letters& letters_;
  std::size_t at_;
  Context& context_;
  std::string_view rest_;
};

}  // namespace

std::size_t check_foreign_sign(const Letters& letters, std::size_t at, Context& context) {
  return ForeignSign(letters, at, context).check();
}

// Of some signs only two in a row mean anything, and of a quote only one before a colon.
bool may_hold_foreign_sign(const std::string& text) {
  for (auto at = text.find_first_of("=+'\"|$\\^"); at != std::string::npos;
       at = text.find_first_of("=+'\"|$\\^", at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    const bool doubled = std::string_view("=+'").find(text[at]) != nowhere;
    const bool quote = text[at] == '"';
    if (doubled ? next == text[at] : !quote || next == ':') return true;
  }
  return false;
}

}  // namespace markdown
