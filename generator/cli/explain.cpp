#include <cstdio>
#include <string>

#include "cli/commands.h"
#include "cli/print_diagnostics.h"
#include "cli/workspace.h"
#include "model/rule_catalogue.h"
#include "source/nearest_name.h"

namespace cli {
namespace {

constexpr std::size_t title_column = 34;

std::string indented(const std::string& text) {
  std::string result = "    ";
  for (const char c : text) {
    result += c;
    if (c == '\n') result += "    ";
  }
  while (result.ends_with(' ') || result.ends_with('\n')) result.pop_back();
  return result + "\n";
}

std::string page_of(const model::Rule& rule) {
  std::string text = rule.id + ": " + rule.title + "\n\n";
  text += rule.explanation + "\nDit is een " + std::string(name_of(rule.severity)) + ".\n";
  if (!rule.wrong.empty()) text += "\nFout:\n" + indented(rule.wrong);
  if (!rule.right.empty()) text += "\nGoed:\n" + indented(rule.right);
  return text;
}

std::string overview(const model::RuleCatalogue& catalogue, const std::string& program) {
  std::string text = "Alle regels. Typ `" + program + " uitleg REGEL` voor meer.\n\n";
  for (const auto& rule : catalogue.rules()) {
    auto name = rule.id;
    if (name.size() < title_column) name.resize(title_column, ' ');
    text += "  " + name + " " + rule.title + "\n";
  }
  return text;
}

ExitCode unknown_rule(const std::string& name, const model::RuleCatalogue& catalogue,
                      const std::string& program) {
  std::string text = "De regel `" + name + "` bestaat niet.";
  if (const auto nearest = source::nearest_name(name, catalogue.ids())) {
    text += " Bedoel je `" + *nearest + "`?";
  }
  std::fprintf(stderr, "%s\nTyp `%s uitleg` voor een lijst van alle regels.\n", text.c_str(),
               program.c_str());
  return ExitCode::WrongUse;
}

}  // namespace

ExitCode explain(const ExplainCommand& command) {
  Workspace workspace(command.folder);
  const auto catalogue = model::RuleCatalogue::read(workspace.files(), workspace.sources(), "templates");
  if (!catalogue) {
    std::fputs(print_diagnostics(catalogue.error(), workspace.sources(), {}, 0).c_str(), stderr);
    return ExitCode::OwnFailure;
  }
  if (command.rule.empty()) {
    std::fputs(overview(*catalogue, command.program).c_str(), stdout);
    return ExitCode::Good;
  }
  const auto* rule = catalogue->find(command.rule);
  if (rule == nullptr) return unknown_rule(command.rule, *catalogue, command.program);
  std::fputs(page_of(*rule).c_str(), stdout);
  return ExitCode::Good;
}

}  // namespace cli
