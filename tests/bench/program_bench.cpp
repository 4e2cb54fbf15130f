// The whole program, each time in a fresh process, on sites of several sizes. The time is that of the wall
// clock; processor time and memory stand beside it.

#include <benchmark/benchmark.h>

#include <algorithm>

#include "bench/child.h"
#include "bench/sites.h"

namespace bench {
namespace {

constexpr const char* program = HANDREIKING_PROGRAM;
constexpr int all_right = 0;
constexpr int input_problems = 1;

void measure(benchmark::State& state, std::vector<std::string> command, int expected) {
  command.insert(command.begin(), program);
  double cpu = 0, peak = 0;
  for (auto _ : state) {
    const auto used = run(command);
    if (used.exit_code != expected) {
      state.SkipWithError(("exit code " + std::to_string(used.exit_code)).c_str());
      break;
    }
    state.SetIterationTime(used.wall_seconds);
    cpu += used.cpu_seconds;
    peak = std::max(peak, used.peak_megabytes);
  }
  state.counters["cpu_ms"] = benchmark::Counter(cpu * 1000, benchmark::Counter::kAvgIterations);
  state.counters["peak_MB"] = peak;
}

void start_alone(benchmark::State& state) {
  measure(state, {"--version"}, all_right);
}

void check_one_plan(benchmark::State& state) {
  Site site;
  site.add_plans(1);
  measure(state, {"controleer", "--map", site.folder(), site.folder() + "/" + first_plan}, all_right);
  state.SetLabel("goal: < 30 ms");
}

void check_own_site(benchmark::State& state) {
  const Site site;
  measure(state, {"controleer", "--map", site.folder()}, all_right);
}

void check_10000_plans(benchmark::State& state) {
  Site site;
  site.add_plans(10'000);
  measure(state, {"controleer", "--map", site.folder()}, all_right);
  state.SetLabel("goal: < 10 s on 2 cores");
}

void check_one_plan_of_10000(benchmark::State& state) {
  Site site;
  site.add_plans(10'000);
  measure(state, {"controleer", "--map", site.folder(), site.folder() + "/" + first_plan}, all_right);
}

void print_37000_errors(benchmark::State& state) {
  Site site;
  site.add_mistakes(37'000);
  measure(state, {"controleer", "--map", site.folder()}, input_problems);
}

BENCHMARK(start_alone)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(check_one_plan)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(check_own_site)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(check_10000_plans)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(check_one_plan_of_10000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(print_37000_errors)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
}  // namespace bench
