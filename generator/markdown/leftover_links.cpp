#include "markdown/leftover_links.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "markdown/source_line.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

// What stands around a bracket is looked up in the source: an address without its brackets has become a link
// of its own, and so no longer stands in the text of the node.
namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::size_t longest_words = 200;

/// Where the words of a link open, before its last bracket at `close`; `close` itself for nowhere.
std::uint32_t opening_before(std::uint32_t close, char bracket, const Context& context) {
  const std::uint32_t from =
      std::max(context.lines.begin(context.lines.line_at(close)),
               close - static_cast<std::uint32_t>(std::min<std::size_t>(close, longest_words)));
  const auto before = std::string_view(context.text).substr(from, close - from);
  const auto at = before.rfind(bracket);
  return at == nowhere ? close : from + static_cast<std::uint32_t>(at);
}

bool looks_like_target(std::string_view text) {
  constexpr std::array<std::string_view, 5> starts = {"http", "www.", "mailto:", "@", "#"};
  constexpr std::array<std::string_view, 6> ends = {".md", ".html", ".png", ".jpg", ".jpeg", ".pdf"};
  const std::string small = source::lower(text);
  return std::any_of(starts.begin(), starts.end(), [&](auto start) { return small.starts_with(start); }) ||
         std::any_of(ends.begin(), ends.end(), [&](auto end) { return small.ends_with(end); });
}

struct Advice {
  std::string message;
  std::string hint;
};

Advice advice_on_space(const std::string& target) {
  const std::string message = "in dit adres staat een spatie";
  if (source::lower(target).starts_with("http")) return {message, "schrijf `%20` in plaats van elke spatie"};
  if (target.starts_with("mailto:") || target.starts_with("tel:")) {
    std::string whole = target;
    std::erase(whole, ' ');
    return {message, "schrijf `" + clipped(whole) + "`"};
  }
  return {message, "geef het bestand een naam zonder spaties, zoals `" + with_hyphens(clipped(target)) +
                       "`, en schrijf die hier"};
}

// Of `[tekst](target)`, which CommonMark does not take for a link.
Advice advice_on(const std::string& target) {
  const auto holds = [&](std::string_view part) { return target.find(part) != std::string::npos; };
  if (target.starts_with('@') && holds(" "))
    return {"in een verwijzing met `@` staat geen spatie",
            "schrijf `" + with_hyphens(clipped(target)) + "`: achter `@` hoort de `id` van een pagina"};
  if (holds("“") || holds("”") || holds("„"))
    return {"dit wordt geen link: er staan gekrulde aanhalingstekens achter het adres",
            "zet die woorden tussen rechte aanhalingstekens: `\"…\"`"};
  if (holds(" ="))
    return {"achter het adres van een plaatje kan geen maat staan",
            "haal `" + clipped(target.substr(target.find(" =") + 1)) + "` weg"};
  if (holds(" ")) return advice_on_space(target);
  return {"dit wordt geen link", std::string("schrijf `[tekst](adres)`") + or_plain_bracket};
}

class LinkShape {
 public:
  LinkShape(const Letters& letters, std::size_t at, Context& context)
      : letters_(letters),
        at_(at),
        context_(context),
        begin_(letters.letters[at].begin),
        rest_(rest_of_line(letters, at, context)) {}

  std::size_t check() {
    if (rest_.starts_with("](")) return check_target();
    if (rest_.starts_with("] ")) return check_gap();
    return rest_.starts_with(")[") ? check_swapped() : 0;
  }

 private:
  std::size_t check_target() {
    const auto close = rest_.find(')');
    if (close == nowhere)
      return report(rest_.size(),
                    {"achter het adres van deze link ontbreekt een haakje", "zet `)` achter het adres"});
    return report(close + 1, advice_on(std::string(source::trim(rest_.substr(2, close - 2)))));
  }

  std::size_t check_gap() {
    const auto open = rest_.find_first_not_of(' ', 1);
    const auto close = rest_.find(')');
    if (open == nowhere || rest_[open] != '(' || close == nowhere) return 0;
    const std::string target(source::trim(rest_.substr(open + 1, close - open - 1)));
    if (!looks_like_target(target)) return 0;
    return report(close + 1, {"dit wordt geen link: tussen `]` en `(` staat een spatie",
                              "haal de spatie weg: " + shown(words('['), target)});
  }

  std::size_t check_swapped() {
    const auto close = rest_.find(']');
    const std::string target(close == nowhere ? "" : source::trim(rest_.substr(2, close - 2)));
    if (!looks_like_target(target)) return 0;
    return report(close + 1,
                  {"dit wordt geen link: de haken zijn verwisseld", "schrijf " + shown(words('('), target)},
                  '(');
  }

  std::string words(char bracket) const {
    const auto open = opening_before(begin_, bracket, context_);
    return open == begin_ ? "tekst" : context_.text.substr(open + 1, begin_ - open - 1);
  }

  static std::string shown(const std::string& words, const std::string& target) {
    return "`[" + clipped(words) + "](" + clipped(target) + ")`";
  }

  std::size_t report(std::size_t size, Advice advice, char bracket = '[') {
    const auto open = opening_before(begin_, bracket, context_);
    context_.error("link.vorm", range(open, begin_ + size), advice.message, advice.hint);
    return letter_behind(letters_, at_, begin_ + size);
  }

  const Letters& letters_;
  std::size_t at_;
  Context& context_;
  std::uint32_t begin_;
  std::string_view rest_;
};

}  // namespace

std::size_t check_link_shape(const Letters& letters, std::size_t at, Context& context) {
  return LinkShape(letters, at, context).check();
}

}  // namespace markdown
