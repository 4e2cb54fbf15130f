#include "model/front_matter.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "source/ascii.h"

namespace model {
namespace {

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // without its line end and spaces before that
  std::size_t next = 0;  // of the next line

  bool is_empty() const { return begin == end; }
};

Line line_at(std::string_view text, std::size_t begin) {
  const auto newline = std::min(text.find('\n', begin), text.size());
  auto end = newline;
  while (end > begin && std::string_view(" \t\r").find(text[end - 1]) != std::string_view::npos) --end;
  return {begin, end, std::min(newline + 1, text.size())};
}

// Three hyphens as Word and tired fingers make them.
bool is_meant_as_rule(std::string_view words) {
  constexpr std::array<std::string_view, 7> dashes = {"—", "–", "——", "–-", "—-", "-–", "…"};
  if (words.size() > 1 && words.size() < 80 && words.find_first_not_of('-') == words.npos) return true;
  for (const auto dash : dashes) {
    if (words == dash) return true;
  }
  return words == "- - -" || words == "..." || words == "___" || words == "***";
}

bool is_field(std::string_view words) {
  const auto is_name = [](char c) {
    return source::is_small_letter(c) || source::is_capital(c) || source::is_digit(c) || c == '_' || c == '-';
  };
  const auto name = std::find_if_not(words.begin(), words.end(), is_name);
  return name != words.begin() && name != words.end() && *name == ':';
}

// Part of a text below a field, which may have empty lines.
bool is_indented(std::string_view words) {
  return words.starts_with(' ') || words.starts_with('\t');
}

// What may stand right below a field: the rest of its value, or a comment.
bool goes_on(std::string_view words) {
  return !words.empty() && std::string_view("#-]}").find(words.front()) != words.npos;
}

// A heading, a block or a row of a table.
bool is_of_body(std::string_view words) {
  return words.starts_with("## ") || words.starts_with("### ") || words.starts_with(":::") ||
         words.starts_with('|');
}

class Splitter {
 public:
  explicit Splitter(const source::SourceFile& file) : file_(file), text_(file.text) {}

  source::Checked<ChapterText> split() {
    const auto start = text_.starts_with(source::byte_order_mark) ? source::byte_order_mark.size() : 0;
    const auto first = first_rule(start);
    if (first) {
      read_from(*first);
    } else {
      report("kopgegevens.ontbreken", line_at(text_, start),
             "boven een pagina staan `titel` en `id`, tussen twee regels met `---`",
             "begin het bestand met een regel `---`");
      halves_.body = span(start, text_.size());
    }
    return {halves_, std::move(problems_)};
  }

 private:
  std::optional<Line> first_rule(std::size_t start) {
    auto line = line_at(text_, start);
    while (line.is_empty() && line.next < text_.size()) line = line_at(text_, line.next);
    if (!is_rule(line) && !is_meant_as_rule(words(line))) return std::nullopt;
    if (line.begin > start) {
      report("kopgegevens.ontbreken", line_at(text_, start), "boven de eerste regel `---` mag niets staan",
             "haal de lege regels bovenaan weg");
    }
    if (!is_rule(line)) report_rule(line);
    return line;
  }

  // A line of `---` far below, in the text, does not close them.
  void read_from(const Line& first) {
    std::optional<Line> meant;
    bool is_behind_empty = false;
    for (auto line = line_at(text_, first.next); line.begin < text_.size();
         line = line_at(text_, line.next)) {
      if (is_rule(line)) return take(first, line);
      if (!meant && is_meant_as_rule(words(line))) meant = line;
      if (is_behind_empty && is_of_body(words(line))) break;
      is_behind_empty = line.is_empty();
    }
    if (!meant) return take_unclosed(first);
    report_rule(*meant);
    take(first, *meant);
  }

  void take_unclosed(const Line& first) {
    const auto end = end_of_fields(first);
    if (!end || end->begin == first.next) {
      report_unclosed(first, "zet een regel `---` boven de tekst");
      halves_.body = span(text_.size(), text_.size());
      return;
    }
    report_unclosed(*end, end->is_empty() ? "zet hier een regel `---`" : "zet hierboven een regel `---`");
    halves_ = {span(first.next, end->begin), span(end->begin, text_.size())};
  }

  // The empty line above the text, or the first line that is no field. One with fields below it is a mistake.
  std::optional<Line> end_of_fields(const Line& first) const {
    std::optional<Line> end;
    for (auto line = line_at(text_, first.next); line.begin < text_.size();
         line = line_at(text_, line.next)) {
      if (is_field(words(line)) || is_indented(words(line))) {
        end.reset();
      } else if (end && line.is_empty() != end->is_empty()) {
        break;
      } else if (!end && !goes_on(words(line))) {
        end = line;
      }
    }
    return end;
  }

  void report_unclosed(const Line& line, std::string hint) {
    report("kopgegevens.niet-gesloten", line,
           "onder de gegevens van de pagina ontbreekt de tweede regel met `---`", std::move(hint));
  }

  void take(const Line& first, const Line& last) {
    halves_ = {span(first.next, last.begin), span(last.next, text_.size())};
  }

  void report_rule(const Line& line) {
    report("kopgegevens.streep", line,
           "de gegevens van een pagina staan tussen regels van drie gewone streepjes", "schrijf hier `---`");
  }

  std::string_view words(const Line& line) const { return text_.substr(line.begin, line.end - line.begin); }
  bool is_rule(const Line& line) const { return words(line) == "---"; }

  source::Span span(std::size_t begin, std::size_t end) const {
    return {file_.id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  void report(std::string rule, const Line& line, std::string message, std::string hint) {
    problems_.push_back({.rule = std::move(rule),
                         .span = span(line.begin, line.end),
                         .message = std::move(message),
                         .hints = {std::move(hint)}});
  }

  const source::SourceFile& file_;
  std::string_view text_;
  ChapterText halves_;
  source::Diagnostics problems_;
};

}  // namespace

source::Checked<ChapterText> split_front_matter(const source::SourceFile& file) {
  return Splitter(file).split();
}

}  // namespace model
