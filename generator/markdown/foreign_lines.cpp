#include "markdown/foreign_lines.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/usual_blocks.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

using Found = std::optional<LineSlip>;
using Line = std::string_view;

LineSlip slip(Line line, std::string message, std::string hint) {
  return {"markdown.vreemd", line.size(), std::move(message), std::move(hint)};
}

std::string code(std::string text) {
  return "`" + std::move(text) + "`";
}

Line first_word(Line text) {
  return text.substr(0, text.find_first_of(" \t:[(\""));
}

Found table_of_contents(Line line) {
  constexpr auto known = std::to_array<Line>(
      {"[toc]", "[[toc]]", "[[_toc_]]", "[_toc_]", "{:toc}", "{{toc}}", "${toc}", "@[toc]", "toc::[]"});
  if (std::find(known.begin(), known.end(), source::lower(line)) == known.end()) return {};
  return slip(line, "de inhoudsopgave komt vanzelf op de pagina", "haal deze regel weg");
}

// `!!! note "Titel"` of MkDocs, `.. note::` of reStructuredText.
Found admonition(Line line) {
  constexpr auto marks = std::to_array<Line>({"!!! ", "??? ", "???+ ", ".. "});
  const auto mark =
      std::find_if(marks.begin(), marks.end(), [&](Line each) { return line.starts_with(each); });
  if (mark == marks.end()) return {};
  const auto own = own_block_for(first_word(line.substr(mark->size())));
  const bool is_block = !own.empty() || !mark->starts_with('.');
  if (!is_block) return {};
  return slip(line, "dit wordt hier geen kader", how_to_write(own.empty() ? "tip" : own));
}

// `== Kop ==`, `h2. Kop`, `\section{Kop}`.
Found heading(Line line) {
  std::string_view words;
  if (line.starts_with('=')) words = line.substr(std::min(line.find_first_not_of('='), line.size()));
  const bool textile = line.size() > 4 && line[0] == 'h' && source::is_digit(line[1]) && line[2] == '.';
  if (textile) words = line.substr(3);
  for (const Line command : {"\\section{", "\\subsection{", "\\chapter{", "\\paragraph{"}) {
    if (line.starts_with(command)) words = line.substr(command.size());
  }
  const auto end = words.find_last_not_of(" =}");
  const bool spaced = words.starts_with(' ') || line.starts_with('\\');
  if (end == nowhere || !spaced) return {};
  return slip(line, "dit wordt geen kop",
              "schrijf " + code("## " + clipped(source::trim(words.substr(0, end + 1)))));
}

Found tab(Line line) {
  if (!line.starts_with("=== \"") && !line.starts_with("=== '")) return {};
  const auto words = line.substr(5, line.find_first_of("\"'", 5) - 5);
  return slip(line, "tabbladen kunnen hier niet", "maak er een kop van: " + code("### " + clipped(words)));
}

Found comment(Line line) {
  const bool opens = line.starts_with("// ") || line.starts_with("%% ") || line.starts_with("/*");
  if (!opens) return {};
  return slip(line, "dit is hier geen opmerking: de regel komt gewoon op de site",
              "zet een opmerking tussen `<!--` en `-->`, of haal de regel weg");
}

Found citation(Line line) {
  if (!line.starts_with("bq. ")) return {};
  return slip(line, "dit wordt geen citaat", "schrijf " + code("> " + clipped(line.substr(4))));
}

Found directive(Line line) {
  if (!line.starts_with("#+") && !line.starts_with("image::") && !line.starts_with("include::")) return {};
  if (!line.starts_with("image::"))
    return slip(line, "deze regel is voor een ander programma", "haal deze regel weg");
  const auto file = line.substr(7, line.find('[') - std::min<std::size_t>(line.find('['), 7));
  return slip(line, "dit wordt geen plaatje", "schrijf " + code("![wat je ziet](" + clipped(file) + ")"));
}

// `Term`, and below it `: uitleg`.
Found definition(Line line, const ParagraphLines& all) {
  const bool first = line.data() == all.lines.front().text.data();
  if (first || !line.starts_with(": ")) return {};
  const auto& term = all.lines.front().text;
  auto found =
      slip(line, "dit wordt geen lijst met begrippen",
           "schrijf elk begrip zo: " + code("- **" + clipped(term) + "**: " + clipped(line.substr(2))));
  found.list = ':';
  return found;
}

// `+-----+-----+`
Found drawn_table(Line line) {
  if (!line.starts_with("+-") && !line.starts_with("+=")) return {};
  return LineSlip{"tabel.streepregel",      line.size(), "dit wordt geen tabel",
                  std::string(write_table), 'g',         source::Severity::Error};
}

}  // namespace

std::optional<LineSlip> foreign_line(const LineStart& start, const ParagraphLines& all) {
  const auto line = source::trim(start.text);
  if (line.empty() || Line("[{$@t!?.=h\\/%b#i:+-").find(line[0]) == nowhere) return {};
  for (const auto check : {table_of_contents, admonition, tab, heading, comment, citation, directive}) {
    if (auto found = check(line)) return found;
  }
  if (auto found = definition(line, all)) return found;
  return drawn_table(line);
}

}  // namespace markdown
