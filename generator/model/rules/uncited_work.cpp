#include "model/rules/uncited_work.h"

namespace model::rules {

source::Diagnostics find_uncited_works(const Site& site, const std::set<std::string>& cited) {
  source::Diagnostics problems;
  for (const auto& work : site.works) {
    if (cited.contains(work.id)) continue;
    const auto reference = "@" + site.works_id + "#" + work.id;
    problems.push_back({.severity = source::Severity::Advice,
                        .rule = "bron.ongebruikt",
                        .span = work.span,
                        .message = "geen enkele tekst op de site verwijst naar deze bron",
                        .hints = {"verwijs ernaar met `[](" + reference + ")`, of haal de bron weg"}});
  }
  return problems;
}

}  // namespace model::rules
