#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "layout/lay_out.h"
#include "layout/marks.h"
#include "layout/structure.h"
#include "layout/word_shapes.h"

namespace layout {

/// The addresses that links of a chapter lead to. On paper each stands once at the foot of a page, behind a
/// letter; a screen reader and a mouse have the link itself.
struct LinkAddresses {
  std::size_t first_note = 0;  // the index of the first one among the notes of the chapter
  std::vector<std::string> urls = {};
  std::set<std::string> known = {};  // the same

  /// Its place among them, when it is new.
  std::optional<std::size_t> add(const std::string& url) {
    if (!known.insert(url).second) return std::nullopt;
    urls.push_back(url);
    return urls.size() - 1;
  }
};

/// What every step of one run needs, and the lists that grow on the way.
struct Context {
  const Manuscript& manuscript;
  const model::Site& site;
  const Style& style;
  const Tools& tools;
  WordShapes words;
  Structure structure = {};
  Marks marks = {};
  std::vector<std::string> images = {};                 // addresses, by index
  std::map<std::string, std::size_t> image_index = {};  // by address
  LinkAddresses addresses = {};                         // of the chapter that is built
  std::set<std::string> own_pages = {};                 // ids of the pages of this manuscript
  std::set<std::string> cited = {};                     // ids of the works that the chapters so far cite

  Context(const Manuscript& the_manuscript, const model::Site& the_site, const Style& the_style,
          const Tools& the_tools)
      : manuscript(the_manuscript),
        site(the_site),
        style(the_style),
        tools(the_tools),
        words(the_tools.fonts, the_tools.hyphenator, the_site.hyphen_exceptions) {
    for (const auto& chapter : manuscript.chapters) own_pages.insert(chapter.page->id);
  }

  std::size_t add_mark(Mark mark) {
    marks.push_back(std::move(mark));
    return marks.size() - 1;
  }
  std::size_t add_image(const std::string& address) {
    const auto [entry, added] = image_index.emplace(address, images.size());
    if (added) images.push_back(address);
    return entry->second;
  }
};

/// `pagina--kop`; `pagina` for the page itself.
inline std::string destination_of(const std::string& page, const std::string& anchor) {
  return anchor.empty() ? page : page + "--" + anchor;
}

}  // namespace layout
