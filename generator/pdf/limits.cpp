#include "pdf/limits.h"

#include <algorithm>

namespace pdf {
namespace {

constexpr std::size_t longest_text = 16'000;  // characters of two bytes fit a string of 32,767
constexpr std::size_t most_pages = 20'000;
constexpr std::size_t most_elements = 2'000'000;  // of 8,388,607 objects
constexpr layout::Length smallest_side = 3 * fonts::point;
constexpr layout::Length largest_side = 14'400 * fonts::point;

source::Diagnostic too_large(const std::string& what) {
  return {.rule = "pdf.te-groot",
          .message = "deze pdf kan niet gemaakt worden: " + what,
          .hints = {"splits het document, of maak de tekst korter"}};
}

bool has_allowed_size(const layout::Page& page) {
  const auto fits = [](layout::Length side) { return side >= smallest_side && side <= largest_side; };
  return fits(page.width) && fits(page.height);
}

bool has_long_text(const layout::Element& element) {
  return element.alt.size() > longest_text || element.actual_text.size() > longest_text;
}

}  // namespace

std::optional<source::Diagnostic> exceeds_limits(const layout::LaidOut& laid_out, const Metadata& metadata) {
  if (laid_out.pages.empty()) return too_large("het document heeft geen bladzijden");
  if (laid_out.pages.size() > most_pages) return too_large("er zijn meer dan 20.000 bladzijden");
  if (laid_out.elements.size() > most_elements) return too_large("er zijn te veel alinea's en cellen");
  if (!std::all_of(laid_out.pages.begin(), laid_out.pages.end(), has_allowed_size))
    return too_large("een bladzijde is kleiner dan 1 millimeter of groter dan 5 meter");
  if (metadata.title.size() > longest_text || metadata.subject.size() > longest_text ||
      metadata.author.size() > longest_text)
    return too_large("de titel, omschrijving of auteur is te lang");
  if (std::any_of(laid_out.elements.begin(), laid_out.elements.end(), has_long_text))
    return too_large("de beschrijving van een afbeelding is langer dan 16.000 tekens");
  return std::nullopt;
}

}  // namespace pdf
