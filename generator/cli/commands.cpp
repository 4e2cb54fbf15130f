#include "cli/commands.h"

#include <filesystem>
#include <functional>
#include <utility>

#include "cli/check_external.h"
#include "cli/excerpt.h"
#include "cli/print_diagnostics.h"
#include "cli/report.h"
#include "cli/selection.h"
#include "cli/today.h"
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

using FileFilter = std::function<bool(const std::string& path)>;  // none: all files

model::Loaded load(Workspace& workspace, const ReportOptions& report, const FileFilter& wants = {}) {
  const auto warnings = report.strict ? model::Warnings::Fail : model::Warnings::Pass;
  return model::load(workspace.files(), workspace.sources(), {}, publish::parallel_for(),
                     model::RuleSettings(warnings), today(), wants);
}

// What is typed on a command line counts from the folder that it is typed in.
std::string target_of(const BuildCommand& command) {
  const std::filesystem::path site = command.folder;
  const auto target = command.output.empty() ? site / "public" : std::filesystem::path(command.output);
  return target.lexically_normal().string();
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

std::string links_checked(const web::Outcome& outcome) {
  auto text = counted(outcome.asked + outcome.remembered, "link", "links");
  if (outcome.remembered > 0) text += " (" + std::to_string(outcome.remembered) + " al eerder deze week)";
  return text;
}

/// What `controleer` found out of the site and, when it was to ask the web, of its links.
struct Findings {
  source::Diagnostics problems;
  web::Outcome links;
  std::string remarks;

  bool any() const { return !problems.empty() || !links.obstacles.empty(); }
};

void check_links(ExternalCheck& external, Findings& found) {
  found.links = external.run();
  found.remarks = external.remarks();
  append(found.problems, found.links.problems);
}

FileFilter filter_of(const Selection& selection) {
  if (selection.reaches_every_page()) return {};
  return [&](const std::string& path) { return selection.includes(path); };
}

publish::CheckScope scope_of(const FileFilter& wants, const source::SourceMap& sources) {
  if (!wants) return {};
  return {.wants = [&](const model::Page& page) { return wants(sources[page.span.file].path); }};
}

// An exception for a page that was not looked at is not in vain.
source::Diagnostics unused_exceptions(const model::RuleSettings& rules, bool every_page, bool every_link) {
  if (!every_page) return {};
  return rules.unused_exceptions(every_link ? model::OtherSites::Asked : model::OtherSites::NotAsked);
}

Findings find_problems(const CheckCommand& command, model::Loaded& loaded, Workspace& workspace,
                       const Selection& selection, const FileFilter& wants) {
  Findings found;
  found.problems = loaded.diagnostics;
  ExternalCheck external(loaded, workspace, selection);
  auto scope = scope_of(wants, workspace.sources());
  if (command.external) scope.take = [&](document::Document document) { external.take(std::move(document)); };
  append(found.problems, publish::check_site(loaded, workspace.world(), scope));
  const bool every_page_was_right = selection.is_everything() && !has_errors(found.problems);
  if (command.external) check_links(external, found);
  const bool every_link = command.external && every_page_was_right && found.links.obstacles.empty();
  append(found.problems, unused_exceptions(loaded.rules, !scope.wants, every_link));
  found.problems = selection.narrow(std::move(found.problems), workspace.sources());
  return found;
}

void report(const Findings& found, const source::SourceMap& sources, const ReportOptions& options) {
  auto all = found.problems;
  append(all, found.links.obstacles);
  report(std::move(all), sources, options, Asked::Problems);
  say(found.remarks, options);
}

}  // namespace

ExitCode build(const BuildCommand& command) {
  Workspace workspace(command.folder);
  if (const auto code = can_start(workspace); code != ExitCode::Good) return code;
  const auto target = target_of(command);
  const auto outcome =
      publish::publish(load(workspace, command.report), workspace.world(), workspace.data(), target);
  report(outcome.diagnostics, workspace.sources(), command.report, Asked::Site);
  if (outcome.summary) return report_success(outcome, target, command.report);
  complain("Er is geen nieuwe site gemaakt. Wat in `" + target + "` stond, is niet veranderd.\n");
  return outcome.own_failure ? ExitCode::OwnFailure : ExitCode::InputProblems;
}

ExitCode check(const CheckCommand& command) {
  Workspace workspace(command.folder);
  if (const auto code = can_start(workspace); code != ExitCode::Good) return code;
  const Selection selection(command.files, workspace.folder());
  const auto wants = filter_of(selection);
  auto loaded = load(workspace, command.report, wants);
  const auto found = find_problems(command, loaded, workspace, selection, wants);
  report(found, workspace.sources(), command.report);
  const auto missed = selection.missed(workspace.sources());
  const bool found_files = !loaded.site.parts.empty();  // else site.yaml says what is wrong
  if (found_files && !missed.empty()) {
    complain(missed);
    return ExitCode::WrongUse;
  }
  if (has_errors(found.problems)) return ExitCode::InputProblems;
  if (!found.any()) {
    const auto checked =
        selection.is_everything() ? loaded.checked_files : selection.count(workspace.sources());
    say("Alles is in orde: " + counted(checked, "bestand", "bestanden") +
            (command.external ? " en " + links_checked(found.links) : "") + " gecontroleerd.\n",
        command.report);
  }
  return found.links.obstacles.empty() ? ExitCode::Good : ExitCode::OwnFailure;
}

}  // namespace cli
