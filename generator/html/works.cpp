#include "html/works.h"

#include <string>
#include <utility>

#include "document/document.h"
#include "html/data.h"
#include "model/works.h"

namespace html {
namespace {

yaml::Value work_data(const model::Work& work) {
  const bool foreign = work.language != document::own_language;
  return data::map({{"id", data::text(work.id)},
                    {"titel", data::text(work.title)},
                    {"andere_taal", foreign ? data::text(work.language) : data::no()},
                    {"makers", data::text_or_no(makers_of(work))},
                    {"jaar", data::text_or_no(work.year)},
                    {"soort", data::text_or_no(work.kind)},
                    {"link", data::text_or_no(work.link)}});
}

}  // namespace

yaml::Value works_data(const std::vector<model::Work>& works) {
  yaml::List list;
  for (const auto& work : works) list.push_back(work_data(work));
  return data::list(std::move(list));
}

}  // namespace html
