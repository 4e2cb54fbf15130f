#include "model/read_front.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "model/usual_names.h"
#include "source/words.h"
#include "yaml/parse.h"

namespace model {
namespace {

// `titel: **Het team**`: in the front matter of a page no text has markup.
void improve_hint(source::Diagnostic& problem, std::string_view text) {
  const auto end = std::min(text.find_first_of("\r\n", problem.span.begin), text.size());
  const auto words = text.substr(problem.span.begin, end - problem.span.begin);
  if (problem.rule != "yaml.bijzonder-teken" || !words.starts_with('*')) return;
  std::string plain(words);
  std::erase(plain, '*');
  if (plain.find_first_not_of(' ') == plain.npos) return;
  problem.hints = {"schrijf " + source::in_backquotes(plain) + ": opmaak werkt hier niet"};
}

// Gives a field with another program's name its own, and says so, where `problems` call it unknown.
source::Diagnostics rename_usual(yaml::Value& value, const source::Diagnostics& problems) {
  source::Diagnostics told;
  auto* map = std::get_if<yaml::Map>(&value.data);
  if (map == nullptr) return told;
  for (auto& member : map->members) {
    const auto field = field_for_usual_name(member.key);
    if (field.empty() || map->find(field) != nullptr) continue;
    const auto unknown = std::find_if(problems.begin(), problems.end(), [&](const auto& problem) {
      return problem.rule == "veld.onbekend" && problem.span == member.key_span;
    });
    if (unknown == problems.end()) continue;
    member.key = field;
    told.push_back(*unknown);
    told.back().hints = {"bedoel je " + source::in_backquotes(field) + "?"};
  }
  return told;
}

// A field under another program's name is not missing as well.
source::Diagnostics validate(yaml::Value& value, const schema::Schema& schema) {
  auto problems = schema::validate(value, schema);
  auto told = rename_usual(value, problems);
  if (told.empty()) return problems;
  for (auto& problem : schema::validate(value, schema)) told.push_back(std::move(problem));
  return told;
}

}  // namespace

source::Checked<yaml::Value> read_front(const source::SourceFile& file, source::Span part,
                                        const schema::Schema& schema) {
  auto [value, problems] = yaml::parse_around_faults(file, part);
  for (auto& problem : problems) improve_hint(problem, file.text);
  if (!value) return {{}, std::move(problems)};
  append(problems, validate(*value, schema));
  return {*std::move(value), std::move(problems)};
}

}  // namespace model
