#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "web/answer.h"
#include "web/options.h"
#include "web/reply.h"

namespace web {

/// After a reply: the answer, or else the wait before the question is put again.
struct Step {
  std::optional<Answer> answer = {};
  std::chrono::seconds wait{0};
};

/// One link on its way to an answer: HEAD first, GET where HEAD is refused or fails, at each address that
/// it is sent on to.
class Question {
 public:
  explicit Question(std::string address) : address_(std::move(address)) {}

  const std::string& address() const { return address_; }
  Method method() const { return method_; }

  Step take(const Reply& reply, const Options& options);

 private:
  Step follow(const Reply& reply, const Options& options);
  Step conclude(const Reply& reply) const;

  std::string address_;
  Method method_ = Method::Head;
  std::size_t redirects_ = 0;
  bool permanent_ = true;  // every redirect so far
  std::string moved_to_;
  bool waited_ = false;
};

}  // namespace web
