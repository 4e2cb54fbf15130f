#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "source/file_system.h"
#include "source/memory_file_system.h"

namespace publish {

/// One input of tests/cases/controle with the problems it must give; README.md there tells how it is written.
struct CheckCase {
  /// `name` is the path below tests/cases/controle, such as `plannen/tab.yaml`.
  static CheckCase read(const std::string& name);

  source::MemoryFileSystem files;     // what the case puts in the place of the site's own
  std::string path;                   // of its file in the site; empty when it has several
  std::vector<std::string> expected;  // as in `14:5 fout veld.onbekend "bedoel je"`
};

/// Writes what a case must give, where it stands now. Keeps the words that still hold.
void rewrite(const std::string& name, const std::vector<std::string>& found);

/// Whether `found` is the problem that `expected` describes: its text may be a part.
bool is_expected(const std::string& found, const std::string& expected);

/// Every case, by name.
std::vector<std::string> check_case_names();

/// The site that cases change in one place, with the program's own schemas and templates below it.
class CaseSite : public source::FileSystem {
 public:
  explicit CaseSite(const CheckCase& test_case) : changed_(test_case.files) {}

  source::ReadResult read(const std::string& path, std::size_t limit) const override;
  std::vector<source::Entry> list(const std::string& path) const override;

 private:
  const source::FileSystem& changed_;
};

/// The bytes of a file of the repository; empty when there is none.
std::string bytes_of(const std::filesystem::path& path);

}  // namespace publish
