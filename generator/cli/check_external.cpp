#include "cli/check_external.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <string_view>

#include "cli/progress.h"
#include "cli/version.h"
#include "web/cache.h"

namespace cli {
namespace {

/// Gives every line of a text to `visit`.
template <typename Visit>
void for_each_line(std::string_view text, const Visit& visit) {
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    visit(line);
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
}

/// The files that hold links which not everyone may see: records, whole or by their internal fields.
std::set<std::string> files_with_unseen_links(const model::Loaded& loaded, const source::SourceMap& sources) {
  std::set<std::string> paths(loaded.not_public.begin(), loaded.not_public.end());
  for (const auto& page : loaded.site.pages) {
    if (page.is_record) paths.insert(sources[page.span.file].path);
  }
  return paths;
}

}  // namespace

web::Outcome ExternalCheck::run() {
  add_values(loaded_.site, links_);
  const auto how = options();
  auto cache = web::read_cache(workspace_.files(), how.now);
  auto outcome = web::check_links(links_meant(), cache, how, [this](source::Diagnostics& problems) {
    loaded_.rules.apply(problems, workspace_.sources());
  });
  keep_exceptions_of_unasked();
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

// Links in drafts and in internal fields are not asked after, so nobody knows whether they break a rule.
void ExternalCheck::keep_exceptions_of_unasked() const {
  const auto& sources = workspace_.sources();
  std::set<const char*> asked;  // the lines
  for (const auto& link : links_.all()) {
    for (const auto place : link.places) asked.insert(line_of(sources[place.file], place.begin).data());
  }
  const auto unseen = files_with_unseen_links(loaded_, sources);
  const auto paths = sources.paths();
  for (std::size_t index = 0; index < paths.size(); ++index) {
    if (!unseen.contains(paths[index])) continue;
    for_each_line(sources[source::FileId(index)].text, [&](std::string_view line) {
      const bool holds_link = line.find("://") != std::string_view::npos;
      if (holds_link && !asked.contains(line.data())) loaded_.rules.leave_unasked(paths[index], line);
    });
  }
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
