#include "yaml/mend_indentation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "yaml/line.h"
#include "yaml/meant_column.h"

namespace yaml {
namespace {

constexpr std::size_t most_lines = 1000;  // to mend; a longer file is a strange one
constexpr std::size_t usual_width = 2;    // of a tab on a line that may stand anywhere

void tell_width(source::Diagnostics& problems, std::size_t width) {
  for (auto& problem : problems) {
    if (problem.rule != "yaml.tab") continue;
    auto& hint = problem.hints.front();
    const auto more = hint.find("; er ");
    hint = "begin deze regel met " + std::to_string(width) + (width == 1 ? " spatie" : " spaties") +
           ", zonder tab" + (more == std::string::npos ? std::string() : hint.substr(more));
  }
}

std::string_view words_at(std::string_view text, std::size_t begin) {
  return trim(text.substr(begin, text.find('\n', begin) - begin));
}

std::optional<std::size_t> meant_width(std::string_view text, const Blanks& blanks, MeantColumns& columns) {
  const auto words = words_at(text, blanks.begin);
  const bool is_anywhere = words.empty() || words.starts_with('#');
  return blanks.tabs == 0 || is_anywhere ? blanks.width(usual_width) : columns.of(text, blanks);
}

}  // namespace

bool mend_indentation(MendedText& text, source::Diagnostics& problems) {
  MeantColumns columns;
  std::size_t mended = 0;
  bool told = false;
  for (std::size_t begin = text.part.begin; begin < text.part.end;) {
    const auto blanks = blanks_at(text.text, begin);
    if (!blanks.are_plain()) {
      if (++mended > most_lines) return false;
      const auto width = meant_width(text.text, blanks, columns);
      if (!width) return false;
      text.replace(begin, blanks.end, std::string(*width, ' '));
      const bool tells = blanks.tabs > 0 && !words_at(text.text, begin).empty() && !told;
      if (tells) tell_width(problems, *width);
      told = told || tells;
    }
    const auto newline = text.text.find('\n', begin);
    if (newline == std::string::npos) break;
    begin = newline + 1;
  }
  return true;
}

}  // namespace yaml
