#include "markdown/line_slips.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/foreign_lines.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

using Found = std::optional<LineSlip>;

bool is_letter_at(std::string_view text, std::size_t at) {
  const auto character = decode_utf8(text, at);
  return character && is_letter(character->code);
}

bool is_gap_at(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == ' ' || text[at] == '\t');
}

std::string_view behind(std::string_view text, std::size_t at) {
  const std::size_t word = text.find_first_not_of(" \t", at);
  return word == nowhere ? std::string_view() : text.substr(word);
}

std::string code(std::string text) {
  return "`" + std::move(text) + "`";
}

// The words behind a mark, as the start of what to type.
std::string with_words(std::string mark, std::string_view text, std::size_t at) {
  return code(std::move(mark) + clipped(behind(text, at)));
}

constexpr const char* or_plain = ", of zet er een `\\` voor als het gewone tekst is";

Found heading(std::string_view line, const ParagraphLines&) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks > 6) {
    return LineSlip{"markdown.spatie-vergeten", marks, "met zoveel keer `#` wordt dit geen kop",
                    "schrijf " + with_words("## ", line, marks)};
  }
  if (marks == 0 || !is_letter_at(line, marks)) return {};
  // The title of a page is its one heading of level 1.
  const std::string mark(marks, '#');
  return LineSlip{"markdown.spatie-vergeten", marks,
                  "dit wordt geen kop: achter " + code(mark) + " ontbreekt een spatie",
                  "schrijf " + with_words(std::max<std::string>(mark, "##") + " ", line, marks) + or_plain};
}

Found bullet_without_space(std::string_view line, const ParagraphLines& all) {
  const bool star = line.starts_with('*');
  if (!(star || line.starts_with('-') || line.starts_with('+')) || !is_letter_at(line, 1)) return {};
  if (star && !all.only_opening_stars) return {};
  const std::string mark(line.substr(0, 1));
  return LineSlip{
      "markdown.spatie-vergeten", 1, "dit wordt geen lijst: achter " + code(mark) + " ontbreekt een spatie",
      "schrijf elke regel van de lijst zo: " + with_words(mark + " ", line, 1) + or_plain, mark[0]};
}

Found number_without_space(std::string_view line, const ParagraphLines&) {
  constexpr std::size_t most_digits = 3;
  std::size_t end = 0;
  while (end < line.size() && source::is_digit(line[end])) ++end;
  if (end == 0 || end > most_digits || end >= line.size() || (line[end] != '.' && line[end] != ')'))
    return {};
  if (!is_letter_at(line, end + 1) || !is_letter_at(line, end + 2)) return {};
  const std::string mark(line.substr(0, end + 1));
  return LineSlip{"markdown.spatie-vergeten", end + 1,
                  "dit wordt geen lijst: achter " + code(mark) + " ontbreekt een spatie",
                  "schrijf elke regel van de lijst zo: " + with_words(mark + " ", line, end + 1), line[end]};
}

// The size of a bullet as Word and phones make it, by what follows it; 0 for none.
std::size_t drawn_bullet(std::string_view line) {
  constexpr std::array<std::string_view, 13> bullets = {"•", "·", "▪", "▫", "◦", "‣",     "●",
                                                        "○", "■", "□", "☐", "➢", "\uF0B7"};
  for (const auto& bullet : bullets) {
    if (line.starts_with(bullet)) return bullet.size();
  }
  return line.starts_with("o\t") ? 1 : 0;
}

// What may stand before a single line too; before two lines it makes a list.
std::size_t drawn_mark(std::string_view line) {
  constexpr std::array<std::string_view, 8> marks = {"–", "—", "✓", "✔", "→", "►", "➤", "☑"};
  for (const auto& mark : marks) {
    if (line.starts_with(mark) && is_gap_at(line, mark.size())) return mark.size();
  }
  return 0;
}

Found bullet(std::string_view line, const ParagraphLines& all) {
  std::size_t size = drawn_bullet(line);
  if (size == 0 && all.drawn_marks > 1) size = drawn_mark(line);
  if (size == 0 || behind(line, size).empty()) return {};
  const std::string mark(line.substr(0, size));
  return LineSlip{"markdown.opsomming", size, code(mark) + " maakt hier geen lijst",
                  "begin elke regel van de lijst met `- ` in plaats van " + code(mark), 'b'};
}

// `a)` or `b.` in front of words.
bool is_lettered(std::string_view line) {
  return line.size() > 3 && source::is_small_letter(line[0]) && (line[1] == ')' || line[1] == '.') &&
         is_gap_at(line, 2);
}

Found letter(std::string_view line, const ParagraphLines& all) {
  if (!is_lettered(line)) return {};
  const bool is_series = all.letters.contains({'a', line[1]}) && all.letters.contains({'b', line[1]});
  if (!is_series) return {};
  return LineSlip{"markdown.opsomming", 2, "letters maken hier geen lijst",
                  "begin elke regel met `1. `, `2. ` of met `- `", 'a'};
}

Found task(std::string_view line, const ParagraphLines&) {
  if (line.starts_with("[]") && is_letter_at(line, line.find_first_not_of(" []"))) {
    return LineSlip{"markdown.opsomming", 2, "dit wordt geen vakje om af te vinken",
                    "zet een spatie tussen de haken: " + with_words("- [ ] ", line, 2), 't'};
  }
  const bool box = line.starts_with("[ ] ") || line.starts_with("[x] ") || line.starts_with("[X] ");
  if (!box || behind(line, 3).empty() || behind(line, 3).front() == '(') return {};
  return LineSlip{"markdown.opsomming", 3, "dit wordt geen afvinklijst",
                  "zet `- ` voor elke regel van de lijst: " + code("- " + clipped(line)), 't'};
}

Found container(std::string_view line, const ParagraphLines&) {
  if (!line.starts_with("::") || line.starts_with(":::") || !is_letter_at(line, line.find_first_not_of(": ")))
    return {};
  const std::string name = clipped(behind(line, 2));
  return LineSlip{"blok.vorm",
                  2,
                  "een blok begint met drie dubbele punten",
                  "schrijf " + code(":::" + name) + ", en sluit het blok met een regel `:::`",
                  0,
                  source::Severity::Error};
}

Found abbreviation(std::string_view line, const ParagraphLines&) {
  const std::size_t end = line.find(']');
  if (!line.starts_with("*[") || end == nowhere || !is_gap_at(line, end + 1)) return {};
  if (!is_letter_at(behind(line, end + 1), 0)) return {};
  const std::string mark(line.substr(0, end + 1));
  return LineSlip{"afkorting.vorm",
                  end + 1,
                  "bij deze afkorting ontbreekt de dubbele punt voor de uitleg",
                  "schrijf " + with_words(mark + ": ", line, end + 1),
                  0,
                  source::Severity::Error};
}

// A definition of a link that CommonMark does not take for one.
Found definition(std::string_view line, const ParagraphLines& all) {
  const auto end = line.find("]:");
  if (!line.starts_with('[') || line.starts_with("[^") || end == nowhere) return {};
  const auto target = source::lower(behind(line, end + 2));
  if (!target.starts_with("http") && !target.starts_with("www.") && !target.starts_with('@')) return {};
  const bool is_first = line.data() == all.lines.front().text.data();
  return LineSlip{"link.vorm",
                  end + 2,
                  "deze regel geeft geen link zijn adres",
                  is_first ? "zet achter de dubbele punt alleen het adres, of een titel tussen twee keer `\"`"
                           : "zet een lege regel boven deze regel",
                  0,
                  source::Severity::Error};
}

Found line_of_equals(std::string_view line, const ParagraphLines&) {
  if (line.size() < 3 || line.find_first_not_of('=') != nowhere) return {};
  return LineSlip{"markdown.vreemd", line.size(), "een streep van `=` doet hier niets",
                  "haal deze regel weg"};
}

constexpr std::array checks = {
    definition, line_of_equals, heading,   bullet_without_space, number_without_space, bullet,
    letter,     task,           container, abbreviation};

}  // namespace

ParagraphLines::ParagraphLines(std::vector<LineStart> given) : lines(std::move(given)) {
  std::size_t stars = 0, opening = 0;
  for (const auto& [line, begin] : lines) {
    stars += static_cast<std::size_t>(std::count(line.begin(), line.end(), '*'));
    opening += line.starts_with('*') && is_letter_at(line, 1) ? 1 : 0;
    drawn_marks += drawn_mark(line) > 0 ? 1 : 0;
    if (is_lettered(line)) letters.emplace(line[0], line[1]);
  }
  only_opening_stars = stars == opening;
}

std::optional<LineSlip> slip_of(const LineStart& line, const ParagraphLines& all) {
  if (auto found = foreign_line(line, all)) return found;
  for (const auto check : checks) {
    if (auto found = check(line.text, all)) return found;
  }
  return {};
}

}  // namespace markdown
