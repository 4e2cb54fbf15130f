#include "yaml/unseen.h"

#include <optional>

#include "source/ascii.h"
#include "yaml/character.h"

namespace yaml {
namespace {

std::optional<source::Diagnostic> problem_with(const Value& value, std::string_view text) {
  const auto& words = *value.text();
  const bool quoted = text[value.span.begin] == '"' || text[value.span.begin] == '\'';
  if (!quoted || words.empty()) return std::nullopt;
  if (source::trim(words).empty()) {
    return source::Diagnostic{.rule = "waarde.leeg",
                              .span = value.span,
                              .message = "tussen deze aanhalingstekens staan alleen spaties",
                              .hints = {"vul het veld in, of haal de regel weg"}};
  }
  const auto written = text.substr(value.span.begin, value.span.end - value.span.begin);
  const auto hidden = written.find('\\') == text.npos ? std::nullopt : find_invisible(words);
  if (!hidden) return std::nullopt;
  return source::Diagnostic{
      .rule = "yaml.onzichtbaar-teken",
      .span = value.span,
      .message = "in deze tekst staat een onzichtbaar teken (U+" + in_hex(hidden->code) + ")",
      .hints = {"haal de `\\` weg, en wat er direct achter staat"}};
}

void leave(Value& value, std::string_view text, source::Diagnostics& problems) {
  if (auto* map = std::get_if<Map>(&value.data)) {
    for (auto& member : map->members) leave(member.value, text, problems);
  } else if (auto* list = std::get_if<List>(&value.data)) {
    for (auto& item : *list) leave(item, text, problems);
  } else if (value.text() && value.span.begin < text.size()) {
    auto problem = problem_with(value, text);
    if (!problem) return;
    problems.push_back(*std::move(problem));
    value = {Null{}, value.span, true};
  }
}

}  // namespace

source::Diagnostics leave_unseen(Value& value, std::string_view text) {
  source::Diagnostics problems;
  if (text.find_first_of("\"'") != text.npos) leave(value, text, problems);
  return problems;
}

}  // namespace yaml
