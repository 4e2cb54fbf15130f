#include "web/loopback_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace web {
namespace {

std::string read_head(int socket) {
  std::string head;
  char buffer[4096];
  while (head.find("\r\n\r\n") == std::string::npos) {
    const auto count = ::recv(socket, buffer, sizeof buffer, 0);
    if (count <= 0) return {};
    head.append(buffer, static_cast<std::size_t>(count));
    if (head.front() == 0x16) return {};  // the greeting of TLS, which is not spoken here
  }
  return head;
}

LoopbackServer::Request request_of(const std::string& head) {
  LoopbackServer::Request request;
  const auto first = head.find(' ');
  const auto second = head.find(' ', first + 1);
  request.method = head.substr(0, first);
  request.path = head.substr(first + 1, second - first - 1);
  request.headers = head.substr(head.find("\r\n") + 2);
  return request;
}

bool send_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

}  // namespace

LoopbackServer::LoopbackServer(Handler handler, const char* address) : handler_(std::move(handler)) {
  listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in place{};
  place.sin_family = AF_INET;
  ::inet_pton(AF_INET, address, &place.sin_addr);
  socklen_t size = sizeof place;
  auto* generic = reinterpret_cast<sockaddr*>(&place);
  if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 64) != 0 ||
      ::getsockname(listener_, generic, &size) != 0) {
    throw std::runtime_error(std::string("no server on ") + address + ": " + std::strerror(errno));
  }
  base_ = std::string("http://") + address + ":" + std::to_string(ntohs(place.sin_port));
  acceptor_ = std::thread([this] { accept_all(); });
}

LoopbackServer::~LoopbackServer() {
  stop();
}

std::string LoopbackServer::address_of(const std::string& path) const {
  return base_ + path;
}

void LoopbackServer::accept_all() {
  while (true) {
    const int socket = ::accept(listener_, nullptr, nullptr);
    if (socket < 0) return;
    connections_.emplace_back([this, socket] { serve(socket); });
  }
}

void LoopbackServer::serve(int socket) {
  const auto begin = std::chrono::steady_clock::now();
  const auto head = read_head(socket);
  if (!head.empty()) {
    auto request = request_of(head);
    request.begin = begin;
    handler_(request, [&](std::string_view bytes) { return send_all(socket, bytes); });
    request.end = std::chrono::steady_clock::now();
    const std::lock_guard lock(mutex_);
    requests_.push_back(std::move(request));
  }
  ::close(socket);
}

void LoopbackServer::stop() {
  if (!acceptor_.joinable()) return;
  ::shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  ::close(listener_);
  for (auto& connection : connections_) connection.join();
}

std::vector<LoopbackServer::Request> LoopbackServer::requests() {
  stop();
  std::sort(requests_.begin(), requests_.end(),
            [](const Request& a, const Request& b) { return a.begin < b.begin; });
  return requests_;
}

std::vector<std::string> LoopbackServer::asked() {
  std::vector<std::string> lines;
  for (const auto& request : requests()) lines.push_back(request.method + " " + request.path);
  return lines;
}

std::string reply(const std::string& status, const std::string& headers) {
  return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n" + headers + "\r\n";
}

}  // namespace web
