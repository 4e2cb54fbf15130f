#include "model/rules/privacy/person_name.h"

#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

constexpr std::string_view forms[] = {"juf", "juffrouw", "meester",  "mevrouw", "mevr.", "mevr",
                                      "mw.", "meneer",   "mijnheer", "dhr.",    "dhr",   "de heer"};

constexpr std::string_view initials = "jmd";  // of the forms: most words begin with another letter

bool is_letter(char c) {
  return source::is_small_letter(source::lower(c)) || static_cast<unsigned char>(c) >= 0x80;
}

// The end of the capitalised words that follow, such as `J. Bos`; `at` when there are none.
std::size_t end_of_name(std::string_view text, std::size_t at) {
  auto end = at;
  while (end + 1 < text.size() && text[end] == ' ' && source::is_capital(text[end + 1])) {
    ++end;
    while (end < text.size() && (is_letter(text[end]) || text[end] == '-' || text[end] == '.')) ++end;
  }
  return end;
}

}  // namespace

Traces find_person_names(std::string_view text) {
  Traces traces;
  const auto lower = source::lower(text);
  for (auto at = lower.find_first_of(initials); at < text.size();
       at = lower.find_first_of(initials, at + 1)) {
    if (at > 0 && is_letter(text[at - 1])) continue;
    for (const auto form : forms) {
      if (!std::string_view(lower).substr(at).starts_with(form)) continue;
      const auto end = end_of_name(text, at + form.size());
      if (end == at + form.size()) continue;
      traces.push_back({at,
                        end,
                        {.severity = source::Severity::Warning,
                         .rule = "avg.naam",
                         .message = "hier lijkt de naam van een persoon te staan",
                         .hints = {"schrijf de functie, niet de naam"}}});
      at = end;
      break;
    }
  }
  return traces;
}

}  // namespace model::rules::privacy
