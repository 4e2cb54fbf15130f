#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "model/content_tree.h"
#include "model/site.h"

namespace model {

/// What a relative address in a text can mean: the files of content/, by path.
class ContentIndex {
 public:
  ContentIndex() = default;
  ContentIndex(std::string folder, const ContentTree& tree);

  void add_page(const std::string& path, const std::string& id) { pages_[path] = id; }

  /// A page that is not on the site: a record that isn't public, or that was left out.
  void add_hidden(const std::string& id) { hidden_.insert(id); }

  /// A page that could not be made: what is wrong in its file has been told, so a reference to it is no
  /// second mistake.
  void add_unread(const std::string& id) { unread_.insert(id); }

  /// The same of all pages that nobody knows of, as a part of the site could not be read.
  void lack_pages() { lacks_pages_ = true; }
  bool may_lack(const std::string& id) const { return lacks_pages_ || unread_.contains(id); }

  /// A page with a mistake that hides or renames what can be linked to in it.
  void add_unsure_anchors(const std::string& id) { unsure_.insert(id); }
  bool has_unsure_anchors(const std::string& id) const { return unsure_.contains(id); }

  bool has_asset(const std::string& path) const { return assets_.contains(path); }
  bool has_other_picture(const std::string& path) const { return other_pictures_.contains(path); }
  bool is_hidden(const std::string& id) const { return hidden_.contains(id); }

  /// The id of the page made from a file; empty when there is none.
  std::string page_of(const std::string& path) const;

  struct PageFile {
    std::string file;  // without its folder
    std::string id;
  };

  /// The page whose file has the name that was most likely meant by `path`, in its folder if it has one
  /// there.
  std::optional<PageFile> page_near(const std::string& path) const;

  /// The files that a picture or download could have been meant to be, as names without their folder.
  std::vector<std::string> asset_names() const;

  const std::set<std::string>& assets() const { return assets_; }
  const std::set<std::string>& other_pictures() const { return other_pictures_; }
  const std::string& folder() const { return folder_; }

  /// From the site's root: the path within content/.
  std::string address_of(const std::string& asset) const { return asset.substr(folder_.size() + 1); }

 private:
  std::string folder_;
  std::set<std::string> assets_;
  std::set<std::string> other_pictures_;
  std::set<std::string> hidden_;
  std::set<std::string> unread_;
  std::set<std::string> unsure_;
  bool lacks_pages_ = false;
  std::map<std::string, std::string> pages_;
};

/// The path that `target` names, seen from a file in `folder`; empty when it leaves the site.
std::string path_from(std::string_view folder, std::string_view target);

/// The folder of a path, without the slash.
std::string folder_of(std::string_view path);

}  // namespace model
