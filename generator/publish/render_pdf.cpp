#include "publish/render_pdf.h"

#include <memory>

#include "fonts/hyphenator.h"

namespace publish {
namespace {

/// A hyphenator is not for several threads, and loading one takes longer than laying out a plan.
source::Result<const fonts::Hyphenator*> hyphenator_of_thread(const std::string& path) {
  thread_local std::unique_ptr<const fonts::Hyphenator> hyphenator;
  thread_local std::string loaded_path;
  if (!hyphenator || loaded_path != path) {
    auto loaded = fonts::Hyphenator::load(path);
    if (!loaded) return loaded.error();
    hyphenator = std::make_unique<const fonts::Hyphenator>(std::move(*loaded));
    loaded_path = path;
  }
  return hyphenator.get();
}

}  // namespace

source::Result<std::string> render_pdf(const layout::Manuscript& manuscript, const pdf::Metadata& metadata,
                                       const model::Site& site, const Resources& resources) {
  const auto hyphenator = hyphenator_of_thread(resources.hyphenation);
  if (!hyphenator) return hyphenator.error();
  const layout::Tools tools{*resources.fonts, **hyphenator, resources.artwork.pictures};
  const auto laid_out = layout::lay_out(manuscript, site, resources.style, tools);
  return pdf::write(laid_out, metadata,
                    {*resources.fonts, resources.artwork.pictures, resources.colour_profile});
}

}  // namespace publish
