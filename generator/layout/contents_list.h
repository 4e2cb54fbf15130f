#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/paginate.h"

namespace layout {

/// The list of chapters and their first headings. Made in two steps, because it moves the pages whose numbers
/// it shows: its lines first, which do not depend on the numbers; then, when all pages are known, the
/// numbers.
class ContentsList {
 public:
  /// Makes the lines, for those marks that have a title. Its elements stand in `section`.
  ContentsList(Context& context, ElementId section);

  std::size_t page_count(Context& context) const;

  /// Adds leaders and numbers: a mark on page n of the chapters is on page n + `pages_before` + 1.
  Section take(Context& context, std::size_t pages_before) &&;

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

  void add_title(Context& context, ElementId section);
  void add_entry(Context& context, ElementId list, std::size_t mark);
  void add_number(Context& context, const Line& line, const std::string& number);

  Galley galley_;
  std::vector<Line> lines_;
  Length width_ = 0;
};

}  // namespace layout
