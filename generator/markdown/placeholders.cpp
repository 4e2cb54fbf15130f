#include "markdown/placeholders.h"

#include <algorithm>
#include <charconv>

#include "template/placeholder.h"

namespace markdown {
namespace {

constexpr std::size_t mark_bytes = templates::placeholder_begin.size();

std::optional<Placeholder> placeholder_at(std::string_view text, std::size_t begin) {
  const std::size_t digits = std::min(begin + mark_bytes, text.size());
  constexpr std::size_t longest = 20 + mark_bytes;
  const std::size_t length = text.substr(digits, longest).find(templates::placeholder_end);
  if (length == std::string_view::npos) return std::nullopt;
  const std::size_t end = digits + length;
  std::size_t number = 0;
  const auto [last, error] = std::from_chars(text.data() + digits, text.data() + end, number);
  if (error != std::errc() || last != text.data() + end) return std::nullopt;
  return Placeholder{number, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end + mark_bytes)};
}

// The next U+E000 or U+E001.
std::size_t next_mark(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find("\xEE\x80", from); at != std::string_view::npos;
       at = text.find("\xEE\x80", at + 1)) {
    const auto mark = text.substr(at, mark_bytes);
    if (mark == templates::placeholder_begin || mark == templates::placeholder_end) return at;
  }
  return std::string_view::npos;
}

source::Diagnostic problem_at(std::uint32_t begin, std::uint32_t end, std::string rule, std::string message,
                              std::string hint) {
  source::Diagnostic problem;
  problem.rule = std::move(rule);
  problem.span = {source::FileId::None, begin, end};
  problem.message = std::move(message);
  problem.hints.push_back(std::move(hint));
  return problem;
}

}  // namespace

std::optional<Placeholder> find_placeholder(std::string_view text, std::size_t from) {
  for (std::size_t at = next_mark(text, from); at != std::string_view::npos; at = next_mark(text, at + 1)) {
    if (auto found = placeholder_at(text, at)) return found;
  }
  return std::nullopt;
}

Placeholders::Placeholders(std::string_view text, std::size_t slots) : of_(slots) {
  for (std::size_t at = next_mark(text, 0); at != std::string_view::npos;) {
    const auto found = placeholder_at(text, at);
    if (!found || found->number >= slots) {
      const std::size_t end = found ? found->end : at + mark_bytes;
      loose_.push_back({0, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
      at = next_mark(text, end);
      continue;
    }
    of_[found->number].push_back(entries_.size());
    entries_.push_back({*found});
    at = next_mark(text, found->end);
  }
}

void Placeholders::take(std::size_t number) {
  if (number >= of_.size()) return;
  for (const std::size_t index : of_[number]) {
    if (entries_[index].taken) continue;
    entries_[index].taken = true;
    return;
  }
}

void Placeholders::take_all(std::string_view text) {
  for (auto found = find_placeholder(text, 0); found; found = find_placeholder(text, found->end)) {
    take(found->number);
  }
}

source::Diagnostics Placeholders::problems() const {
  source::Diagnostics result;
  for (const Placeholder& loose : loose_) {
    result.push_back(problem_at(loose.begin, loose.end, "markdown.teken",
                                "hier staat een teken dat het programma zelf gebruikt",
                                "haal het onzichtbare teken weg"));
  }
  for (const Entry& entry : entries_) {
    if (entry.taken) continue;
    result.push_back(problem_at(entry.placeholder.begin, entry.placeholder.end, "markdown.waarde-plek",
                                "hier kan geen waarde staan",
                                "zet de waarde in gewone tekst, in een kenmerk of in een codeblok"));
  }
  return result;
}

}  // namespace markdown
