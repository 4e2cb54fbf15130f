#include "web/question.h"

#include <utility>

namespace web {
namespace {

// RFC 9110 §15.4
bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
bool is_permanent(int status) {
  return status == 301 || status == 308;
}

// A person with a browser may get in; 999 and the like are how some sites turn programs away.
bool turns_programs_away(int status) {
  return status == 401 || status == 403 || status == 407 || status == 429 || status == 451 || status >= 600;
}

// Many sites answer HEAD wrongly, so that a problem counts only when GET has it as well.
bool may_differ_for_get(const Reply& reply) {
  if (reply.failure != Failure::None) {
    return reply.failure == Failure::TooSlow || reply.failure == Failure::Broken;
  }
  return reply.status >= 400 && reply.status < 600 && reply.status != 401 && reply.status != 429;
}

bool asks_to_wait(const Reply& reply, std::chrono::seconds longest) {
  return (reply.status == 429 || reply.status == 503) && reply.retry_after && *reply.retry_after <= longest;
}

Verdict verdict_of(int status) {
  if (status == 404 || status == 410) return Verdict::Gone;
  if (turns_programs_away(status)) return Verdict::Unchecked;
  return status >= 200 && status < 400 ? Verdict::Good : Verdict::Failed;
}

}  // namespace

Step Question::take(const Reply& reply, const Options& options) {
  if (is_redirect(reply.status) && !reply.location.empty()) return follow(reply, options);
  if (!waited_ && asks_to_wait(reply, options.longest_wait)) {
    waited_ = true;
    return {.wait = *reply.retry_after};
  }
  if (method_ == Method::Head && may_differ_for_get(reply)) {
    method_ = Method::Get;
    return {};
  }
  return conclude(reply);
}

Step Question::follow(const Reply& reply, const Options& options) {
  if (++redirects_ > options.most_redirects) {
    return {.answer = Answer{.verdict = Verdict::TooManyRedirects, .status = reply.status}};
  }
  permanent_ = permanent_ && is_permanent(reply.status);
  if (permanent_) moved_to_ = reply.location;
  address_ = reply.location;
  method_ = Method::Head;
  return {};
}

Step Question::conclude(const Reply& reply) const {
  Answer answer{.status = reply.status, .failure = reply.failure};
  if (reply.failure == Failure::NotPublic) {
    answer.verdict = Verdict::NotPublic;
  } else {
    answer.verdict = reply.failure == Failure::None ? verdict_of(reply.status) : Verdict::Failed;
  }
  if (answer.verdict == Verdict::Good && !moved_to_.empty()) {
    answer.verdict = Verdict::Moved;
    answer.moved_to = moved_to_;
  }
  return {.answer = std::move(answer)};
}

}  // namespace web
