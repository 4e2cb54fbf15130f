#include "model/mentions.h"

namespace model {

std::set<std::string> Mentions::works() const {
  std::set<std::string> all;
  for (const auto& of_page : works_) all.insert(of_page.begin(), of_page.end());
  return all;
}

}  // namespace model
