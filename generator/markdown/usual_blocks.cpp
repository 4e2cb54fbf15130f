#include "markdown/usual_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/ascii.h"

namespace markdown {
namespace {

using Usual = std::pair<std::string_view, std::string_view>;

// Of GitHub, MkDocs, Docusaurus, Pandoc, MyST and Obsidian, and the Dutch words that come to mind first.
constexpr auto usual_names = std::to_array<Usual>({{"note", "tip"},
                                                   {"info", "tip"},
                                                   {"hint", "tip"},
                                                   {"seealso", "tip"},
                                                   {"success", "tip"},
                                                   {"question", "tip"},
                                                   {"abstract", "tip"},
                                                   {"summary", "tip"},
                                                   {"opmerking", "tip"},
                                                   {"noot", "tip"},
                                                   {"kader", "tip"},
                                                   {"weetje", "tip"},
                                                   {"warning", "let-op"},
                                                   {"caution", "let-op"},
                                                   {"danger", "let-op"},
                                                   {"attention", "let-op"},
                                                   {"important", "let-op"},
                                                   {"error", "let-op"},
                                                   {"failure", "let-op"},
                                                   {"bug", "let-op"},
                                                   {"waarschuwing", "let-op"},
                                                   {"belangrijk", "let-op"},
                                                   {"pas-op", "let-op"},
                                                   {"gevaar", "let-op"},
                                                   {"quote", "citaat"},
                                                   {"cite", "citaat"},
                                                   {"blockquote", "citaat"},
                                                   {"quotation", "citaat"},
                                                   {"example", "voorbeeld"},
                                                   {"praktijkvoorbeeld", "voorbeeld"},
                                                   {"story", "verhaal"},
                                                   {"casus", "verhaal"},
                                                   {"case", "verhaal"},
                                                   {"definition", "definitie"},
                                                   {"begrip", "definitie"},
                                                   {"steps", "stappen"},
                                                   {"stappenplan", "stappen"},
                                                   {"figure", "figuur"},
                                                   {"image", "figuur"},
                                                   {"afbeelding", "figuur"},
                                                   {"table", "tabel"},
                                                   {"list-table", "tabel"},
                                                   {"tip", "tip"}});

}  // namespace

std::string own_block_for(std::string_view usual) {
  const auto small = source::lower(usual);
  const auto found = std::find_if(usual_names.begin(), usual_names.end(),
                                  [&](const Usual& each) { return each.first == small; });
  return found == usual_names.end() ? std::string() : std::string(found->second);
}

std::string how_to_write(const std::string& block) {
  return "schrijf `:::" + block + "`, op de regels eronder de tekst, en dan een regel `:::`";
}

}  // namespace markdown
