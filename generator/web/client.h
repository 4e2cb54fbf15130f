#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "web/options.h"
#include "web/reply.h"

namespace web {

/// The computer that an address is of, in lower case; nothing when it is no address.
std::optional<std::string> host_of(const std::string& address);

/// Sends requests side by side. Follows no redirect, sends no cookie or password, reads no body, and talks
/// only HTTP(S) and only to computers within `Options::reach`: what counts is the computer that a connection
/// is made to, so that no name can lead astray. Proxies are not used, as they would hide that computer.
/// For one thread, whose locale it sets while it lives.
class Client {
 public:
  struct Finished {
    std::size_t job;
    Reply reply;
  };

  explicit Client(const Options& options);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void start(std::size_t job, const std::string& address, Method method);

  /// The requests that have ended since; waits at most so long for one.
  std::vector<Finished> wait(std::chrono::milliseconds longest);

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace web
