#include "publish/copy_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "publish/output_tree.h"
#include "publish/resources.h"
#include "source/memory_file_system.h"

namespace publish {
namespace {

namespace fs = std::filesystem;

TEST(CopyFiles, names_a_file_that_went_away_since_it_was_found) {
  const auto folder = fs::path(testing::TempDir()) / "handreiking-copy-files";
  fs::remove_all(folder);
  fs::create_directories(folder);
  auto tree = OutputTree::begin(folder / "public");
  ASSERT_TRUE(tree.has_value());
  model::Site site;
  site.assets.push_back({.source = "content/beeld/weg.png", .address = "beeld/weg.png"});
  const auto problems = copy_files(source::MemoryFileSystem{}, "site/dist", site, **tree);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().rule, "uitvoer.bron-niet-leesbaar");
  EXPECT_THAT(problems.front().message, testing::HasSubstr("content/beeld/weg.png"));
  fs::remove_all(folder);
}

TEST(CopyFiles, need_a_front_end) {
  source::SourceMap sources;
  const auto resources = load_resources(source::MemoryFileSystem{}, sources, {}, {}, {});
  ASSERT_FALSE(resources.has_value());
  EXPECT_THAT(resources.error(),
              testing::Contains(testing::Field(&source::Diagnostic::rule, "uitvoer.voorkant-ontbreekt")));
}

}  // namespace
}  // namespace publish
