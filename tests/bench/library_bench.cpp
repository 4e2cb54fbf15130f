// Steps of a check on one plan, and what each claim of speed in generator/README.md is compared with.

#include <benchmark/benchmark.h>
#include <yaml-cpp/yaml.h>
#include <zlib.h>

#include <filesystem>
#include <string>

#include "bench/sites.h"
#include "pdf/deflate.h"
#include "schema/schema.h"
#include "schema/validate.h"
#include "source/disk_file_system.h"
#include "source/limits.h"
#include "source/source_map.h"
#include "yaml/parse.h"
#include "yaml/parse_json.h"

namespace bench {
namespace {

constexpr std::string_view plan_schema = "plan-van-aanpak.schema.json";

/// The plan and the schemas, read.
struct Fixture {
  Fixture() {
    const source::DiskFileSystem files(HANDREIKING_ROOT);
    for (const auto& entry : files.list("schemas")) {
      if (!entry.name.ends_with(".schema.json")) continue;
      const auto file = sources.load(files, "schemas/" + entry.name, source::limits::json_file_bytes);
      library.add(entry.name, *yaml::parse_json(sources[*file]));
    }
    plan = sources.add("plan.yaml", plan_text());
  }

  const source::SourceFile& file() const { return sources[plan]; }

  source::SourceMap sources;
  schema::Library library;
  source::FileId plan{};
};

void parse_plan(benchmark::State& state) {
  const Fixture fixture;
  for (auto _ : state) benchmark::DoNotOptimize(yaml::parse(fixture.file()));
}

void parse_plan_by_yaml_cpp(benchmark::State& state) {
  const auto text = plan_text();
  for (auto _ : state) benchmark::DoNotOptimize(YAML::Load(text));
}

void compile_plan_schema(benchmark::State& state) {
  const Fixture fixture;
  for (auto _ : state) benchmark::DoNotOptimize(fixture.library.compile(std::string(plan_schema)));
}

void validate_plan(benchmark::State& state) {
  const Fixture fixture;
  const auto schema = fixture.library.compile(std::string(plan_schema));
  const auto plan = yaml::parse(fixture.file());
  if (!schema || !plan || !schema::validate(*plan, *schema).empty())
    state.SkipWithError("the plan is not right");
  for (auto _ : state) benchmark::DoNotOptimize(schema::validate(*plan, *schema));
  state.SetLabel("goal: < 50 us");
}

/// As long as the contents of a large PDF.
std::string book_text() {
  const source::DiskFileSystem files(HANDREIKING_ROOT);
  std::string text;
  for (const auto& entry : files.list("content/handboek"))
    text += files.read("content/handboek/" + entry.name, source::limits::yaml_file_bytes).bytes;
  return text;
}

void deflate(benchmark::State& state) {
  const auto text = book_text();
  const pdf::Deflater deflater;
  std::string packed;
  for (auto _ : state) benchmark::DoNotOptimize(packed = deflater.compress(text));
  state.counters["bytes"] = static_cast<double>(packed.size());
}

void deflate_by_zlib(benchmark::State& state) {
  const auto text = book_text();
  std::string packed;
  for (auto _ : state) {
    auto size = compressBound(text.size());
    packed.resize(size);
    compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
              text.size(), Z_DEFAULT_COMPRESSION);
    packed.resize(size);
  }
  state.counters["bytes"] = static_cast<double>(packed.size());
}

BENCHMARK(parse_plan)->Unit(benchmark::kMicrosecond);
BENCHMARK(parse_plan_by_yaml_cpp)->Unit(benchmark::kMicrosecond);
BENCHMARK(compile_plan_schema)->Unit(benchmark::kMicrosecond);
BENCHMARK(validate_plan)->Unit(benchmark::kMicrosecond);
BENCHMARK(deflate)->Unit(benchmark::kMicrosecond);
BENCHMARK(deflate_by_zlib)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace bench
