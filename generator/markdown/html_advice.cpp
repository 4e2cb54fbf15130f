#include "markdown/html_advice.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "markdown/table_lines.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::size_t longest_look = 500;  // of a line: it may hold thousands of tags
constexpr std::size_t longest_words = 60;  // of an element that a hint repeats

enum class Way { Bold, Italic, Struck, Strip, Break, Link, Image, Heading, Table, List, Numbers, Rule, Drop };

struct Element {
  std::string_view name;
  Way way;
};

constexpr std::array<Element, 45> elements = {
    {{"b", Way::Bold},       {"strong", Way::Bold},   {"i", Way::Italic},      {"em", Way::Italic},
     {"s", Way::Struck},     {"del", Way::Struck},    {"strike", Way::Struck}, {"br", Way::Break},
     {"u", Way::Strip},      {"p", Way::Strip},       {"div", Way::Strip},     {"span", Way::Strip},
     {"font", Way::Strip},   {"center", Way::Strip},  {"small", Way::Strip},   {"big", Way::Strip},
     {"mark", Way::Strip},   {"sub", Way::Strip},     {"sup", Way::Strip},     {"section", Way::Strip},
     {"figure", Way::Strip}, {"details", Way::Strip}, {"summary", Way::Strip}, {"a", Way::Link},
     {"img", Way::Image},    {"h1", Way::Heading},    {"h2", Way::Heading},    {"h3", Way::Heading},
     {"h4", Way::Heading},   {"h5", Way::Heading},    {"h6", Way::Heading},    {"table", Way::Table},
     {"thead", Way::Table},  {"tbody", Way::Table},   {"tr", Way::Table},      {"td", Way::Table},
     {"th", Way::Table},     {"ul", Way::List},       {"li", Way::List},       {"ol", Way::Numbers},
     {"hr", Way::Rule},      {"script", Way::Drop},   {"style", Way::Drop},    {"iframe", Way::Drop},
     {"video", Way::Drop}}};

class Advice {
 public:
  Advice(std::uint32_t begin, const Context& context) {
    const int number = context.lines.line_at(begin);
    line_ = context.lines.line(number);
    rest_ = line_.substr(begin - context.lines.begin(number));
    rest_.remove_prefix(std::min(rest_.find('<'), rest_.size()));
    rest_ = rest_.substr(0, longest_look);
    const auto letters = rest_.substr(std::min<std::size_t>(rest_.starts_with("</") ? 2 : 1, rest_.size()));
    const auto is_letter = [](char c) {
      return source::is_digit(c) || source::is_small_letter(source::lower(c));
    };
    name_ = source::lower(
        letters.substr(0, std::find_if_not(letters.begin(), letters.end(), is_letter) - letters.begin()));
  }

  std::string give() const {
    const auto* found = std::find_if(elements.begin(), elements.end(),
                                     [&](const Element& element) { return element.name == name_; });
    return found == elements.end() ? "gebruik de tekens van Markdown, of zet een `\\` voor de `<`"
                                   : say(found->way);
  }

 private:
  std::string say(Way way) const {
    switch (way) {
      case Way::Bold:
        return write("**" + words() + "**");
      case Way::Italic:
        return write("*" + words() + "*");
      case Way::Struck:
        return write("~~" + words() + "~~");
      case Way::Strip:
        return "haal `<" + name_ + ">` en `</" + name_ + ">` weg, en laat de tekst staan";
      case Way::Break:
        return advice_on_break();
      case Way::Link:
        return advice_on_link();
      case Way::Image:
        return write("![" + value_of("alt", "wat je ziet") + "](" + value_of("src", "bestand.png") + ")");
      case Way::Heading:
        return write(std::string(std::clamp<std::size_t>(name_[1] - '0', 2, 6), '#') + " " + words());
      case Way::Table:
        return "zet `|` tussen de cellen, en een regel als `|---|---|` onder de eerste rij";
      case Way::List:
        return "begin elke regel van de lijst met `- `";
      case Way::Numbers:
        return "begin elke regel van de lijst met `1. `";
      case Way::Rule:
        return "schrijf `---`, met een lege regel erboven en eronder";
      case Way::Drop:
        return "haal het weg; zet er zo nodig een link neer: `[tekst](adres)`";
    }
    return {};
  }

  static std::string write(const std::string& text) { return "schrijf `" + text + "`"; }

  // Without an address it is a place to link to.
  std::string advice_on_link() const {
    const auto address = value_of("href", "");
    if (address.empty()) return "haal het weg; een kop krijgt een naam met `{#naam}` erachter";
    return write("[" + words() + "](" + address + ")");
  }

  // A row of a table has no room for a paragraph.
  std::string advice_on_break() const {
    if (within_quotes(line_).starts_with('|'))
      return "haal het weg; alinea's in een cel kunnen wel in `:::tabel` met `- - cel`";
    return "haal het weg; zet een lege regel voor een nieuwe alinea";
  }

  // What stands between the tags, when the second is on this line.
  std::string words() const {
    const auto begin = rest_.find('>');
    const auto end = source::lower(std::string(rest_)).find("</" + name_ + ">");
    if (rest_.starts_with("</") || begin == nowhere || end == nowhere || end <= begin) return "…";
    const auto inner = rest_.substr(begin + 1, end - begin - 1);
    const bool is_plain =
        inner.size() <= longest_words && inner.find_first_of("<`*") == nowhere && !find_placeholder(inner, 0);
    const auto first = inner.find_first_not_of(' ');
    if (!is_plain || first == nowhere) return "…";
    return std::string(inner.substr(first, inner.find_last_not_of(' ') + 1 - first));
  }

  // Of an attribute in the tag.
  std::string value_of(std::string_view attribute, std::string_view otherwise) const {
    const auto tag = rest_.substr(0, rest_.find('>'));
    const auto at = source::lower(std::string(tag)).find(" " + std::string(attribute) + "=");
    if (at == nowhere) return std::string(otherwise);
    auto value = tag.substr(at + attribute.size() + 2);
    const bool quoted = value.starts_with('"') || value.starts_with('\'');
    value = quoted ? value.substr(1, value.find(value.front(), 1) - 1) : value.substr(0, value.find(' '));
    const bool is_plain = !value.empty() && value.find('`') == nowhere && !find_placeholder(value, 0);
    return is_plain ? clipped(value) : std::string(otherwise);
  }

  std::string_view line_;
  std::string_view rest_;  // from the `<`
  std::string name_;
};

}  // namespace

std::string advice_on_html(std::uint32_t begin, const Context& context) {
  return Advice(begin, context).give();
}

}  // namespace markdown
