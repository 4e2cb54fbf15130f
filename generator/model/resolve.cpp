#include <algorithm>

#include "model/site.h"
#include "model/works.h"

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
  return anchor.kind == AnchorKind::Item ? anchor.number + " (" + page.title + ")" : anchor.number;
}

std::optional<Destination> in_page(const Site& site, const Page& page, const std::string& id) {
  if (id.empty()) return Destination{page.id, page.address, "", words_for(site, page)};
  const auto anchor = std::find_if(page.anchors.begin(), page.anchors.end(),
                                   [&](const Anchor& candidate) { return candidate.id == id; });
  if (anchor == page.anchors.end()) return std::nullopt;
  return Destination{page.id, page.address, id, words_for(site, page, *anchor)};
}

std::optional<Destination> in_terms(const Site& site, const std::string& id) {
  Destination destination{site.terms_id, std::string(terms_address), id, "Begrippen"};
  if (site.terms.empty() || id.empty()) return site.terms.empty() ? std::nullopt : std::optional(destination);
  const auto term = std::find_if(site.terms.begin(), site.terms.end(),
                                 [&](const Term& candidate) { return candidate.id == id; });
  if (term == site.terms.end()) return std::nullopt;
  destination.words = term->term;
  return destination;
}

std::optional<Destination> in_works(const Site& site, const std::string& id) {
  if (site.works.empty()) return std::nullopt;
  Destination destination{site.works_id, std::string(works_address), id, "Bronnen", site.find_work(id)};
  if (id.empty()) return destination;
  if (destination.work == nullptr) return std::nullopt;
  destination.words = citation_of(*destination.work);
  return destination;
}

}  // namespace

std::optional<Destination> resolve(const Site& site, const Page& from, const document::Reference& reference) {
  if (reference.page.empty()) return in_page(site, from, reference.anchor);
  if (const auto* page = site.find_page(reference.page)) return in_page(site, *page, reference.anchor);
  if (reference.page == site.terms_id) return in_terms(site, reference.anchor);
  if (reference.page == site.works_id) return in_works(site, reference.anchor);
  return std::nullopt;
}

}  // namespace model
