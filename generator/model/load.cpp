#include "model/load.h"

#include <utility>

#include "model/loading.h"

namespace model {
namespace {

// What a record of a part with `bij_fout: overslaan` does wrong keeps that record off the site; any other
// error stops the build.
void finish_draft(Draft& draft, const Part& part, const source::SourceMap& sources, Loaded& loaded) {
  loaded.rules.apply(draft.problems, sources);
  const bool is_record = draft.file.type == ContentType::Record;
  if (has_errors(draft.problems)) {
    if (is_record && part.on_error == OnError::Skip) {
      loaded.left_out.push_back(draft.file.path);
    } else {
      loaded.complete = false;
    }
  } else if (is_record && !draft.is_public) {
    loaded.not_public.push_back(draft.file.path);
  }
  append(loaded.diagnostics, std::move(draft.problems));
}

Loaded finish(Loading& loading) {
  auto& loaded = loading.loaded;
  loaded.rules.apply(loaded.diagnostics, loading.sources);
  loaded.complete = !has_errors(loaded.diagnostics);
  for (auto& draft : loading.drafts) finish_draft(draft, loading.part_of(draft), loading.sources, loaded);
  loaded.groundwork = std::move(loading.work);
  return std::move(loaded);
}

}  // namespace

Loaded load(const source::FileSystem& files, source::SourceMap& sources, const Paths& paths,
            const source::ParallelFor& parallel_for, RuleSettings rules, const std::string& today,
            const std::function<bool(const std::string& path)>& wants) {
  Loading loading{files, sources, paths, parallel_for, today, wants};
  loading.loaded.rules = std::move(rules);
  if (read_site(loading)) {
    read_lists(loading);
    read_hyphenation(loading);
    read_drafts(loading);
    draw_chapters(loading);
    check_drafts(loading);
    make_pages(loading);
    link_chapters(loading);
    read_routes(loading);
  }
  return finish(loading);
}

}  // namespace model
