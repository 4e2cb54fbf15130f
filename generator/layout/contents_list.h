#pragma once

#include <string>
#include <vector>

#include "layout/context.h"
#include "layout/paginate.h"

namespace layout {

/// The list of chapters and their first headings, and those of figures and tables. Made when the pages of the
/// chapters are known, which have their own numbers and so do not move with it.
class ContentsList {
 public:
  /// Its elements stand in `section`.
  ContentsList(Context& context, ElementId section);

  /// With leaders and numbers.
  Section take(Context& context) &&;

 private:
  /// The last line of an entry, where its number stands.
  struct Line {
    std::size_t entry = 0;  // index in the galley
    std::size_t mark = 0;
    Length end = 0;  // behind the last letter
    Length baseline = 0;
    LinkUse link = {};
    Look look = {};
  };

  void add_list(Context& context, ElementId section, MarkKind kind, const std::string& title);
  void add_title(Context& context, ElementId section, const std::string& words, int level);
  void add_entry(Context& context, ElementId list, std::size_t mark);
  void add_number(Context& context, const Line& line, const std::string& number);

  Galley galley_;
  std::vector<Line> lines_;
  Length width_ = 0;
  bool first_ = false;  // the next entry is the first of its list
};

}  // namespace layout
