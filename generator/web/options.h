#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

namespace web {

/// Which computers may be asked. `Everywhere` is for tests, which ask their own machine.
enum class Reach { Public, Everywhere };

/// How links are asked after: politely, and for no longer than this.
struct Options {
  std::string user_agent = "handreiking";
  std::chrono::system_clock::time_point now = {};  // by which remembered answers are old

  std::size_t hosts_at_once = 8;         // one request at a time for each
  std::chrono::milliseconds pause{500};  // between two requests to one host
  std::chrono::milliseconds connect_time{5'000};
  std::chrono::milliseconds total_time{15'000};  // of one request
  std::chrono::seconds longest_wait{30};         // that a host may ask for (`Retry-After`)
  std::chrono::seconds longest_run{15 * 60};     // of all requests together
  std::size_t most_redirects = 5;
  std::string certificates = {};  // file of those that a site is known by; empty: of this machine
  Reach reach = Reach::Public;

  /// Told after each address: how many are done, of how many.
  std::function<void(std::size_t done, std::size_t total)> progress = {};
};

}  // namespace web
