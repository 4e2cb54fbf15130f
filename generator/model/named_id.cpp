#include "model/named_id.h"

#include <algorithm>
#include <utility>

#include "source/ascii.h"

namespace model {
namespace {

using Words = std::vector<std::string>;

bool is_letter(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || source::is_digit(c) || source::is_small_letter(c);
}

// `De Wilg (voorbeeld)` and `de-wilg` are the words `de` and `wilg`.
Words words_of(std::string_view text) {
  Words words(1);
  for (const char c : text.substr(0, text.find('('))) {
    const char letter = source::lower(c);
    if (is_letter(letter)) words.back() += letter;
    if (!is_letter(letter) && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool holds(const Words& words, const Words& part) {
  return !part.empty() && std::search(words.begin(), words.end(), part.begin(), part.end()) != words.end();
}

// The only id that `fits`, or none.
template <typename Fits>
std::optional<std::string> only(const NamedIds& ids, Fits fits) {
  std::optional<std::string> found;
  for (const auto& [id, name] : ids) {
    if (!fits(words_of(id)) && !fits(words_of(name))) continue;
    if (found) return std::nullopt;
    found = id;
  }
  return found;
}

// Where the part of an enumeration that begins at `at` ends, and the next one begins.
std::pair<std::size_t, std::size_t> end_of_part(std::string_view text, std::size_t at) {
  constexpr std::string_view also = " en ";
  const auto sign = std::min(text.find_first_of(",;", at), text.size());
  const auto word = text.find(also, at);
  return word < sign ? std::pair(word, word + also.size()) : std::pair(sign, sign + 1);
}

}  // namespace

std::optional<std::string> find_by_name(std::string_view text, const NamedIds& ids) {
  const Words typed = words_of(text);
  if (typed.empty()) return std::nullopt;
  if (auto id = only(ids, [&](const Words& words) { return words == typed; })) return id;
  if (auto id = only(ids, [&](const Words& words) { return holds(typed, words); })) return id;
  return only(ids, [&](const Words& words) { return holds(words, typed); });
}

std::vector<std::string> find_all_by_name(std::string_view text, const NamedIds& ids) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto [end, next] = end_of_part(text, begin);
    auto id = find_by_name(text.substr(begin, end - begin), ids);
    if (!id) return {};
    found.push_back(*std::move(id));
    begin = next;
  }
  return found;
}

}  // namespace model
