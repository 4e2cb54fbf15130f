#include <algorithm>

#include "model/site.h"

namespace model {
namespace {

std::string with_title(std::string_view kind, const std::string& number, const std::string& title) {
  std::string words = std::string(kind) + " " + number;
  return title.empty() ? words : words + " (" + title + ")";
}

std::string words_for(const Site& site, const Page& page) {
  if (page.number.empty()) return page.title;
  const bool is_appendix = site.parts[page.part].numbering == Numbering::Letters;
  return with_title(is_appendix ? "bijlage" : "hoofdstuk", page.number, page.title);
}

std::string words_for(const Site& site, const Page& page, const Anchor& anchor) {
  if (anchor.number.empty()) return anchor.title.empty() ? words_for(site, page) : anchor.title;
  if (anchor.kind == AnchorKind::Heading) return with_title("paragraaf", anchor.number, anchor.title);
  return anchor.number;
}

}  // namespace

std::optional<Destination> resolve(const Site& site, const Page& from, const document::Reference& reference) {
  const Page* page = reference.page.empty() ? &from : site.find_page(reference.page);
  if (page == nullptr) return std::nullopt;
  if (reference.anchor.empty()) return Destination{page, nullptr, words_for(site, *page)};
  const auto anchor = std::find_if(page->anchors.begin(), page->anchors.end(),
                                   [&](const Anchor& candidate) { return candidate.id == reference.anchor; });
  if (anchor == page->anchors.end()) return std::nullopt;
  return Destination{page, &*anchor, words_for(site, *page, *anchor)};
}

}  // namespace model
