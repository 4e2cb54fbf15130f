#include "cli/print_diagnostics.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "cli/excerpt.h"
#include "cli/fold.h"
#include "cli/wrap.h"

namespace cli {
namespace {

constexpr std::size_t usual_excerpt = 90;  // characters
constexpr std::size_t gutter = 8;          // "   14 | "
constexpr std::size_t places_named = 12;

const char* colour_of(source::Severity severity) {
  switch (severity) {
    case source::Severity::Error:
      return "\x1b[1;31m";
    case source::Severity::Warning:
      return "\x1b[1;33m";
    case source::Severity::Advice:
      return "\x1b[1;36m";
  }
  return "";
}

class Printer {
 public:
  Printer(const source::SourceMap& sources, const Terminal& terminal)
      : sources_(sources), terminal_(terminal) {}

  std::string take() { return std::move(out_); }

  void print(const FileReport& report) {
    for (const auto& folded : report.shown) print(folded);
    if (report.left_out == 0) return;
    const auto file = report.shown.front().first->span.file;
    const auto path = file == source::FileId::None ? std::string("de site") : sources_[file].path;
    add_line(painted(printable(path), "\x1b[1m") + ": en nog " +
             counted(report.left_out, "melding", "meldingen") + "; met `--alles` zie je ze allemaal");
    out_ += "\n";
  }

 private:
  void print(const Folded& folded) {
    const auto& diagnostic = *folded.first;
    headline(diagnostic);
    std::size_t hints_shown = 0;
    if (has_excerpt(diagnostic)) hints_shown = excerpt_with_hint(diagnostic);
    for (std::size_t index = hints_shown; index < diagnostic.hints.size(); ++index) {
      add_line("   tip: " + printable(diagnostic.hints[index]));
    }
    for (const auto& note : diagnostic.notes) {
      add_line("   zie " + place(note.span) + ": " + printable(note.text));
    }
    if (!diagnostic.context.empty()) add_line("   in " + printable(diagnostic.context));
    if (!folded.others.empty()) add_line(other_places(folded));
    out_ += "\n";
  }

  void add_line(const std::string& text) { out_ += wrap(text, terminal_.width, 3) + "\n"; }

  std::string painted(std::string_view text, const char* code) const {
    if (terminal_.colour == Colour::Off) return std::string(text);
    return std::string(code) + std::string(text) + "\x1b[0m";
  }

  source::Position position(source::Span span) const {
    return source::position_of(sources_[span.file], span.begin);
  }

  std::string place(source::Span span) const {
    const auto [line, column] = position(span);
    return printable(sources_[span.file].path) + ":" + std::to_string(line) + ":" + std::to_string(column);
  }

  std::string place_of(const source::Diagnostic& diagnostic) const {
    if (!diagnostic.confidential) return place(diagnostic.span);
    return printable(sources_[diagnostic.span.file].path) + ": regel " +
           std::to_string(position(diagnostic.span).line);
  }

  void headline(const source::Diagnostic& diagnostic) {
    std::string text;
    if (diagnostic.span.file != source::FileId::None) {
      text += painted(place_of(diagnostic), "\x1b[1m") + ": ";
    }
    text += painted(std::string(name_of(diagnostic.severity)) + ":", colour_of(diagnostic.severity));
    text += " " + printable(diagnostic.message) + " " + painted("[" + diagnostic.rule + "]", "\x1b[2m");
    add_line(text);
  }

  std::string other_places(const Folded& folded) const {
    std::string text =
        "   en op " + std::to_string(folded.others.size()) + " andere plaatsen in dit bestand: regel ";
    const auto named = std::min(folded.others.size(), places_named);
    for (std::size_t index = 0; index < named; ++index) {
      if (index > 0) text += index + 1 == folded.others.size() ? " en " : ", ";
      text += std::to_string(position(folded.others[index]->span).line);
    }
    return named < folded.others.size() ? text + " …" : text;
  }

  bool has_excerpt(const source::Diagnostic& diagnostic) const {
    return diagnostic.span.file != source::FileId::None && !diagnostic.confidential &&
           !sources_[diagnostic.span.file].text.empty();
  }

  Excerpt excerpt_of(const source::Diagnostic& diagnostic) const {
    const auto& file = sources_[diagnostic.span.file];
    const auto line = source::line_of(file, diagnostic.span.begin);
    const auto line_begin = static_cast<std::size_t>(line.data() - file.text.data());
    const auto within = [&](std::size_t offset) { return offset - std::min(line_begin, offset); };
    const auto room = terminal_.width == 0 ? usual_excerpt : terminal_.width - gutter - 4;
    return excerpt(line, within(diagnostic.span.begin), within(diagnostic.span.end), room);
  }

  /// Prints the line, the carets and, where there is room, the first hint; returns how many hints it printed.
  std::size_t excerpt_with_hint(const source::Diagnostic& diagnostic) {
    const auto shown = excerpt_of(diagnostic);
    std::string number = std::to_string(position(diagnostic.span).line);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, ' ');
    out_ += number + " | " + shown.text + "\n";
    out_ += std::string(number.size(), ' ') + " | " + std::string(shown.indent, ' ');
    out_ += painted(std::string(shown.carets, '^'), colour_of(diagnostic.severity));
    const auto hint = diagnostic.hints.empty() ? std::string() : " " + printable(diagnostic.hints.front());
    const auto used = number.size() + 3 + shown.indent + shown.carets;
    const bool fits = terminal_.width == 0 || used + columns(hint) <= terminal_.width;
    if (fits) out_ += hint;
    out_ += "\n";
    return !hint.empty() && fits ? 1 : 0;
  }

  const source::SourceMap& sources_;
  Terminal terminal_;
  std::string out_;
};

}  // namespace

std::string counted(std::size_t count, const char* one, const char* more) {
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

std::string print_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources,
                              const Terminal& terminal, std::size_t per_file) {
  Printer printer(sources, terminal);
  for (const auto& report : fold(diagnostics, per_file)) printer.print(report);
  return printer.take();
}

std::string count_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources) {
  std::size_t errors = 0, warnings = 0, advice = 0;
  std::set<std::string_view> files;
  for (const auto& diagnostic : diagnostics) {
    if (diagnostic.severity == source::Severity::Error) ++errors;
    if (diagnostic.severity == source::Severity::Warning) ++warnings;
    if (diagnostic.severity == source::Severity::Advice) ++advice;
    if (diagnostic.span.file != source::FileId::None) files.insert(sources[diagnostic.span.file].path);
  }
  std::string text;
  const auto add = [&](std::size_t count, const char* one, const char* more) {
    if (count == 0) return;
    if (!text.empty()) text += ", ";
    text += counted(count, one, more);
  };
  add(errors, "fout", "fouten");
  add(warnings, "waarschuwing", "waarschuwingen");
  add(advice, "advies", "adviezen");
  if (const auto comma = text.rfind(", "); comma != std::string::npos) text.replace(comma, 2, " en ");
  if (!files.empty()) text += " in " + counted(files.size(), "bestand", "bestanden");
  return text;
}

}  // namespace cli
