#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

/// The files and folders that `controleer` was asked to look at; none means all.
class Selection {
 public:
  Selection(const std::vector<std::string>& typed, const std::filesystem::path& site);

  bool is_everything() const { return chosen_.empty(); }

  /// Whether something is chosen that any page may suffer from: site.yaml, a list, schema or template.
  bool reaches_every_page() const;

  /// Whether a file, as diagnostics name it, is one of these.
  bool includes(const std::string& file) const { return is_everything() || holds(file); }

  /// Leaves the problems of the chosen files, and the errors of what every file is checked by: site.yaml, the
  /// lists, schemas and templates. With such an error nobody can say that a file is right.
  source::Diagnostics narrow(source::Diagnostics diagnostics, const source::SourceMap& sources) const;

  /// How many of the files that were read are chosen.
  std::size_t count(const source::SourceMap& sources) const;

  /// What to say of the choices that no file was read for; empty when there are none.
  std::string missed(const source::SourceMap& sources) const;

 private:
  struct Choice {
    std::string typed;
    std::string path;  // as in diagnostics: from the site's folder, with `/`

    bool holds(const std::string& file) const;
    bool is_part_of_content() const;
  };

  bool holds(const std::string& file) const;

  std::vector<Choice> chosen_;
};

}  // namespace cli
