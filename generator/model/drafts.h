#pragma once

#include <vector>

#include "document/document.h"
#include "model/content_tree.h"
#include "model/kinds.h"
#include "source/diagnostic.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model {

/// A file of content/ on its way to become a page, with the problems found in it.
struct Draft {
  ContentFile file;
  source::FileId id = source::FileId::None;
  bool readable = false;        // there is something to go on with
  yaml::Value value;            // front matter; of a record: all of it, normalised
  document::Document document;  // of a chapter
  bool is_public = true;        // false for a record that is not meant for everyone
  source::Diagnostics problems;

  source::Span span() const { return {id, 0, 0}; }
};

enum class Body { Read, Leave };

/// Reads a chapter: its front matter checked, its body parsed unless that is left. Pure but for the draft.
void read_chapter(Draft& draft, const source::SourceFile& file, const Kind& kind, Body body);

/// Reads and checks a record.
void read_record(Draft& draft, const source::SourceFile& file, const Kind& kind);

}  // namespace model
