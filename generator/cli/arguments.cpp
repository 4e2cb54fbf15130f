#include "cli/arguments.h"

#include <CLI/CLI.hpp>

#include "cli/version.h"
#include "source/nearest_name.h"

namespace cli {
namespace {

/// For tips that can be typed. The folders of a script or a Makefile say nothing to who reads them.
std::string as_typed(std::string_view program) {
  return std::string(program.starts_with('/') ? program.substr(program.rfind('/') + 1) : program);
}

std::string see_help(const std::string& program) {
  return "Typ `" + program + " --help` voor de commando's en opties.\n";
}

/// CLI11 says everything in English, so the help is made here from its own list of commands and options.
class DutchHelp : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
    std::string text = app->get_description() + "\n\nGebruik: " + usage(*app) + "\n";
    const auto commands = app->get_subcommands([](const CLI::App*) { return true; });
    if (!commands.empty()) {
      text += "\nCommando's:\n";
      for (const auto* command : commands) text += row(command_names(*command), command->get_description());
    }
    text += "\nOpties:\n";
    for (const auto* option : app->get_options()) {
      const auto value =
          option->get_type_size() > 0 && !option->get_positional() ? " " + option->get_type_name() : "";
      text += row(option->get_name(false, true) + value, option->get_description());
    }
    if (commands.empty()) return text;
    return text + "\nMeer over een commando: handreiking COMMANDO --help\n" +
           "Een bouw eindigt met 0 (goed), 1 (problemen in de invoer), 2 (verkeerd gebruik) of 3 (eigen "
           "storing).\n";
  }

 private:
  static std::string usage(const CLI::App& app) {
    if (app.get_parent() == nullptr) return "handreiking COMMANDO [OPTIES]";
    std::string text = "handreiking " + app.get_name() + " [OPTIES]";
    for (const auto* option : app.get_options()) {
      if (!option->get_positional()) continue;
      text += " [" + option->get_name(true) + (option->get_expected_max() > 1 ? " ..." : "") + "]";
    }
    return text;
  }
  static std::string command_names(const CLI::App& command) {
    std::string names = command.get_name();
    for (const auto& alias : command.get_aliases()) names += " (" + alias + ")";
    return names;
  }
  static std::string row(std::string left, const std::string& right) {
    left = "  " + left;
    if (left.size() < 28) left.resize(28, ' ');
    return left + " " + right + "\n";
  }
};

/// The message for arguments that nobody asked for.
WrongUse unknown_argument(const std::string& argument, const CLI::App& app, const std::string& program) {
  std::vector<std::string> names;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
  }
  for (const auto* option : app.get_options()) names.push_back(option->get_name());
  std::string text = "`" + argument + "` is hier geen commando of optie.";
  if (const auto name = source::nearest_name(argument, names)) text += " Bedoel je `" + *name + "`?";
  return {text + "\n" + see_help(program)};
}

class CommandLine {
 public:
  CommandLine() {
    app_.formatter(std::make_shared<DutchHelp>());
    app_.set_help_flag("-h,--help", "toon deze hulp");
    app_.set_version_flag("--version", std::string("handreiking ") + version, "toon de versie");
    app_.require_subcommand(1);
    add_folder(*bouw_, build_.folder);
    bouw_->add_option("--uit", build_.output, "map voor de site (anders: public, naast content)")
        ->type_name("MAP");
    add_report(*bouw_, build_.report);
    add_folder(*controleer_, check_.folder);
    controleer_->add_option("BESTAND", check_.files, "alleen deze bestanden of mappen (anders: alles)");
    controleer_->add_flag("--extern", check_.external, "vraag ook op internet of links nog werken");
    add_report(*controleer_, check_.report);
    add_folder(*uitleg_, explain_.folder);
    uitleg_->add_option("REGEL", explain_.rule, "de regel, zoals veld.onbekend (anders: een lijst)");
    for (auto* command : {bouw_, controleer_, uitleg_}) {
      command->formatter(app_.get_formatter());
      command->set_help_flag("-h,--help", "toon deze hulp");
    }
    bouw_->alias("build");
    controleer_->alias("check");
    uitleg_->alias("explain");
  }

  Command read(int argc, const char* const* argv) {
    if (argc > 0) build_.report.program = check_.report.program = explain_.program = as_typed(argv[0]);
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      return ShowText{help()};
    } catch (const CLI::CallForVersion&) {
      return ShowText{std::string("handreiking ") + version + "\n"};
    } catch (const CLI::ParseError& error) {
      return wrong_use(error, argc, argv);
    }
    if (bouw_->parsed()) return build_;
    if (controleer_->parsed()) return check_;
    return explain_;
  }

 private:
  static void add_folder(CLI::App& command, std::string& folder) {
    command.add_option("--map", folder, "map van de site, met content/ erin (anders: deze map)")
        ->type_name("MAP");
  }

  static void add_report(CLI::App& command, ReportOptions& report) {
    command
        .add_option_function<std::string>(
            "--als",
            [&report](const std::string& form) {
              report.form = form == "json" ? ReportForm::Json : ReportForm::Text;
            },
            "toon de meldingen als tekst of als json (voor andere programma's)")
        ->type_name("VORM")
        ->check(CLI::IsMember({"tekst", "json"}));
    command.add_flag("--alles", report.everything, "toon alle meldingen (anders: 20 per bestand)");
    command.add_flag("--strikt", report.strict, "laat een waarschuwing als fout tellen");
  }

  CLI::App& current() {
    const auto parsed = app_.get_subcommands();
    return parsed.empty() ? app_ : *parsed.front();
  }

  std::string help() { return current().help(); }

  WrongUse wrong_use(const CLI::ParseError& error, int argc, const char* const* argv) {
    if (argc < 2) return {help()};
    const auto extras = app_.remaining(true);
    if (!extras.empty()) return unknown_argument(extras.front(), current(), argv[0]);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      return {std::string("Bij een van de opties ontbreekt de waarde, of ze staat er twee keer.\n") +
              see_help(argv[0])};
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) {
      return {std::string("Kies bij `--als` uit `tekst` en `json`.\n") + see_help(argv[0])};
    }
    return unknown_argument(argv[1], app_, argv[0]);
  }

  BuildCommand build_;
  CheckCommand check_;
  ExplainCommand explain_;
  CLI::App app_{"handreiking maakt van de map content/ een gecontroleerde site met pdf's."};
  CLI::App* bouw_ = app_.add_subcommand("bouw", "controleer alles en maak de site");
  CLI::App* controleer_ = app_.add_subcommand("controleer", "controleer alles en meld wat er beter moet");
  CLI::App* uitleg_ = app_.add_subcommand("uitleg", "leg een regel uit, met een fout en een goed voorbeeld");
};

}  // namespace

Command read_arguments(int argc, const char* const* argv) {
  return CommandLine().read(argc, argv);
}

}  // namespace cli
