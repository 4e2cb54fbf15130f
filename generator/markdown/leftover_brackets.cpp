#include "markdown/leftover_brackets.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/footnotes.h"
#include "markdown/source_line.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::size_t longest_words = 200;  // in brackets; more is not looked at

class OpenBracket {
 public:
  OpenBracket(const Letters& letters, std::size_t at, Context& context)
      : letters_(letters),
        at_(at),
        context_(context),
        rest_(rest_of_line(letters, at, context).substr(0, longest_words)) {}

  std::size_t check() {
    if (rest_.starts_with("[[")) return check_double();
    if (is_foreign()) return report_foreign();
    if (const auto end = check_wiki_link()) return end;
    if (is_number()) return report_number();
    if (const auto size = size_of_misspelt_note()) return report_misspelt_note(size);
    return check_unclosed();
  }

 private:
  std::size_t check_double() {
    const auto close = rest_.find("]]");
    if (close == nowhere) return 0;
    const std::string target(rest_.substr(2, std::min(rest_.find('|'), close) - 2));
    if (is_picture_of_wiki(target))
      return report(close + 2, "link.vorm", "dubbele haken maken hier geen plaatje",
                    "schrijf `![wat je ziet](" + clipped(target) + ")`");
    const auto name = with_hyphens(clipped(target));
    return report(close + 2, "link.vorm", "dubbele haken maken hier geen link",
                  "schrijf `[](@" + name + ")`: achter `@` hoort de `id` van een pagina");
  }

  // `![[team.png]]`
  bool is_picture_of_wiki(std::string_view target) const {
    const auto begin = letters_.letters[at_].begin;
    return begin > 0 && context_.text[begin - 1] == '!' && target.find('.') != nowhere;
  }

  // `[https://… de site]`, as MediaWiki has it.
  std::size_t check_wiki_link() {
    const auto close = rest_.find(']'), space = rest_.find(' ');
    const bool is_link = rest_.starts_with("[http") && rest_.substr(0, close).find("://") != nowhere;
    if (!is_link || close == nowhere || space >= close || rest_.substr(close + 1).starts_with('(')) return 0;
    return report(close + 1, "link.vorm", "dit wordt geen link",
                  "schrijf `[" + clipped(rest_.substr(space + 1, close - space - 1)) + "](" +
                      clipped(rest_.substr(1, space - 1)) + ")`");
  }

  // `[/kop]`, or `[foto id="3"`.
  bool is_foreign() const {
    std::size_t at = rest_.starts_with("[/") ? 2 : 1;
    const std::size_t name = at;
    const auto skip_name = [&] {
      while (at < rest_.size() && (source::is_small_letter(rest_[at]) || rest_[at] == '_')) ++at;
    };
    skip_name();
    if (at == name || at >= rest_.size()) return false;
    if (name == 2) return rest_[at] == ']';
    if (rest_[at++] != ' ') return false;
    skip_name();
    return rest_.substr(at, 2) == "=\"";
  }

  std::size_t report_foreign() {
    const auto size = std::min(rest_.find(']'), rest_.size() - 1) + 1;
    return report(size, "markdown.vreemd",
                  "`" + clipped(rest_.substr(0, size)) + "` is opmaak van een ander programma",
                  "haal het weg, en gebruik de tekens van Markdown", source::Severity::Warning);
  }

  // `[ ^1]` and `[1^]`; 0 for neither.
  std::size_t size_of_misspelt_note() const {
    const auto close = rest_.find(']');
    if (close == nowhere || close < 3) return 0;
    const auto label = rest_.substr(1, close - 1);
    const bool behind_space = label.find_first_not_of(' ') != nowhere && label[0] == ' ' &&
                              label[label.find_first_not_of(' ')] == '^';
    const bool at_end = label.find_first_not_of("0123456789") == label.size() - 1 && label.ends_with('^');
    return behind_space || at_end ? close + 1 : 0;
  }

  std::size_t report_misspelt_note(std::size_t size) {
    std::string label;
    for (const char c : rest_.substr(1, size - 2))
      label += c == ' ' || c == '^' ? std::string() : std::string(1, c);
    expect_footnote(label, context_);
    return report(size, "voetnoot.vorm", "`" + clipped(rest_.substr(0, size)) + "` wordt geen voetnoot",
                  "schrijf `[^" + clipped(label) + "]`", source::Severity::Warning);
  }

  // `woord[1]`, as a note in other texts.
  bool is_number() const {
    const auto end = rest_.find_first_not_of("0123456789", 1);
    const std::uint32_t begin = letters_.letters[at_].begin;
    if (end == nowhere || end == 1 || end > 3 || rest_[end] != ']' || begin == 0) return false;
    const char before = context_.text[begin - 1], after = end + 1 < rest_.size() ? rest_[end + 1] : ' ';
    return std::string_view(" \t\n[]\\(").find(before) == nowhere &&
           std::string_view("([:").find(after) == nowhere;
  }

  std::size_t report_number() {
    const auto size = rest_.find(']') + 1;
    const std::string number(rest_.substr(1, size - 2));
    expect_footnote(number, context_);
    return report(size, "voetnoot.vorm", "`[" + number + "]` wordt geen voetnoot",
                  "schrijf `[^" + number + "]`" + or_plain_bracket, source::Severity::Warning);
  }

  std::size_t check_unclosed() {
    const auto close = rest_.find(']');
    const auto open = std::min(rest_.find("(http"), rest_.find("(@"));
    if (open == nowhere || open < 2 || close < open) return 0;
    const auto end = std::min(rest_.find(')', open), rest_.size() - 1) + 1;
    return report(end, "link.vorm", "achter de tekst van deze link ontbreekt `]`",
                  "schrijf `[" + clipped(rest_.substr(1, open - 1)) + "](" +
                      clipped(rest_.substr(open + 1, rest_.find(')', open) - open - 1)) + ")`");
  }

  std::size_t report(std::size_t size, std::string rule, std::string message, std::string hint,
                     source::Severity severity = source::Severity::Error) {
    const std::uint32_t begin = letters_.letters[at_].begin;
    context_.report(severity, std::move(rule), range(begin, begin + size), std::move(message),
                    std::move(hint));
    return letter_behind(letters_, at_, begin + size);
  }

  const Letters& letters_;
  std::size_t at_;
  Context& context_;
  std::string_view rest_;
};

}  // namespace

std::size_t check_open_bracket(const Letters& letters, std::size_t at, Context& context) {
  return OpenBracket(letters, at, context).check();
}

}  // namespace markdown
