#include "model/rules/chapter/heading_words.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "model/rules/capital_words.h"
#include "source/ascii.h"

namespace model::rules::chapter {
namespace {

using source::Severity;

// A word or two in capitals may be an abbreviation.
constexpr std::size_t fewest_capital_words = 3;
constexpr std::size_t longest_heading = 60;

source::Diagnostic problem(Severity severity, std::string rule, source::Span span, std::string message,
                           std::string hint) {
  return {.severity = severity,
          .rule = std::move(rule),
          .span = span,
          .message = std::move(message),
          .hints = {std::move(hint)}};
}

bool is_in_capitals(std::string_view words) {
  std::size_t count = 0;
  bool all = true;
  for_each_word(words, [&](std::size_t begin, std::size_t end) {
    ++count;
    all = all && is_written_in_capitals(words.substr(begin, end - begin));
  });
  return all && count >= fewest_capital_words;
}

bool is_all_bold(const document::Inlines& words) {
  return words.size() == 1 && (std::holds_alternative<document::Strong>(words.front()) ||
                               std::holds_alternative<document::Emphasis>(words.front()));
}

// Of `2.1 Het team`, `3. Werken` and `4) Kijken`; `10 tips` has none. 0 for no number.
std::size_t size_of_number(std::string_view words) {
  const auto end = std::min(words.find_first_not_of("0123456789.)"), words.size());
  const auto number = words.substr(0, end);
  const bool is_number =
      !number.empty() && source::is_digit(number.front()) && number.find_first_of(".)") != number.npos;
  const auto rest = words.substr(end);
  return is_number && rest.starts_with(' ') && rest.size() > 1 ? end : 0;
}

source::Diagnostic second_number(source::Span span, const std::string& number, const std::string& what) {
  return problem(Severity::Warning, "kop.nummer", span,
                 what + " krijgt vanzelf een nummer, en heeft er nu twee", "haal `" + number + "` weg");
}

// `4`, `B` or `IV`, and not the `je` of "Deel je ervaring".
bool is_number_or_letter(std::string_view word) {
  const bool letter = word.size() == 1 && source::is_capital(word[0]);
  return letter ||
         (!word.empty() && word.size() <= 3 && word.find_first_not_of("0123456789IVX") == word.npos);
}

// Of `Hoofdstuk 4: Afspraken` and `Bijlage B. Kaart` too.
std::size_t size_of_named_number(std::string_view title) {
  const auto space = title.find(' ');
  const auto name = source::lower(title.substr(0, space));
  if (name != "hoofdstuk" && name != "bijlage" && name != "deel") return size_of_number(title);
  const auto end = title.find_first_of(" .:)", space + 1);
  const auto words = title.find_first_not_of(" .:)-", end);
  if (end == title.npos || words == title.npos) return 0;
  return is_number_or_letter(title.substr(space + 1, end - space - 1)) ? words - 1 : 0;
}

void check_heading(const document::Heading& heading, HeadingNumbers numbers, source::Diagnostics& problems) {
  const auto words = plain_text(heading.children);
  if (is_in_capitals(words)) {
    problems.push_back(problem(Severity::Advice, "kop.hoofdletters", heading.span,
                               "deze kop staat helemaal in hoofdletters: dat leest lastig",
                               "schrijf alleen het eerste woord en namen met een hoofdletter"));
  }
  if (is_all_bold(heading.children)) {
    problems.push_back(problem(Severity::Advice, "kop.opmaak", heading.span, "een kop is vanzelf al vet",
                               "haal de tekens voor en achter de woorden van de kop weg"));
  }
  const auto size = size_of_number(words);
  if (numbers == HeadingNumbers::No || size == 0 || heading.level > 3) return;
  problems.push_back(second_number(heading.span, words.substr(0, size), "deze kop"));
}

// `1.2 De afspraken` on a line of its own, as a word processor numbers its headings.
bool is_numbered_like_heading(const document::Block& block) {
  const auto* paragraph = std::get_if<document::Paragraph>(&block);
  if (paragraph == nullptr || paragraph->children.size() != 1) return false;
  const auto words = plain_text(paragraph->children);
  const auto size = size_of_number(words);
  const auto number = std::string_view(words).substr(0, size);
  return size > 0 && words.size() <= longest_heading && number.find('.') + 1 < number.size() &&
         source::is_capital(words[size + 1]) &&
         std::string_view(".!?:;,").find(words.back()) == std::string_view::npos;
}

// A short line in bold on its own, with something below it.
bool stands_in_for_heading(const document::Block& block) {
  const auto* paragraph = std::get_if<document::Paragraph>(&block);
  if (paragraph == nullptr || paragraph->children.size() != 1) return false;
  if (!std::holds_alternative<document::Strong>(paragraph->children.front())) return false;
  const auto words = plain_text(paragraph->children);
  return !words.empty() && words.size() <= longest_heading &&
         std::string_view(".!?:;,").find(words.back()) == std::string_view::npos;
}

}  // namespace

source::Diagnostics find_heading_words(document::Document& document, HeadingNumbers numbers) {
  source::Diagnostics problems;
  const auto& blocks = document.blocks;
  for (auto block = blocks.begin(); block != blocks.end(); ++block) {
    if (const auto* heading = std::get_if<document::Heading>(&*block))
      check_heading(*heading, numbers, problems);
    const auto next = block + 1;
    const bool has_text_below = next != blocks.end() && !std::holds_alternative<document::Heading>(*next);
    if (has_text_below && is_numbered_like_heading(*block)) {
      problems.push_back(problem(Severity::Advice, "kop.van-nummer", document::span_of(*block),
                                 "is deze regel een kop? Dan hoort hij ook in de inhoud",
                                 "zet `## ` of `### ` ervoor, en haal het nummer weg"));
    }
    if (!has_text_below || !stands_in_for_heading(*block)) continue;
    problems.push_back(problem(Severity::Advice, "kop.van-vet", document::span_of(*block),
                               "is deze vette regel een kop? Dan hoort hij ook in de inhoud",
                               "zet `## ` of `### ` voor de woorden, in plaats van de sterretjes"));
  }
  return problems;
}

source::Diagnostics find_numbered_title(const yaml::Value& front, HeadingNumbers numbers) {
  const auto* title = front.find("titel");
  if (numbers == HeadingNumbers::No || title == nullptr || title->text() == nullptr) return {};
  const auto size = size_of_named_number(*title->text());
  if (size == 0) return {};
  return {
      second_number(title->span, std::string(source::trim(title->text()->substr(0, size))), "deze titel")};
}

}  // namespace model::rules::chapter
