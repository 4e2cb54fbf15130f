#include "publish/render_pages.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <utility>

#include "html/write_page.h"
#include "publish/imprint.h"
#include "publish/render_pdf.h"
#include "source/dutch_date.h"
#include "yaml/write.h"

namespace publish {
namespace {

/// The public edition of a record, for who wants to work on with it.
std::optional<pdf::Attachment> source_of(const model::Page& page, const Resources& resources) {
  if (!page.is_record || !resources.source_in_pdf) return std::nullopt;
  return pdf::Attachment{.name = page.id + ".yaml",
                         .description = "De inhoud van dit document, om over te nemen of te verwerken",
                         .media_type = "application/yaml",
                         .bytes = yaml::write(page.front)};
}

pdf::Archive archive_of(const Resources& resources) {
  return resources.source_in_pdf ? pdf::Archive::PdfA3 : pdf::Archive::PdfA2;
}

pdf::Metadata metadata_of(const model::Page& page, const model::Site& site, const Resources& resources) {
  return {.title = page.title,
          .author = site.title,
          .subject = page.summary,
          .date = page.changed,
          .address = site.base_url + page.pdf,
          .archive = archive_of(resources),
          .source = source_of(page, resources)};
}

source::Diagnostics write_pdf(const model::Page& page, const document::Document& document,
                              const model::Site& site, const Resources& resources, OutputTree& tree) {
  const layout::Manuscript manuscript{.title = page.title,
                                      .running_title = page.title,
                                      .release = source::dutch_date(page.changed),
                                      .running_head = running_head_of(page, site),
                                      .chapters = {{&page, &document}}};
  auto bytes = render_pdf(manuscript, metadata_of(page, site, resources), site, resources);
  if (!bytes) return std::move(bytes).error();
  return tree.write(page.pdf, *bytes);
}

source::Diagnostics render_page(const model::Loaded& loaded, std::size_t index, const World& world,
                                const Resources& resources, OutputTree& tree, model::Mentions& mentions) {
  const auto& page = loaded.site.pages[index];
  const auto made = model::make_document(loaded, page, world.sources);
  mentions.add(index, made.value);
  auto problems = made.diagnostics;
  if (has_errors(problems)) return problems;
  const auto html = html::write_page(made.value, page, loaded.site, resources.artwork.templates);
  if (html) {
    append(problems, tree.write(page.address, *html));
  } else {
    append(problems, html.error());
  }
  const auto& part = loaded.site.parts[page.part];
  if (part.pdf == model::PdfOutput::PerPage) {
    append(problems, write_pdf(page, made.value, loaded.site, resources, tree));
  }
  return problems;
}

/// The chapters of a part and of the parts that belong to it.
std::vector<layout::Chapter> chapters_of(const model::Part& book, const model::Site& site) {
  std::vector<layout::Chapter> chapters;
  for (const auto& part : site.parts) {
    if (&part != &book && part.belongs_to != book.folder) continue;
    for (const auto index : part.pages) chapters.push_back({&site.pages[index], &site.pages[index].document});
  }
  return chapters;
}

std::string last_change(const std::vector<layout::Chapter>& chapters) {
  std::string last;
  for (const auto& chapter : chapters) last = std::max(last, chapter.page->changed);
  return last;
}

source::Diagnostics render_book(const model::Part& part, const model::Site& site, const Resources& resources,
                                OutputTree& tree) {
  auto chapters = chapters_of(part, site);
  const auto changed = last_change(chapters);
  const auto release = release_of(site, changed);
  const layout::Manuscript manuscript{.title = site.title,
                                      .running_title = site.title,
                                      .release = release,
                                      .imprint = imprint_of(site, release),
                                      .chapters = std::move(chapters),
                                      .title_page = true,
                                      .contents_list = true};
  const pdf::Metadata metadata{.title = site.title,
                               .author = site.title,
                               .subject = {},
                               .date = changed,
                               .address = site.base_url + part.pdf_name,
                               .archive = archive_of(resources)};
  auto bytes = render_pdf(manuscript, metadata, site, resources);
  if (!bytes) return std::move(bytes).error();
  return tree.write(part.pdf_name, *bytes);
}

}  // namespace

PageDiagnostics render_pages(const model::Loaded& loaded, const World& world, const Resources& resources,
                             OutputTree& tree, model::Mentions& mentions) {
  const auto count = loaded.site.pages.size();
  PageDiagnostics problems(count);
  std::atomic<std::size_t> done = 0;
  world.parallel_for(count, [&](std::size_t index) {
    problems[index] = render_page(loaded, index, world, resources, tree, mentions);
    if (world.progress) world.progress(++done, count);
  });
  return problems;
}

source::Diagnostics render_extra_pages(const model::Site& site, const model::Mentions& mentions,
                                       const Resources& resources, OutputTree& tree) {
  const auto pages = html::write_extra_pages(site, resources.artwork.templates, mentions);
  if (!pages) return pages.error();
  source::Diagnostics problems;
  for (const auto& page : *pages) append(problems, tree.write(page.address, page.html));
  return problems;
}

source::Diagnostics render_books(const model::Site& site, const Resources& resources, OutputTree& tree) {
  source::Diagnostics problems;
  for (const auto& part : site.parts) {
    if (part.pdf == model::PdfOutput::Whole) append(problems, render_book(part, site, resources, tree));
  }
  return problems;
}

}  // namespace publish
