#include "model/read_front.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/usual_names.h"
#include "source/ascii.h"
#include "source/words.h"
#include "yaml/parse.h"

namespace model {
namespace {

/// The lines of one field, to the next.
struct Entry {
  std::size_t begin = 0;
  std::size_t end = 0;
  int faults = 0;  // how often it was emptied

  bool holds(source::Span span) const { return begin <= span.begin && span.begin < end; }
};

// A list may stand right below its field, without a space before it.
bool opens_entry(char first) {
  return std::string_view(" \t\r\n#-]}").find(first) == std::string_view::npos;
}

std::vector<Entry> entries_of(std::string_view text, source::Span part) {
  std::vector<Entry> entries;
  for (std::size_t line = part.begin; line < part.end;) {
    const auto next = std::min<std::size_t>(text.find('\n', line), part.end - 1) + 1;
    if (entries.empty() || opens_entry(text[line])) entries.push_back({line, next});
    entries.back().end = next;
    line = next;
  }
  return entries;
}

// Behind the name of the field, which may lack its colon.
std::size_t end_of_name(std::string_view text, const Entry& entry) {
  auto at = entry.begin;
  const auto is_name = [](char c) {
    return source::is_small_letter(c) || source::is_capital(c) || source::is_digit(c) || c == '_' || c == '-';
  };
  while (at < entry.end && is_name(text[at])) ++at;
  return at;
}

// `titel = Het team` and `titel: **Het team**`: what to type in the front matter of a page.
void improve_hint(source::Diagnostic& problem, std::string_view text) {
  const auto end = std::min(text.find_first_of("\r\n", problem.span.begin), text.size());
  const auto words = text.substr(problem.span.begin, end - problem.span.begin);
  if (problem.rule == "yaml.geen-veld") {
    const auto name = std::min(words.find_first_of(" ="), words.size());
    const auto sign = words.find_first_not_of(' ', name);
    if (sign == words.npos || words[sign] != '=') return;
    const auto value = std::min(words.find_first_not_of(' ', sign + 1), words.size());
    const std::string field = std::string(words.substr(0, name)) + ": ";
    problem.hints = {"schrijf " + source::in_backquotes(field + std::string(words.substr(value)))};
  } else if (problem.rule == "yaml.bijzonder-teken" && words.starts_with('*')) {
    std::string plain(words);
    std::erase(plain, '*');
    if (plain.find_first_not_of(' ') == plain.npos) return;
    problem.hints = {"schrijf " + source::in_backquotes(plain) + ": opmaak werkt hier niet"};
  }
}

/// Reads again and again, with the fields that have a fault emptied, until what is left can be read.
class FrontReader {
 public:
  FrontReader(const source::SourceFile& file, source::Span part)
      : file_(file), part_(part), text_(file.text), entries_(entries_of(file.text, part)) {}

  yaml::Value read() {
    while (true) {
      const source::SourceFile copy{.id = file_.id, .path = file_.path, .text = text_};
      auto value = yaml::parse(copy, part_);
      if (value) return *std::move(value);
      const bool emptied = empty_faulty(value.error());
      add_new(std::move(value).error());
      if (!emptied) return {};
    }
  }

  /// Of a field that was emptied nothing else is said.
  void add_unless_emptied(source::Diagnostics problems) {
    for (auto& problem : problems) {
      if (!is_emptied(problem.span)) problems_.push_back(std::move(problem));
    }
  }

  bool is_emptied(source::Span span) const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [&](const Entry& entry) { return entry.faults > 0 && entry.holds(span); });
  }

  bool has_problems() const { return !problems_.empty(); }

  source::Diagnostics take_problems() { return std::move(problems_); }

 private:
  bool empty_faulty(const source::Diagnostics& problems) {
    bool emptied = false;
    for (auto& entry : entries_) {
      const bool is_hit = std::any_of(problems.begin(), problems.end(),
                                      [&](const auto& problem) { return entry.holds(problem.span); });
      if (!is_hit || entry.faults == 2) continue;
      empty(entry);
      emptied = true;
    }
    return emptied;
  }

  // The name stays, so that it is not called missing; when that is what is wrong, it goes as well.
  void empty(Entry& entry) {
    const auto name_end = end_of_name(text_, entry);
    const bool keeps_name = ++entry.faults == 1 && name_end > entry.begin && name_end < line_end(entry);
    const auto from = keeps_name ? name_end : entry.begin;
    for (auto at = from; at < entry.end; ++at) {
      if (text_[at] != '\n' && text_[at] != '\r') text_[at] = ' ';
    }
    if (keeps_name) text_[name_end] = ':';
  }

  std::size_t line_end(const Entry& entry) const {
    return std::min(text_.find_first_of("\r\n", entry.begin), entry.end);
  }

  void add_new(source::Diagnostics problems) {
    for (auto& problem : problems) {
      improve_hint(problem, file_.text);
      if (known_.emplace(problem.span.begin, problem.rule).second) problems_.push_back(std::move(problem));
    }
  }

  const source::SourceFile& file_;
  source::Span part_;
  std::string text_;
  std::vector<Entry> entries_;
  source::Diagnostics problems_;
  std::set<std::pair<std::uint32_t, std::string>> known_;
};

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

void leave_out_emptied(yaml::Value& value, const FrontReader& reader) {
  auto* map = std::get_if<yaml::Map>(&value.data);
  if (map == nullptr) return;
  std::erase_if(map->members, [&](const yaml::Member& member) { return reader.is_emptied(member.key_span); });
}

}  // namespace

source::Checked<yaml::Value> read_front(const source::SourceFile& file, source::Span part,
                                        const schema::Schema& schema) {
  FrontReader reader(file, part);
  auto value = reader.read();
  const bool is_hidden = value.is_null() && reader.has_problems();
  if (!is_hidden) reader.add_unless_emptied(validate(value, schema));
  leave_out_emptied(value, reader);
  return {std::move(value), reader.take_problems()};
}

}  // namespace model
