#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/drafts.h"
#include "model/groundwork.h"
#include "model/lists.h"
#include "model/load.h"
#include "model/settings.h"

namespace model {

/// Everything that the steps of pass 1 share. Work on one file runs in parallel; whatever looks at several
/// files comes in between, in the order of the site, so that the outcome is the same for any number of
/// threads.
struct Loading {
  const source::FileSystem& files;
  source::SourceMap& sources;
  const Paths& paths;
  const source::ParallelFor& parallel_for;
  const std::string& today;
  const std::function<bool(const std::string& path)>& wants;

  Loaded loaded = {};
  std::shared_ptr<Groundwork> work = std::make_shared<Groundwork>();
  Settings settings = {};
  std::set<std::string> unread_lists = {};  // lists with an error that hides what they hold
  std::vector<Draft> drafts = {};
  std::vector<std::size_t> origins = {};  // of each page, the index of its draft

  Site& site() { return loaded.site; }
  Kinds& kinds() { return work->kinds; }
  source::Diagnostics& problems() { return loaded.diagnostics; }
  Reading reading() { return {files, sources, loaded.diagnostics}; }

  /// What is wrong in a chapter that nobody asks about keeps no other page off the site.
  bool must_look_at(const Draft& draft) const {
    return draft.file.type == ContentType::Record || !wants || wants(draft.file.path);
  }

  const Part& part_of(const Draft& draft) const { return loaded.site.parts[draft.file.part]; }
  const Kind& kind_of(const Draft& draft) const { return *work->kinds.find(part_of(draft).kind); }

  /// Of the edition that a record was filled in on.
  const schema::Field& fields_of(const Draft& draft) const;

  /// Null when the template of a record's edition could not be compiled.
  const Edition* edition_of_page(const Page& record) const;

  void for_each_draft(const std::function<void(Draft&)>& visit);
  void for_each_page(const std::function<void(Page&, Draft&)>& visit);
};

/// Reads site.yaml. False when there is nothing to go on with.
bool read_site(Loading& loading);

/// Reads the lists of `gegevens`, the terms and print.yaml.
void read_lists(Loading& loading);

/// The words that people break themselves, one a line, `ouder-avond`. A site needs none.
inline constexpr std::string_view hyphenation_file = "woordafbreking.txt";
void read_hyphenation(Loading& loading);

/// Finds, reads and checks every file of every part on its own.
void read_drafts(Loading& loading);

/// Draws the diagrams of the chapters, and gets ready for those of records.
void draw_chapters(Loading& loading);

/// Checks drafts against each other and against the lists.
void check_drafts(Loading& loading);

/// Turns drafts into pages: ids, addresses, numbers, anchors, titles.
void make_pages(Loading& loading);

/// Reads the reading routes, which lead along pages.
void read_routes(Loading& loading);

/// Checks references, links and pictures of chapters, marks their terms, and collects the assets.
void link_chapters(Loading& loading);

}  // namespace model
