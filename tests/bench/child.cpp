#include "bench/child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <system_error>

namespace bench {
namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

pid_t start(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const auto& each : command) arguments.push_back(const_cast<char*>(each.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t streams;
  posix_spawn_file_actions_init(&streams);
  posix_spawn_file_actions_addopen(&streams, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int error = posix_spawn(&child, arguments.front(), &streams, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&streams);
  if (error != 0) throw std::system_error(error, std::generic_category(), command.front());
  return child;
}

}  // namespace

Usage run(const std::vector<std::string>& command) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = start(command);
  int status = 0;
  rusage used{};
  if (wait4(child, &status, 0, &used) != child)
    throw std::system_error(errno, std::generic_category(), "wait4");
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  return {.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          .wall_seconds = wall.count(),
          .cpu_seconds = seconds(used.ru_utime) + seconds(used.ru_stime),
          .peak_megabytes = static_cast<double>(used.ru_maxrss) / 1024};
}

}  // namespace bench
