#include "model/words.h"

#include "source/nearest_name.h"
#include "source/words.h"

namespace model {

std::string shortened(std::string_view text) {
  return source::shorten(text, 50);
}

std::string quoted(std::string_view text) {
  return source::in_backquotes(text);
}

std::vector<std::string> did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
  const auto nearest = source::nearest_name(name, candidates);
  if (!nearest) return {};
  return {"bedoel je `" + *nearest + "`?"};
}

}  // namespace model
