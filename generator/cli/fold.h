#pragma once

#include <cstddef>
#include <vector>

#include "source/diagnostic.h"

namespace cli {

/// A problem, and the other places of the same file where just the same is wrong.
struct Folded {
  const source::Diagnostic* first = nullptr;
  std::vector<const source::Diagnostic*> others;
};

/// The problems of one file as a reader wants them.
struct FileReport {
  std::vector<Folded> shown;
  std::size_t left_out = 0;  // problems beyond the limit
};

/// Groups sorted diagnostics by file. What stands in one file three times or more is folded into its first
/// place. Of each file the `per_file` heaviest stay, in the order of the file. 0: everything, nothing folded.
/// The result points into `diagnostics`.
std::vector<FileReport> fold(const source::Diagnostics& diagnostics, std::size_t per_file);

}  // namespace cli
