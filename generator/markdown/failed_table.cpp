#include "markdown/failed_table.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "markdown/table_lines.h"

namespace markdown {
namespace {

class FailedTable {
 public:
  FailedTable(source::Span paragraph, Context& context)
      : context_(context),
        first_(context.lines.line_at(paragraph.begin)),
        last_(context.lines.line_at(paragraph.end)) {}

  bool check() {
    for (int number = first_ + 1; number <= last_; ++number) {
      if (is_table_rule(line(number)) && line(number).find('|') != std::string_view::npos)
        return report_uneven(number);
    }
    const bool is_told = context_.told_lines.contains(first_) || context_.told_lines.contains(first_ + 1);
    for (int number = first_; number <= last_ && !is_told; ++number) {
      if (is_table_rule(line(number))) return report_without_head(number);
      if (is_row(number)) return follows_table(number) ? report_apart(number) : report_without_rule(number);
    }
    if (context_.told_lines.contains(first_)) return false;
    return first_ < last_ && has_tab(first_) && has_tab(first_ + 1) && report_tabs();
  }

 private:
  std::string_view line(int number) const { return within_quotes(context_.lines.line(number)); }

  source::Span place(int number) const {
    return range(context_.lines.end(number) - line(number).size(), context_.lines.end(number));
  }

  std::size_t cells(int number) const { return cells_of(context_.text, place(number)).size(); }

  // `| a | b |`, or two lines as `a | b`.
  bool is_row(int number) const {
    const auto text = line(number);
    const auto pipes = std::count(text.begin(), text.end(), '|');
    const bool has_words = text.find_first_not_of("| \t") != std::string_view::npos;
    if (pipes < 1 || !has_words || cells(number) < 2) return false;
    const bool is_framed =
        text.starts_with('|') && text.substr(text.find_last_not_of(" \t")).starts_with('|');
    return is_framed || (number < last_ && cells(number + 1) == cells(number));
  }

  bool has_tab(int number) const {
    const auto text = line(number);
    const auto tab = text.find('\t');
    return tab != std::string_view::npos && text.find_first_not_of(" \t", tab) != std::string_view::npos;
  }

  bool report_uneven(int number) {
    context_.error("tabel.streepregel", range(context_.lines.begin(number), context_.lines.end(number)),
                   "deze streepregel heeft " + std::to_string(cells(number)) + " kolommen, de kop erboven " +
                       std::to_string(cells(number - 1)),
                   "maak het aantal gelijk, met één `|` tussen elke twee kolommen");
    return true;
  }

  bool report_without_rule(int number) {
    constexpr std::size_t most = 6;  // columns that a hint shows
    std::string rule = "|";
    for (std::size_t column = 0; column < std::min(cells(number), most); ++column) rule += "---|";
    context_.error("tabel.streepregel", place(number),
                   "dit wordt geen tabel: onder de kop ontbreekt een streepregel",
                   "zet onder de rij met koppen: `" + rule + "`; ontbreekt die rij? typ haar erboven");
    return true;
  }

  // An empty line, and above it the row of a table that is as wide.
  bool follows_table(int number) const {
    if (number != first_ || first_ < 4 || !line(first_ - 1).empty()) return false;
    int above = first_ - 2;
    if (cells(above) != cells(number)) return false;
    while (above > 1 && line(above).find('|') != std::string_view::npos && !is_table_rule(line(above)))
      --above;
    return is_table_rule(line(above));
  }

  bool report_apart(int number) {
    context_.error("tabel.streepregel", place(number), "deze rij hoort door de lege regel niet bij de tabel",
                   "haal de lege regel erboven weg");
    return true;
  }

  bool report_without_head(int number) {
    context_.error("tabel.streepregel", place(number), "boven deze streepregel ontbreekt de rij met koppen",
                   "zet erboven een rij als `| Wie | Wat |`, met evenveel kolommen");
    return true;
  }

  bool report_tabs() {
    context_.report(source::Severity::Warning, "tabel.tabs", place(first_),
                    "dit wordt geen tabel: tussen de kolommen staan tabs",
                    "zet `|` tussen de kolommen, en onder de eerste rij een regel als `|---|---|`");
    return true;
  }

  Context& context_;
  int first_;
  int last_;
};

}  // namespace

bool check_failed_table(source::Span paragraph, Context& context) {
  return FailedTable(paragraph, context).check();
}

}  // namespace markdown
