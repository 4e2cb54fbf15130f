#include "model/kinds.h"

#include <algorithm>
#include <utility>

#include "markdown/parse.h"
#include "model/outline.h"
#include "model/rules/missing_character.h"
#include "model/title_template.h"
#include "model/words.h"
#include "schema/lint.h"
#include "schema/meta_schema.h"
#include "source/limits.h"
#include "yaml/parse_json.h"

namespace model {
namespace {

using source::Diagnostics;

constexpr std::string_view schema_ending = ".schema.json";

Publication publication_of(const yaml::Value& schema) {
  const auto publish = schema.text_or("x-publiceren", "nooit");
  if (publish == "ja") return Publication::Yes;
  return publish == "alleen-totalen" ? Publication::TotalsOnly : Publication::Never;
}

void append_new(Diagnostics& problems, Diagnostics more) {
  for (auto& problem : more) {
    const bool is_known = std::any_of(problems.begin(), problems.end(), [&](const source::Diagnostic& known) {
      return known.span == problem.span && known.message == problem.message;
    });
    if (!is_known) problems.push_back(std::move(problem));
  }
}

source::Result<yaml::Value> read_schema(const source::FileSystem& files, source::SourceMap& sources,
                                        const std::string& path) {
  const auto file = sources.load(files, path, source::limits::json_file_bytes);
  if (!file) return file.error();
  return yaml::parse_json(sources[*file]);
}

// A value where none can stand is a mistake of the template, and not of the record that has the value. Other
// problems show when a record is made: here parts stand together that exclude each other.
source::Checked<document::Document> read_outline(const templates::RecordTemplate& document) {
  const auto outline = templates::outline_of(document);
  auto parsed =
      markdown::parse(outline.text, {.dialect = markdown::Dialect::Page, .slots = outline.slots.size()});
  std::erase_if(parsed.diagnostics,
                [](const auto& problem) { return problem.rule != "markdown.waarde-plek"; });
  return parsed;
}

}  // namespace

Diagnostics Kinds::read_schemas(const source::FileSystem& files, source::SourceMap& sources,
                                const std::string& folder) {
  const auto dialect = schema::compile_dialect();
  if (!dialect) return dialect.error();
  Diagnostics problems;
  for (const auto& entry : files.list(folder)) {
    if (!entry.name.ends_with(schema_ending) || entry.name.starts_with('.')) continue;
    auto schema = read_schema(files, sources, folder + "/" + entry.name);
    const auto name = entry.name.substr(0, entry.name.size() - schema_ending.size());
    if (!schema) {
      append(problems, std::move(schema).error());
      unread_.insert(name);
      continue;
    }
    append(problems, schema::lint(*schema, *dialect));
    names_.push_back(name);
    library_.add(entry.name, *std::move(schema));
  }
  return problems;
}

source::Result<Kind> Kinds::compile(const std::string& name) const {
  const std::string uri = name + std::string(schema_ending);
  const auto schema = library_.compile(uri);
  if (!schema) return schema.error();
  auto fields = schema::fields_of(library_, uri, "");
  if (!fields) return std::move(fields).error();
  auto outline = outline_of(*fields);
  return Kind{name, *schema, *std::move(fields), std::move(outline), publication_of(*library_.find(uri))};
}

const Kind* Kinds::add(const std::string& name, source::Span wanted, Diagnostics& problems) {
  const auto known = kinds_.find(name);
  if (known != kinds_.end()) return known->second ? &*known->second : nullptr;
  auto& added = kinds_[name];
  if (unread_.contains(name)) return nullptr;
  if (library_.find(name + std::string(schema_ending)) == nullptr) {
    problems.push_back({.rule = "soort.onbekend",
                        .span = wanted,
                        .message = "er is geen bestand `schemas/" + name + std::string(schema_ending) +
                                   "` dat zegt welke velden hier horen",
                        .hints = did_you_mean(name, names_)});
    return nullptr;
  }
  auto kind = compile(name);
  if (!kind) {
    append_unexplained(problems, std::move(kind).error());
    return nullptr;
  }
  added = *std::move(kind);
  return &*added;
}

std::optional<source::FileId> Kinds::template_of(const Kind& kind, const source::FileSystem& files,
                                                 source::SourceMap& sources, const std::string& folder,
                                                 Diagnostics& problems) {
  const auto [known, is_new] = templates_.try_emplace(kind.name);
  if (!is_new) return known->second;
  const auto path = folder + "/document/" + kind.name + ".md";
  const auto file = sources.load(files, path, source::limits::template_file_bytes);
  if (file) {
    known->second = *file;
    append(problems, rules::find_missing_characters(sources[*file]));
  } else {
    append(problems, file.error());
  }
  return known->second;
}

void Kinds::add_edition(const Kind& kind, const std::string& edition, const source::FileSystem& files,
                        source::SourceMap& sources, const std::string& folder, Diagnostics& problems) {
  auto& added = editions_[kind.name][edition];
  if (added) return;
  added = std::make_unique<Edition>();
  auto fields = schema::fields_of(library_, kind.name + std::string(schema_ending), edition);
  added->fields = fields ? *std::move(fields) : kind.fields;
  const auto file = template_of(kind, files, sources, folder, problems);
  if (!file) return;
  auto compiled = templates::compile_record(sources[*file], added->fields);
  if (!compiled) return append_new(problems, std::move(compiled).error());
  auto outline = read_outline(*compiled);
  if (!outline.diagnostics.empty()) return append_new(problems, std::move(outline.diagnostics));
  added->diagrams = diagrams_in(outline.value);
  added->outline = std::move(outline.value);
  added->document = *std::move(compiled);
  added->title = compile_title(sources[*file], added->fields, sources);
  if (added->title) return;
  append_new(problems, {{.severity = source::Severity::Warning,
                         .rule = "sjabloon.zonder-titel",
                         .span = {*file, 0, 0},
                         .message = "dit sjabloon begint niet met een titel",
                         .hints = {"zet bovenaan een regel als `# Verslag van {{naam}}`"}}});
}

const Kind* Kinds::find(std::string_view name) const {
  const auto kind = kinds_.find(name);
  return kind == kinds_.end() || !kind->second ? nullptr : &*kind->second;
}

void Kinds::for_each_template(const std::function<void(Edition&)>& visit) {
  for (auto& [kind, editions] : editions_) {
    for (auto& [name, edition] : editions) {
      if (edition->document) visit(*edition);
    }
  }
}

const Edition* Kinds::find_edition(std::string_view kind, std::string_view edition) const {
  const auto editions = editions_.find(kind);
  if (editions == editions_.end()) return nullptr;
  const auto found = editions->second.find(edition);
  return found == editions->second.end() ? nullptr : found->second.get();
}

DiagramUses Kinds::diagrams() const {
  DiagramUses uses;
  for (const auto& [kind, editions] : editions_) {
    for (const auto& [name, edition] : editions)
      uses.insert(edition->diagrams.begin(), edition->diagrams.end());
  }
  return uses;
}

bool holds_pages(const Kind& kind) {
  return kind.fields.find("id") != nullptr && kind.fields.find("titel") != nullptr;
}

std::string edition_of(const yaml::Value& record) {
  return record.text_or("formulier", "");
}

}  // namespace model
