#include "source/file_kind.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"
#include "source/source_map.h"

namespace source {
namespace {

enum class Holds { Words, Picture, Files };

struct Kind {
  std::string_view begin;
  std::string_view within;  // only when this stands somewhere in it; empty: always
  std::string_view name;
  Holds holds;
};

constexpr std::string_view zip = "PK\x03\x04";

// The first that fits; so a ZIP file that is something more comes before one that is not.
constexpr std::array kinds = {
    Kind{zip, "application/vnd.oasis.opendocument", "een document van LibreOffice", Holds::Words},
    Kind{zip, "word/", "een document van Word", Holds::Words},
    Kind{zip, "xl/", "een werkblad van Excel", Holds::Words},
    Kind{zip, "[Content_Types].xml", "een document van Word of Excel", Holds::Words},
    Kind{zip, "", "een zip-bestand", Holds::Files},
    Kind{"\xD0\xCF\x11\xE0", "", "een oud document van Word of Excel", Holds::Words},
    Kind{"{\\rtf", "", "een document met opmaak (RTF)", Holds::Words},
    Kind{"%PDF-", "", "een pdf", Holds::Words},
    Kind{"<!DOCTYPE", "", "een webpagina", Holds::Words},
    Kind{"<html", "", "een webpagina", Holds::Words},
    Kind{"\x89PNG", "", "een afbeelding (PNG)", Holds::Picture},
    Kind{"\xFF\xD8\xFF", "", "een afbeelding (JPEG)", Holds::Picture},
    Kind{"GIF8", "", "een afbeelding (GIF)", Holds::Picture},
    Kind{"\x1F\x8B", "", "een ingepakt bestand", Holds::Files},
    Kind{"7z\xBC\xAF", "", "een ingepakt bestand", Holds::Files},
    Kind{"Rar!", "", "een ingepakt bestand", Holds::Files},
};

// Of a web page, in small letters or capitals.
bool begins_as(const Kind& kind, std::string_view bytes) {
  return lower(bytes.substr(0, kind.begin.size())) == lower(kind.begin);
}

std::string hint_for(Holds holds) {
  switch (holds) {
    case Holds::Words:
      return "open het, kopieer de tekst naar Kladblok, en sla die hier op met codering UTF-8";
    case Holds::Files:
      return "pak het bestand uit, en zet hier alleen het plan of de pagina neer";
    case Holds::Picture:
      break;
  }
  return "haal de afbeelding hier weg, of geef haar de naam die erbij hoort";
}

}  // namespace

std::optional<Diagnostic> not_a_text(std::string_view bytes, Span file) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& each) {
    return begins_as(each, bytes) && bytes.find(each.within) != std::string_view::npos;
  });
  if (kind == kinds.end()) return std::nullopt;
  return Diagnostic{.rule = "bestand.geen-tekst",
                    .span = file,
                    .message = "dit is " + std::string(kind->name) + ", maar hier hoort gewone tekst",
                    .hints = {hint_for(kind->holds)}};
}

}  // namespace source
