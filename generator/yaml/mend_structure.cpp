#include "yaml/mend_structure.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "source/ascii.h"
#include "yaml/line.h"
#include "yaml/line_fault.h"
#include "yaml/no_field.h"

namespace yaml {
namespace {

constexpr std::size_t furthest_shift = 4;

/// Collects changed copies of one text.
class Ways {
 public:
  explicit Ways(const MendedText& text) : text_(text) {}

  MendedText& add(std::size_t begin, std::size_t end, std::string_view words) {
    found_.push_back(text_);
    found_.back().replace(begin, end, words);
    return found_.back();
  }

  std::vector<MendedText> take() { return std::move(found_); }

 private:
  const MendedText& text_;
  std::vector<MendedText> found_ = {};
};

bool ends_the_item(std::string_view rest) {
  return rest == "," || rest == ";";
}

// `-doel`, `• doel`, `wie: - leerkracht`, or `doel` where `- doel` belongs.
void add_dash(const MendedText& text, const Line& line, std::size_t fault, Ways& ways) {
  const auto content = line.content;
  if (fault > content) {
    ways.add(fault, fault + (text.text.substr(fault, 2) == "- " ? 2 : 0), "");
    return;
  }
  if (lacks_space_after_dash(line.words)) {
    ways.add(content + 1, content + 1, " ");
  } else if (const auto size = other_dash(line.words); size > 0) {
    ways.add(content, content + size, "- ");
  } else {
    const bool room = indentation_end(text.text, line) == content && line.column() >= 2;
    if (room) ways.add(content - 2, content, "- ");
    ways.add(content, content, "- ");
  }
}

// The lines of a text that stand no further than their `|`.
bool add_text_lines(const MendedText& text, Line line, Ways& ways) {
  if (has_name(line) || is_item(text.text, line)) return false;
  const auto column = line.column();
  auto& way = ways.add(line.begin, line.begin, "  ");
  for (line = line_at(way.text, line.begin); line.end < way.part.end;) {
    line = line_at(way.text, line.end + 1);
    if (has_name(line) || is_item(way.text, line) || line.column() != column) break;
    way.replace(line.begin, line.begin, "  ");
    line = line_at(way.text, line.begin);
  }
  return true;
}

void add_shifts(const MendedText& text, const Line& line, Ways& ways) {
  if (add_text_lines(text, line, ways)) return;
  const auto spaces = indentation(text.text, line);
  for (std::size_t count = 1; count <= furthest_shift; ++count) {
    ways.add(line.begin, line.begin, std::string(count, ' '));
    if (count <= spaces) ways.add(line.begin, line.begin + count, "");
  }
}

bool is_field(std::string_view text, const Line& line) {
  return !reads_as_text(line.words) || lacks_colon_after_name(text, line);
}

// `evaluatie` and `schooljaar 2026-2027` become fields; what is no field at all is left out.
void add_field(const MendedText& text, const Line& line, Ways& ways) {
  const auto end = line.content + line.words.size();
  const auto name_size = static_cast<std::size_t>(
      std::find_if_not(line.words.begin(), line.words.end(), is_name_character) - line.words.begin());
  const auto value = line.words.find_first_not_of(" =;,", name_size);
  if (name_size == line.words.size() && has_block_below(text.text, line)) {
    ways.add(end, end, ":");
  } else if (name_size == line.words.size()) {
    ways.add(end, end, ": x").spoil(end + 2, end + 3);
  } else if (name_size > 0 && value != nowhere && value > name_size && is_field(text.text, line)) {
    auto& way = ways.add(line.content + name_size, line.content + value, ": ");
    const auto begin = line.content + name_size + 2;
    way.spoil(begin, begin + line.words.size() - value);
  }
  ways.add(line.content, end, "");
}

}  // namespace

std::vector<MendedText> ways_to_mend(const MendedText& text, const source::Diagnostic& problem) {
  Ways ways(text);
  const std::size_t fault = problem.span.begin;
  const Line line = line_at(text.text, fault);
  const bool first = fault <= line.content;
  const auto rest = trim(std::string_view(text.text).substr(fault, line.end - fault));
  if (problem.rule == "yaml.streepje") add_dash(text, line, fault, ways);
  if (problem.rule == "yaml.inspringen" && first) add_shifts(text, line, ways);
  if (problem.rule == "yaml.geen-veld" && first) add_field(text, line, ways);
  if (problem.rule == "yaml.na-aanhalingsteken" && ends_the_item(rest)) ways.add(fault, fault + 1, "");
  if (problem.rule == "yaml.bijzonder-teken" && rest.starts_with("```")) ways.add(fault, line.end, "");
  if (const auto size = anchor_size(text.text, fault); size > 0) ways.add(fault, fault + size, "");
  return ways.take();
}

}  // namespace yaml
