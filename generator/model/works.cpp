#include "model/works.h"

#include <utility>

#include "document/document.h"
#include "schema/normalise.h"
#include "source/words.h"

namespace model {
namespace {

/// As people write it.
std::string shown(const yaml::Value& record, const schema::Field& fields, std::string_view name) {
  const auto* value = record.find(name);
  const auto* field = fields.find(name);
  return value == nullptr || field == nullptr ? std::string() : schema::display(*value, *field);
}

std::string authors_in_short(const std::vector<std::string>& authors) {
  constexpr std::size_t most = 2;
  return authors.size() > most ? authors.front() + " e.a." : source::enumeration(authors);
}

}  // namespace

std::vector<Work> read_works(const Collection& collection, const schema::Field& fields) {
  std::vector<Work> works;
  for (const auto& record : collection.records) {
    Work work{.id = record.text_or("id", ""),
              .title = record.text_or("titel", ""),
              .language = record.text_or("taal", document::own_language),
              .authors = record.texts("auteurs"),
              .organisation = record.text_or("organisatie", ""),
              .year = shown(record, fields, "jaar"),
              .kind = shown(record, fields, "soort"),
              .link = record.text_or("link", ""),
              .span = {},
              .link_span = {}};
    if (const auto* id = record.find("id")) work.span = id->span;
    if (const auto* link = record.find("link")) work.link_span = link->span;
    if (!work.id.empty()) works.push_back(std::move(work));
  }
  return works;
}

std::string citation_of(const Work& work) {
  const auto maker = work.organisation.empty() ? authors_in_short(work.authors) : work.organisation;
  return work.year.empty() ? maker : maker + " (" + work.year + ")";
}

std::string makers_of(const Work& work) {
  auto makers = source::enumeration(work.authors);
  if (!makers.empty() && !work.organisation.empty()) makers += ", ";
  return makers + work.organisation;
}

}  // namespace model
