#include "test_site.h"

namespace model {
namespace {

const std::string site_schema = R"({
  "$id": "site.schema.json", "type": "object", "title": "De site", "description": "De site.",
  "required": ["titel", "delen"],
  "properties": {
    "titel": {"title": "Titel", "description": "De titel.", "type": "string"},
    "adres": {"title": "Adres", "description": "Het adres.", "type": "string"},
    "inleveren": {"title": "Inleveren", "description": "Wat je doet.", "type": "string"},
    "vertrouwelijk": {"title": "Map", "description": "De map.", "type": "string", "x-tonen": "nee"},
    "uitgave": {"title": "Uitgave", "description": "Welke.", "type": "object", "additionalProperties": false,
                "properties": {"versie": {"title": "Versie", "description": "Het nummer.", "type": "string"},
                               "datum": {"title": "Datum", "description": "De dag.", "type": "string",
                                         "format": "date"},
                               "contact": {"title": "Contact", "description": "Een adres.", "type": "string"}}},
    "bekende_afkortingen": {"title": "Bekend", "description": "Zonder uitleg.", "type": "array",
                            "items": {"title": "Afkorting", "type": "string"}},
    "begrippen": {"title": "Begrippen", "description": "De lijst.", "type": "string"},
    "bronnen": {"title": "Bronnen", "description": "De lijst.", "type": "string"},
    "regels": {"title": "Regels", "description": "Hoe zwaar.", "type": "object",
               "additionalProperties": {"title": "Zwaarte", "description": "Hoe zwaar.",
                                        "type": ["string", "array"],
                                        "items": {"title": "Zwaarte", "description": "Waar.", "type": "object",
                                                  "additionalProperties": {"title": "W", "type": "string"}}}},
    "uitzonderingen": {"title": "Uitzonderingen", "description": "Wat mag.", "type": "array",
                       "items": {"title": "Uitzondering", "description": "Wat mag.", "type": "object",
                                 "additionalProperties": {"title": "Waarde", "type": "string"}}},
    "gegevens": {"title": "Gegevens", "description": "Lijsten.", "type": "array",
                 "items": {"title": "Lijst", "type": "string"}},
    "delen": {"title": "Delen", "description": "De delen.", "type": "array",
              "items": {"title": "Deel", "description": "Een deel.", "type": "object",
                        "additionalProperties": {"title": "Waarde", "type": "string"}}}
  },
  "additionalProperties": false
})";

const std::string chapter_schema = R"({
  "$id": "hoofdstuk.schema.json", "type": "object", "title": "Hoofdstuk", "description": "Een hoofdstuk.",
  "required": ["titel", "id"],
  "properties": {
    "titel": {"title": "Titel", "description": "De titel.", "type": "string"},
    "id": {"title": "Id", "description": "De naam.", "type": "string"},
    "samenvatting": {"title": "Samenvatting", "description": "Kort.", "type": "string"},
    "bijgewerkt": {"title": "Bijgewerkt", "description": "Wanneer.", "type": "string", "format": "date"},
    "nakijken_voor": {"title": "Nakijken", "description": "Voor wanneer.", "type": "string",
                      "format": "date"},
    "nummer": {"title": "Nummer", "description": "Of er een nummer is.", "enum": ["ja", "nee"],
               "x-namen": {"ja": "ja", "nee": "nee"}},
    "plaats": {"title": "Plaats", "description": "De plaats.", "type": "string"},
    "stand": {"title": "Stand", "description": "Het jaar.", "type": "integer"},
    "regio": {"title": "Regio", "description": "De streek.", "type": "string"},
    "vormen": {"title": "Vormen", "description": "De vormen.", "type": "array",
               "items": {"title": "Vorm", "type": "string", "x-verwijst-naar": "handboek"}},
    "school": {"title": "School", "description": "De school.", "type": "string", "x-verwijst-naar": "scholen"}
  },
  "additionalProperties": false
})";

const std::string list_schema = R"({
  "$id": "NAAM.schema.json", "type": "array", "title": "Lijst", "description": "Een lijst.",
  "items": {
    "type": "object", "title": "Regel", "description": "Een regel.", "required": ["id"],
    "properties": {
      "id": {"title": "Id", "description": "De naam.", "type": "string"},
      "naam": {"title": "Naam", "description": "De naam voor mensen.", "type": "string"},
      "term": {"title": "Term", "description": "Het woord.", "type": "string"},
      "afkorting": {"title": "Afkorting", "description": "Kort.", "type": "string"},
      "uitleg": {"title": "Uitleg", "description": "Wat het is.", "type": "string"},
      "synoniemen": {"title": "Ook", "description": "Andere woorden.", "type": "array",
                     "items": {"title": "Woord", "type": "string"}}
    },
    "additionalProperties": false
  }
})";

std::string named(std::string schema, const std::string& name) {
  return schema.replace(schema.find("NAAM"), 4, name);
}

std::string place(const source::SourceMap& sources, source::Span span) {
  if (span.file == source::FileId::None) return "-";
  const auto& file = sources[span.file];
  const auto position = source::position_of(file, span.begin);
  return file.path + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

}  // namespace

TestSite::TestSite() {
  write("schemas/site.schema.json", site_schema);
  write("schemas/hoofdstuk.schema.json", chapter_schema);
  write("schemas/scholen.schema.json", named(list_schema, "scholen"));
  write("schemas/begrippen.schema.json", named(list_schema, "begrippen"));
  write("content/site.yaml",
        "titel: Proef\n"
        "adres: https://voorbeeld.nl\n"
        "delen:\n"
        "  - { deel: Handboek, map: handboek, soort: hoofdstuk, nummering: cijfers, pdf: handreiking.pdf }\n"
        "  - { deel: Bijlagen, map: bijlagen, soort: hoofdstuk, nummering: letters, hoort_bij: handboek }\n"
        "  - { deel: Los, map: los, soort: hoofdstuk }\n");
}

std::vector<std::string> TestSite::say(source::Diagnostics diagnostics, bool whole) const {
  source::sort(diagnostics, sources);
  std::vector<std::string> lines;
  for (const auto& problem : diagnostics) {
    // Most of these sites leave parts empty.
    if (problem.rule == "deel.leeg") continue;
    std::string line =
        place(sources, problem.span) + " " + std::string(name_of(problem.severity)) + " " + problem.rule;
    if (whole) {
      line += ": " + problem.message;
      for (const auto& hint : problem.hints) line += " | " + hint;
      for (const auto& note : problem.notes) line += " | " + place(sources, note.span) + " " + note.text;
      if (!problem.context.empty()) line += " | in " + problem.context;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace model
