#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "model/content_tree.h"
#include "model/loading.h"
#include "schema/normalise.h"
#include "source/limits.h"

namespace model {
namespace {

constexpr std::size_t chapter_file_bytes =
    source::limits::chapter_body_bytes + source::limits::yaml_file_bytes;

std::vector<std::string> files_of_content(const Settings& settings) {
  std::vector<std::string> names = {"site.yaml", "adressen.lock", std::string(hyphenation_file)};
  names.push_back(settings.terms.text + ".yaml");
  names.push_back(settings.works.text + ".yaml");
  for (const auto& name : settings.collections) names.push_back(name.text + ".yaml");
  return names;
}

Draft load_draft(const ContentFile& file, Loading& loading) {
  const auto limit = file.type == ContentType::Chapter ? chapter_file_bytes : source::limits::yaml_file_bytes;
  const auto loaded = loading.sources.load_text(loading.files, file.path, limit);
  Draft draft;
  draft.file = file;
  if (!loaded) draft.problems = loaded.error();
  draft.id = loaded ? *loaded : draft.problems.front().span.file;
  return draft;
}

source::Diagnostic wrong_type(const Draft& draft) {
  const bool is_record = draft.file.type == ContentType::Record;
  return {.rule = "bestand.past-niet",
          .span = draft.span(),
          .message = is_record ? "in dit deel staan pagina's, en een pagina eindigt op `.md`"
                               : "in dit deel staan ingevulde formulieren, en die eindigen op `.yaml`",
          .hints = {"zet dit bestand in de map van een ander deel"}};
}

// What a record can say of a chapter stands in its front matter, but for a link to one of its headings.
bool may_link_to_heading(const Draft& record, const Loading& loading) {
  return loading.sources[record.id].text.find("](@") != std::string::npos;
}

// Who asks about a few plans need not wait for every chapter.
Body bodies_wanted(const Loading& loading) {
  if (!loading.wants) return Body::Read;
  bool asks_records = false;
  for (const auto& draft : loading.drafts) {
    if (!loading.wants(draft.file.path)) continue;
    if (draft.file.type == ContentType::Chapter || may_link_to_heading(draft, loading)) return Body::Read;
    asks_records = true;
  }
  return asks_records ? Body::Leave : Body::Read;
}

void read(Draft& draft, Body body, const Loading& loading) {
  if (!draft.problems.empty()) return;
  if (holds_pages(loading.kind_of(draft)) != (draft.file.type == ContentType::Chapter)) {
    draft.problems.push_back(wrong_type(draft));
    return;
  }
  const auto& file = loading.sources[draft.id];
  if (draft.file.type == ContentType::Chapter) {
    read_chapter(draft, file, loading.kind_of(draft), body);
  } else {
    read_record(draft, file, loading.kind_of(draft));
  }
}

constexpr const char* newest_edition = "";

// Templates are compiled for the editions that the records use, and for kinds that have no record yet.
void compile_templates(Loading& loading) {
  const auto compile = [&](const Kind& kind, const std::string& edition) {
    loading.kinds().add_edition(kind, edition, loading.files, loading.sources, loading.paths.templates,
                                loading.problems());
  };
  std::set<std::string> used;
  for (const auto& draft : loading.drafts) {
    if (draft.file.type != ContentType::Record || !draft.readable) continue;
    const auto& kind = loading.kind_of(draft);
    if (kind.publication == Publication::Yes) compile(kind, edition_of(draft.value));
    used.insert(kind.name);
  }
  for (const auto& part : loading.site().parts) {
    const auto* kind = loading.kinds().find(part.kind);
    const bool is_new = kind != nullptr && !used.contains(kind->name);
    if (is_new && kind->publication == Publication::Yes) compile(*kind, newest_edition);
  }
}

void report_empty_parts(const ContentTree& tree, Loading& loading) {
  for (std::size_t part = 0; part < loading.site().parts.size(); ++part) {
    const bool is_empty = std::none_of(tree.files.begin(), tree.files.end(),
                                       [&](const ContentFile& file) { return file.part == part; });
    if (!is_empty) continue;
    const auto& folder = loading.settings.folders[part];
    loading.problems().push_back({.severity = source::Severity::Advice,
                                  .rule = "deel.leeg",
                                  .span = folder.span,
                                  .message = "in de map `" + folder.text + "` staat nog niets voor de site",
                                  .hints = {"kijk of de naam van de map klopt"}});
  }
}

// What belongs to no part may belong to one that site.yaml misspells.
ContentTree list_files(Loading& loading) {
  source::Diagnostics problems;
  auto tree = list_content(loading.files, loading.sources, loading.paths.content, loading.site(),
                           files_of_content(loading.settings), problems);
  if (!loading.settings.complete) {
    std::erase_if(problems, [](const source::Diagnostic& problem) {
      return problem.rule == "map.onbekend" || problem.rule == "bestand.los";
    });
  }
  append(loading.problems(), std::move(problems));
  return tree;
}

}  // namespace

void read_drafts(Loading& loading) {
  const auto& site = loading.site();
  const auto tree = list_files(loading);
  report_empty_parts(tree, loading);
  loading.work->index = ContentIndex(loading.paths.content, tree);
  for (const auto& file : tree.files) {
    if (loading.kinds().find(site.parts[file.part].kind) == nullptr) continue;
    loading.drafts.push_back(load_draft(file, loading));
  }
  loading.loaded.checked_files += loading.drafts.size();
  const auto body = bodies_wanted(loading);
  loading.for_each_draft([&](Draft& draft) { read(draft, body, loading); });
  compile_templates(loading);
  loading.for_each_draft([&](Draft& draft) {
    if (draft.file.type != ContentType::Record) return;
    draft.value = schema::normalise(std::move(draft.value), loading.fields_of(draft));
  });
}

}  // namespace model
