#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "document/document.h"
#include "model/site.h"

namespace model {

/// What the documents of pass 2 mention. Safe from several threads, each with a page of its own.
class Mentions {
 public:
  explicit Mentions(const Site& site) : works_(site.pages.size()) {}

  /// `page` is an index in Site::pages.
  void add(std::size_t page, const document::Document& document) { works_[page] = document.works; }

  /// The ids of all works that are cited.
  std::set<std::string> works() const;

 private:
  std::vector<std::set<std::string>> works_;  // by page
};

}  // namespace model
