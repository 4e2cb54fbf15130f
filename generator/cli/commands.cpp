#include "cli/commands.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "cli/print_diagnostics.h"
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
  return std::to_string(changes.written) + " bestanden nieuw of anders, " +
         std::to_string(changes.unchanged) + " gelijk gebleven, " + std::to_string(changes.removed) + " weg.";
}

ExitCode report_success(const publish::Outcome& outcome, const std::string& folder) {
  const auto& summary = *outcome.summary;
  say("De site staat in `" + folder + "`: " + std::to_string(summary.pages) + " pagina's en " +
      std::to_string(summary.pdfs) + " pdf's. " + files_changed(summary.changes) + "\n");
  if (outcome.left_out.empty()) return ExitCode::Good;
  complain("Niet op de site, omdat er fouten in staan:\n");
  for (const auto& path : outcome.left_out) complain("  " + path + "\n");
  return ExitCode::InputProblems;
}

/// Paths as the user types them, made to look like those in diagnostics: from the site's folder, with `/`.
std::set<std::string> in_site(const std::vector<std::string>& files, const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  std::set<std::string> paths;
  std::error_code error;
  const auto root = fs::weakly_canonical(folder, error);
  for (const auto& file : files) {
    paths.insert(fs::weakly_canonical(file, error).lexically_relative(root).generic_string());
  }
  return paths;
}

void keep_only(const std::set<std::string>& paths, source::Diagnostics& diagnostics,
               const source::SourceMap& sources) {
  std::erase_if(diagnostics, [&](const source::Diagnostic& diagnostic) {
    return diagnostic.span.file == source::FileId::None ||
           !paths.contains(sources[diagnostic.span.file].path);
  });
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
  const auto paths = in_site(command.files, workspace.folder());
  for (const auto& path : paths) {
    if (workspace.files().read(path, SIZE_MAX).status == source::ReadStatus::Read) continue;
    complain("Dit bestand bestaat niet in de map van de site: `" + path + "`\n");
    return ExitCode::WrongUse;
  }
  const auto loaded = load(workspace);
  auto diagnostics = loaded.diagnostics;
  append(diagnostics, publish::check_site(loaded, workspace.world()));
  if (!paths.empty()) keep_only(paths, diagnostics, workspace.sources());
  report(diagnostics, workspace.sources());
  if (diagnostics.empty()) {
    const auto checked = paths.empty() ? loaded.checked_files : paths.size();
    say("Alles is in orde: " + std::to_string(checked) + (checked == 1 ? " bestand" : " bestanden") +
        " gecontroleerd.\n");
  }
  return has_errors(diagnostics) ? ExitCode::InputProblems : ExitCode::Good;
}

}  // namespace cli
