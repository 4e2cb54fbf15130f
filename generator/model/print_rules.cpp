#include "model/print_rules.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "model/words.h"

namespace model {
namespace {

constexpr PrintDefaults defaults;
/// Less than this holds no table and hardly a word, in millimetres.
constexpr double least_text = 80;
/// WCAG 2.2, 1.4.3.
constexpr double least_contrast = 4.5;

// Nothing for a value that is no number: of that is told already, and what follows from it is not known.
std::optional<double> number_or(const yaml::Value* group, std::string_view key, double otherwise) {
  if (group && !group->map()) return std::nullopt;
  const auto* value = group ? group->find(key) : nullptr;
  if (!value) return otherwise;
  if (const auto* whole = std::get_if<yaml::Integer>(&value->data)) return static_cast<double>(whole->value);
  const auto* broken = std::get_if<yaml::Float>(&value->data);
  return broken ? std::optional(broken->value) : std::nullopt;
}

/// The part that was written, to point at: the field, else its group.
source::Span place_of(const yaml::Value& print, std::string_view group, std::string_view key) {
  const auto* found = print.find(group);
  if (!found) return print.span;
  const auto* field = found->find(key);
  return field ? field->span : found->span;
}

std::string with_comma(double number) {
  auto text = std::to_string(std::lround(number * 10));
  if (text.size() < 2) text.insert(text.begin(), '0');
  return text.insert(text.size() - 1, ",");
}

void check_leading(const yaml::Value& print, const char* group, double size_default, double leading_default,
                   source::Diagnostics& problems) {
  const auto size = number_or(print.find(group), "grootte", size_default);
  const auto leading = number_or(print.find(group), "regelafstand", leading_default);
  if (!size || !leading || *leading >= *size) return;
  problems.push_back({.rule = "print.regelafstand",
                      .span = place_of(print, group, "regelafstand"),
                      .message = "de regelafstand is kleiner dan de letters, dus de regels lopen door elkaar",
                      .hints = {"maak `regelafstand` minstens " + with_comma(*size * 1.2)}});
}

void check_room(const yaml::Value& print, const char* first, double first_default, const char* second,
                double second_default, std::optional<double> paper, source::Diagnostics& problems) {
  const auto* margins = print.find("marges_mm");
  const auto one = number_or(margins, first, first_default);
  const auto other = number_or(margins, second, second_default);
  if (!paper || !one || !other) return;
  const double room = *paper - *one - *other;
  if (room >= least_text) return;
  problems.push_back({.rule = "print.marges",
                      .span = place_of(print, margins ? "marges_mm" : "papier", ""),
                      .message = "tussen " + quoted(first) + " en " + quoted(second) + " blijft " +
                                 std::to_string(std::max(std::lround(room), 0L)) + " mm over voor tekst",
                      .hints = {"laat minstens " + std::to_string(std::lround(least_text)) + " mm over"}});
}

double channel(std::string_view hexadecimal) {
  int value = 0;
  std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), value, 16);
  const double part = value / 255.0;
  return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(std::string_view colour) {
  return 0.2126 * channel(colour.substr(1, 2)) + 0.7152 * channel(colour.substr(3, 2)) +
         0.0722 * channel(colour.substr(5, 2));
}

double contrast(std::string_view one, std::string_view other) {
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

class Colours {
 public:
  Colours(const yaml::Value& print, source::Diagnostics& problems) : print_(print), problems_(problems) {}

  void check_on(const char* letters, const char* letters_default, const std::string& ground_name,
                const std::optional<std::string>& ground) {
    const auto of_letters = colour(letters, letters_default);
    if (!of_letters || !ground) return;
    const double found = contrast(*of_letters, *ground);
    if (found >= least_contrast) return;
    const auto* field = field_of(letters);
    problems_.push_back({.rule = "print.contrast",
                         .span = field ? field->span : place_of(print_, "kleuren", ground_name),
                         .message = "de kleur " + quoted(letters) + " is slecht te lezen op " + ground_name +
                                    ": het contrast is " + with_comma(found) + " op 1",
                         .hints = {"kies kleuren die meer verschillen: minstens 4,5 op 1"}});
  }

  // Nothing for what is no colour, of which is told already.
  std::optional<std::string> colour(const char* name, const char* otherwise) const {
    const auto* field = field_of(name);
    if (!field) return otherwise;
    const auto* text = field->text();
    return text && text->size() == 7 && text->front() == '#' ? std::optional(*text) : std::nullopt;
  }

 private:
  const yaml::Value* field_of(const char* name) const {
    const auto* colours = print_.find("kleuren");
    return colours ? colours->find(name) : nullptr;
  }

  const yaml::Value& print_;
  source::Diagnostics& problems_;
};

void check_colours(const yaml::Value& print, source::Diagnostics& problems) {
  Colours colours(print, problems);
  const auto box = colours.colour("kader", defaults.box);
  const auto head = colours.colour("tabelkop", defaults.table_head);
  colours.check_on("tekst", defaults.text, "wit papier", "#ffffff");
  colours.check_on("accent", defaults.accent, "wit papier", "#ffffff");
  colours.check_on("gedempt", defaults.muted, "wit papier", "#ffffff");
  colours.check_on("tekst", defaults.text, "tabelkop", head);
  colours.check_on("tekst", defaults.text, "kader", box);
  colours.check_on("accent", defaults.accent, "kader", box);
}

}  // namespace

source::Diagnostics check_print(const yaml::Value& print) {
  source::Diagnostics problems;
  if (print.map() == nullptr) return problems;
  check_leading(print, "tekst", defaults.text_size, defaults.text_leading, problems);
  check_leading(print, "tabel", defaults.table_size, defaults.table_leading, problems);
  const auto* paper = print.find("papier");
  const auto width = number_or(paper, "breedte_mm", defaults.page_width);
  const auto height = number_or(paper, "hoogte_mm", defaults.page_height);
  check_room(print, "binnen", defaults.margin_inner, "buiten", defaults.margin_outer, width, problems);
  check_room(print, "boven", defaults.margin_top, "onder", defaults.margin_bottom,
             width && height ? std::optional(std::min(*width, *height)) : std::nullopt, problems);
  check_colours(print, problems);
  return problems;
}

}  // namespace model
