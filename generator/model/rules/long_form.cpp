#include "model/rules/long_form.h"

#include <algorithm>
#include <cstddef>

#include "source/ascii.h"

namespace model::rules {
namespace {

// Long forms are short; a text of only brackets should not take long.
constexpr std::size_t longest_form = 120;

bool starts_word(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  return before == ' ' || before == '-' || before == '(' || before == '"' || before == '\n';
}

// The letters of the word in their order, the first at the start of a word: each is looked for from the end,
// which leaves most room for those before it.
bool holds_letters(std::string_view form, std::string_view word) {
  std::size_t at = form.size();
  for (std::size_t index = word.size(); index > 0; --index) {
    const char wanted = source::lower(word[index - 1]);
    do {
      if (at == 0) return false;
      --at;
    } while (source::lower(form[at]) != wanted || (index == 1 && !starts_word(form, at)));
  }
  return form.size() - at > word.size() + 2;
}

std::string_view tail(std::string_view text) {
  return text.substr(text.size() - std::min(text.size(), longest_form));
}

std::string_view up_to(std::string_view text, std::string_view ends) {
  return text.substr(0, std::min(text.find_first_of(ends), longest_form));
}

}  // namespace

bool is_explained_at(std::string_view text, std::size_t begin, std::size_t end) {
  const auto word = text.substr(begin, end - begin), before = text.substr(0, begin), after = text.substr(end);
  if (before.ends_with(" (") && after.starts_with(')')) {
    const auto form = tail(before.substr(0, before.size() - 2));
    return holds_letters(form.substr(form.find_last_of(".;:!?\n(") + 1), word);
  }
  if (after.starts_with(" (")) return holds_letters(up_to(after.substr(2), ")\n"), word);
  return after.starts_with(": ") && holds_letters(up_to(after.substr(2), ".;!?\n"), word);
}

}  // namespace model::rules
