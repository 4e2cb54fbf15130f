#include "cli/progress.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <mutex>

namespace cli {
namespace {

using Clock = std::chrono::steady_clock;

/// Short work shows no line, and longer work at most ten a second.
constexpr auto interval = std::chrono::milliseconds(100);

struct Line {
  std::mutex mutex;
  Clock::time_point last = Clock::now();
  bool shown = false;
};

}  // namespace

std::function<void(std::size_t, std::size_t)> progress_line(const char* noun) {
  if (::isatty(STDERR_FILENO) == 0) return [](std::size_t, std::size_t) {};
  const auto line = std::make_shared<Line>();
  return [line, noun](std::size_t done, std::size_t total) {
    const std::lock_guard lock(line->mutex);
    if (done == total) {
      if (line->shown) std::fputs("\r\x1b[K", stderr);
      return;
    }
    if (Clock::now() - line->last < interval) return;
    line->last = Clock::now();
    line->shown = true;
    std::fprintf(stderr, "\r%s %zu van %zu", noun, done, total);
  };
}

}  // namespace cli
