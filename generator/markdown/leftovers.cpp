#include "markdown/leftovers.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "markdown/failed_diagram.h"
#include "markdown/footnotes.h"
#include "markdown/foreign_signs.h"
#include "markdown/leftover_brackets.h"
#include "markdown/leftover_links.h"
#include "markdown/leftover_marks.h"
#include "markdown/leftover_signs.h"
#include "markdown/letters.h"
#include "markdown/lost_reference.h"
#include "markdown/text_nodes.h"
#include "markdown/utf8.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool is_name_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '-';
}

// `#naam`, `.klasse` or `sleutel=waarde`, as other dialects write behind words and pictures.
bool is_attribute(std::string_view inner) {
  if (inner.empty()) return false;
  if (inner[0] == '#' || inner[0] == '.') return inner.size() > 1 && is_name_letter(inner[1]);
  const auto end = std::find_if_not(inner.begin(), inner.end(), is_name_letter);
  return std::isalpha(static_cast<unsigned char>(inner[0])) && end != inner.end() && *end == '=';
}

// Most text holds nothing of the kind, and to look up where its letters were written takes time.
bool may_hold_leftover(const std::string& text, bool page) {
  if (may_hold_lost_reference(text)) return true;
  if (!page) return text.find_first_of("])*_~") != nowhere;
  return text.find_first_of("[]{*_~&^") != nowhere || may_hold_sign(text) || may_hold_foreign_sign(text);
}

class LeftoverCheck {
 public:
  explicit LeftoverCheck(Context& context) : context_(context), marks_(context) {}

  void check(const document::Text& node) {
    if (!may_hold_leftover(node.text, context_.page())) return;
    const Letters letters = letters_of(context_.text, node);
    for (std::size_t at = 0; at < node.text.size();) {
      const bool looks = letters.plain(at) && !is_told(letters, at);
      const std::size_t end = !looks ? 0 : context_.page() ? check_at(letters, at) : check_field(letters, at);
      at = std::max(end, at + 1);
    }
  }

  void check(const document::Code& node) { check_failed_diagram(node, context_); }

 private:
  bool is_told(const Letters& letters, std::size_t at) const {
    const auto& told = context_.told_lines;
    return !told.empty() && told.contains(context_.lines.line_at(letters.letters[at].begin));
  }

  // The end of what was reported at `at`; 0 for nothing.
  std::size_t check_at(const Letters& letters, std::size_t at) {
    switch (letters.text[at]) {
      case '~':
        if (const std::size_t end = check_failed_diagram(letters, at, context_)) return end;
        return marks_.check(letters, at);
      case '*':
      case '_':
        return marks_.check(letters, at);
      case '{':
        return check_brace(letters, at);
      case '[':
        return check_bracket(letters, at);
      case ']':
      case ')':
        return check_link_end(letters, at);
      case 'F':
      case 'E':
        return check_lost_reference(letters, at, context_);
      default:
        if (const std::size_t end = check_foreign_sign(letters, at, context_)) return end;
        return check_sign(letters, at, context_);
    }
  }

  // The text of a field has no names, notes or values: only emphasis and a link can go wrong in it.
  std::size_t check_field(const Letters& letters, std::size_t at) {
    const char sign = letters.text[at];
    if (sign == 'F' || sign == 'E') return check_lost_reference(letters, at, context_);
    if (sign == '*' || sign == '_' || sign == '~') return marks_.check(letters, at);
    return sign == ']' || sign == ')' ? check_link_shape(letters, at, context_) : 0;
  }

  std::size_t check_brace(const Letters& letters, std::size_t at) {
    if (const std::size_t end = check_critic(letters, at)) return end;
    if (const std::size_t end = check_blank(letters, at, context_)) return end;
    return check_attributes(letters, at);
  }

  std::size_t check_bracket(const Letters& letters, std::size_t at) {
    if (const std::size_t end = check_open_bracket(letters, at, context_)) return end;
    return check_call(letters, at);
  }

  std::size_t check_link_end(const Letters& letters, std::size_t at) {
    if (const std::size_t end = check_link_shape(letters, at, context_)) return end;
    return check_link(letters, at);
  }

  // `{++nieuw++}`, `{--oud--}` and `{>>opmerking<<}`, which some editors keep changes in.
  std::size_t check_critic(const Letters& letters, std::size_t at) {
    const auto rest = std::string_view(letters.text).substr(at);
    const bool opens =
        rest.size() > 3 && rest[1] == rest[2] && std::string_view("+->~=").find(rest[1]) != nowhere;
    const auto end = opens ? rest.find('}') : nowhere;
    if (end == nowhere || end < 5) return 0;
    context_.report(source::Severity::Warning, "markdown.vreemd", letters.slice(at, at + end + 1).span,
                    "deze tekens voor een wijziging of opmerking blijven gewoon staan",
                    "maak de tekst zoals hij moet worden, en haal de tekens weg");
    return at + end + 1;
  }

  std::size_t check_attributes(const Letters& letters, std::size_t at) {
    const std::size_t end = letters.text.find_first_of("{}", at + 1);
    if (end == nowhere || letters.text[end] != '}') return 0;
    const auto inner = std::string_view(letters.text).substr(at + 1, end - at - 1);
    if (!is_attribute(inner)) return 0;
    if (inner.starts_with("taal=")) return end + 1;  // told by language_attribute.cpp
    context_.error("markdown.kenmerk", letters.slice(at, end + 1).span, "hier kan geen kenmerk staan",
                   hint_for_attributes(inner));
    return end + 1;
  }

  // A size, a colour or a class; a name belongs to a heading.
  static std::string hint_for_attributes(std::string_view inner) {
    if (inner[0] == '#')
      return "zet een naam aan het eind van een kop, of een `\\` voor de `{` als het gewone tekst is";
    return "haal `{" + clipped(inner) + "}` weg: hoe iets eruitziet, bepaalt de site";
  }

  std::size_t check_call(const Letters& letters, std::size_t at) {
    if (!std::string_view(letters.text).substr(at).starts_with("[^")) return 0;
    const std::size_t end = letters.text.find_first_of("[]", at + 2);
    if (end == nowhere || letters.text[end] != ']') return 0;
    report_footnote_label(std::string_view(letters.text).substr(at + 2, end - at - 2),
                          letters.slice(at, end + 1).span, context_);
    return end + 1;
  }

  std::size_t check_link(const Letters& letters, std::size_t at) {
    if (!std::string_view(letters.text).substr(at).starts_with("][")) return 0;
    const std::size_t end = letters.text.find_first_of("[]", at + 2);
    if (end == nowhere || letters.text[end] != ']' || !letters.plain(at + 1)) return 0;
    const std::string label = clipped(std::string_view(letters.text).substr(at + 2, end - at - 2));
    if (has_failed_definition(label)) return end;
    context_.error("link.onbekend", letters.slice(at, end + 1).span,
                   label.empty() ? "er is geen regel met het adres van deze link"
                                 : "er is geen regel `[" + label + "]: adres`",
                   "schrijf `[tekst](adres)`, of zet een `\\` voor de `[` als het gewone tekst is");
    return end;
  }

  // `[label]: https://…` in a paragraph is told where it stands (line_slips.cpp).
  bool has_failed_definition(const std::string& label) {
    if (label.empty() || !context_.may_search()) return false;
    return context_.text.find("\n[" + label + "]: http") != std::string::npos;
  }

  Context& context_;
  LeftoverMarks marks_;
};

void check_all(document::Inlines& nodes, LeftoverCheck& check) {
  for (auto& node : nodes) {
    if (const auto* text = std::get_if<document::Text>(&node)) check.check(*text);
    if (const auto* code = std::get_if<document::Code>(&node)) check.check(*code);
    if (auto* inner = children_of(node)) check_all(*inner, check);
  }
}

}  // namespace

void check_leftovers(document::Inlines& nodes, Context& context) {
  LeftoverCheck check(context);
  check_all(nodes, check);
}

void check_plain_words(std::string_view words, source::Span span, Context& context) {
  const bool emphasis = std::count(words.begin(), words.end(), '*') > 1;
  const bool link = words.find("](") != nowhere || words.find("[^") != nowhere || words.find("]{") != nowhere;
  if (!emphasis && !link && words.find('`') == nowhere) return;
  context.error("markdown.geen-opmaak", span, "hier kan geen opmaak staan",
                "schrijf gewone woorden, zonder nadruk, link, taal of voetnoot");
}

}  // namespace markdown
