#include "markdown/check_text.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>

#include "markdown/context.h"
#include "markdown/lines.h"
#include "markdown/table_lines.h"
#include "markdown/utf8.h"
#include "source/limits.h"

namespace markdown {
namespace {

namespace limits = source::limits;

// Bytes that cmark may make of all reference links together: each use copies the target and the title.
constexpr std::size_t reference_copies = 16 * 1024 * 1024;

constexpr std::size_t most_images = 2000;
constexpr std::size_t most_html_openings = 500;  // comments included
constexpr std::size_t table_cells = 20'000;

source::Diagnostic problem(std::string rule, source::Span span, std::string message, std::string hint) {
  source::Diagnostic result;
  result.rule = std::move(rule);
  result.span = span;
  result.message = std::move(message);
  result.hints.push_back(std::move(hint));
  return result;
}

void check_characters(std::string_view text, source::Diagnostics& found) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = decode_utf8(text, at);
    if (!character) {
      found.push_back(problem("markdown.geen-utf8", range(at, at + 1), "dit bestand is niet in UTF-8 bewaard",
                              "kies in je editor opslaan als UTF-8"));
      return;
    }
    const char32_t code = character->code;
    const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    if (control || code == 0x7F || (code >= 0x80 && code < 0xA0) || code == 0xFEFF) {
      found.push_back(problem("markdown.teken", range(at, at + character->bytes),
                              "hier staat een onzichtbaar stuurteken", "haal het onzichtbare teken weg"));
    }
    at += character->bytes;
  }
}

// The length of one marker of a quote or list at `at`, spaces behind it included; 0 for none.
std::size_t marker_at(std::string_view line, std::size_t at) {
  std::size_t end = at;
  if (line[at] == '>') return 1;
  while (end < line.size() && end < at + 9 && std::isdigit(static_cast<unsigned char>(line[end]))) ++end;
  const std::string_view marks = end > at ? ".)" : "-+*";
  if (end >= line.size() || marks.find(line[end]) == std::string_view::npos) return 0;
  ++end;
  return end == line.size() || line[end] == ' ' || line[end] == '\t' ? end - at : 0;
}

std::size_t count_markers(std::string_view line) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == ' ' || line[at] == '\t') {
      ++at;
      continue;
    }
    const std::size_t marker = marker_at(line, at);
    if (marker == 0) return count;
    ++count;
    at += marker;
  }
  return count;
}

// CommonMark 0.29 §4.1: a line of only `-`, `*` or `_` is no list, however long it is.
bool is_rule_line(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos) return false;
  const char mark = line[first];
  if (mark != '-' && mark != '*' && mark != '_') return false;
  return std::all_of(line.begin(), line.end(), [&](char c) { return c == mark || c == ' ' || c == '\t'; });
}

void check_line(std::string_view line, source::Span span, source::Diagnostics& found) {
  if (line.size() > limits::markdown_line_bytes) {
    found.push_back(
        problem("markdown.te-lange-regel", span,
                "deze regel is langer dan " + std::to_string(limits::markdown_line_bytes) + " tekens",
                "maak er meer regels van"));
  }
  const auto pipes = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
  if (pipes > limits::markdown_pipes_per_line) {
    found.push_back(problem("markdown.te-veel-kolommen", span,
                            "deze regel heeft meer dan " + std::to_string(limits::markdown_pipes_per_line) +
                                " keer het teken `|`",
                            "verdeel de tabel over meer tabellen"));
  }
  if (count_markers(line) > limits::markdown_markers_per_line && !is_rule_line(line)) {
    found.push_back(problem("markdown.te-veel-tekens", span,
                            "deze regel begint met meer dan " +
                                std::to_string(limits::markdown_markers_per_line) +
                                " tekens van een lijst of citaat",
                            "gebruik minder lijsten in elkaar"));
  }
}

// How many columns the `|---|---|` of a table makes; 0 for any other line.
std::size_t columns_of_rule(std::string_view line) {
  const auto pipes = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
  return pipes > 0 && is_table_rule(line) ? pipes + 1 : 0;
}

// cmark fills up every row to the width of the head, so a narrow text can make a table of any size; and it
// reads the lines above the head again for each of them. So the lines around it count, up to an empty one.
void check_tables(const Lines& lines, source::Diagnostics& found) {
  const int last = static_cast<int>(lines.count());
  for (int first = 1; first <= last;) {
    int end = first;
    std::size_t columns = 0;
    int widest = first;
    for (; end <= last && !within_quotes(lines.line(end)).empty(); ++end) {
      const std::size_t here = columns_of_rule(lines.line(end));
      if (here > columns) widest = end;
      columns = std::max(columns, here);
    }
    if (columns * static_cast<std::size_t>(end - first) > table_cells) {
      found.push_back(problem("markdown.te-grote-tabel", range(lines.begin(widest), lines.end(widest)),
                              "deze tabel heeft meer dan " + std::to_string(table_cells) + " cellen",
                              "verdeel de tabel over meer tabellen, met een lege regel ertussen"));
      return;
    }
    first = end + 1;
  }
}

// Of a note or an abbreviation, and so none of a link. CommonMark 0.29 §4.7: a label has at most 999
// characters.
bool is_own_label(std::string_view text, std::size_t end) {
  constexpr std::size_t longest_label = 1000;
  const std::size_t from = end > longest_label ? end - longest_label : 0;
  const std::string_view before = text.substr(from, end - from);
  const std::size_t label = before.rfind('[');
  if (label == std::string_view::npos) return false;
  return before.substr(label, 2) == "[^" || (label > 0 && before[label - 1] == '*');
}

// Each `]:` may define a link; a footnote and an abbreviation are none. What a definition can hold ends at an
// empty line.
void check_definitions(const std::string& text, const Lines& lines, source::Diagnostics& found) {
  std::size_t count = 0, longest = 0;
  for (std::size_t at = text.find("]:"); at != std::string::npos;) {
    const std::size_t next = text.find("]:", at + 2);
    if (!is_own_label(text, at)) {
      ++count;
      const std::size_t end = std::min({next, text.find("\n\n", at), text.find("\n\r", at), text.size()});
      longest = std::max(longest, end - at);
    }
    if (count > limits::markdown_link_definitions) {
      const int line = lines.line_at(static_cast<std::uint32_t>(at));
      found.push_back(problem("markdown.te-veel-links", range(lines.begin(line), lines.end(line)),
                              "deze tekst heeft meer dan " +
                                  std::to_string(limits::markdown_link_definitions) +
                                  " regels van de vorm `[naam]: adres`",
                              "zet het adres bij de link: `[tekst](adres)`"));
      return;
    }
    at = next;
  }
  const auto uses = static_cast<std::size_t>(std::count(text.begin(), text.end(), ']'));
  if (longest * uses <= reference_copies) return;
  found.push_back(problem("markdown.te-veel-links", range(0, 0),
                          "deze tekst gebruikt te vaak een lange regel van de vorm `[naam]: adres`",
                          "zet het adres bij de link: `[tekst](adres)`"));
}

// What cmark reads again and again as long as its end does not come: `![` without `)`, and the openings of
// HTML that no text of ours may hold anyway.
void check_openings(const std::string& text, source::Diagnostics& found) {
  std::size_t images = 0, html = 0;
  for (std::size_t at = text.find_first_of("!<"); at != std::string::npos;
       at = text.find_first_of("!<", at + 1)) {
    const std::string_view rest = std::string_view(text).substr(at);
    if (rest.starts_with("![") && ++images > most_images) {
      found.push_back(problem("markdown.te-veel-plaatjes", range(at, at + 2),
                              "deze tekst heeft meer dan " + std::to_string(most_images) + " plaatjes",
                              "verdeel de tekst over meer bestanden"));
      return;
    }
    if ((rest.starts_with("<!") || rest.starts_with("<?")) && ++html > most_html_openings) {
      found.push_back(problem("markdown.html", range(at, at + 2), "HTML is hier niet toegestaan",
                              "gebruik de tekens van Markdown, en niet zo vaak `<!` of `<?`"));
      return;
    }
  }
}

source::Span first_words(const std::string& text) {
  const auto begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return range(begin, std::min(text.find_first_of("\r\n", begin), text.size()));
}

}  // namespace

source::Diagnostics check_text(const std::string& text) {
  source::Diagnostics found;
  if (text.size() > limits::chapter_body_bytes) {
    found.push_back(
        problem("markdown.te-groot", first_words(text),
                "deze tekst is groter dan " + std::to_string(limits::chapter_body_bytes / 1024) + " KB",
                "verdeel de tekst over meer bestanden"));
    return found;
  }
  check_characters(text, found);
  const Lines lines(text);
  for (int number = 1; number <= static_cast<int>(lines.count()); ++number) {
    check_line(lines.line(number), range(lines.begin(number), lines.end(number)), found);
  }
  check_openings(text, found);
  check_tables(lines, found);
  check_definitions(text, lines, found);
  return found;
}

}  // namespace markdown
