#include "model/named_id.h"

#include <algorithm>
#include <vector>

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

}  // namespace

std::optional<std::string> find_by_name(std::string_view text, const NamedIds& ids) {
  const Words typed = words_of(text);
  if (typed.empty()) return std::nullopt;
  if (auto id = only(ids, [&](const Words& words) { return words == typed; })) return id;
  if (auto id = only(ids, [&](const Words& words) { return holds(typed, words); })) return id;
  return only(ids, [&](const Words& words) { return holds(words, typed); });
}

}  // namespace model
