#include "pdf/failure.h"

#include <string>

#include "pdf/syntax.h"

namespace pdf {

std::optional<source::Diagnostic> failure_of(const HaruDocument& document) {
  const auto code = document.error();
  if (!code) return std::nullopt;
  std::string message = "de pdf kan niet gemaakt worden: libharu meldt fout `0x";
  append_hex16(message, *code);
  return source::Diagnostic{.rule = "pdf.bibliotheek",
                            .message = message + "`",
                            .hints = {"meld deze fout aan de makers van het programma"}};
}

}  // namespace pdf
