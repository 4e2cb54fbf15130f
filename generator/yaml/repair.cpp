#include "yaml/repair.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "yaml/line.h"
#include "yaml/line_fault.h"

namespace yaml {
namespace {

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& rules, const source::Diagnostic& problem) {
  return std::find(rules.begin(), rules.end(), problem.rule) != rules.end();
}

bool is_within_a_text(const source::Diagnostic& problem) {
  constexpr std::array<std::string_view, 9> rules = {"yaml.vraagteken",
                                                     "yaml.hekje",
                                                     "yaml.apostrof",
                                                     "yaml.aanhalingsteken",
                                                     "yaml.na-aanhalingsteken",
                                                     "yaml.dubbele-punt",
                                                     "yaml.bijzonder-teken",
                                                     "yaml.backslash",
                                                     "yaml.blok"};
  return is_one_of(rules, problem);
}

bool is_within_brackets(const source::Diagnostic& problem) {
  constexpr std::array<std::string_view, 3> rules = {"yaml.haakje", "yaml.geen-veld", "yaml.naam"};
  return is_within_a_text(problem) || is_one_of(rules, problem);
}

// A value between brackets may go on below, and so may the one that this line stands in.
bool goes_on(std::string_view value) {
  return value.empty() || std::string_view("[{,").find(value.back()) != nowhere;
}

bool is_spoiled(const source::Diagnostic& problem, std::string_view value) {
  const bool brackets = value.starts_with('[') || value.starts_with('{');
  if (brackets) return is_within_brackets(problem) && !goes_on(value);
  const bool may_be_within = goes_on(value) || value.ends_with(']') || value.ends_with('}');
  return is_within_a_text(problem) && !may_be_within;
}

// `status:klaar` and `status = klaar` become `status: …`: the name is known, and the value is not.
std::optional<source::Span> repair_colon(std::string& text, source::Span part, const Line& line) {
  const auto name_end = std::find_if_not(line.words.begin(), line.words.end(), is_name_character);
  const auto sign = line.content + static_cast<std::size_t>(name_end - line.words.begin());
  const auto value = line.words.find_first_not_of(":= ", sign - line.content);
  const auto signs = line.words.substr(sign - line.content, 3);
  const bool known = signs.starts_with(":") || signs == " = ";
  if (sign == line.content || value == nowhere || !known || value + 1 == line.words.size())
    return std::nullopt;
  const auto begin = std::max(line.content + value, sign + 2);
  text[sign] = ':';
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(sign) + 1,
            text.begin() + static_cast<std::ptrdiff_t>(begin), ' ');
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
            text.begin() + static_cast<std::ptrdiff_t>(line.content + line.words.size()), 'x');
  return place(part, begin, line.content + line.words.size());
}

}  // namespace

std::optional<source::Span> repair(std::string& text, source::Span part, const source::Diagnostic& problem) {
  if (problem.rule == "yaml.geen-veld" && line_at(text, problem.span.begin).content == problem.span.begin) {
    return repair_colon(text, part, line_at(text, problem.span.begin));
  }
  if (anchor_size(text, problem.span.begin) > 0) return std::nullopt;
  const Line line = line_at(text, problem.span.begin);
  if (!is_spoiled(problem, value_of(line))) return std::nullopt;
  const auto colon = line.words.find(": ");
  const auto begin = colon == nowhere ? line.content : line.content + colon + 2;
  const auto end = std::min<std::size_t>(line.end, part.end);
  const bool is_value = colon != nowhere || indentation_end(text, line) < line.content;
  if (!is_value) return std::nullopt;
  const bool of_this_line = begin < end && problem.span.begin >= begin && problem.span.begin < end + 1;
  if (!of_this_line) return std::nullopt;
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
            text.begin() + static_cast<std::ptrdiff_t>(end), 'x');
  return place(part, begin, end);
}

}  // namespace yaml
