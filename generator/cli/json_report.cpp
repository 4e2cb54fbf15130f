#include "cli/json_report.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "cli/excerpt.h"
#include "cli/print_diagnostics.h"
#include "cli/version.h"
#include "yaml/write_json.h"

namespace cli {
namespace {

using yaml::List;
using yaml::Map;
using yaml::Value;

Value number(std::size_t value) {
  return {yaml::Integer{.value = static_cast<std::int64_t>(value)}};
}
Value text(std::string_view value) {
  return {printable(value)};
}
void add(Map& map, std::string key, Value value) {
  map.members.push_back({.key = std::move(key), .value = std::move(value)});
}

class Report {
 public:
  explicit Report(const source::SourceMap& sources) : sources_(sources) {}

  Value of(const source::Diagnostics& diagnostics) const {
    List all;
    for (const auto& diagnostic : diagnostics) all.push_back(of(diagnostic));
    Map report;
    add(report, "versie", number(1));
    add(report, "programma", text(version));
    add(report, "meldingen", {std::move(all)});
    add(report, "telling", counts(diagnostics));
    return {std::move(report)};
  }

 private:
  Value of(const source::Diagnostic& diagnostic) const {
    Map map;
    add(map, "ernst", text(name_of(diagnostic.severity)));
    add(map, "regel", text(diagnostic.rule));
    add_place(map, diagnostic.span, diagnostic.confidential);
    add(map, "melding", text(diagnostic.message));
    List hints;
    for (const auto& hint : diagnostic.hints) hints.push_back(text(hint));
    add(map, "tips", {std::move(hints)});
    List notes;
    for (const auto& note : diagnostic.notes) notes.push_back(of(note));
    add(map, "zie", {std::move(notes)});
    if (!diagnostic.context.empty()) add(map, "in", text(diagnostic.context));
    return {std::move(map)};
  }

  Value of(const source::Note& note) const {
    Map map;
    add_place(map, note.span, false);
    add(map, "melding", text(note.text));
    return {std::move(map)};
  }

  void add_place(Map& map, source::Span span, bool confidential) const {
    if (span.file == source::FileId::None) return;
    const auto& file = sources_[span.file];
    add(map, "bestand", text(file.path));
    add(map, "begin", point(file, span.begin, confidential));
    if (!confidential) add(map, "einde", point(file, span.end, confidential));
  }

  static Value point(const source::SourceFile& file, std::uint32_t offset, bool confidential) {
    const auto position = source::position_of(file, offset);
    Map map;
    add(map, "regel", number(position.line));
    if (confidential) return {std::move(map)};
    add(map, "kolom", number(position.column));
    add(map, "byte", number(offset));
    return {std::move(map)};
  }

  static Value counts(const source::Diagnostics& diagnostics) {
    const auto count = [&](source::Severity severity) {
      return number(static_cast<std::size_t>(
          std::count_if(diagnostics.begin(), diagnostics.end(),
                        [&](const source::Diagnostic& one) { return one.severity == severity; })));
    };
    Map map;
    add(map, "fouten", count(source::Severity::Error));
    add(map, "waarschuwingen", count(source::Severity::Warning));
    add(map, "adviezen", count(source::Severity::Advice));
    return {std::move(map)};
  }

  const source::SourceMap& sources_;
};

}  // namespace

std::string json_report(const source::Diagnostics& diagnostics, const source::SourceMap& sources) {
  return yaml::write_json(Report(sources).of(diagnostics));
}

}  // namespace cli
