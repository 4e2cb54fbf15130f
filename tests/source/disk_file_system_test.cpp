#include "source/disk_file_system.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "source/memory_file_system.h"
#include "source/overlay_file_system.h"

namespace source {
namespace {

namespace fs = std::filesystem;

class DiskFileSystemTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "handreiking-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
    fs::create_directories(folder / "site/content");
    write("site/content/b.md", "bee");
    write("site/content/a.md", "aa");
    write("geheim.yaml", "geheim");
  }
  void TearDown() override { fs::remove_all(folder); }

  void write(const std::string& path, const std::string& text) { std::ofstream(folder / path) << text; }

  fs::path folder;
};

TEST_F(DiskFileSystemTest, reads_and_lists_by_name) {
  const DiskFileSystem files(folder / "site");
  EXPECT_EQ(files.read("content/b.md", 10).bytes, "bee");
  EXPECT_EQ(files.list("content"),
            (std::vector<Entry>{{"a.md", EntryKind::File}, {"b.md", EntryKind::File}}));
}

TEST_F(DiskFileSystemTest, does_not_leave_its_folder) {
  const DiskFileSystem files(folder / "site");
  EXPECT_EQ(files.read("../geheim.yaml", 100).status, ReadStatus::Refused);
  EXPECT_EQ(files.read("content/../../geheim.yaml", 100).status, ReadStatus::Refused);
}

TEST_F(DiskFileSystemTest, a_link_out_of_the_folder_is_refused) {
  fs::create_symlink(folder / "geheim.yaml", folder / "site/content/c.md");
  const DiskFileSystem files(folder / "site");
  EXPECT_EQ(files.read("content/c.md", 100).status, ReadStatus::Refused);
  EXPECT_EQ(files.list("content").back(), (Entry{"c.md", EntryKind::Other}));
}

TEST_F(DiskFileSystemTest, a_link_that_goes_round_does_not_hang) {
  fs::create_symlink(folder / "site/content/rond.md", folder / "site/content/rond.md");
  const DiskFileSystem files(folder / "site");
  EXPECT_NE(files.read("content/rond.md", 100).status, ReadStatus::Read);
}

/// Root may open everything, so for a moment we are somebody else.
class AsNobody {
 public:
  AsNobody() { EXPECT_TRUE(::geteuid() != 0 || ::seteuid(65534) == 0); }
  ~AsNobody() { EXPECT_EQ(::seteuid(::getuid()), 0); }
};

TEST_F(DiskFileSystemTest, reads_no_more_than_the_beginning_of_a_large_file) {
  std::ofstream(folder / "site/content/groot.md") << "%PDF-1.7\n" << std::string(100'000, 'x');
  const auto read = DiskFileSystem(folder / "site").read("content/groot.md", 50'000);
  EXPECT_EQ(read.status, ReadStatus::TooLarge);
  EXPECT_EQ(read.bytes.size(), beginning_bytes);
  EXPECT_TRUE(read.bytes.starts_with("%PDF-1.7"));
}

TEST_F(DiskFileSystemTest, a_folder_that_may_not_be_opened_is_not_taken_for_empty) {
  fs::permissions(folder, fs::perms::all);
  fs::permissions(folder / "site/content", fs::perms::none);
  const DiskFileSystem files(folder / "site");
  {
    const AsNobody nobody;
    EXPECT_EQ(files.list(""), (std::vector<Entry>{{"content", EntryKind::ClosedFolder}}));
    EXPECT_EQ(files.read("content/a.md", 10).status, ReadStatus::Refused);
  }
  fs::permissions(folder / "site/content", fs::perms::owner_all);
}

TEST_F(DiskFileSystemTest, tells_why_there_is_no_text) {
  const DiskFileSystem files(folder / "site");
  EXPECT_EQ(files.read("content/x.md", 100).status, ReadStatus::Missing);
  EXPECT_EQ(files.read("content", 100).status, ReadStatus::NotAFile);
  EXPECT_EQ(files.read("content/b.md", 2).status, ReadStatus::TooLarge);
}

TEST_F(DiskFileSystemTest, a_folder_that_does_not_exist_is_empty) {
  const DiskFileSystem files(folder / "nergens");
  EXPECT_TRUE(files.list("").empty());
  EXPECT_EQ(files.read("a.md", 10).status, ReadStatus::Missing);
}

TEST(OverlayFileSystemTest, the_upper_file_wins_and_lists_are_joined) {
  MemoryFileSystem upper, lower;
  upper.write("templates/a.md", "eigen");
  lower.write("templates/a.md", "meegeleverd");
  lower.write("templates/b.md", "meegeleverd");
  const OverlayFileSystem files(upper, lower);
  EXPECT_EQ(files.read("templates/a.md", 100).bytes, "eigen");
  EXPECT_EQ(files.read("templates/b.md", 100).bytes, "meegeleverd");
  EXPECT_EQ(files.list("templates").size(), 2U);
}

}  // namespace
}  // namespace source
