#include "pdf/write.h"

#include <utility>

#include "pdf/attachment.h"
#include "pdf/bookmarks.h"
#include "pdf/embedded_fonts.h"
#include "pdf/failure.h"
#include "pdf/images.h"
#include "pdf/limits.h"
#include "pdf/links.h"
#include "pdf/metadata.h"
#include "pdf/page_content.h"
#include "pdf/page_labels.h"
#include "pdf/serializer.h"
#include "pdf/structure_tree.h"

namespace pdf {
namespace {

std::vector<Reference> add_pages(HaruDocument& document, const layout::LaidOut& laid_out) {
  std::vector<Reference> pages;
  for (const layout::Page& page : laid_out.pages) pages.push_back(document.add_page(page.width, page.height));
  return pages;
}

std::vector<PageContent> draw_pages(Drawing& drawing) {
  std::vector<PageContent> contents;
  for (const layout::Page& page : drawing.laid_out.pages) contents.push_back(draw_page(page, drawing));
  return contents;
}

void fill_pages(HaruDocument& document, const std::vector<Reference>& pages,
                const std::vector<PageContent>& contents, const std::vector<Annotation>& annotations,
                Reference resources, const Deflater& deflater) {
  std::vector<PageParts> parts(pages.size());
  for (const Annotation& annotation : annotations)
    parts[annotation.page].annotations.push_back(annotation.reference);
  for (std::size_t page = 0; page < pages.size(); ++page) {
    parts[page].resources = resources;
    parts[page].struct_parents = static_cast<std::int64_t>(page);
    parts[page].content = deflater.compress(contents[page].operators);
    document.fill_page(pages[page], parts[page]);
  }
}

/// What the catalog points to, besides the pages.
struct CatalogParts {
  Reference structure_tree = {};
  std::optional<Reference> bookmarks = {};
  std::string page_labels = {};
  Reference metadata = {};
  std::string output_intent = {};
  std::string attachment = {};
};

std::string catalog_entries(const CatalogParts& parts, const std::string& language) {
  std::string entries = "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang" +
                        text_string(language) + "/StructTreeRoot " + to_string(parts.structure_tree) +
                        "/Metadata " + to_string(parts.metadata) + parts.output_intent + parts.attachment;
  if (parts.bookmarks) entries += "/PageMode/UseOutlines/Outlines " + to_string(*parts.bookmarks);
  if (!parts.page_labels.empty()) entries += "/PageLabels" + parts.page_labels;
  return entries;
}

}  // namespace

source::Result<std::string> write(const layout::LaidOut& laid_out, const Metadata& metadata,
                                  const Resources& resources, Serializer serializer) {
  if (auto excess = exceeds_limits(laid_out, metadata)) return *std::move(excess);
  if (auto missing = missing_picture(laid_out, resources.pictures)) return *std::move(missing);
  HaruDocument document;
  const Deflater deflater;
  const std::vector<Reference> pages = add_pages(document, laid_out);
  Drawing drawing{laid_out, resources.fonts, resources.pictures, ContentOwners(laid_out.elements)};
  const std::vector<PageContent> contents = draw_pages(drawing);
  const std::vector<Annotation> links = add_links(document, laid_out, pages);
  const Reference resource_dictionary =
      document.add(add_fonts(document, resources.fonts, drawing.use, deflater) +
                   add_images(document, laid_out, resources.pictures, deflater));
  fill_pages(document, pages, contents, links, resource_dictionary, deflater);
  CatalogParts parts;
  parts.structure_tree = add_structure_tree(document, laid_out, pages, contents, links);
  parts.bookmarks = add_bookmarks(document, laid_out, pages);
  parts.page_labels = page_labels(laid_out.pages);
  parts.metadata = document.add_stream("/Type/Metadata/Subtype/XML", xmp_packet(metadata));
  parts.output_intent = output_intent(document, resources.colour_profile, deflater);
  if (metadata.source) parts.attachment = attach(document, *metadata.source, metadata.date, deflater);
  document.set_catalog(catalog_entries(parts, metadata.language));
  document.set_information(information_entries(metadata));
  const std::string identity = metadata.title + '\n' + metadata.author + '\n' + metadata.address;
  std::string bytes = serializer == Serializer::Compact ? serialize(document, identity, deflater)
                                                        : document.write_classic(identity);
  if (auto failure = failure_of(document)) return *std::move(failure);
  return bytes;
}

}  // namespace pdf
