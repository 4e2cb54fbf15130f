#include "pdf/bookmarks.h"

#include "pdf/destination.h"

namespace pdf {
namespace {

/// A bookmark's neighbours; index 0 is the outline itself, the bookmarks follow.
struct Branch {
  std::size_t parent = 0;
  std::vector<std::size_t> kids = {};
  std::size_t place = 0;  // among the kids of its parent
};

std::vector<Branch> build_tree(const std::vector<layout::Bookmark>& bookmarks) {
  std::vector<Branch> tree(bookmarks.size() + 1);
  std::vector<std::size_t> path{0};
  for (std::size_t index = 1; index < tree.size(); ++index) {
    const auto level_at = [&](std::size_t branch) { return bookmarks[branch - 1].level; };
    while (path.size() > 1 && level_at(path.back()) >= level_at(index)) path.pop_back();
    tree[index].parent = path.back();
    tree[index].place = tree[path.back()].kids.size();
    tree[path.back()].kids.push_back(index);
    path.push_back(index);
  }
  return tree;
}

/// First and last kid, and how many there are; negative for a branch that is shown closed.
std::string entries_of_kids(const Branch& branch, const std::vector<Reference>& references, bool open) {
  if (branch.kids.empty()) return {};
  std::string entries = "/First " + to_string(references[branch.kids.front()]) + "/Last " +
                        to_string(references[branch.kids.back()]) + "/Count ";
  const auto count = static_cast<std::int64_t>(branch.kids.size());
  append_integer(entries, open ? count : -count);
  return entries;
}

std::string entries_of_neighbours(std::size_t index, const std::vector<Branch>& tree,
                                  const std::vector<Reference>& references) {
  const Branch& branch = tree[index];
  const std::vector<std::size_t>& siblings = tree[branch.parent].kids;
  std::string entries = "/Parent " + to_string(references[branch.parent]);
  if (branch.place > 0) entries += "/Prev " + to_string(references[siblings[branch.place - 1]]);
  if (branch.place + 1 < siblings.size())
    entries += "/Next " + to_string(references[siblings[branch.place + 1]]);
  return entries;
}

}  // namespace

std::optional<Reference> add_bookmarks(HaruDocument& document, const layout::LaidOut& laid_out,
                                       const std::vector<Reference>& pages) {
  const std::vector<layout::Bookmark>& bookmarks = laid_out.bookmarks;
  if (bookmarks.empty()) return std::nullopt;
  const std::vector<Branch> tree = build_tree(bookmarks);
  std::vector<Reference> references;
  for (std::size_t index = 0; index < tree.size(); ++index) references.push_back(document.add());
  document.set_entries(references[0], "/Type/Outlines" + entries_of_kids(tree[0], references, true));
  for (std::size_t index = 1; index < tree.size(); ++index) {
    const layout::Bookmark& bookmark = bookmarks[index - 1];
    document.set_entries(references[index], "/Title" + text_string(bookmark.title) +
                                                entries_of_neighbours(index, tree, references) +
                                                entries_of_kids(tree[index], references, false) + "/Dest" +
                                                destination_at(bookmark.page, bookmark.y, laid_out, pages));
  }
  return references[0];
}

}  // namespace pdf
