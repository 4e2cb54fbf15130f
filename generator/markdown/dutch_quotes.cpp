#include <cstddef>
#include <string_view>
#include <vector>

#include "markdown/glyphs.h"
#include "markdown/utf8.h"

// Double quotes are set in pairs; one without its other half stays as typed (12" is no quotation). A single
// quote is an apostrophe within a word, before 's 't 'n 'k 'm 'r 'd and before a year ('90); what is left
// pairs as a quotation. The closing quote and the apostrophe are one character, so only openers must be told
// apart.
namespace markdown {
namespace {

constexpr std::string_view opening_single = "‘", closing_single = "’";
constexpr std::string_view opening_double = "“", closing_double = "”";

bool is_quote(char32_t code) {
  return code == '"' || code == '\'';
}

bool is_opening_mark(char32_t code) {
  return std::u32string_view(U"([{-/–—‘“„«¿¡").find(code) != std::u32string_view::npos;
}

// Which quotes stand where a quotation can begin: behind a space or an opening mark, or behind another such
// quote.
std::vector<bool> find_openings(const Glyphs& glyphs) {
  std::vector<bool> opens(glyphs.size(), false);
  for (std::size_t at = 0; at < glyphs.size(); ++at) {
    if (!is_quote(glyphs[at].code) || is_space(code_at(glyphs, at + 1))) continue;
    const char32_t left = at == 0 ? U' ' : glyphs[at - 1].code;
    opens[at] = is_space(left) || is_opening_mark(left) || (is_quote(left) && opens[at - 1]);
  }
  return opens;
}

bool closes(const Glyphs& glyphs, const std::vector<bool>& opens, std::size_t at) {
  return !opens[at] && at > 0 && !is_space(glyphs[at - 1].code);
}

void set_double_quotes(Glyphs& glyphs, const std::vector<bool>& opens) {
  bool open = false;
  std::size_t opener = 0;
  for (std::size_t at = 0; at < glyphs.size(); ++at) {
    if (glyphs[at].code != '"' || !glyphs[at].plain) continue;
    if (open && closes(glyphs, opens, at)) {
      glyphs[opener].text = opening_double;
      glyphs[at].text = closing_double;
      open = false;
    } else if (opens[at]) {
      open = true;
      opener = at;
    }
  }
}

// 's avonds, 't, zo'n; but 'n' is a letter between quotes.
bool is_elision(const Glyphs& glyphs, std::size_t at) {
  const char32_t first = code_at(glyphs, at + 1);
  const char32_t second = code_at(glyphs, at + 2);
  if (is_digit(first) && is_digit(second)) {
    const char32_t third = code_at(glyphs, at + 3);
    return !is_digit(third) && third != '\'';
  }
  const bool short_word = std::u32string_view(U"stnkmrdSTNKMRD").find(first) != std::u32string_view::npos;
  return short_word && !is_letter(second) && !is_digit(second) && second != '\'';
}

void set_single_quotes(Glyphs& glyphs, const std::vector<bool>& opens) {
  std::vector<std::size_t> openers;
  for (std::size_t at = 0; at < glyphs.size(); ++at) {
    if (glyphs[at].code != '\'' || !glyphs[at].plain) continue;
    const char32_t left = at == 0 ? U' ' : glyphs[at - 1].code;
    const char32_t right = code_at(glyphs, at + 1);
    const bool in_word = (is_letter(left) || is_digit(left)) && is_letter(right);
    if (in_word || (opens[at] && is_elision(glyphs, at))) {
      glyphs[at].text = closing_single;
    } else if (opens[at]) {
      openers.push_back(at);
    } else if (closes(glyphs, opens, at) && !openers.empty()) {
      glyphs[openers.back()].text = opening_single;
      glyphs[at].text = closing_single;
      openers.pop_back();
    } else if (is_letter(left)) {
      glyphs[at].text = closing_single;
    }
  }
  for (const std::size_t at : openers) {
    if (is_letter(code_at(glyphs, at + 1))) glyphs[at].text = closing_single;
  }
}

}  // namespace

void set_quotes(Glyphs& glyphs) {
  const std::vector<bool> opens = find_openings(glyphs);
  set_double_quotes(glyphs, opens);
  set_single_quotes(glyphs, opens);
}

void set_dashes(Glyphs& glyphs) {
  const auto set_run = [&](char32_t code, std::size_t begin, std::size_t end) {
    const std::size_t length = end - begin;
    const bool arrow = code_at(glyphs, end) == '>' || (begin > 0 && glyphs[begin - 1].code == '<');
    std::string_view text;
    if (code == '-' && length == 2 && !arrow) text = "–";
    if (code == '-' && length == 3 && !arrow) text = "—";
    if (code == '.' && length == 3) text = "…";
    if (text.empty()) return;
    for (std::size_t at = begin; at < end; ++at) glyphs[at].text.clear();
    glyphs[begin].text = text;
  };
  for (std::size_t at = 0; at < glyphs.size();) {
    const char32_t code = glyphs[at].code;
    std::size_t end = at + 1;
    const bool candidate = glyphs[at].plain && (code == '-' || code == '.');
    while (candidate && end < glyphs.size() && glyphs[end].code == code && glyphs[end].plain) ++end;
    if (candidate) set_run(code, at, end);
    at = end;
  }
}

}  // namespace markdown
