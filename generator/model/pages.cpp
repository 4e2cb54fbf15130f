#include "model/pages.h"

#include <map>
#include <utility>

#include "model/identifiers.h"
#include "model/numbering.h"
#include "model/page_index.h"
#include "model/shown_settings.h"
#include "model/words.h"

namespace model {
namespace {

using source::Severity;

/// Counts chapters: a part that belongs to another with the same numbering goes on where that one ended.
class Counter {
 public:
  explicit Counter(const Site& site) : site_(site) {}

  std::string next(const Part& part) {
    if (part.numbering == Numbering::None) return {};
    return page_number(part.numbering, ++counts_[{book_of(part), part.numbering}]);
  }

 private:
  std::string book_of(const Part& part) const {
    for (const auto& other : site_.parts) {
      if (!part.belongs_to.empty() && other.folder == part.belongs_to) return other.folder;
    }
    return part.folder;
  }

  const Site& site_;
  std::map<std::pair<std::string, Numbering>, std::size_t> counts_;
};

bool is_meant_for_site(const Draft& draft) {
  if (!draft.readable) return false;
  if (draft.file.type == ContentType::Chapter) return !draft.value.text_or("id", "").empty();
  return draft.is_public;
}

bool is_left_out(const Draft& draft, const Part& part) {
  return draft.file.type == ContentType::Record && part.on_error == OnError::Skip &&
         has_errors(draft.problems);
}

source::Span id_span(const Draft& draft) {
  const auto* id = draft.file.type == ContentType::Chapter ? draft.value.find("id") : nullptr;
  return id == nullptr ? draft.span() : id->span;
}

bool is_reported_at(const Draft& draft, source::Span span) {
  for (const auto& problem : draft.problems) {
    if (problem.span == span && problem.severity == Severity::Error) return true;
  }
  return false;
}

// What has this name besides the pages of parts; empty for nothing.
std::string owner_of(const std::string& id, const Site& site) {
  if (id == "index") return "het overzicht van dit deel";
  if (id == settings_id) return "de instellingen van de site";
  if (id == site.terms_id) return "de pagina met begrippen";
  return id == site.works_id ? "de pagina met bronnen" : "";
}

// The name of a record's file is its id, so a problem stands at the file.
void check_id(Draft& draft, const std::string& id, const Site& site) {
  const auto span = id_span(draft);
  if (const auto owner = owner_of(id, site); !owner.empty()) {
    draft.problems.push_back({.rule = "id.bezet",
                              .span = span,
                              .message = "de naam " + quoted(id) + " is van " + owner,
                              .hints = {"kies een andere naam"}});
  } else if (!is_identifier(id) && !is_reported_at(draft, span)) {
    draft.problems.push_back(
        {.rule = "id.vorm",
         .span = span,
         .message = "de naam " + quoted(id) +
                    " past niet in een adres: gebruik kleine letters, cijfers en streepjes",
         .hints = {"schrijf bijvoorbeeld `" + identifier_from(id) + "`"}});
  }
}

// What a page tells was so then and there; nobody should take it for how things are now.
std::string situation_of(const yaml::Value& front) {
  const auto* stand = front.find("stand");
  const auto* year = stand == nullptr ? nullptr : std::get_if<yaml::Integer>(&stand->data);
  if (year == nullptr) return {};
  const auto place = front.text_or("plaats", front.text_or("regio", ""));
  return "Zo werkte het in " + std::to_string(year->value) + (place.empty() ? "" : " in " + place) + ".";
}

void set_chapter(Page& page, const Draft& draft) {
  page.id = draft.value.text_or("id", "");
  page.title = draft.value.text_or("titel", page.id);
  page.summary = draft.value.text_or("samenvatting", "");
  page.situation = situation_of(draft.value);
  page.group = draft.file.group;
}

void set_record(Page& page, const Draft& draft, const Part& part) {
  page.id = draft.file.name;
  page.title = draft.file.name;
  page.summary = draft.value.text_or("samenvatting", "");
  page.is_record = true;
  page.group = draft.file.group;
  if (page.group.empty() && !part.group_by.empty()) page.group = draft.value.text_or(part.group_by, "");
}

Page make_page(const Draft& draft, const Part& part) {
  Page page;
  page.part = draft.file.part;
  page.span = draft.span();
  page.changed = draft.value.text_or("bijgewerkt", draft.value.text_or("datum", ""));
  page.example = draft.value.text_or("voorbeeld", "") == "ja";
  std::string folder = part.folder + "/";
  if (draft.file.type == ContentType::Chapter) {
    set_chapter(page, draft);
  } else {
    set_record(page, draft, part);
    if (!draft.file.group.empty()) folder += draft.file.group + "/";
  }
  page.address = folder + page.id + ".html";
  if (part.pdf == PdfOutput::PerPage) page.pdf = folder + page.id + ".pdf";
  return page;
}

class Pages {
 public:
  Pages(std::vector<Draft>& drafts, Site& site) : drafts_(drafts), site_(site), counter_(site) {}

  void add(std::size_t index) {
    Draft& draft = drafts_[index];
    const auto& part = site_.parts[draft.file.part];
    if (!is_meant_for_site(draft)) return;
    auto page = make_page(draft, part);
    check_id(draft, page.id, site_);
    if (is_left_out(draft, part)) return;
    if (draft.value.text_or("nummer", "") != "nee" && !page.is_record) page.number = counter_.next(part);
    ++names_[page.id];
    site_.pages.push_back(std::move(page));
    origins.push_back(index);
  }

  /// A record whose name another page has too is known by its group and name. Two chapters with one id are
  /// an error, and so are two pages at one address.
  void make_ids_unique() {
    std::map<std::string, std::size_t> by_id, by_address;
    for (std::size_t index = 0; index < site_.pages.size(); ++index) {
      auto& page = site_.pages[index];
      if (page.is_record && names_[page.id] > 1) {
        const auto end = page.address.rfind('.');
        const auto begin = page.address.find('/') + 1;
        const bool grouped = page.address.find('/', begin) != std::string::npos;
        page.id = page.address.substr(grouped ? begin : 0, end - (grouped ? begin : 0));
      }
      const auto first_id = by_id.emplace(page.id, index);
      const auto first_address = by_address.emplace(page.address, index);
      if (!first_id.second) {
        report_twice(index, first_id.first->second);
      } else if (!first_address.second) {
        report_twice(index, first_address.first->second);
      }
    }
  }

  std::vector<std::size_t> origins;

 private:
  void report_twice(std::size_t second, std::size_t first) {
    Draft& draft = drafts_[origins[second]];
    draft.problems.push_back(
        {.rule = "id.dubbel",
         .span = id_span(draft),
         .message = "de naam " + quoted(site_.pages[second].id) + " is al van een andere pagina",
         .hints = {"geef elke pagina een eigen naam"},
         .notes = {{id_span(drafts_[origins[first]]), "hier staat hij al"}}});
  }

  std::vector<Draft>& drafts_;
  Site& site_;
  Counter counter_;
  std::map<std::string, std::size_t> names_;
};

}  // namespace

std::vector<std::size_t> add_pages(std::vector<Draft>& drafts, Site& site) {
  Pages pages(drafts, site);
  for (std::size_t index = 0; index < drafts.size(); ++index) pages.add(index);
  pages.make_ids_unique();
  index_pages(site);
  return std::move(pages.origins);
}

}  // namespace model
