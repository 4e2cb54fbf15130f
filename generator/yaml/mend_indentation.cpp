#include "yaml/mend_indentation.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "source/words.h"
#include "yaml/line.h"
#include "yaml/line_fault.h"

namespace yaml {
namespace {

constexpr std::size_t most_lines = 1000;       // to mend; a longer file is a strange one
constexpr std::size_t most_lines_above = 200;  // to look back

struct Blanks {
  std::size_t end = 0;
  std::size_t tabs = 0;
  std::size_t hard = 0;
  std::size_t spaces = 0;

  bool are_plain() const { return tabs + hard == 0; }
  std::size_t width(std::size_t tab) const { return tabs * tab + hard + spaces; }
};

Blanks blanks_at(std::string_view text, std::size_t begin) {
  Blanks blanks{.end = begin};
  while (blanks.end < text.size()) {
    const auto rest = text.substr(blanks.end);
    if (rest.starts_with(hard_space)) {
      ++blanks.hard;
      blanks.end += hard_space.size();
      continue;
    }
    if (rest[0] != ' ' && rest[0] != '\t') break;
    ++(rest[0] == '\t' ? blanks.tabs : blanks.spaces);
    ++blanks.end;
  }
  return blanks;
}

bool opens_block(const Line& line) {
  return has_name(line) && value_of(line).find_first_not_of("|>-") == nowhere;
}

// Where a line may begin: at the fields, or for an item at the dashes, that are open above it.
std::set<std::size_t> open_places(std::string_view text, const Line& line, bool is_item_line) {
  std::set<std::size_t> places;
  auto open = nowhere;
  std::size_t count = 0;
  for (auto above = line_before(text, line, 0); above && open > 0 && ++count < most_lines_above;
       above = line_before(text, *above, 0)) {
    const auto column = indentation(text, *above);
    if (column >= open) continue;
    open = column;
    if (!is_item_line) places.insert(above->column());
    if (is_item_line && is_item(text, *above)) places.insert(column);
  }
  return places;
}

// How wide a tab is, if the line then stands where one may: who types one, types more of them.
std::optional<std::size_t> tab_width(std::string_view text, const Line& line, const Blanks& blanks,
                                     std::size_t last) {
  if (blanks.tabs == 0) return last;
  const auto first_of = [&](const std::set<std::size_t>& places) -> std::optional<std::size_t> {
    for (const auto tab : {last, std::size_t{2}, std::size_t{4}, std::size_t{8}, std::size_t{6}}) {
      if (places.count(blanks.width(tab)) != 0) return tab;
    }
    return std::nullopt;
  };
  if (const auto above = line_before(text, line, 0); above && opens_block(*above)) {
    if (const auto within = first_of({above->column() + 2})) return within;
  }
  return first_of(open_places(text, line, text.substr(blanks.end).starts_with("- ")));
}

void tell_width(source::Diagnostics& problems, std::size_t width) {
  for (auto& problem : problems) {
    if (problem.rule != "yaml.tab") continue;
    auto& hint = problem.hints.front();
    const auto more = hint.find("; er ");
    hint = "begin deze regel met " + std::to_string(width) + (width == 1 ? " spatie" : " spaties") +
           ", zonder tab" + (more == std::string::npos ? std::string() : hint.substr(more));
  }
}

}  // namespace

bool mend_indentation(MendedText& text, source::Diagnostics& problems) {
  std::size_t tab = 2, mended = 0;
  bool told = false;
  for (std::size_t begin = text.part.begin; begin < text.part.end;) {
    const auto blanks = blanks_at(text.text, begin);
    if (!blanks.are_plain()) {
      if (++mended > most_lines) return false;
      const bool empty = trim(std::string_view(text.text).substr(begin, blanks.end + 1 - begin)).empty();
      const auto width = empty ? tab : tab_width(text.text, line_at(text.text, begin), blanks, tab);
      if (!width) return false;
      tab = *width;
      text.replace(begin, blanks.end, std::string(blanks.width(tab), ' '));
      const bool tells = blanks.tabs > 0 && !empty && !told;
      if (tells) tell_width(problems, blanks.width(tab));
      told = told || tells;
    }
    const auto newline = text.text.find('\n', begin);
    if (newline == std::string::npos) break;
    begin = newline + 1;
  }
  return true;
}

}  // namespace yaml
