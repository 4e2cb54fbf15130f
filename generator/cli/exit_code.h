#pragma once

namespace cli {

/// What the program tells the shell. CI depends on these numbers.
enum class ExitCode {
  Good = 0,
  InputProblems = 1,
  WrongUse = 2,
  OwnFailure = 3,
};

}  // namespace cli
