#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>

namespace web {

using Time = std::chrono::steady_clock::time_point;

/// Whose turn it is: of each host one job at a time with a pause behind it, of all hosts so many at once.
class Turns {
 public:
  Turns(std::size_t hosts_at_once, std::chrono::milliseconds pause)
      : hosts_at_once_(hosts_at_once), pause_(pause) {}

  /// Adds a job behind those of its host.
  void add(const std::string& host, std::size_t job);

  /// Adds a job that goes on, before those of its host; the host is left alone for `wait` first.
  void go_on(const std::string& host, std::size_t job, std::chrono::seconds wait, Time now);

  /// A job that may start now; its host is busy until `done`.
  std::optional<std::size_t> next(Time now);

  void done(const std::string& host, Time now);

  /// When `next` may give a job if none is `done` before; nothing when only that can help.
  std::optional<Time> wake() const;

 private:
  struct Host {
    std::deque<std::size_t> jobs;
    Time free_from = {};
    bool busy = false;
  };

  std::size_t hosts_at_once_;
  std::chrono::milliseconds pause_;
  std::size_t busy_ = 0;
  std::map<std::string, Host> hosts_;
};

}  // namespace web
