#include "publish/resources.h"

#include <cctype>
#include <utility>

#include "source/limits.h"

namespace publish {
namespace {

bool is_picture(const std::string& path) {
  std::string lower;
  for (const unsigned char c : path) lower += static_cast<char>(std::tolower(c));
  return lower.ends_with(".png") || lower.ends_with(".jpg") || lower.ends_with(".jpeg");
}

source::Result<image::Pictures> load_pictures(const source::FileSystem& files, source::SourceMap& sources,
                                              const model::Site& site) {
  image::Pictures pictures;
  source::Diagnostics problems;
  for (const auto& asset : site.assets) {
    if (!is_picture(asset.source)) continue;
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

}  // namespace

source::Result<Resources> load_resources(const source::FileSystem& files, source::SourceMap& sources,
                                         const model::Site& site, const DataPaths& data) {
  auto fonts = fonts::FontSet::load(files, data.fonts);
  auto templates = html::load_templates(files, sources, "templates/page");
  auto pictures = load_pictures(files, sources, site);
  const auto profile = sources.load(files, data.colour_profile, source::limits::data_file_bytes);

  source::Diagnostics problems;
  if (!fonts) append(problems, fonts.error());
  if (!templates) append(problems, templates.error());
  if (!pictures) append(problems, pictures.error());
  if (!profile) append(problems, profile.error());
  if (!problems.empty()) return problems;

  return Resources{.fonts = std::move(*fonts),
                   .hyphenation = data.root + "/" + data.hyphenation,
                   .colour_profile = sources[*profile].text,
                   .style = layout::read_style(site.print),
                   .templates = std::move(*templates),
                   .pictures = std::move(*pictures)};
}

}  // namespace publish
