#include "markdown/lost_reference.h"

#include <array>
#include <string_view>

namespace markdown {
namespace {

constexpr auto lost_references = std::to_array<std::string_view>(
    {"Fout! Verwijzingsbron niet gevonden.", "Fout! Bladwijzer niet gedefinieerd.",
     "Fout! Geen tekst met de opgegeven stijl in het document.",
     "Fout! Onbekende naam voor documenteigenschap.", "Error! Reference source not found.",
     "Error! Bookmark not defined."});

}  // namespace

std::size_t check_lost_reference(const Letters& letters, std::size_t at, Context& context) {
  const auto rest = std::string_view(letters.text).substr(at);
  for (const auto words : lost_references) {
    const auto without_point = words.substr(0, words.size() - 1);
    if (!rest.starts_with(without_point)) continue;
    const auto end = at + (rest.starts_with(words) ? words.size() : without_point.size());
    context.report(source::Severity::Warning, "tekst.van-word", letters.slice(at, end).span,
                   "deze melding komt uit Word: daar stond een verwijzing die niet meer klopt",
                   "typ waar de zin naar verwijst, of haal deze woorden weg");
    return end;
  }
  return 0;
}

bool may_hold_lost_reference(const std::string& text) {
  return text.find("Fout! ") != std::string::npos || text.find("Error! ") != std::string::npos;
}

}  // namespace markdown
