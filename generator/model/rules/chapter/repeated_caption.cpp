#include "model/rules/chapter/repeated_caption.h"

#include <string>

#include "model/identifiers.h"
#include "model/walk.h"

namespace model::rules::chapter {
namespace {

// Capitals, accents, spaces and punctuation make no difference to who listens.
bool sound_alike(const std::string& alt, const std::string& other) {
  const auto words = identifier_from(alt);
  return !words.empty() && words == identifier_from(other);
}

void check(const document::Image& image, const std::string& caption, source::Diagnostics& problems) {
  const bool repeats_caption = sound_alike(image.alt, caption);
  if (!repeats_caption && !sound_alike(image.alt, image.title)) return;
  problems.push_back(
      {.severity = source::Severity::Warning,
       .rule = "beeld.herhaling",
       .span = image.span,
       .message =
           repeats_caption
               ? "de tekst bij dit beeld is gelijk aan het bijschrift: wie luistert, hoort hem twee keer"
               : "bij dit beeld staat twee keer dezelfde tekst",
       .hints = {repeats_caption ? "schrijf tussen de vierkante haken wat er te zien is"
                                 : "haal de tekst tussen aanhalingstekens weg"}});
}

}  // namespace

source::Diagnostics find_repeated_captions(document::Document& document) {
  source::Diagnostics problems;
  const document::Figure* figure = nullptr;  // the last one opened
  walk(document, {.block =
                      [&](document::Block& block) {
                        if (const auto* opened = std::get_if<document::Figure>(&block)) figure = opened;
                      },
                  .inlines =
                      [&](document::Inline& node) {
                        const auto* image = std::get_if<document::Image>(&node);
                        if (image == nullptr) return;
                        const bool inside = figure != nullptr && figure->span.begin <= image->span.begin &&
                                            image->span.end <= figure->span.end;
                        check(*image, inside ? plain_text(figure->caption) : std::string(), problems);
                      }});
  return problems;
}

}  // namespace model::rules::chapter
