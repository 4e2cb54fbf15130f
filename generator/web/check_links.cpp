#include "web/check_links.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "web/ask.h"
#include "web/client.h"
#include "web/network.h"
#include "web/report.h"

namespace web {
namespace {

/// Name servers may take long to say that they do not know.
constexpr std::size_t most_names_looked_up = 3;

bool has(const std::vector<Answer>& answers, Failure failure) {
  return std::any_of(answers.begin(), answers.end(),
                     [&](const Answer& answer) { return answer.failure == failure; });
}

/// Looks at the failures in a second way when nothing at all was heard.
bool is_offline(const std::vector<std::string>& addresses, const std::vector<Answer>& answers) {
  const bool suspect = has(answers, Failure::UnknownName) || has(answers, Failure::NoConnection);
  if (!suspect || web_was_heard(answers)) return false;
  std::set<std::string> hosts;
  for (std::size_t index = 0; index < answers.size() && hosts.size() < most_names_looked_up; ++index) {
    if (answers[index].failure != Failure::UnknownName) continue;
    if (const auto host = host_of(addresses[index])) hosts.insert(*host);
  }
  return std::none_of(hosts.begin(), hosts.end(), is_known_not_to_exist);
}

source::Diagnostic offline() {
  return {.rule = "extern.geen-internet",
          .message = "geen enkele website geeft antwoord, dus de links zijn niet nagegaan",
          .hints = {"kijk of deze computer internet heeft en probeer het opnieuw"}};
}

source::Diagnostic no_certificates() {
  return {.rule = "extern.geen-certificaten",
          .message = "op deze computer ontbreken de certificaten waarmee we websites herkennen",
          .hints = {"installeer het pakket `ca-certificates` en probeer het opnieuw"}};
}

source::Diagnostic out_of_time(std::ptrdiff_t count) {
  return {.rule = "extern.tijd-om",
          .message = "de tijd is om: " + std::to_string(count) +
                     (count == 1 ? " adres is" : " adressen zijn") + " nog niet nagegaan",
          .hints = {"draai de controle nog eens: wat goed was, vragen we dan niet opnieuw"}};
}

/// What kept the check as a whole from being done.
std::optional<source::Diagnostic> failure_of_all(const std::vector<std::string>& addresses,
                                                 const std::vector<Answer>& answers) {
  if (has(answers, Failure::NoCertificates)) return no_certificates();
  if (is_offline(addresses, answers)) return offline();
  return std::nullopt;
}

std::ptrdiff_t count_unasked(const std::vector<Answer>& answers) {
  return std::count_if(answers.begin(), answers.end(),
                       [](const Answer& answer) { return answer.verdict == Verdict::Unasked; });
}

/// Failures that say nothing of the link once the check as a whole failed.
bool is_explained(const Answer& answer) {
  return answer.failure == Failure::UnknownName || answer.failure == Failure::NoConnection ||
         answer.failure == Failure::NoCertificates;
}

class Check {
 public:
  Check(const std::vector<model::WebLink>& links, Cache& cache, const Options& options, const Weigh& weigh)
      : links_(links), cache_(cache), options_(options), weigh_(weigh) {}

  Outcome run() {
    std::vector<const model::WebLink*> unknown;
    for (const auto& link : links_) {
      if (const auto known = cache_.find(link.address)) {
        ++outcome_.remembered;
        add(link, *known);
      } else {
        unknown.push_back(&link);
      }
    }
    outcome_.asked = unknown.size();
    ask_after(unknown);
    return std::move(outcome_);
  }

 private:
  void ask_after(const std::vector<const model::WebLink*>& links) {
    std::vector<std::string> addresses;
    for (const auto* link : links) addresses.push_back(link->address);
    const auto answers = ask(addresses, options_);
    const auto failure = failure_of_all(addresses, answers);
    const auto unasked = count_unasked(answers);
    if (failure) outcome_.obstacles.push_back(*failure);
    if (!failure && unasked > 0) outcome_.obstacles.push_back(out_of_time(unasked));
    for (std::size_t index = 0; index < links.size(); ++index) {
      cache_.remember(addresses[index], answers[index], options_.now);
      if (!failure || !is_explained(answers[index])) add(*links[index], answers[index]);
    }
  }

  void add(const model::WebLink& link, const Answer& answer) {
    auto problems = report(link, answer);
    if (weigh_) weigh_(problems);
    if (!problems.empty()) outcome_.problems.push_back(in_one(std::move(problems)));
  }

  const std::vector<model::WebLink>& links_;
  Cache& cache_;
  const Options& options_;
  const Weigh& weigh_;
  Outcome outcome_;
};

}  // namespace

Outcome check_links(const std::vector<model::WebLink>& links, Cache& cache, const Options& options,
                    const Weigh& weigh) {
  return Check(links, cache, options, weigh).run();
}

}  // namespace web
