#include "model/mentions.h"

namespace model {

void Mentions::add(std::size_t page, const document::Document& document) {
  works_[page] = document.works;
  terms_[page] = document.terms;
}

std::set<std::string> Mentions::works() const {
  std::set<std::string> all;
  for (const auto& of_page : works_) all.insert(of_page.begin(), of_page.end());
  return all;
}

std::map<std::string, TermUses> Mentions::terms(std::size_t most) const {
  std::map<std::string, TermUses> uses;
  for (std::size_t page = 0; page < terms_.size(); ++page) {
    for (const auto& id : terms_[page]) {
      auto& use = uses[id];
      ++use.count;
      if (use.first.size() < most) use.first.push_back(&site_.pages[page]);
    }
  }
  return uses;
}

}  // namespace model
