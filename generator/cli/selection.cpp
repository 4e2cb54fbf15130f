#include "cli/selection.h"

#include <algorithm>
#include <set>

namespace cli {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view content = "content/";

std::string path_in(const fs::path& site, const std::string& typed) {
  std::error_code error;
  auto path = fs::weakly_canonical(fs::absolute(typed, error), error).lexically_relative(site);
  if (!path.has_filename()) path = path.parent_path();
  return path.generic_string();
}

bool concerns_every_file(const std::string& path) {
  return !path.starts_with(content) || path.find('/', content.size()) == std::string::npos;
}

}  // namespace

Selection::Selection(const std::vector<std::string>& typed, const fs::path& site) {
  std::error_code error;
  const auto root = fs::weakly_canonical(fs::absolute(site, error), error);
  for (const auto& each : typed) chosen_.push_back({each, path_in(root, each)});
}

bool Selection::Choice::holds(const std::string& file) const {
  return file == path || path == "." || file.starts_with(path + "/");
}

bool Selection::Choice::is_part_of_content() const {
  std::error_code error;
  return !concerns_every_file(path) || (path.starts_with(content) && fs::is_directory(typed, error));
}

bool Selection::reaches_every_page() const {
  return is_everything() || !std::all_of(chosen_.begin(), chosen_.end(),
                                         [](const Choice& choice) { return choice.is_part_of_content(); });
}

bool Selection::holds(const std::string& file) const {
  return std::any_of(chosen_.begin(), chosen_.end(),
                     [&](const Choice& choice) { return choice.holds(file); });
}

source::Diagnostics Selection::narrow(source::Diagnostics diagnostics,
                                      const source::SourceMap& sources) const {
  if (is_everything()) return diagnostics;
  std::erase_if(diagnostics, [&](const source::Diagnostic& diagnostic) {
    const bool is_error = diagnostic.severity == source::Severity::Error;
    if (diagnostic.span.file == source::FileId::None) return !is_error;
    const auto& path = sources[diagnostic.span.file].path;
    return !holds(path) && !(is_error && concerns_every_file(path));
  });
  return diagnostics;
}

std::size_t Selection::count(const source::SourceMap& sources) const {
  std::set<std::string> read;
  for (const auto& path : sources.paths()) {
    if (holds(path)) read.insert(path);
  }
  return read.size();
}

std::string Selection::missed(const source::SourceMap& sources) const {
  const auto paths = sources.paths();
  std::string text;
  for (const auto& choice : chosen_) {
    if (std::any_of(paths.begin(), paths.end(), [&](const auto& path) { return choice.holds(path); }))
      continue;
    std::error_code error;
    text += fs::exists(choice.typed, error) ? "Dit hoort niet bij de site, dus we kijken het niet na: `"
                                            : "Dit bestand of deze map bestaat niet: `";
    text += choice.typed + "`\n";
  }
  return text;
}

}  // namespace cli
