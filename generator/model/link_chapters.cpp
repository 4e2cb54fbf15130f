#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "model/file_endings.h"
#include "model/links.h"
#include "model/loading.h"
#include "model/mark_terms.h"

namespace model {
namespace {

using source::Severity;

// The id that a chapter has or, where its front matter cannot be read, its file suggests: `3-aan-de-slag.md`.
std::string likely_id(const Draft& chapter) {
  const auto& name = chapter.file.name;
  const auto digits = name.find_first_not_of("0123456789");
  const bool numbered = digits != std::string::npos && digits > 0 && name[digits] == '-';
  return chapter.value.text_or("id", numbered ? name.substr(digits + 1) : name);
}

void find_absent_pages(Loading& loading) {
  std::set<std::size_t> shown(loading.origins.begin(), loading.origins.end());
  for (std::size_t index = 0; index < loading.drafts.size(); ++index) {
    const auto& file = loading.drafts[index].file;
    if (shown.contains(index)) continue;
    if (file.type == ContentType::Chapter) {
      loading.work->index.add_unread(likely_id(loading.drafts[index]));
      continue;
    }
    loading.work->index.add_hidden(file.name);
    if (!file.group.empty()) loading.work->index.add_hidden(file.group + "/" + file.name);
  }
  const bool lost = !loading.settings.complete || loading.unread_lists.contains(loading.site().works_id);
  if (lost) loading.work->index.lack_pages();
}

// What a block of code that is not closed took along has no name, and of a heading with a wrong name nobody
// knows the right one: a link to it is no second mistake.
void find_unsure_anchors(Loading& loading) {
  constexpr std::array<std::string_view, 3> rules = {"codeblok.niet-gesloten", "kop.id", "id.dubbel"};
  const auto hides_anchors = [&](const source::Diagnostic& problem) {
    return std::find(rules.begin(), rules.end(), problem.rule) != rules.end();
  };
  for (std::size_t index = 0; index < loading.origins.size(); ++index) {
    const auto& problems = loading.drafts[loading.origins[index]].problems;
    const auto& page = loading.site().pages[index];
    const bool unread = page.document.blocks.empty() && has_errors(problems);
    if (unread || std::any_of(problems.begin(), problems.end(), hides_anchors))
      loading.work->index.add_unsure_anchors(page.id);
  }
  for (const auto& list : loading.unread_lists) loading.work->index.add_unsure_anchors(list);
}

// Whether a file lies among records, which nobody publishes as they are.
bool lies_among_records(const std::string& path, Loading& loading) {
  const auto& parts = loading.site().parts;
  return std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
    const auto* kind = loading.kinds().find(part.kind);
    const auto folder = loading.work->index.folder() + "/" + part.folder + "/";
    return kind != nullptr && !holds_pages(*kind) && path.starts_with(folder);
  });
}

source::Diagnostic unused(const std::string& path, Loading& loading) {
  const bool is_record = is_document(path) && lies_among_records(path, loading);
  return {.severity = Severity::Warning,
          .rule = "bestand.ongebruikt",
          .span = {loading.sources.add(path, ""), 0, 0},
          .message = is_record ? "hier staan ingevulde formulieren in `.yaml`, en dit bestand lezen we niet"
                               : "geen enkele pagina gebruikt dit bestand",
          .hints = {is_record ? "maak een kopie van een `.yaml` in deze map, en typ de tekst daarin over"
                              : "gebruik het, of haal het weg"}};
}

// Pictures in `beeld` beside site.yaml are for all, templates included, so they are always published.
void add_assets(const std::set<std::string>& used, Loading& loading) {
  const auto& index = loading.work->index;
  const auto shared = index.folder() + "/beeld/";
  for (const auto& path : index.assets()) {
    if (used.contains(path) || path.starts_with(shared)) {
      loading.site().assets.push_back({path, index.address_of(path)});
    } else {
      loading.problems().push_back(unused(path, loading));
    }
  }
  for (const auto& path : index.other_pictures()) {
    if (used.contains(path)) continue;
    const auto ending = path.substr(path.rfind('.'));
    loading.problems().push_back(
        unknown_file(loading.sources.add(path, ""), ending, advice_on_picture(path)));
  }
}

}  // namespace

void link_chapters(Loading& loading) {
  find_absent_pages(loading);
  find_unsure_anchors(loading);
  std::vector<std::set<std::string>> used(loading.site().pages.size());
  loading.for_each_page([&](Page& page, Draft& draft) {
    if (page.is_record) return;
    const auto& work = *loading.work;
    auto links = check_links(page.document, page, folder_of(draft.file.path), loading.site(), work.index);
    append(draft.problems, std::move(links.problems));
    used[static_cast<std::size_t>(&page - loading.site().pages.data())] = std::move(links.assets);
    if (loading.must_look_at(draft)) mark_terms(page.document, work.terms);
  });
  std::set<std::string> all;
  for (auto& of_page : used) all.merge(of_page);
  add_assets(all, loading);
}

}  // namespace model
