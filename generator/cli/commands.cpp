#include "cli/commands.h"

#include <utility>

#include "cli/excerpt.h"
#include "cli/print_diagnostics.h"
#include "cli/report.h"
#include "cli/selection.h"
#include "cli/workspace.h"
#include "model/load.h"
#include "publish/parallel.h"

namespace cli {
namespace {

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

model::Loaded load(Workspace& workspace, const ReportOptions& report) {
  const auto warnings = report.strict ? model::Warnings::Fail : model::Warnings::Pass;
  return model::load(workspace.files(), workspace.sources(), {}, publish::parallel_for(),
                     model::RuleSettings(warnings));
}

std::string files_changed(const publish::Changes& changes) {
  if (!changes.any()) return "Er is niets veranderd.";
  return counted(changes.written, "bestand", "bestanden") + " nieuw of anders, " +
         std::to_string(changes.unchanged) + " gelijk gebleven, " + std::to_string(changes.removed) + " weg.";
}

ExitCode report_success(const publish::Outcome& outcome, const std::string& folder,
                        const ReportOptions& options) {
  const auto& summary = *outcome.summary;
  say("De site staat in `" + folder + "`: " + counted(summary.pages, "pagina", "pagina's") + " en " +
          counted(summary.pdfs, "pdf", "pdf's") + ". " + files_changed(summary.changes) + "\n",
      options);
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
  const auto outcome =
      publish::publish(load(workspace, command.report), workspace.world(), workspace.data(), target);
  report(outcome.diagnostics, workspace.sources(), command.report);
  if (outcome.summary) return report_success(outcome, target, command.report);
  complain("Er is geen nieuwe site gemaakt. Wat in `" + target + "` stond, is niet veranderd.\n");
  return outcome.own_failure ? ExitCode::OwnFailure : ExitCode::InputProblems;
}

ExitCode check(const CheckCommand& command) {
  Workspace workspace(command.folder);
  if (const auto code = can_start(workspace); code != ExitCode::Good) return code;
  const Selection selection(command.files, workspace.folder());
  auto loaded = load(workspace, command.report);
  auto diagnostics = loaded.diagnostics;
  append(diagnostics, publish::check_site(loaded, workspace.world()));
  append(diagnostics, loaded.rules.unused_exceptions());
  diagnostics = selection.narrow(std::move(diagnostics), workspace.sources());
  report(diagnostics, workspace.sources(), command.report);
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
    say("Alles is in orde: " + counted(checked, "bestand", "bestanden") + " gecontroleerd.\n",
        command.report);
  }
  return ExitCode::Good;
}

}  // namespace cli
