#include "model/usual_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "source/ascii.h"

namespace model {
namespace {

using UsualName = std::pair<std::string_view, std::string_view>;

// Of Hugo, Jekyll and WordPress, and the Dutch words that come to mind first.
constexpr std::array<UsualName, 20> usual_names = {{{"title", "titel"},
                                                    {"name", "titel"},
                                                    {"naam", "titel"},
                                                    {"kop", "titel"},
                                                    {"slug", "id"},
                                                    {"permalink", "id"},
                                                    {"url", "id"},
                                                    {"description", "samenvatting"},
                                                    {"summary", "samenvatting"},
                                                    {"excerpt", "samenvatting"},
                                                    {"beschrijving", "samenvatting"},
                                                    {"omschrijving", "samenvatting"},
                                                    {"date", "bijgewerkt"},
                                                    {"lastmod", "bijgewerkt"},
                                                    {"updated", "bijgewerkt"},
                                                    {"modified", "bijgewerkt"},
                                                    {"datum", "bijgewerkt"},
                                                    {"gewijzigd", "bijgewerkt"},
                                                    {"audience", "lezers"},
                                                    {"doelgroep", "lezers"}}};

}  // namespace

std::string_view field_for_usual_name(std::string_view name) {
  const std::string small = source::lower(name);
  const auto found = std::find_if(usual_names.begin(), usual_names.end(),
                                  [&](const UsualName& usual) { return usual.first == small; });
  return found == usual_names.end() ? std::string_view() : found->second;
}

}  // namespace model
