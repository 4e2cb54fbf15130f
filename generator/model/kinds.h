#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "model/diagrams.h"
#include "model/load.h"
#include "schema/field.h"
#include "schema/schema.h"
#include "source/file_system.h"
#include "source/source_map.h"
#include "template/record_template.h"
#include "yaml/outline.h"

namespace model {

/// Whether records of a kind may be seen by everyone (`x-publiceren`).
enum class Publication { Never, TotalsOnly, Yes };

/// What a schema says of a file: a record, front matter, a list or the settings.
struct Kind {
  std::string name;
  schema::Schema schema;
  schema::Field fields;   // of the newest edition
  yaml::Outline outline;  // of those
  Publication publication = Publication::Never;
};

/// A page has an id of its own, a record goes by the name of its file.
bool holds_pages(const Kind& kind);

/// One edition of a kind of record (`formulier`), with its document template.
struct Edition {
  schema::Field fields;
  std::optional<templates::RecordTemplate> document;
  std::optional<templates::RecordTemplate> title;  // of its first line, `# …`
  document::Document outline;                      // the template's own text, every part of it once
  DiagramUses diagrams;
};

class Kinds {
 public:
  /// Reads every schema of the folder; those that cannot be read are reported.
  source::Diagnostics read_schemas(const source::FileSystem& files, source::SourceMap& sources,
                                   const std::string& folder);

  /// Compiles the schema of a kind once. Null when it is missing or wrong, which is reported the first time,
  /// a missing one at `wanted`.
  const Kind* add(const std::string& name, source::Span wanted, source::Diagnostics& problems);

  /// Compiles the document template of an edition once. What is wrong for several editions is reported once.
  void add_edition(const Kind& kind, const std::string& edition, const source::FileSystem& files,
                   source::SourceMap& sources, const std::string& folder, source::Diagnostics& problems);

  const Kind* find(std::string_view name) const;
  /// Visits the editions that have a document template.
  void for_each_template(const std::function<void(Edition&)>& visit);

  const Edition* find_edition(std::string_view kind, std::string_view edition) const;

  /// The kinds of diagrams in all document templates.
  DiagramUses diagrams() const;

 private:
  source::Result<Kind> compile(const std::string& name) const;
  std::optional<source::FileId> template_of(const Kind& kind, const source::FileSystem& files,
                                            source::SourceMap& sources, const std::string& folder,
                                            source::Diagnostics& problems);

  schema::Library library_;
  std::vector<std::string> names_;
  std::set<std::string> unread_;  // schemas with an error that hides what they hold
  std::map<std::string, std::optional<Kind>, std::less<>> kinds_;
  std::map<std::string, std::map<std::string, std::unique_ptr<Edition>, std::less<>>, std::less<>> editions_;
  std::map<std::string, std::optional<source::FileId>> templates_;  // by kind; none: it cannot be read
};

/// The edition of the form that a record was filled in on; empty when it does not say.
std::string edition_of(const yaml::Value& record);

}  // namespace model
