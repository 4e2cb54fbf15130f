#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace web {

/// A website on this machine: gives each request to a function that writes the bytes of the reply.
class LoopbackServer {
 public:
  struct Request {
    std::string method;
    std::string path;
    std::string headers;
    std::chrono::steady_clock::time_point begin = {};
    std::chrono::steady_clock::time_point end = {};
  };
  /// False when the other side has gone.
  using Send = std::function<bool(std::string_view)>;
  using Handler = std::function<void(const Request&, const Send&)>;

  explicit LoopbackServer(Handler handler, const char* address = "127.0.0.1");
  ~LoopbackServer();
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  std::string address_of(const std::string& path) const;

  /// Stops, and gives what was asked in order.
  std::vector<Request> requests();

  /// The same as "HEAD /a".
  std::vector<std::string> asked();

 private:
  void accept_all();
  void serve(int socket);
  void stop();

  Handler handler_;
  std::string base_;
  int listener_ = -1;
  std::mutex mutex_;
  std::vector<Request> requests_;
  std::vector<std::thread> connections_;
  std::thread acceptor_;
};

/// A whole reply without a body, with more headers if need be, each with its line end.
std::string reply(const std::string& status, const std::string& headers = {});

}  // namespace web
