#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "model/content_tree.h"
#include "model/kinds.h"
#include "source/diagnostic.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model {

struct Draft;

/// A value of a record that names an item of another record.
struct ItemReference {
  source::Span value;
  std::string words;              // how people read it
  const Draft* record = nullptr;  // null when it is not there
  std::string anchor;             // of the item in it
};

/// A file of content/ on its way to become a page, with the problems found in it.
struct Draft {
  ContentFile file;
  source::FileId id = source::FileId::None;
  bool readable = false;        // there is something to go on with
  yaml::Value value;            // front matter; of a record: all of it, normalised
  document::Document document;  // of a chapter
  bool is_public = true;        // false for a record that is not meant for everyone
  source::Diagnostics problems;
  std::vector<ItemReference> references;

  source::Span span() const { return {id, 0, 0}; }
};

enum class Body { Read, Leave };

/// Reads a chapter: its front matter checked, its body parsed unless that is left. Pure but for the draft.
void read_chapter(Draft& draft, const source::SourceFile& file, const Kind& kind, Body body);

/// Reads and checks a record.
void read_record(Draft& draft, const source::SourceFile& file, const Kind& kind);

}  // namespace model
