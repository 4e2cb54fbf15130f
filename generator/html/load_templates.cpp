#include <algorithm>
#include <utility>

#include "html/write_page.h"
#include "source/limits.h"

namespace html {
namespace {

constexpr std::string_view extension = ".html";

/// All templates of the folder, by name: each may be a part of another.
struct Folder {
  templates::Partials files;
  source::Diagnostics problems;
};

Folder read_folder(const source::FileSystem& files, source::SourceMap& sources, const std::string& folder) {
  Folder read;
  for (const auto& entry : files.list(folder)) {
    if (entry.kind != source::EntryKind::File || !entry.name.ends_with(extension)) continue;
    const auto file = sources.load(files, folder + "/" + entry.name, source::limits::template_file_bytes);
    if (file) {
      read.files.emplace(entry.name.substr(0, entry.name.size() - extension.size()), &sources[*file]);
    } else {
      append(read.problems, file.error());
    }
  }
  return read;
}

/// Compiles templates by name and keeps every problem.
class Compiler {
 public:
  Compiler(Folder folder, std::string path)
      : files_(std::move(folder.files)), problems_(std::move(folder.problems)), path_(std::move(path)) {}

  templates::Template compile(const std::string& name) {
    const auto file = files_.find(name);
    if (file == files_.end()) {
      problems_.push_back({.rule = "sjabloon.ontbreekt",
                           .message = "het sjabloon `" + path_ + "/" + name + ".html` ontbreekt",
                           .hints = {"zet het bestand terug"}});
      return {};
    }
    // What the document writer made is HTML already; every other value is text.
    auto compiled = templates::compile(*file->second, files_, {.raw_names = {"inhoud", "kop"}});
    if (compiled) return std::move(*compiled);
    for (const auto& problem : compiled.error()) add(problem);
    return {};
  }

  source::Diagnostics take_problems() { return std::move(problems_); }

 private:
  /// A part of several templates has its problems once.
  void add(const source::Diagnostic& problem) {
    const bool known = std::any_of(problems_.begin(), problems_.end(), [&](const source::Diagnostic& other) {
      return other.rule == problem.rule && other.span == problem.span;
    });
    if (!known) problems_.push_back(problem);
  }

  templates::Partials files_;
  source::Diagnostics problems_;
  std::string path_;
};

}  // namespace

source::Result<Templates> load_templates(const source::FileSystem& files, source::SourceMap& sources,
                                         const std::string& folder) {
  Compiler compiler(read_folder(files, sources, folder), folder);
  Templates templates{.page = compiler.compile("pagina"),
                      .home = compiler.compile("start"),
                      .overview = compiler.compile("overzicht"),
                      .routes = compiler.compile("leesroutes"),
                      .terms = compiler.compile("begrippen"),
                      .works = compiler.compile("bronnen"),
                      .not_found = compiler.compile("niet-gevonden")};
  auto problems = compiler.take_problems();
  if (!problems.empty()) return problems;
  return templates;
}

}  // namespace html
