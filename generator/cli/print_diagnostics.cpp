#include "cli/print_diagnostics.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "cli/excerpt.h"

namespace cli {
namespace {

constexpr std::size_t excerpt_width = 90;

const char* word_of(source::Severity severity) {
  switch (severity) {
    case source::Severity::Error:
      return "fout";
    case source::Severity::Warning:
      return "waarschuwing";
    case source::Severity::Advice:
      return "advies";
  }
  return "";
}

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

bool is_private(const source::Diagnostic& diagnostic) {
  return diagnostic.rule.starts_with("avg.");
}

class Printer {
 public:
  Printer(const source::SourceMap& sources, Colour colour) : sources_(sources), colour_(colour) {}

  std::string take() { return std::move(out_); }

  void print(const source::Diagnostic& diagnostic) {
    headline(diagnostic);
    std::size_t hints_shown = 0;
    if (has_excerpt(diagnostic)) hints_shown = excerpt_with_hint(diagnostic);
    for (std::size_t index = hints_shown; index < diagnostic.hints.size(); ++index) {
      out_ += "   tip: " + printable(diagnostic.hints[index]) + "\n";
    }
    for (const auto& note : diagnostic.notes)
      out_ += "   zie " + place(note.span) + ": " + printable(note.text) + "\n";
    if (!diagnostic.context.empty()) out_ += "   in " + printable(diagnostic.context) + "\n";
    out_ += "\n";
  }

 private:
  std::string painted(std::string_view text, const char* code) const {
    if (colour_ == Colour::Off) return std::string(text);
    return std::string(code) + std::string(text) + "\x1b[0m";
  }

  std::string place(source::Span span) const {
    const auto& file = sources_[span.file];
    const auto position = source::position_of(file, span.begin);
    return printable(file.path) + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
  }

  void headline(const source::Diagnostic& diagnostic) {
    if (diagnostic.span.file != source::FileId::None) {
      out_ += painted(is_private(diagnostic) ? private_place(diagnostic.span) : place(diagnostic.span),
                      "\x1b[1m");
      out_ += ": ";
    }
    out_ += painted(std::string(word_of(diagnostic.severity)) + ":", colour_of(diagnostic.severity));
    out_ +=
        " " + printable(diagnostic.message) + " " + painted("[" + diagnostic.rule + "]", "\x1b[2m") + "\n";
  }

  std::string private_place(source::Span span) const {
    const auto& file = sources_[span.file];
    return printable(file.path) + ": regel " + std::to_string(source::position_of(file, span.begin).line);
  }

  bool has_excerpt(const source::Diagnostic& diagnostic) const {
    return diagnostic.span.file != source::FileId::None && !is_private(diagnostic) &&
           !sources_[diagnostic.span.file].text.empty();
  }

  /// Prints the line, the carets and the first hint; returns how many hints it printed.
  std::size_t excerpt_with_hint(const source::Diagnostic& diagnostic) {
    const auto& file = sources_[diagnostic.span.file];
    const auto line = source::line_of(file, diagnostic.span.begin);
    const auto line_begin = static_cast<std::size_t>(line.data() - file.text.data());
    const std::size_t begin =
        diagnostic.span.begin - std::min<std::size_t>(line_begin, diagnostic.span.begin);
    const std::size_t end = diagnostic.span.end - std::min<std::size_t>(line_begin, diagnostic.span.end);
    const auto shown = excerpt(line, begin, end, excerpt_width);

    std::string number = std::to_string(source::position_of(file, diagnostic.span.begin).line);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, ' ');
    out_ += number + " | " + shown.text + "\n";
    out_ += std::string(number.size(), ' ') + " | " + std::string(shown.indent, ' ');
    out_ += painted(std::string(shown.carets, '^'), colour_of(diagnostic.severity));
    if (!diagnostic.hints.empty()) out_ += " " + printable(diagnostic.hints.front());
    out_ += "\n";
    return diagnostic.hints.empty() ? 0 : 1;
  }

  const source::SourceMap& sources_;
  Colour colour_;
  std::string out_;
};

}  // namespace

std::string counted(std::size_t count, const char* one, const char* more) {
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

std::string print_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources,
                              Colour colour) {
  Printer printer(sources, colour);
  for (const auto& diagnostic : diagnostics) printer.print(diagnostic);
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
