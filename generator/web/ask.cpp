#include "web/ask.h"

#include <algorithm>
#include <utility>

#include "web/client.h"
#include "web/question.h"
#include "web/turns.h"

namespace web {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

class Round {
 public:
  Round(const std::vector<std::string>& addresses, const Options& options)
      : options_(options),
        turns_(options.hosts_at_once, options.pause),
        client_(options),
        hosts_(addresses.size()),
        answers_(addresses.size(), Answer{.verdict = Verdict::Unasked}) {
    for (const auto& address : addresses) questions_.emplace_back(address);
  }

  std::vector<Answer> run() {
    for (std::size_t job = 0; job < questions_.size(); ++job) {
      if (find_host(job)) turns_.add(hosts_[job], job);
    }
    const auto end = Clock::now() + options_.longest_run;
    while (answered_ < questions_.size() && Clock::now() < end) {
      while (const auto job = turns_.next(Clock::now()))
        client_.start(*job, questions_[*job].address(), questions_[*job].method());
      for (const auto& finished : client_.wait(patience(end))) take(finished);
    }
    return std::move(answers_);
  }

 private:
  bool find_host(std::size_t job) {
    auto host = host_of(questions_[job].address());
    if (host) {
      hosts_[job] = *std::move(host);
    } else {
      answer(job, {.verdict = Verdict::Failed, .failure = Failure::BadAddress});
    }
    return host.has_value();
  }

  milliseconds patience(Time end) const {
    const auto now = Clock::now();
    const auto until = std::min(turns_.wake().value_or(end), end);
    const auto left = std::chrono::ceil<milliseconds>(until - now);
    return std::clamp(left, milliseconds(0), milliseconds(1'000));
  }

  void take(const Client::Finished& finished) {
    const auto job = finished.job;
    const auto now = Clock::now();
    turns_.done(hosts_[job], now);
    auto step = questions_[job].take(finished.reply, options_);
    if (step.answer) return answer(job, *std::move(step.answer));
    if (find_host(job)) turns_.go_on(hosts_[job], job, step.wait, now);
  }

  void answer(std::size_t job, Answer answer) {
    answers_[job] = std::move(answer);
    ++answered_;
    if (options_.progress) options_.progress(answered_, questions_.size());
  }

  const Options& options_;
  Turns turns_;
  Client client_;
  std::vector<Question> questions_;
  std::vector<std::string> hosts_;  // of each question, where it is now
  std::vector<Answer> answers_;
  std::size_t answered_ = 0;
};

}  // namespace

std::vector<Answer> ask(const std::vector<std::string>& addresses, const Options& options) {
  if (addresses.empty()) return {};
  return Round(addresses, options).run();
}

}  // namespace web
