#pragma once

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "source/result.h"

namespace publish {

/// What a build did to the site's folder.
struct Changes {
  std::size_t written = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;

  bool any() const { return written + removed > 0; }
};

/// A complete new tree, written beside the published one and put in its place in one step. Until `commit` the
/// published site stays as it is, also when the program is killed. One build at a time: the parent folder is
/// locked. Files that did not change are hard links to the published ones.
class OutputTree {
 public:
  /// `published` is the folder of the site, or a link to it; it may not exist yet. A folder with files of
  /// someone else is refused, also at the names beside it that a build uses: a commit replaces all of it.
  static source::Result<std::unique_ptr<OutputTree>> begin(std::filesystem::path published);

  OutputTree(const OutputTree&) = delete;
  OutputTree& operator=(const OutputTree&) = delete;

  /// Removes the new tree if it was not committed.
  ~OutputTree();

  /// Safe from several threads. `address` is relative to the site's root, without `..`; each is written once,
  /// and a second time is a problem. A disk that refuses is no problem of this one file: see `failure`.
  source::Diagnostics write(const std::string& address, std::string_view bytes);

  /// Why the disk refused, once; empty when all was written. After it nothing more is written.
  source::Diagnostics failure() const;

  /// Puts the new tree in place; when nothing changed, the published tree stays as it is. Fails when a write
  /// has failed.
  source::Result<Changes> commit();

 private:
  explicit OutputTree(std::filesystem::path published);

  source::Diagnostics prepare();
  source::Diagnostics lock();
  source::Diagnostics clear();
  void fail(source::Diagnostic failure);
  std::size_t count_removed() const;
  source::Diagnostics swap_in();

  std::filesystem::path published_;
  std::filesystem::path fresh_;    // the new tree
  std::filesystem::path retired_;  // the old tree, where the system cannot exchange two folders
  int lock_ = -1;
  mutable std::mutex mutex_;
  std::set<std::string> addresses_;
  source::Diagnostics failure_;
  std::atomic<std::size_t> written_ = 0;
  std::atomic<std::size_t> unchanged_ = 0;
};

}  // namespace publish
