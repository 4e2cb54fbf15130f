#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "document/document.h"
#include "model/site.h"

namespace model {

/// The pages that use a term.
struct TermUses {
  std::vector<const Page*> first;  // in the order of the site
  std::size_t count = 0;           // of all
};

/// What the documents of pass 2 mention. Safe from several threads, each with a page of its own.
class Mentions {
 public:
  explicit Mentions(const Site& site) : site_(site), works_(site.pages.size()), terms_(site.pages.size()) {}

  /// `page` is an index in Site::pages.
  void add(std::size_t page, const document::Document& document);

  /// The ids of all works that are cited.
  std::set<std::string> works() const;

  /// By id of the term, with at most `most` pages each.
  std::map<std::string, TermUses> terms(std::size_t most) const;

 private:
  const Site& site_;
  std::vector<std::set<std::string>> works_;  // by page
  std::vector<std::set<std::string>> terms_;  // by page
};

}  // namespace model
