#include "yaml/second_field.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "source/words.h"
#include "yaml/line.h"

namespace yaml {
namespace {

constexpr std::size_t longest_shown = 40;

std::size_t begin_of_name(std::string_view text, std::size_t colon) {
  while (colon > 0 && is_name_character(text[colon - 1])) --colon;
  return colon;
}

}  // namespace

std::optional<Way> split_fields(const MendedText& text, const source::Diagnostic& problem,
                                const Outline& outline) {
  if (problem.rule != "yaml.dubbele-punt") return std::nullopt;
  const std::size_t colon = problem.span.begin;
  const Line line = line_at(text.text, colon);
  const auto name = begin_of_name(text.text, colon);
  const auto field = std::string_view(text.text).substr(name, colon - name);
  const bool two = name > line.content && has_name(line) && outline.are_siblings(name_of(line), field);
  if (!two) return std::nullopt;
  const auto end = text.text.find_last_not_of(" ,;", name - 1) + 1;
  if (end <= line.content + name_of(line).size() + 1) return std::nullopt;
  Way way{text, problem};
  const auto words = trim(std::string_view(text.text).substr(name, line.end - name));
  const bool is_short = words.size() <= longest_shown && words.find('`') == nowhere;
  const auto shown = is_short ? source::in_backquotes(words)
                              : source::in_backquotes(std::string(field) + ":") + " en wat erachter staat";
  way.cause->message = "hier staat een tweede veld op dezelfde regel";
  way.cause->hints = {"zet " + shown + " op een eigen regel, recht onder " +
                      source::in_backquotes(name_of(line))};
  way.text.replace(end, name, "\n" + std::string(line.column(), ' '));
  return way;
}

}  // namespace yaml
