#include "html/works.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "document/document.h"
#include "html/data.h"
#include "model/works.h"

namespace html {
namespace {

/// "nji.nl" of "https://www.nji.nl/verbinding": a whole address does not fit on a telephone.
std::string host_of(std::string_view link) {
  link.remove_prefix(std::min(link.find("//") + 2, link.size()));
  if (link.starts_with("www.")) link.remove_prefix(4);
  return std::string(link.substr(0, link.find_first_of("/?#:")));
}

yaml::Value work_link(const model::Work& work) {
  if (work.link.empty()) return data::no();
  return data::map({{"adres", data::text(work.link)}, {"waar", data::text(host_of(work.link))}});
}

yaml::Value work_data(const model::Work& work) {
  const bool foreign = work.language != document::own_language;
  return data::map({{"id", data::text(work.id)},
                    {"titel", data::text(work.title)},
                    {"andere_taal", foreign ? data::text(work.language) : data::no()},
                    {"makers", data::text_or_no(makers_of(work))},
                    {"jaar", data::text_or_no(work.year)},
                    {"soort", data::text_or_no(work.kind)},
                    {"link", work_link(work)}});
}

}  // namespace

yaml::Value works_data(const std::vector<model::Work>& works) {
  yaml::List list;
  for (const auto& work : works) list.push_back(work_data(work));
  return data::list(std::move(list));
}

}  // namespace html
