#pragma once

#include <cstddef>
#include <functional>

namespace cli {

/// A line on standard error that counts, as in "pagina 3 van 40", when that is a terminal; else a function
/// that does nothing. The line is wiped when the last is done. Safe from several threads.
std::function<void(std::size_t done, std::size_t total)> progress_line(const char* noun);

}  // namespace cli
