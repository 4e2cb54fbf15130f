#include <cstdio>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/print_diagnostics.h"
#include "cli/workspace.h"
#include "source/limits.h"
#include "source/nearest_name.h"
#include "yaml/parse.h"

namespace cli {
namespace {

constexpr const char* rules_path = "templates/regels.yaml";

std::string indented(const std::string& text) {
  std::string result = "    ";
  for (const char c : text) {
    result += c;
    if (c == '\n') result += "    ";
  }
  while (result.ends_with(' ') || result.ends_with('\n')) result.pop_back();
  return result + "\n";
}

std::string page_of(const yaml::Value& rule) {
  std::string text = rule.text_or("regel", "") + ": " + rule.text_or("titel", "") + "\n\n";
  text += rule.text_or("uitleg", "") + "\n";
  if (const auto wrong = rule.text_or("fout", ""); !wrong.empty()) text += "\nFout:\n" + indented(wrong);
  if (const auto right = rule.text_or("goed", ""); !right.empty()) text += "\nGoed:\n" + indented(right);
  return text;
}

std::string overview(const yaml::List& rules) {
  std::string text = "Alle regels. Typ `handreiking uitleg REGEL` voor meer.\n\n";
  for (const auto& rule : rules) {
    auto name = rule.text_or("regel", "");
    if (name.size() < 34) name.resize(34, ' ');
    text += "  " + name + " " + rule.text_or("titel", "") + "\n";
  }
  return text;
}

ExitCode unknown_rule(const std::string& name, const yaml::List& rules) {
  std::vector<std::string> names;
  for (const auto& rule : rules) names.push_back(rule.text_or("regel", ""));
  std::string text = "De regel `" + name + "` bestaat niet.";
  if (const auto nearest = source::nearest_name(name, names)) text += " Bedoel je `" + *nearest + "`?";
  std::fprintf(stderr, "%s\nTyp `handreiking uitleg` voor een lijst van alle regels.\n", text.c_str());
  return ExitCode::WrongUse;
}

source::Result<yaml::Value> read_rules(Workspace& workspace) {
  const auto file = workspace.sources().load(workspace.files(), rules_path, source::limits::yaml_file_bytes);
  if (!file) return file.error();
  return yaml::parse(workspace.sources()[*file]);
}

}  // namespace

ExitCode explain(const ExplainCommand& command) {
  Workspace workspace(command.folder);
  const auto value = read_rules(workspace);
  if (!value || value->list() == nullptr) {
    const auto problems = value ? source::Diagnostics{} : value.error();
    std::fputs(print_diagnostics(problems, workspace.sources(), Colour::Off).c_str(), stderr);
    return ExitCode::OwnFailure;
  }
  const auto& rules = *value->list();
  if (command.rule.empty()) {
    std::fputs(overview(rules).c_str(), stdout);
    return ExitCode::Good;
  }
  for (const auto& rule : rules) {
    if (rule.text_or("regel", "") != command.rule) continue;
    std::fputs(page_of(rule).c_str(), stdout);
    return ExitCode::Good;
  }
  return unknown_rule(command.rule, rules);
}

}  // namespace cli
