#include "web/network.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>

namespace web {

bool web_was_heard(const std::vector<Answer>& answers) {
  return std::any_of(answers.begin(), answers.end(), [](const Answer& answer) {
    return answer.status != 0 || answer.failure == Failure::TooSlow || answer.failure == Failure::Broken ||
           answer.failure == Failure::Untrusted;
  });
}

bool is_known_not_to_exist(const std::string& host) {
  addrinfo wanted{};
  wanted.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  const int outcome = ::getaddrinfo(host.c_str(), nullptr, &wanted, &found);
  if (found != nullptr) ::freeaddrinfo(found);
  return outcome == EAI_NONAME || outcome == EAI_NODATA;
}

}  // namespace web
