#include "model/rules/chapter/numbered_reference.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "model/rules/capital_words.h"
#include "model/walk.h"
#include "source/ascii.h"

namespace model::rules::chapter {
namespace {

struct Kind {
  std::string_view word;
  std::string_view hint;
};

constexpr std::string_view to_page =
    "schrijf `[](@id)` met de `id` van die pagina: het nummer komt er vanzelf bij";
constexpr std::string_view to_heading = "schrijf `[](@#naam)`, en zet `{#naam}` achter die kop";
constexpr std::string_view to_block = "schrijf `[](@#naam)`, met de naam die achter `:::` staat: `{#naam}`";
constexpr std::string_view to_place =
    "schrijf `[](@#naam)`, met de naam van de kop: op de site zijn geen bladzijden";

constexpr std::array<Kind, 7> kinds = {{{"hoofdstuk", to_page},
                                        {"bijlage", to_page},
                                        {"paragraaf", to_heading},
                                        {"tabel", to_block},
                                        {"figuur", to_block},
                                        {"pagina", to_place},
                                        {"bladzijde", to_place}}};

constexpr std::string_view fixed_space = "\u00A0";

// The size of the space at `at`, which Dutch type may have made one that does not break; 0 for none.
std::size_t space_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with(' ')) return 1;
  return text.substr(at).starts_with(fixed_space) ? fixed_space.size() : 0;
}

// The end of a number or a single capital at `at`; `at` itself for none.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  auto end = at;
  while (end < text.size() && (source::is_digit(text[end]) || (text[end] == '.' && end > at))) ++end;
  if (end == at && end < text.size() && source::is_capital(text[end])) ++end;
  while (end > at && text[end - 1] == '.') --end;
  return end == word_end(text, end) || end == at ? end : at;
}

// Of another book or law: `hoofdstuk 3 van de Jeugdwet`.
bool is_of_another(std::string_view behind) {
  return behind.starts_with(" van ") || behind.starts_with(" uit ") || behind.starts_with(" Jeugdwet");
}

struct Match {
  const Kind* kind = nullptr;
  std::string words;  // as typed
};

std::optional<Match> match_at(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin > 0 && text[begin - 1] == '[') return {};  // a link that failed, and was told
  const auto word = source::lower(text.substr(begin, end - begin));
  const auto space = space_at(text, end);
  const auto number_end = end_of_number(text, end + space);
  if (space == 0 || number_end == end + space || is_of_another(text.substr(number_end))) return {};
  for (const auto& kind : kinds) {
    if (kind.word != word) continue;
    const auto number = text.substr(end + space, number_end - end - space);
    return Match{&kind, std::string(text.substr(begin, end - begin)) + " " + std::string(number)};
  }
  return {};
}

// Behind `last`, where the one before it stands: the same words may come again.
source::Span place_of(const Match& match, source::Span text, source::Span last,
                      const source::SourceMap& sources) {
  const auto from = last.end > text.begin ? last.end - text.begin : 0;
  const auto at = text_of(sources, text).find(match.words, from);
  if (at == std::string_view::npos) return text;
  const auto begin = text.begin + static_cast<std::uint32_t>(at);
  return {text.file, begin, begin + static_cast<std::uint32_t>(match.words.size())};
}

class Search {
 public:
  explicit Search(const source::SourceMap& sources) : sources_(sources) {}

  void look(const document::Inlines& words) {
    for (const auto& node : words) {
      if (const auto* text = std::get_if<document::Text>(&node)) look(*text);
      if (const auto* inner = std::get_if<document::Strong>(&node)) look(inner->children);
      if (const auto* inner = std::get_if<document::Emphasis>(&node)) look(inner->children);
    }
  }

  source::Diagnostics take() { return std::move(problems_); }

 private:
  void look(const document::Text& text) {
    source::Span last = {text.span.file, text.span.begin, text.span.begin};
    for_each_word(text.text, [&](std::size_t begin, std::size_t end) {
      const auto match = match_at(text.text, begin, end);
      if (!match) return;
      const auto place = place_of(*match, text.span, last, sources_);
      if (place != text.span) last = place;
      report(*match, place);
    });
  }

  void report(const Match& match, source::Span span) {
    problems_.push_back({.severity = source::Severity::Advice,
                         .rule = "verwijzing.met-nummer",
                         .span = span,
                         .message = "`" + match.words + "` is geen link, en het nummer kan veranderen",
                         .hints = {std::string(match.kind->hint)}});
  }

  const source::SourceMap& sources_;
  source::Diagnostics problems_;
};

}  // namespace

source::Diagnostics find_numbered_references(document::Document& document, const source::SourceMap& sources) {
  Search search(sources);
  walk(document, {.block = [&](document::Block& block) {
         if (std::holds_alternative<document::Heading>(block)) return;
         for_each_inlines(block, [&](document::Inlines& words) { search.look(words); });
       }});
  return search.take();
}

}  // namespace model::rules::chapter
