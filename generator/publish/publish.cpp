#include "publish/publish.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <string>
#include <utility>

#include "html/write_page.h"
#include "model/leave_out.h"
#include "model/mentions.h"
#include "model/rules/uncited_work.h"
#include "publish/copy_files.h"
#include "publish/render_pages.h"

namespace publish {
namespace {

/// The pages with errors, when their parts leave faulty records out; nothing when one of them stops the
/// build.
std::optional<std::set<std::size_t>> pages_to_leave_out(const model::Site& site,
                                                        const PageDiagnostics& problems) {
  std::set<std::size_t> faulty;
  for (std::size_t index = 0; index < problems.size(); ++index) {
    if (!has_errors(problems[index])) continue;
    if (site.parts[site.pages[index].part].on_error == model::OnError::Stop) return std::nullopt;
    faulty.insert(index);
  }
  return faulty;
}

/// A fault of a page template shows on every page, and is told once.
source::Diagnostics joined(PageDiagnostics problems) {
  source::Diagnostics all;
  std::set<std::pair<source::Span, std::string>> told;
  for (auto& of_page : problems) {
    for (auto& problem : of_page) {
      if (told.emplace(problem.span, problem.message).second) all.push_back(std::move(problem));
    }
  }
  return all;
}

Summary summary_of(const model::Site& site, Changes changes) {
  const auto has_pdf = [](const model::Page& page) { return !page.pdf.empty(); };
  const auto is_book = [](const model::Part& part) { return part.pdf == model::PdfOutput::Whole; };
  const auto own = std::count_if(site.pages.begin(), site.pages.end(), has_pdf);
  const auto books = std::count_if(site.parts.begin(), site.parts.end(), is_book);
  return {site.pages.size(), static_cast<std::size_t>(own + books), changes};
}

/// One build into a fresh tree. Gives the pages that must be left out first, if any.
class Build {
 public:
  Build(model::Loaded& loaded, const World& world, const Resources& resources, const DataPaths& data)
      : loaded_(loaded), world_(world), resources_(resources), data_(data) {}

  std::set<std::size_t> run(const std::string& folder, Outcome& outcome) {
    auto tree = OutputTree::begin(folder);
    if (!tree) {
      fail(outcome, tree.error());
      return {};
    }
    model::Mentions mentions(loaded_.site);
    auto problems = render_pages(loaded_, world_, resources_, **tree, mentions);
    // A disk that is full is no fault of the pages that it hit.
    if (auto failure = (*tree)->failure(); !failure.empty()) {
      fail(outcome, std::move(failure));
      return {};
    }
    for (auto& of_page : problems) loaded_.rules.apply(of_page, world_.sources);
    const auto faulty = pages_to_leave_out(loaded_.site, problems);
    if (faulty && !faulty->empty()) {
      for (const auto index : *faulty) append(outcome.diagnostics, std::move(problems[index]));
      return *faulty;
    }
    append(outcome.diagnostics, joined(std::move(problems)));
    if (faulty) append(outcome.diagnostics, uncited_works(mentions));
    auto unused = loaded_.rules.unused_exceptions();
    const bool may_finish = faulty && !has_errors(unused);
    append(outcome.diagnostics, std::move(unused));
    if (may_finish) finish(**tree, mentions, outcome);
    return {};
  }

 private:
  void fail(Outcome& outcome, source::Diagnostics problems) {
    outcome.own_failure = true;
    append(outcome.diagnostics, std::move(problems));
  }

  source::Diagnostics uncited_works(const model::Mentions& mentions) {
    auto problems = model::rules::find_uncited_works(loaded_.site, mentions.works());
    loaded_.rules.apply(problems, world_.sources);
    return problems;
  }

  void finish(OutputTree& tree, const model::Mentions& mentions, Outcome& outcome) {
    auto problems = render_extra_pages(loaded_.site, mentions, resources_, tree);
    append(problems, render_books(loaded_.site, resources_, tree));
    append(problems, copy_files(world_.files, data_.front_end, loaded_.site, tree));
    loaded_.rules.apply(problems, world_.sources);
    const bool is_right = !has_errors(problems);
    append(outcome.diagnostics, std::move(problems));
    if (!is_right) return;
    const auto changes = tree.commit();
    if (!changes) return fail(outcome, changes.error());
    outcome.summary = summary_of(loaded_.site, *changes);
  }

  model::Loaded& loaded_;
  const World& world_;
  const Resources& resources_;
  const DataPaths& data_;
};

/// Errors of pass 1 that no part tolerates: those outside the records that were left out.
bool stops(const model::Loaded& loaded, const source::SourceMap& sources) {
  const std::set<std::string> left_out(loaded.left_out.begin(), loaded.left_out.end());
  return std::any_of(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                     [&](const source::Diagnostic& problem) {
                       if (problem.severity != source::Severity::Error) return false;
                       return problem.span.file == source::FileId::None ||
                              !left_out.contains(sources[problem.span.file].path);
                     });
}

std::vector<std::size_t> pages_in(const CheckScope& scope, const model::Site& site) {
  std::vector<std::size_t> chosen;
  for (std::size_t index = 0; index < site.pages.size(); ++index) {
    if (!scope.wants || scope.wants(site.pages[index])) chosen.push_back(index);
  }
  return chosen;
}

/// Pass 2 for the pages in scope; with templates (null: none that can be used) up to their HTML.
source::Diagnostics check_pages(const model::Loaded& loaded, const World& world,
                                const html::Templates* templates, model::Mentions& mentions,
                                const CheckScope& scope = {}) {
  const auto chosen = pages_in(scope, loaded.site);
  PageDiagnostics problems(chosen.size());
  std::atomic<std::size_t> done = 0;
  world.parallel_for(chosen.size(), [&](std::size_t index) {
    const auto& page = loaded.site.pages[chosen[index]];
    auto made = model::make_document(loaded, page, world.sources);
    mentions.add(chosen[index], made.value);
    problems[index] = std::move(made.diagnostics);
    if (templates != nullptr && !has_errors(problems[index])) {
      const auto html = html::write_page(made.value, page, loaded.site, *templates);
      if (!html) append(problems[index], html.error());
    }
    if (scope.take) scope.take(std::move(made.value));
    if (world.progress) world.progress(++done, chosen.size());
  });
  return joined(std::move(problems));
}

/// The problems of pass 2 after the site's settings of rules, of which now is known what was in vain.
source::Diagnostics concluded(source::Diagnostics problems, model::RuleSettings& rules,
                              const source::SourceMap& sources) {
  rules.apply(problems, sources);
  append(problems, rules.unused_exceptions());
  return problems;
}

}  // namespace

source::Diagnostics check_site(model::Loaded& loaded, const World& world, const CheckScope& scope) {
  const auto artwork = load_artwork(world.files, world.sources, loaded.site);
  const auto* templates = artwork && loaded.complete ? &artwork->templates : nullptr;
  model::Mentions mentions(loaded.site);
  auto problems = check_pages(loaded, world, templates, mentions, scope);
  if (!artwork) append(problems, artwork.error());
  if (templates != nullptr && !scope.wants) {
    if (!has_errors(problems))
      append(problems, model::rules::find_uncited_works(loaded.site, mentions.works()));
    const auto extra = html::write_extra_pages(loaded.site, *templates, mentions);
    if (!extra) append(problems, extra.error());
  }
  loaded.rules.apply(problems, world.sources);
  return problems;
}

Outcome publish(model::Loaded loaded, const World& world, const DataPaths& data, const std::string& folder) {
  Outcome outcome;
  outcome.diagnostics = loaded.diagnostics;
  outcome.left_out = loaded.left_out;
  auto artwork = load_artwork(world.files, world.sources, loaded.site);
  if (!artwork) append(outcome.diagnostics, artwork.error());
  if (!artwork || stops(loaded, world.sources)) {
    model::Mentions mentions(loaded.site);
    append(outcome.diagnostics,
           concluded(check_pages(loaded, world, nullptr, mentions), loaded.rules, world.sources));
    return outcome;
  }
  const auto resources = load_resources(world.files, world.sources, loaded, data, *std::move(artwork));
  if (!resources) {
    append(outcome.diagnostics, resources.error());
    outcome.own_failure = true;
    return outcome;
  }
  // A record whose fault shows only in its document was part of the overviews already: leave it out and build
  // once more. Each round leaves at least one page out, so this ends.
  while (true) {
    const auto faulty = Build(loaded, world, *resources, data).run(folder, outcome);
    if (faulty.empty()) return outcome;
    for (const auto index : faulty) {
      outcome.left_out.push_back(world.sources[loaded.site.pages[index].span.file].path);
    }
    model::leave_out(loaded.site, faulty);
  }
}

}  // namespace publish
