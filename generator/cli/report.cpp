#include "cli/report.h"

#include <algorithm>
#include <cstdio>

#include "cli/hide_private.h"
#include "cli/json_report.h"
#include "cli/print_diagnostics.h"
#include "cli/terminal.h"

namespace cli {
namespace {

constexpr std::size_t shown_per_file = 20;

std::string what_to_do(const source::Diagnostics& diagnostics, const ReportOptions& options) {
  const auto heaviest = std::max_element(
      diagnostics.begin(), diagnostics.end(),
      [](const source::Diagnostic& a, const source::Diagnostic& b) { return a.severity < b.severity; });
  std::string text = " Meer over een melding: `" + options.program + " uitleg " + heaviest->rule + "`.";
  if (options.strict) text += " Met `--strikt` telt een waarschuwing als fout.";
  return text;
}

}  // namespace

void report(source::Diagnostics diagnostics, const source::SourceMap& sources, const ReportOptions& options,
            Asked asked) {
  source::sort(diagnostics, sources);
  hide_private(diagnostics, sources);
  if (options.form == ReportForm::Json) {
    std::fputs(json_report(diagnostics, sources).c_str(), stdout);
    return;
  }
  if (diagnostics.empty()) return;
  std::FILE* stream = asked == Asked::Problems ? stdout : stderr;
  auto text =
      print_diagnostics(diagnostics, sources, terminal_of(stream), options.everything ? 0 : shown_per_file);
  text += count_diagnostics(diagnostics, sources) + "." + what_to_do(diagnostics, options) + "\n";
  std::fputs(text.c_str(), stream);
}

void say(const std::string& text, const ReportOptions& options) {
  std::fputs(text.c_str(), options.form == ReportForm::Json ? stderr : stdout);
}

void complain(const std::string& text) {
  std::fputs(text.c_str(), stderr);
}

}  // namespace cli
