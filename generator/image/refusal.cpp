#include "image/refusal.h"

namespace image {
namespace {

constexpr std::uint64_t most_pixels = 40'000'000;

}  // namespace

source::Diagnostic damaged(source::Span place) {
  return {.rule = "afbeelding.beschadigd",
          .span = place,
          .message = "deze afbeelding is beschadigd of niet volledig",
          .hints = {"zet het bestand opnieuw in de map, of bewaar de afbeelding opnieuw"}};
}

source::Diagnostic refused(source::Span place, const std::string& kind, const std::string& hint) {
  return {
      .rule = "afbeelding.soort", .span = place, .message = "deze afbeelding is " + kind, .hints = {hint}};
}

std::optional<source::Diagnostic> check_size(std::uint32_t width, std::uint32_t height, source::Span place) {
  if (width == 0 || height == 0) return damaged(place);
  if (std::uint64_t{width} * height <= most_pixels) return std::nullopt;
  return source::Diagnostic{.rule = "afbeelding.te-groot",
                            .span = place,
                            .message = "deze afbeelding is " + std::to_string(width) + " bij " +
                                       std::to_string(height) + " beeldpunten; hoogstens 40 miljoen mag",
                            .hints = {"verklein de afbeelding, bijvoorbeeld tot 2000 beeldpunten breed"}};
}

}  // namespace image
