#include "pdf/structure_tree.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "pdf/element_attributes.h"
#include "pdf/figure_boxes.h"
#include "pdf/roles.h"

namespace pdf {
namespace {

using layout::ContentId;
using layout::ElementId;

/// A stretch of marked content on a page.
struct MarkPlace {
  ContentId content{};
  std::size_t page = 0;
  std::size_t number = 0;  // MCID
};

/// Where each content stands, in the order of reading.
std::vector<MarkPlace> find_marks(const std::vector<PageContent>& contents) {
  std::vector<MarkPlace> places;
  for (std::size_t page = 0; page < contents.size(); ++page)
    for (std::size_t number = 0; number < contents[page].marks.size(); ++number)
      places.push_back({contents[page].marks[number], page, number});
  std::stable_sort(places.begin(), places.end(),
                   [](const MarkPlace& a, const MarkPlace& b) { return a.content < b.content; });
  return places;
}

class StructureWriter {
 public:
  StructureWriter(HaruDocument& document, const layout::LaidOut& laid_out,
                  const std::vector<Reference>& pages, const std::vector<PageContent>& contents,
                  const std::vector<Annotation>& annotations)
      : document_(document),
        laid_out_(laid_out),
        pages_(pages),
        contents_(contents),
        annotations_(annotations),
        places_(find_marks(contents)),
        boxes_(find_figure_boxes(laid_out)),
        elements_(laid_out.elements.size()) {}

  Reference write();

 private:
  void add_element(ElementId id, Reference parent);
  void write_element(ElementId id);
  std::string kids_of(ElementId id, std::optional<std::size_t> home) const;
  std::optional<std::size_t> first_page_of(const layout::Element& element) const;
  std::pair<std::vector<MarkPlace>::const_iterator, std::vector<MarkPlace>::const_iterator> places_of(
      ContentId content) const;
  std::string parent_tree() const;
  std::string id_tree() const;

  struct Written {
    Reference reference = {};
    Reference parent = {};
    std::vector<std::size_t> annotations = {};
  };
  Written& written(ElementId id) { return elements_[static_cast<std::size_t>(id)]; }
  const Written& written(ElementId id) const { return elements_[static_cast<std::size_t>(id)]; }
  const layout::Element& element(ElementId id) const {
    return laid_out_.elements[static_cast<std::size_t>(id)];
  }

  HaruDocument& document_;
  const layout::LaidOut& laid_out_;
  const std::vector<Reference>& pages_;
  const std::vector<PageContent>& contents_;
  const std::vector<Annotation>& annotations_;
  std::vector<MarkPlace> places_;  // by content
  std::map<ElementId, std::string> boxes_;
  std::vector<Written> elements_;  // by ElementId
  std::vector<ElementId> order_;   // parents before kids
};

void StructureWriter::add_element(ElementId id, Reference parent) {
  written(id).reference = document_.add();
  written(id).parent = parent;
  order_.push_back(id);
  for (const auto& kid : element(id).kids)
    if (const auto* child = std::get_if<ElementId>(&kid)) add_element(*child, written(id).reference);
}

std::pair<std::vector<MarkPlace>::const_iterator, std::vector<MarkPlace>::const_iterator>
StructureWriter::places_of(ContentId content) const {
  struct ByContent {
    bool operator()(const MarkPlace& place, ContentId wanted) const { return place.content < wanted; }
    bool operator()(ContentId wanted, const MarkPlace& place) const { return wanted < place.content; }
  };
  return std::equal_range(places_.begin(), places_.end(), content, ByContent{});
}

std::optional<std::size_t> StructureWriter::first_page_of(const layout::Element& element) const {
  for (const auto& kid : element.kids) {
    const auto* content = std::get_if<ContentId>(&kid);
    if (content == nullptr) continue;
    const auto [begin, end] = places_of(*content);
    if (begin != end) return begin->page;
  }
  return std::nullopt;
}

/// Elements by reference, content on the element's page by its number, other content and links by
/// dictionaries that name their page.
std::string StructureWriter::kids_of(ElementId id, std::optional<std::size_t> home) const {
  std::string kids;
  for (const auto& kid : element(id).kids) {
    if (const auto* child = std::get_if<ElementId>(&kid)) {
      kids += to_string(written(*child).reference) + " ";
      continue;
    }
    const auto [begin, end] = places_of(std::get<ContentId>(kid));
    for (auto place = begin; place != end; ++place) {
      const std::string number = std::to_string(place->number);
      if (place->page == home)
        kids += number + " ";
      else
        kids += "<</Type/MCR/Pg " + to_string(pages_[place->page]) + "/MCID " + number + ">>";
    }
  }
  for (const std::size_t index : written(id).annotations)
    kids += "<</Type/OBJR/Obj " + to_string(annotations_[index].reference) + "/Pg " +
            to_string(pages_[annotations_[index].page]) + ">>";
  return kids;
}

void StructureWriter::write_element(ElementId id) {
  const layout::Element& described = element(id);
  std::string entries = "/S/";
  entries += type_of(described.role);
  entries += "/P " + to_string(written(id).parent);
  const std::optional<std::size_t> home = first_page_of(described);
  if (home) entries += "/Pg " + to_string(pages_[*home]);
  const std::string kids = kids_of(id, home);
  if (!kids.empty()) entries += "/K[" + kids + "]";
  const auto box = boxes_.find(id);
  entries += attributes_of(described, box == boxes_.end() ? std::string() : box->second);
  document_.set_entries(written(id).reference, std::move(entries));
}

/// Back from content to its element: for each page by MCID, then for each annotation.
std::string StructureWriter::parent_tree() const {
  std::map<ContentId, Reference> owners;
  for (const ElementId id : order_)
    for (const auto& kid : element(id).kids)
      if (const auto* content = std::get_if<ContentId>(&kid)) owners[*content] = written(id).reference;
  std::string numbers;
  for (std::size_t page = 0; page < contents_.size(); ++page) {
    numbers += std::to_string(page) + "[";
    for (const ContentId content : contents_[page].marks) numbers += to_string(owners[content]) + " ";
    numbers += "]";
  }
  for (std::size_t index = 0; index < annotations_.size(); ++index)
    numbers += std::to_string(pages_.size() + index) + " " +
               to_string(written(annotations_[index].element).reference) + " ";
  return "/Nums[" + numbers + "]";
}

/// Elements with an identifier, by its bytes.
std::string StructureWriter::id_tree() const {
  std::map<std::string, Reference> ids;
  for (const ElementId id : order_)
    if (!element(id).id.empty()) ids.emplace(element(id).id, written(id).reference);
  if (ids.empty()) return {};
  std::string names;
  for (const auto& [name, reference] : ids) names += literal(name) + to_string(reference);
  const auto limit = [](const auto& entry) { return literal(entry.first); };
  return "/IDTree<</Kids[" +
         to_string(document_.add("/Names[" + names + "]/Limits[" + limit(*ids.begin()) +
                                 limit(*ids.rbegin()) + "]")) +
         "]>>";
}

Reference StructureWriter::write() {
  const Reference root = document_.add();
  add_element(ElementId{0}, root);
  for (std::size_t index = 0; index < annotations_.size(); ++index)
    written(annotations_[index].element).annotations.push_back(index);
  for (const ElementId id : order_) write_element(id);
  document_.set_entries(root, "/Type/StructTreeRoot/K " + to_string(written(ElementId{0}).reference) +
                                  "/ParentTree " + to_string(document_.add(parent_tree())) +
                                  "/ParentTreeNextKey " +
                                  std::to_string(pages_.size() + annotations_.size()) + id_tree());
  return root;
}

}  // namespace

Reference add_structure_tree(HaruDocument& document, const layout::LaidOut& laid_out,
                             const std::vector<Reference>& pages, const std::vector<PageContent>& contents,
                             const std::vector<Annotation>& annotations) {
  return StructureWriter(document, laid_out, pages, contents, annotations).write();
}

}  // namespace pdf
