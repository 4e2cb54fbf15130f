#pragma once

#include <cstddef>
#include <functional>

namespace cli {

/// A line on standard error that counts pages, when that is a terminal; else a function that does nothing.
/// The line is wiped when the last page is done. Safe from several threads.
std::function<void(std::size_t done, std::size_t total)> progress_line();

}  // namespace cli
