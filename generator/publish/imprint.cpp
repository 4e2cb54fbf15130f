#include "publish/imprint.h"

#include <vector>

#include "source/ascii.h"
#include "source/dutch_date.h"
#include "source/words.h"

namespace publish {
namespace {

std::string field_of(const yaml::Value* value, std::string_view key) {
  return value ? value->text_or(key, "") : std::string{};
}

void add_line(layout::Imprint& imprint, const char* label, const std::string& text,
              const std::string& url = {}) {
  if (!text.empty()) imprint.colophon.push_back({label, text, url});
}

std::vector<std::string> texts_of(const yaml::Value& value) {
  std::vector<std::string> texts;
  if (const auto* text = value.text()) texts.push_back(*text);
  if (const auto* list = value.list())
    for (const auto& each : *list)
      if (const auto* text = each.text()) texts.push_back(*text);
  return texts;
}

/// The names of what a list of the site, such as `scholen`, knows by these ids.
std::vector<std::string> names_in(const model::Collection& collection, const yaml::Value& ids) {
  std::vector<std::string> names;
  for (const auto& id : texts_of(ids))
    if (const auto* record = collection.find(id)) names.push_back(record->text_or("naam", id));
  return names;
}

}  // namespace

std::string release_of(const model::Site& site, const std::string& last_change) {
  const auto* edition = site.settings.find("uitgave");
  const auto version = field_of(edition, "versie");
  const auto given = field_of(edition, "datum");
  const auto date = source::dutch_date(given.empty() ? last_change : given);
  const auto words = version.empty() ? "" : "versie " + version;
  return words.empty() || date.empty() ? words + date : words + ", " + date;
}

layout::Imprint imprint_of(const model::Site& site, const std::string& release) {
  const auto* edition = site.settings.find("uitgave");
  const auto* access = site.settings.find("toegankelijkheid");
  layout::Imprint imprint;
  imprint.summary = site.settings.text_or("samenvatting", "");
  imprint.publisher = field_of(edition, "uitgever");
  imprint.release = source::capitalised(release);
  add_line(imprint, "Uitgave van", imprint.publisher);
  add_line(imprint, "Versie", field_of(edition, "versie"));
  add_line(imprint, "Datum", source::dutch_date(field_of(edition, "datum")));
  add_line(imprint, "Licentie", field_of(edition, "licentie"));
  add_line(imprint, "Website", site.base_url, site.base_url);
  const auto contact = field_of(access, "contact");
  add_line(imprint, "Werkt er iets niet? Mail naar", contact, "mailto:" + contact);
  return imprint;
}

layout::RunningHead running_head_of(const model::Page& page, const model::Site& site) {
  std::vector<std::string> names;
  for (const auto& collection : site.collections) {
    const auto* ids = page.front.find(collection.name);
    if (ids != nullptr) names = names_in(collection, *ids);
    if (!names.empty()) break;
  }
  return {names.empty() ? page.title : source::enumeration(names), page.group};
}

}  // namespace publish
