#include <algorithm>
#include <utility>

#include "model/context.h"
#include "model/groundwork.h"
#include "model/heading_ids.h"
#include "model/links.h"
#include "model/load.h"
#include "model/mark_terms.h"
#include "model/numbering.h"
#include "model/record_document.h"

namespace model {
namespace {

using source::Diagnostics;

// Assets are known after pass 1, which does not see the documents of records.
Diagnostics check_assets(const std::set<std::string>& used, const Site& site, source::Span page) {
  Diagnostics problems;
  for (const auto& path : used) {
    const bool is_published = std::any_of(site.assets.begin(), site.assets.end(),
                                          [&](const Asset& asset) { return asset.source == path; });
    if (is_published) continue;
    problems.push_back({.rule = "beeld.niet-gedeeld",
                        .span = page,
                        .message = "het bestand `" + path + "` hoort bij een ander deel van de site",
                        .hints = {"zet het in de map `beeld` naast `site.yaml`"}});
  }
  return problems;
}

// What the text of a value may not hold was reported when it was read; it would be reported here again.
void add_new(Diagnostics& problems, Diagnostics more) {
  for (auto& problem : more) {
    const bool is_known = std::any_of(problems.begin(), problems.end(), [&](const source::Diagnostic& known) {
      return known.span.file == problem.span.file && known.span.begin == problem.span.begin;
    });
    if (!is_known) problems.push_back(std::move(problem));
  }
}

}  // namespace

source::Checked<document::Document> make_document(const Loaded& loaded, const Page& page,
                                                  source::SourceMap& sources) {
  if (!page.is_record) return {page.document, {}};
  const auto& work = *loaded.groundwork;
  const auto& site = loaded.site;
  const auto* edition = work.kinds.find_edition(site.parts[page.part].kind, edition_of(page.front));
  if (edition == nullptr) return {};
  auto made = document_of(*edition, page, site, sources);
  append(made.diagnostics, draw_diagrams(made.value, work.drawing));
  number_contents(made.value, page.number);
  append(made.diagnostics, give_heading_ids(made.value));
  add_new(made.diagnostics, check_headings(made.value));
  auto links = check_links(made.value, page, work.index.folder(), site, work.index);
  add_new(made.diagnostics, std::move(links.problems));
  append(made.diagnostics, check_assets(links.assets, site, page.span));
  mark_terms(made.value, work.terms);
  add_context(made.diagnostics, page.front, edition->fields);
  return made;
}

}  // namespace model
