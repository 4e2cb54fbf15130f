#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "model/site.h"
#include "source/span.h"
#include "yaml/value.h"

namespace model {

/// An address on the web, without its `#…`, and every place that links to it, in the order of the files.
struct WebLink {
  std::string address;
  std::vector<source::Span> places;
};

/// Gathers the addresses outside the site that its pages link to, each once. Only what everyone may see: a
/// link in a draft or in an internal field stays between its writers. Safe from several threads.
class WebLinks {
 public:
  /// The links of a document, which is not needed afterwards.
  void add(document::Document document);

  /// Addresses that stand as a value of their own: in the lists, in front matter, in a record.
  void add(const yaml::Value& value);
  void add(std::string_view target, source::Span place);

  /// In the order of the addresses.
  std::vector<WebLink> all() const;

 private:
  std::mutex mutex_;
  std::map<std::string, std::set<source::Span>, std::less<>> places_;
};

/// Adds what stands outside the documents: values of pages and of the lists, where works stand, and of
/// site.yaml all but the site's own address.
void add_values(const Site& site, WebLinks& links);

}  // namespace model
