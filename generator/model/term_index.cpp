#include "model/term_index.h"

#include <algorithm>
#include <utility>

#include "source/ascii.h"

namespace model {
namespace {

constexpr std::string_view typographic_apostrophe = "\xE2\x80\x99";
constexpr std::string_view fixed_space = "\u00A0";

bool is_ascii_word(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

// Length of the letter at `at`, 0 when no letter or digit stands there. Beyond ASCII everything is a letter
// but U+0080 to U+00BF and U+2000 to U+206F, which hold the spaces, quotes and dashes of our texts.
std::size_t letter_length(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_ascii_word(text[at]) ? 1 : 0;
  if (byte == 0xC2) return 0;
  if (byte == 0xE2 && at + 1 < text.size()) {
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (next == 0x80 || next == 0x81) return 0;
  }
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return end - at;
}

char other_case(char byte) {
  return source::is_capital(byte) ? source::lower(byte) : source::upper(byte);
}

std::string key_of(std::string_view word) {
  std::string key(word);
  if (!key.empty()) key.front() = source::lower(key.front());
  return key;
}

// How many bytes of `text` at `at` the byte `wanted` of an entry takes; 0 when they differ.
std::size_t taken_by(char wanted, std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (wanted == ' ' && text.substr(at).starts_with(fixed_space)) return fixed_space.size();
  if (wanted == ' ') return text[at] == ' ' || text[at] == '\n' ? 1 : 0;
  const bool apostrophe = wanted == '\'' && text.substr(at).starts_with(typographic_apostrophe);
  if (apostrophe) return typographic_apostrophe.size();
  return text[at] == wanted ? 1 : 0;
}

std::size_t match_length(const TermIndex::Entry& entry, std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (std::size_t index = 0; index < entry.words.size(); ++index) {
    const char wanted = entry.words[index];
    auto taken = taken_by(wanted, text, end);
    if (taken == 0 && index == 0 && entry.any_case) taken = taken_by(other_case(wanted), text, end);
    if (taken == 0) return 0;
    end += taken;
  }
  return word_end(text, end) == end ? end - at : 0;
}

}  // namespace

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto length = letter_length(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

TermIndex::TermIndex(const std::vector<Term>& terms) {
  for (const auto& term : terms) {
    const auto use = uses_++;
    add({term.term, term.id, term.explanation, use, true});
    for (const auto& synonym : term.synonyms) add({synonym, term.id, term.explanation, use, true});
    const auto full = term.term + ": " + term.explanation;
    if (!term.abbreviation.empty()) add({term.abbreviation, term.id, full, uses_++, false});
  }
  sort();
}

TermIndex::TermIndex(const std::vector<document::Abbreviation>& abbreviations) {
  for (const auto& one : abbreviations) add({one.text, "", one.explanation, uses_++, false});
  sort();
}

void TermIndex::add(Entry entry) {
  const auto first_word = entry.words.substr(0, word_end(entry.words, 0));
  if (!first_word.empty()) entries_[key_of(first_word)].push_back(std::move(entry));
}

void TermIndex::sort() {
  for (auto& [word, entries] : entries_) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.words.size() > b.words.size(); });
  }
}

std::optional<TermIndex::Match> TermIndex::find(std::string_view text, std::size_t at) const {
  const auto entries = entries_.find(key_of(text.substr(at, word_end(text, at) - at)));
  if (entries == entries_.end()) return std::nullopt;
  for (const auto& entry : entries->second) {
    const auto length = match_length(entry, text, at);
    if (length > 0) return Match{&entry, length};
  }
  return std::nullopt;
}

}  // namespace model
