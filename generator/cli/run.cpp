#include "cli/run.h"

#include <cstdio>
#include <exception>

#include "cli/arguments.h"
#include "cli/commands.h"

namespace cli {
namespace {

ExitCode run_command(const BuildCommand& command) {
  return build(command);
}
ExitCode run_command(const CheckCommand& command) {
  return check(command);
}
ExitCode run_command(const ExplainCommand& command) {
  return explain(command);
}
ExitCode run_command(const ShowText& command) {
  std::fputs(command.text.c_str(), stdout);
  return ExitCode::Good;
}
ExitCode run_command(const WrongUse& command) {
  std::fputs(command.text.c_str(), stderr);
  return ExitCode::WrongUse;
}

/// What we say may be what a script acts on, so that it got through counts.
ExitCode after_output(ExitCode code) {
  if (std::fflush(stdout) == 0) return code;
  std::fputs("De uitvoer is niet te schrijven. Is de schijf vol?\n", stderr);
  return ExitCode::OwnFailure;
}

}  // namespace

ExitCode run(int argc, char** argv) {
  try {
    const auto command = read_arguments(argc, argv);
    return after_output(std::visit([](const auto& each) { return run_command(each); }, command));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "Er ging iets mis in het programma zelf: %s\nMeld dit aan de ontwikkelaars.\n",
                 error.what());
    return ExitCode::OwnFailure;
  }
}

}  // namespace cli
