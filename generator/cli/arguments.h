#pragma once

#include <string>
#include <variant>
#include <vector>

namespace cli {

enum class ReportForm { Text, Json };

/// How problems are told.
struct ReportOptions {
  ReportForm form = ReportForm::Text;
  bool everything = false;              // all of each file, nothing folded
  bool strict = false;                  // a warning counts as an error
  std::string program = "handreiking";  // as the user typed it, for tips that can be typed
};
struct BuildCommand {
  std::string folder = ".";  // the site: holds content/
  std::string output = {};   // empty: `public` in `folder`
  ReportOptions report = {};
};
struct CheckCommand {
  std::string folder = ".";
  std::vector<std::string> files;  // none: everything
  bool external = false;           // ask the web after links as well
  ReportOptions report = {};
};
struct ExplainCommand {
  std::string folder = ".";
  std::string rule;  // empty: a list of all rules
  std::string program = "handreiking";
};
/// --help, --version: a text for standard output.
struct ShowText {
  std::string text;
};
/// The command line makes no sense; `text` says why and what to do.
struct WrongUse {
  std::string text;
};

using Command = std::variant<BuildCommand, CheckCommand, ExplainCommand, ShowText, WrongUse>;

/// Reads the command line. Commands are Dutch, with the common English word as an alias.
Command read_arguments(int argc, const char* const* argv);

}  // namespace cli
