#include "publish/resources.h"

#include <cctype>
#include <utility>

#include "model/file_endings.h"
#include "source/limits.h"

namespace publish {
namespace {

source::Result<image::Pictures> load_pictures(const source::FileSystem& files, source::SourceMap& sources,
                                              const model::Site& site) {
  image::Pictures pictures;
  source::Diagnostics problems;
  for (const auto& asset : site.assets) {
    if (!model::is_picture(asset.source)) continue;
    const auto file = sources.load(files, asset.source, source::limits::picture_bytes);
    if (!file) {
      append(problems, file.error());
      continue;
    }
    auto picture = image::decode(sources[*file].text, {*file, 0, 0});
    if (!picture) {
      append(problems, picture.error());
      continue;
    }
    pictures.emplace(asset.address, std::move(*picture));
  }
  if (!problems.empty()) return problems;
  return pictures;
}

source::Diagnostic no_front_end(const std::string& folder) {
  return {.rule = "uitvoer.voorkant-ontbreekt",
          .message = "de map `" + folder + "` met de opmaak van de site is leeg",
          .hints = {"draai `make site`, dat maakt deze map"}};
}

/// Diagrams may have needed them before.
source::Result<std::shared_ptr<const fonts::FontSet>> fonts_of(const source::FileSystem& files,
                                                               const model::Loaded& loaded,
                                                               const DataPaths& data) {
  if (loaded.fonts != nullptr) return loaded.fonts;
  auto fonts = fonts::FontSet::load(files, data.fonts);
  if (!fonts) return std::move(fonts).error();
  return std::make_shared<const fonts::FontSet>(*std::move(fonts));
}

}  // namespace

source::Result<Artwork> load_artwork(const source::FileSystem& files, source::SourceMap& sources,
                                     const model::Site& site) {
  auto templates = html::load_templates(files, sources, "templates/page");
  auto pictures = load_pictures(files, sources, site);
  source::Diagnostics problems;
  if (!templates) append(problems, templates.error());
  if (!pictures) append(problems, pictures.error());
  if (!problems.empty()) return problems;
  return Artwork{std::move(*templates), std::move(*pictures)};
}

source::Result<Resources> load_resources(const source::FileSystem& files, source::SourceMap& sources,
                                         const model::Loaded& loaded, const DataPaths& data,
                                         Artwork artwork) {
  auto fonts = fonts_of(files, loaded, data);
  const auto profile = sources.load(files, data.colour_profile, source::limits::data_file_bytes);
  source::Diagnostics problems;
  if (!fonts) append(problems, fonts.error());
  if (!profile) append(problems, profile.error());
  if (files.list(data.front_end).empty()) problems.push_back(no_front_end(data.front_end));
  if (!problems.empty()) return problems;
  return Resources{.fonts = std::move(*fonts),
                   .hyphenation = data.root + "/" + data.hyphenation,
                   .colour_profile = sources[*profile].text,
                   .style = layout::read_style(loaded.site.print),
                   .source_in_pdf = loaded.site.print.text_or("bron_in_pdf", "ja") == "ja",
                   .artwork = std::move(artwork)};
}

}  // namespace publish
