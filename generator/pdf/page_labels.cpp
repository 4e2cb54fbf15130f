#include "pdf/page_labels.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "layout/roman.h"
#include "pdf/syntax.h"

namespace pdf {
namespace {

enum class Numbering { Decimal, Roman, Other };

struct Label {
  Numbering numbering = Numbering::Other;
  int number = 0;
};

std::optional<int> decimal_of(const std::string& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || number < 1 || std::to_string(number) != text) return std::nullopt;
  return number;
}

std::optional<int> roman_of(const std::string& text) {
  constexpr std::string_view letters = "ivxlcdm";
  constexpr std::array<int, 7> values{1, 5, 10, 50, 100, 500, 1000};
  if (text.empty() || text.size() > 15) return std::nullopt;
  int number = 0;
  int before = 0;
  for (auto letter = text.rbegin(); letter != text.rend(); ++letter) {
    const std::size_t index = letters.find(*letter);
    if (index == std::string_view::npos) return std::nullopt;
    number += values[index] < before ? -values[index] : values[index];
    before = std::max(before, values[index]);
  }
  if (number < 1 || number > layout::highest_roman || layout::roman(number) != text) return std::nullopt;
  return number;
}

Label read(const std::string& text) {
  if (const auto number = decimal_of(text)) return {Numbering::Decimal, *number};
  if (const auto number = roman_of(text)) return {Numbering::Roman, *number};
  return {};
}

bool follows(const Label& label, const Label& before) {
  return label.numbering != Numbering::Other && label.numbering == before.numbering &&
         label.number == before.number + 1;
}

std::string range_of(const Label& label, const std::string& text) {
  if (label.numbering == Numbering::Other) return text.empty() ? "<<>>" : "<</P" + text_string(text) + ">>";
  std::string range = label.numbering == Numbering::Decimal ? "<</S/D" : "<</S/r";
  if (label.number != 1) range += "/St " + std::to_string(label.number);
  return range + ">>";
}

void append_range(std::string& ranges, std::size_t first_page, const std::string& range) {
  append_integer(ranges, static_cast<std::int64_t>(first_page));
  ranges += range;
}

}  // namespace

std::string page_labels(const std::vector<layout::Page>& pages) {
  std::string ranges;
  Label before{Numbering::Decimal, 0};  // as if no labels were given: 1, 2, 3 …
  for (std::size_t index = 0; index < pages.size(); ++index) {
    const Label label = read(pages[index].label);
    if (!follows(label, before)) append_range(ranges, index, range_of(label, pages[index].label));
    before = label;
  }
  if (ranges.empty()) return {};
  if (!ranges.starts_with("0<<")) ranges.insert(0, "0<</S/D>>");  // ranges start at the first page
  return "<</Nums[" + ranges + "]>>";
}

}  // namespace pdf
