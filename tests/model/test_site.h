#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "model/load.h"
#include "source/disk_file_system.h"
#include "source/memory_file_system.h"
#include "source/source_map.h"

namespace model {

/// A site in memory, or one of tests/sites, and what loading it says.
class TestSite {
 public:
  /// Files of content/; schemas are those of this header until a test writes its own.
  TestSite();

  void write(const std::string& path, std::string text) { memory_.write(path, std::move(text)); }

  /// A chapter with a front matter that is right.
  void write_chapter(const std::string& path, const std::string& id, const std::string& body) {
    write(path, "---\ntitel: Titel van " + id + "\nid: " + id + "\n---\n" + body);
  }

  Loaded& load(const std::string& today = {}) {
    loaded = model::load(memory_, sources, Paths{}, source::serial_for, {}, today);
    return loaded;
  }

  Loaded& load(const source::FileSystem& files) {
    loaded = model::load(files, sources, Paths{}, source::serial_for);
    return loaded;
  }

  /// Every problem as "content/site.yaml:3:5 fout veld.onbekend", sorted by place.
  std::vector<std::string> problems() { return say(loaded.diagnostics, false); }

  /// The same with message, hints, notes and context.
  std::vector<std::string> whole_problems() { return say(loaded.diagnostics, true); }

  std::vector<std::string> say(source::Diagnostics diagnostics, bool whole) const;

  const Page& page(const std::string& id) const { return *loaded.site.find_page(id); }

  const source::FileSystem& files() const { return memory_; }

  source::SourceMap sources;
  Loaded loaded;

 private:
  source::MemoryFileSystem memory_;
};

}  // namespace model
