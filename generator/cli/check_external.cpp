#include "cli/check_external.h"

#include <algorithm>
#include <chrono>

#include "cli/progress.h"
#include "cli/version.h"
#include "web/cache.h"

namespace cli {

web::Outcome ExternalCheck::run() {
  add_values(loaded_.site, links_);
  const auto how = options();
  auto cache = web::read_cache(workspace_.files(), how.now);
  auto outcome = web::check_links(links_meant(), cache, how, [this](source::Diagnostics& problems) {
    loaded_.rules.apply(problems, workspace_.sources());
  });
  if (outcome.asked > 0) kept_ = web::write_cache(workspace_.folder(), cache);
  return outcome;
}

std::vector<model::WebLink> ExternalCheck::links_meant() const {
  auto links = links_.all();
  const auto& sources = workspace_.sources();
  for (auto& link : links) {
    std::erase_if(link.places,
                  [&](source::Span place) { return !selection_.includes(sources[place.file].path); });
  }
  std::erase_if(links, [](const model::WebLink& link) { return link.places.empty(); });
  return links;
}

web::Options ExternalCheck::options() const {
  const auto& site = loaded_.site.base_url;
  web::Options options;
  options.user_agent = std::string("handreiking/") + version + " (controle van links" +
                       (site.empty() ? "" : "; +" + site) + ")";
  options.now = std::chrono::system_clock::now();
  options.progress = progress_line("link");
  return options;
}

std::string ExternalCheck::remarks() const {
  std::string text;
  const auto& hidden = loaded_.not_public;
  const auto count = std::count_if(hidden.begin(), hidden.end(),
                                   [&](const std::string& path) { return selection_.includes(path); });
  if (count > 0) {
    text += "Niet nagegaan: de links in " + std::to_string(count) +
            (count == 1 ? " bestand dat" : " bestanden die") + " niet op de site " +
            (count == 1 ? "staat" : "staan") + ".\n";
  }
  if (!kept_) {
    text +=
        "De antwoorden konden niet bewaard worden in `.handreiking/cache`. De volgende keer vragen we alles "
        "opnieuw.\n";
  }
  return text;
}

}  // namespace cli
