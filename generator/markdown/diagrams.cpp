#include "markdown/diagrams.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/block_places.h"
#include "markdown/plain_text.h"
#include "markdown/utf8.h"
#include "source/ascii.h"
#include "source/nearest_name.h"
#include "template/placeholder.h"
#include "yaml/parse.h"
#include "yaml/unseen.h"

namespace markdown {
namespace {

/// What stands behind the fence: the name as it was meant, and what follows it.
struct Info {
  std::string written;
  std::string rest;
  std::optional<std::string> kind;
};

Info info_of(const std::string& info) {
  const auto begin = std::min(info.find_first_not_of("{."), info.size());
  const auto end = std::min(info.find_first_of(" \t{}", begin), info.size());
  const std::string word = source::lower(info.substr(begin, end - begin));
  const auto rest = info.find_first_not_of(" \t}", end);
  const std::vector<std::string> names(diagram::kind_names.begin(), diagram::kind_names.end());
  return {info.substr(0, end), rest == std::string::npos ? std::string() : info.substr(rest),
          source::nearest_name(word, names)};
}

/// The lines between the fences; the last line is a fence when the block is closed.
source::Span content_of(cmark_node* node, const Context& context) {
  const int first = cmark_node_get_start_line(node) + 1;
  const int last = cmark_node_get_end_line(node);
  const auto begin = context.lines.begin(first);
  const bool closed = !context.code_unclosed;
  const auto end = closed ? context.lines.begin(last) : context.lines.end(last);
  return range(begin, std::max(begin, end));
}

/// YAML refuses the private characters around the number of a value. Marks of as many bytes, which nobody
/// types, stand for them while it is read; where somebody did, the private characters stay and are refused.
struct Mark {
  std::string_view own;
  std::string_view stand_in;
};
constexpr Mark marks[] = {{templates::placeholder_begin, "\u2E28"}, {templates::placeholder_end, "\u2E29"}};
static_assert(marks[0].own.size() == marks[0].stand_in.size() &&
              marks[1].own.size() == marks[1].stand_in.size());

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Whether there are any.
bool hide_placeholders(std::string& text) {
  if (text.find(marks[0].own) == std::string::npos) return false;
  for (const auto& mark : marks) {
    if (text.find(mark.stand_in) != std::string::npos) return false;
  }
  for (const auto& mark : marks) replace_all(text, mark.own, mark.stand_in);
  return true;
}

void show_placeholders(yaml::Value& value) {
  if (auto* text = std::get_if<std::string>(&value.data)) {
    for (const auto& mark : marks) replace_all(*text, mark.stand_in, mark.own);
  }
  if (auto* list = std::get_if<yaml::List>(&value.data)) {
    for (auto& item : *list) show_placeholders(item);
  }
  if (auto* map = std::get_if<yaml::Map>(&value.data)) {
    for (auto& member : map->members) show_placeholders(member.value);
  }
}

void shift(source::Span& span, std::uint32_t by) {
  span.begin += by;
  span.end += by;
}

void shift(yaml::Value& value, std::uint32_t by) {
  shift(value.span, by);
  if (auto* list = std::get_if<yaml::List>(&value.data)) {
    for (auto& item : *list) shift(item, by);
  }
  if (auto* map = std::get_if<yaml::Map>(&value.data)) {
    for (auto& member : map->members) {
      shift(member.key_span, by);
      shift(member.value, by);
    }
  }
}

std::optional<yaml::Value> read_data(source::Span place, Context& context) {
  std::string text = context.text.substr(place.begin, place.end - place.begin);
  const bool has_values = hide_placeholders(text);
  const source::SourceFile lines{source::FileId::None, "", std::move(text)};
  auto data = yaml::parse(lines);
  auto problems = data ? yaml::leave_unseen(*data, lines.text) : std::move(data).error();
  for (auto& problem : problems) {
    shift(problem.span, place.begin);
    for (auto& note : problem.notes) shift(note.span, place.begin);
  }
  const bool readable = problems.empty();
  append(context.diagnostics, std::move(problems));
  if (!readable) return std::nullopt;
  if (has_values) show_placeholders(*data);
  shift(*data, place.begin);
  return *std::move(data);
}

/// Its texts are shown as they were typed: a picture has no links and its words one weight.
void check_texts(const yaml::Value& value, Context& context) {
  const auto* text = value.text();
  if (text != nullptr && text->find("{{") != std::string::npos) {
    context.report(source::Severity::Warning, "markdown.invulplek", value.span,
                   "wat tussen `{{` en `}}` staat, wordt hier niet ingevuld", "typ zelf wat er moet staan");
  }
  if (text != nullptr && holds_markup(*text)) {
    context.report(source::Severity::Warning, "diagram.opmaak", value.span,
                   "in een diagram werkt opmaak niet: de tekens blijven staan",
                   "schrijf gewone woorden; een nadruk, link of voetnoot kan in de tekst bij het diagram");
  }
  if (const auto* list = value.list()) {
    for (const auto& item : *list) check_texts(item, context);
  }
  if (const auto* map = value.map()) {
    for (const auto& member : map->members) check_texts(member.value, context);
  }
}

bool in_quote(cmark_node* node) {
  for (cmark_node* around = cmark_node_parent(node); around; around = cmark_node_parent(around)) {
    if (cmark_node_get_type(around) == CMARK_NODE_BLOCK_QUOTE) return true;
  }
  return false;
}

void check_info(const Info& info, source::Span place, Context& context) {
  if (info.written != *info.kind) {
    context.error("blok.onbekend", place, "het blok `" + clipped(info.written) + "` bestaat niet",
                  "bedoel je `~~~" + *info.kind + "`?");
  } else if (!info.rest.empty()) {
    context.error("diagram.kenmerk", place, "achter `" + info.written + "` hoort niets te staan",
                  "zet een id en een titel in een blok eromheen: `:::figuur{#id titel=\"…\"}`");
  }
}

}  // namespace

std::optional<document::Diagram> read_diagram(cmark_node* node, const std::string& words, Context& context) {
  const auto info = info_of(words);
  if (!info.kind) return std::nullopt;
  const auto opening = opening_of(node, context);
  check_info(info, opening, context);
  const auto place = content_of(node, context);
  context.placeholders.take_all(std::string_view(context.text).substr(place.begin, place.end - place.begin));
  document::Diagram made;
  made.kind = *diagram::kind_named(*info.kind);
  made.span = span_of(node, context);
  std::optional<yaml::Value> data;
  if (in_quote(node)) {
    context.error("diagram.plaats", opening, "een diagram kan niet in een citaat met `>` staan",
                  "haal de `>` voor de regels van het diagram weg");
  } else if (!context.code_unclosed) {
    data = read_data(place, context);
  }
  made.readable = data.has_value();
  if (data) {
    check_texts(*data, context);
    made.data = *std::move(data);
  }
  return made;
}

}  // namespace markdown
