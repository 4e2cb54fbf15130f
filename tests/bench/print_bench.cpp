// From parsed documents to the bytes of a PDF, by one thread: a plan, the handbook, a large table.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

#include "bench/child.h"
#include "bench/typst_text.h"
#include "layout/lay_out.h"
#include "model/load.h"
#include "pdf/write.h"
#include "source/disk_file_system.h"

namespace bench {
namespace {

template <typename Value>
Value loaded(source::Result<Value> result) {
  if (!result) throw std::runtime_error(result.error().front().message);
  return *std::move(result);
}

/// The site of this repository, and what its PDFs are made with.
struct Press {
  source::DiskFileSystem files{HANDREIKING_ROOT};
  source::SourceMap sources;
  model::Loaded site = model::load(files, sources, {}, source::serial_for);
  layout::Style style = layout::read_style(site.site.print);
  source::DiskFileSystem noto{"/usr/share/fonts/truetype/noto"};
  fonts::FontSet fonts = loaded(fonts::FontSet::load(noto, ""));
  fonts::Hyphenator hyphenator = loaded(fonts::Hyphenator::load("/usr/share/hyphen/hyph_nl_NL.dic"));
  image::Pictures pictures;
  std::string colour_profile = std::string(3'000, ' ');

  std::string print(const layout::Manuscript& manuscript, std::size_t& pages) const {
    const auto laid_out = layout::lay_out(manuscript, site.site, style, {fonts, hyphenator, pictures});
    pages = laid_out.pages.size();
    pdf::Metadata metadata;
    metadata.title = manuscript.title;
    return loaded(pdf::write(laid_out, metadata, {fonts, pictures, colour_profile}));
  }
};

Press& press() {
  static Press made;
  return made;
}

void measure(benchmark::State& state, const layout::Manuscript& manuscript, const char* goal) {
  std::size_t pages = 0;
  std::string bytes;
  for (auto _ : state) benchmark::DoNotOptimize(bytes = press().print(manuscript, pages));
  state.counters["pages"] = static_cast<double>(pages);
  state.counters["bytes"] = static_cast<double>(bytes.size());
  state.SetLabel(goal);
}

layout::Manuscript manuscript_of(const std::string& title) {
  layout::Manuscript manuscript;
  manuscript.title = title;
  return manuscript;
}

/// The first plan of the site.
struct Plan {
  Plan() { manuscript.chapters.push_back({&page, &document}); }

  const model::Page& page = *std::find_if(press().site.site.pages.begin(), press().site.site.pages.end(),
                                          [](const auto& each) { return each.is_record; });
  document::Document document = model::make_document(press().site, page, press().sources).value;
  layout::Manuscript manuscript = manuscript_of(page.title);
};

layout::Manuscript book() {
  auto manuscript = manuscript_of(press().site.site.title);
  manuscript.title_page = true;
  manuscript.contents_list = true;
  for (const auto& page : press().site.site.pages)
    if (!page.is_record) manuscript.chapters.push_back({&page, &page.document});
  return manuscript;
}

void print_plan(benchmark::State& state) {
  const Plan plan;
  measure(state, plan.manuscript, "goal: < 2 ms for two pages");
}

void print_book(benchmark::State& state) {
  measure(state, book(), "goal: < 80 ms for a hundred pages");
}

/// The same words set by Typst, by its processor time in a process of its own; that of an empty page is what
/// its start takes.
void measure_typst(benchmark::State& state, const layout::Manuscript& manuscript) {
  auto text = typst_head(manuscript.title, manuscript.contents_list);
  for (const auto& chapter : manuscript.chapters) text += typst_text(*chapter.document);
  const TypstFolder folder(text);
  double peak = 0;
  for (auto _ : state) {
    const auto used = run(folder.command());
    if (used.exit_code != 0) return state.SkipWithError("typst cannot set this text");
    state.SetIterationTime(used.cpu_seconds);
    peak = std::max(peak, used.peak_megabytes);
  }
  state.counters["bytes"] = static_cast<double>(folder.bytes_made());
  state.counters["peak_MB"] = peak;
}

void typst_empty(benchmark::State& state) {
  measure_typst(state, manuscript_of("Leeg"));
}

void typst_plan(benchmark::State& state) {
  const Plan plan;
  measure_typst(state, plan.manuscript);
}

void typst_book(benchmark::State& state) {
  measure_typst(state, book());
}

document::Cell cell(std::string words) {
  document::Cell made;
  made.children.push_back(document::Paragraph{{document::Text{std::move(words), {}}}, {}});
  return made;
}

document::Table table_of(int rows) {
  document::Table table;
  table.alignments.resize(3);
  table.head.push_back({{cell("School"), cell("Wat we doen"), cell("Hoe vaak")}, {}});
  for (int i = 0; i < rows; ++i) {
    table.body.push_back(
        {{cell("School " + std::to_string(i)), cell("Een inloopspreekuur voor ouders"), cell("elke week")},
         {}});
  }
  return table;
}

void print_large_table(benchmark::State& state) {
  document::Document document;
  document.blocks.push_back(table_of(10'000));
  layout::Manuscript manuscript;
  manuscript.title = "Tabel";
  manuscript.chapters.push_back({&press().site.site.pages.front(), &document});
  measure(state, manuscript, "goal: < 2 s");
}

BENCHMARK(print_plan)->Unit(benchmark::kMillisecond);
BENCHMARK(print_book)->Unit(benchmark::kMillisecond);
BENCHMARK(typst_empty)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(typst_plan)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(typst_book)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(print_large_table)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace bench
