#include "web/turns.h"

#include <algorithm>

namespace web {

void Turns::add(const std::string& host, std::size_t job) {
  hosts_[host].jobs.push_back(job);
}

void Turns::go_on(const std::string& host, std::size_t job, std::chrono::seconds wait, Time now) {
  auto& of_job = hosts_[host];
  of_job.jobs.push_front(job);
  of_job.free_from = std::max(of_job.free_from, now + wait);
}

std::optional<std::size_t> Turns::next(Time now) {
  if (busy_ >= hosts_at_once_) return std::nullopt;
  for (auto& [name, host] : hosts_) {
    if (host.busy || host.jobs.empty() || now < host.free_from) continue;
    const auto job = host.jobs.front();
    host.jobs.pop_front();
    host.busy = true;
    ++busy_;
    return job;
  }
  return std::nullopt;
}

void Turns::done(const std::string& host, Time now) {
  auto& of_job = hosts_.at(host);
  of_job.busy = false;
  of_job.free_from = std::max(of_job.free_from, now + pause_);
  --busy_;
}

std::optional<Time> Turns::wake() const {
  std::optional<Time> first;
  if (busy_ >= hosts_at_once_) return first;
  for (const auto& [name, host] : hosts_) {
    if (host.busy || host.jobs.empty()) continue;
    if (!first || host.free_from < *first) first = host.free_from;
  }
  return first;
}

}  // namespace web
