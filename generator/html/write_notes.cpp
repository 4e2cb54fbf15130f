#include "html/address.h"
#include "html/writer.h"

namespace html {
namespace {

std::string numbered(std::string_view words, std::size_t number) {
  return std::string(words).append(std::to_string(number));
}

// The writer's own ids hold an underscore, which no id of an editor does.
std::string note_id(std::size_t number) {
  return numbered("noot_", number);
}

std::string call_id(std::size_t number, std::size_t call) {
  return note_id(number) + numbered("_plek_", call);
}

void write_way_back(Writer& writer, const document::Footnote& note, std::size_t call) {
  writer.out.text(" ");
  writer.out.open(
      "a",
      {{"class", "terug"}, {"href", place_on_page(call_id(note.number, call))}, {"role", "doc-backlink"}});
  writer.out.text("Terug naar de tekst");
  if (note.calls > 1) writer.out.text(numbered(" (plek ", call) + ")");
  writer.out.element("span", {{"class", "voorlezen"}}, numbered(" bij noot ", note.number));
  writer.out.close("a");
}

void write_note(Writer& writer, const document::Footnote& note) {
  writer.out.open("li", {{"id", note_id(note.number)}});
  write_snug(writer, note.children);
  for (std::size_t call = 1; call <= note.calls; ++call) write_way_back(writer, note, call);
  writer.out.close("li");
  writer.out.line_end();
}

void open_section(Writer& writer, std::string_view name, const std::string& id) {
  writer.out.open("section", {{"class", "noten"}, {"aria-labelledby", id}});
  writer.out.line_end();
  writer.out.element("h2", {{"id", id}}, name);
  writer.out.line_end();
}

std::string abbreviation_id(std::size_t index) {
  return numbered("afkorting_", index + 1);
}

/// Where the document itself explains this abbreviation; its number of abbreviations when it does not.
std::size_t index_of(const document::Document& document, const std::string& text) {
  std::size_t index = 0;
  while (index < document.abbreviations.size() && document.abbreviations[index].text != text) ++index;
  return index;
}

std::string address_of_term(const Writer& writer, const document::Term& term) {
  if (!term.id.empty()) return relative_address(writer.context.page.address, model::terms_address, term.id);
  const auto index = index_of(writer.document, term.text);
  return index < writer.document.abbreviations.size() ? place_on_page(abbreviation_id(index)) : std::string{};
}

}  // namespace

void write_call(Writer& writer, const document::FootnoteCall& call, Place place) {
  if (place == Place::Label) return;
  const auto number = std::to_string(call.number);
  if (place == Place::Link)
    return writer.out.element("sup", {{"id", call_id(call.number, call.call)}}, number);
  writer.out.open("sup");
  writer.out.open("a", {{"class", "noot"},
                        {"id", call_id(call.number, call.call)},
                        {"href", place_on_page(note_id(call.number))},
                        {"role", "doc-noteref"}});
  writer.out.element("span", {{"class", "voorlezen"}}, "Noot ");
  writer.out.text(number);
  writer.out.close("a");
  writer.out.close("sup");
}

void write_notes(Writer& writer) {
  if (writer.document.footnotes.empty()) return;
  open_section(writer, "Noten", "noten_");
  writer.out.raw("<ol>\n");
  for (const auto& note : writer.document.footnotes) write_note(writer, note);
  writer.out.raw("</ol>\n</section>\n");
}

void write_term(Writer& writer, const document::Term& term, Place place) {
  const auto address = place == Place::Text ? address_of_term(writer, term) : std::string{};
  if (!address.empty()) writer.out.open("a", {{"class", "begrip"}, {"href", address}});
  if (place == Place::Label) {
    writer.out.text(term.text);
  } else {
    writer.out.element("abbr", {unless_empty("title", term.explanation)}, term.text);
  }
  if (!address.empty()) writer.out.close("a");
}

void write_abbreviations(Writer& writer) {
  if (writer.document.abbreviations.empty()) return;
  open_section(writer, "Afkortingen", "afkortingen_");
  writer.out.raw("<dl>\n");
  for (std::size_t index = 0; index < writer.document.abbreviations.size(); ++index) {
    const auto& abbreviation = writer.document.abbreviations[index];
    writer.out.element("dt", {{"id", abbreviation_id(index)}}, abbreviation.text);
    writer.out.element("dd", {}, abbreviation.explanation);
    writer.out.line_end();
  }
  writer.out.raw("</dl>\n</section>\n");
}

}  // namespace html
