#pragma once

#include <map>
#include <set>
#include <string>

#include "model/drafts.h"
#include "model/named_id.h"
#include "model/site.h"
#include "schema/field.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model {

/// The ids that values may name (`x-verwijst-naar`), by collection and by folder of a part. Those of a part
/// are the ids of its chapters and the names of its records, public or not.
class ReferenceTargets {
 public:
  ReferenceTargets(const Site& site, const std::vector<Draft>& drafts,
                   const std::set<std::string>& unread_lists, bool all_known);

  /// Reports every value of a record that names what does not exist. Silent about a collection or part with a
  /// file that could not be read, as nobody knows which ids are in there; unless `all_known`, silent too
  /// about what is no collection or part. Of a text where a list is asked, the hint is how to write the list.
  source::Diagnostics check(const yaml::Value& record, const schema::Field& fields) const;

 private:
  void check_value(const yaml::Value& value, const std::string& target, source::Diagnostics& problems) const;
  void check_text_for_list(const yaml::Value& value, const std::string& target,
                           source::Diagnostics& problems) const;

  void add(const Draft& draft, const std::string& folder);

  std::map<std::string, NamedIds, std::less<>> ids_;
  std::set<std::string, std::less<>> lists_;  // which of those are collections
  bool all_known_;
  std::set<std::string, std::less<>> unknown_;  // of which a file could not be read
};

}  // namespace model
