#include "cli/commands.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "cli/excerpt.h"
#include "cli/print_diagnostics.h"
#include "cli/selection.h"
#include "cli/workspace.h"
#include "model/load.h"
#include "publish/parallel.h"

namespace cli {
namespace {

/// https://no-color.org
Colour colour_of_terminal() {
  const char* no_color = std::getenv("NO_COLOR");
  const bool wanted = no_color == nullptr || *no_color == '\0';
  return wanted && ::isatty(STDERR_FILENO) != 0 ? Colour::On : Colour::Off;
}

void say(const std::string& text) {
  std::fputs(text.c_str(), stdout);
}
void complain(const std::string& text) {
  std::fputs(text.c_str(), stderr);
}

/// Good, or why no command can start here.
ExitCode can_start(const Workspace& workspace) {
  if (!workspace.has_data()) {
    complain("Naast het programma ontbreekt de map `share/handreiking`. Installeer het programma opnieuw.\n");
    return ExitCode::OwnFailure;
  }
  if (workspace.has_site()) return ExitCode::Good;
  complain("In deze map staat geen map `content`: " + workspace.folder().string() +
           "\nGa naar de map van de site, of wijs hem aan met `--map`.\n");
  return ExitCode::WrongUse;
}

model::Loaded load(Workspace& workspace) {
  return model::load(workspace.files(), workspace.sources(), {}, publish::parallel_for());
}

void report(source::Diagnostics diagnostics, const source::SourceMap& sources) {
  source::sort(diagnostics, sources);
  complain(print_diagnostics(diagnostics, sources, colour_of_terminal()));
  if (!diagnostics.empty()) complain(count_diagnostics(diagnostics, sources) + ".\n");
}

std::string files_changed(const publish::Changes& changes) {
  if (!changes.any()) return "Er is niets veranderd.";
  return counted(changes.written, "bestand", "bestanden") + " nieuw of anders, " +
         std::to_string(changes.unchanged) + " gelijk gebleven, " + std::to_string(changes.removed) + " weg.";
}

ExitCode report_success(const publish::Outcome& outcome, const std::string& folder) {
  const auto& summary = *outcome.summary;
  say("De site staat in `" + folder + "`: " + counted(summary.pages, "pagina", "pagina's") + " en " +
      counted(summary.pdfs, "pdf", "pdf's") + ". " + files_changed(summary.changes) + "\n");
  if (outcome.left_out.empty()) return ExitCode::Good;
  complain("Niet op de site, omdat er fouten in staan:\n");
  for (const auto& path : outcome.left_out) complain("  " + printable(path) + "\n");
  return ExitCode::InputProblems;
}

}  // namespace

ExitCode build(const BuildCommand& command) {
  Workspace workspace(command.folder);
  if (const auto code = can_start(workspace); code != ExitCode::Good) return code;
  const auto target = (workspace.folder() / command.output).lexically_normal().string();
  const auto outcome = publish::publish(load(workspace), workspace.world(), workspace.data(), target);
  report(outcome.diagnostics, workspace.sources());
  if (outcome.summary) return report_success(outcome, target);
  complain("Er is geen nieuwe site gemaakt. Wat in `" + target + "` stond, is niet veranderd.\n");
  return outcome.own_failure ? ExitCode::OwnFailure : ExitCode::InputProblems;
}

ExitCode check(const CheckCommand& command) {
  Workspace workspace(command.folder);
  if (const auto code = can_start(workspace); code != ExitCode::Good) return code;
  const Selection selection(command.files, workspace.folder());
  auto loaded = load(workspace);
  auto diagnostics = loaded.diagnostics;
  append(diagnostics, publish::check_site(loaded, workspace.world()));
  diagnostics = selection.narrow(std::move(diagnostics), workspace.sources());
  report(diagnostics, workspace.sources());
  const auto missed = selection.missed(workspace.sources());
  const bool found_files = !loaded.site.parts.empty();  // else site.yaml says what is wrong
  if (found_files && !missed.empty()) {
    complain(missed);
    return ExitCode::WrongUse;
  }
  if (has_errors(diagnostics)) return ExitCode::InputProblems;
  if (diagnostics.empty()) {
    const auto checked =
        selection.is_everything() ? loaded.checked_files : selection.count(workspace.sources());
    say("Alles is in orde: " + counted(checked, "bestand", "bestanden") + " gecontroleerd.\n");
  }
  return ExitCode::Good;
}

}  // namespace cli
