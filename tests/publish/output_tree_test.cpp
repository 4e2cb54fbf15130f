#include "publish/output_tree.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace publish {
namespace {

namespace fs = std::filesystem;

class OutputTreeTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "handreiking-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
    site = folder / "public";
  }
  void TearDown() override { fs::remove_all(folder); }

  static std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  Changes build(const std::string& text) {
    auto tree = OutputTree::begin(site);
    EXPECT_TRUE(tree.has_value());
    EXPECT_TRUE((*tree)->write("index.html", text).empty());
    EXPECT_TRUE((*tree)->write("handboek/aan-de-slag.html", "vast").empty());
    const auto changes = (*tree)->commit();
    EXPECT_TRUE(changes.has_value());
    return *changes;
  }

  fs::path folder;
  fs::path site;
};

TEST_F(OutputTreeTest, a_commit_publishes_every_file) {
  build("een");
  EXPECT_EQ(read(site / "index.html"), "een");
  EXPECT_EQ(read(site / "handboek/aan-de-slag.html"), "vast");
}

TEST_F(OutputTreeTest, without_commit_the_old_site_stands_and_nothing_stays_behind) {
  build("een");
  {
    auto tree = OutputTree::begin(site);
    ASSERT_TRUE(tree.has_value());
    EXPECT_TRUE((*tree)->write("index.html", "twee").empty());
  }
  EXPECT_EQ(read(site / "index.html"), "een");
  EXPECT_FALSE(fs::exists(folder / "public.nieuw"));
}

TEST_F(OutputTreeTest, the_same_bytes_make_no_new_tree) {
  build("een");
  const auto before = fs::last_write_time(site);
  EXPECT_FALSE(build("een").any());
  EXPECT_EQ(fs::last_write_time(site), before);
}

TEST_F(OutputTreeTest, an_unchanged_file_is_the_same_file) {
  build("een");
  const auto changes = build("twee");
  EXPECT_EQ(changes.written, 1U);
  EXPECT_EQ(changes.unchanged, 2U);
  EXPECT_EQ(read(site / "index.html"), "twee");
  EXPECT_FALSE(fs::exists(folder / "public.nieuw"));
}

TEST_F(OutputTreeTest, a_file_that_is_no_longer_made_goes_away) {
  build("een");
  auto tree = OutputTree::begin(site);
  ASSERT_TRUE(tree.has_value());
  EXPECT_TRUE((*tree)->write("index.html", "een").empty());
  const auto changes = (*tree)->commit();
  ASSERT_TRUE(changes.has_value());
  EXPECT_EQ(changes->removed, 1U);
  EXPECT_FALSE(fs::exists(site / "handboek"));
}

TEST_F(OutputTreeTest, a_folder_of_someone_else_is_refused) {
  fs::create_directory(site);
  std::ofstream(site / "vakantiefoto.jpg") << "x";
  const auto tree = OutputTree::begin(site);
  ASSERT_FALSE(tree.has_value());
  EXPECT_EQ(tree.error().front().rule, "uitvoer.vreemde-map");
  EXPECT_TRUE(fs::exists(site / "vakantiefoto.jpg"));
}

TEST_F(OutputTreeTest, folders_of_someone_else_beside_it_are_refused) {
  build("een");
  for (const std::string name : {"public.oud", "public.nieuw"}) {
    fs::create_directory(folder / name);
    std::ofstream(folder / name / "reservekopie.txt") << "x";
    const auto tree = OutputTree::begin(site);
    ASSERT_FALSE(tree.has_value()) << name;
    EXPECT_EQ(tree.error().front().rule, "uitvoer.vreemde-map");
    EXPECT_TRUE(fs::exists(folder / name / "reservekopie.txt"));
    EXPECT_EQ(read(site / "index.html"), "een");
    fs::remove_all(folder / name);
  }
}

TEST_F(OutputTreeTest, a_folder_of_someone_else_is_not_taken_for_a_site_that_was_set_aside) {
  fs::create_directory(folder / "public.oud");
  std::ofstream(folder / "public.oud" / "reservekopie.txt") << "x";
  EXPECT_FALSE(OutputTree::begin(site).has_value());
  EXPECT_TRUE(fs::exists(folder / "public.oud" / "reservekopie.txt"));
}

TEST_F(OutputTreeTest, a_file_in_the_place_of_the_folder_is_refused) {
  std::ofstream(site) << "x";
  const auto tree = OutputTree::begin(site);
  ASSERT_FALSE(tree.has_value());
  EXPECT_NE(tree.error().front().message.find("is geen map"), std::string::npos);
}

TEST_F(OutputTreeTest, a_link_stays_and_what_it_leads_to_is_replaced) {
  fs::create_directory(folder / "www");
  for (const fs::path& target : {fs::path("www/site"), folder / "www/andere"}) {
    fs::remove(site);
    fs::create_symlink(target, site);
    build("een");
    build("twee");
    EXPECT_TRUE(fs::is_symlink(site));
    EXPECT_EQ(read(folder / target / "index.html"), "twee");
    EXPECT_FALSE(fs::exists((folder / target).string() + ".nieuw"));
  }
}

TEST_F(OutputTreeTest, a_disk_that_refuses_is_one_failure_and_leaves_the_old_site) {
  build("een");
  auto tree = OutputTree::begin(site);
  ASSERT_TRUE(tree.has_value());
  const std::string too_long(300, 'a');
  EXPECT_TRUE((*tree)->write(too_long, "x").empty());
  EXPECT_TRUE((*tree)->write(too_long + "/b", "x").empty());
  EXPECT_TRUE((*tree)->write("index.html", "twee").empty());
  const auto failure = (*tree)->failure();
  ASSERT_EQ(failure.size(), 1U);
  EXPECT_EQ(failure.front().rule, "uitvoer.mislukt");
  EXPECT_NE(failure.front().message.find("(de naam is te lang)"), std::string::npos);
  EXPECT_FALSE((*tree)->commit().has_value());
  EXPECT_EQ(read(site / "index.html"), "een");
}

TEST_F(OutputTreeTest, a_second_build_at_the_same_time_is_refused) {
  auto first = OutputTree::begin(site);
  ASSERT_TRUE(first.has_value());
  const auto second = OutputTree::begin(site);
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().front().rule, "uitvoer.bezet");
  EXPECT_TRUE((*first)->write("index.html", "een").empty());
  EXPECT_TRUE((*first)->commit().has_value());
}

TEST_F(OutputTreeTest, a_stop_between_two_renames_is_mended) {
  build("een");
  fs::rename(site, folder / "public.oud");
  fs::create_directory(folder / "public.nieuw");
  EXPECT_FALSE(build("een").any());
  EXPECT_EQ(read(site / "index.html"), "een");
}

TEST_F(OutputTreeTest, two_pages_at_one_address_are_an_error) {
  auto tree = OutputTree::begin(site);
  ASSERT_TRUE(tree.has_value());
  EXPECT_TRUE((*tree)->write("a.html", "1").empty());
  const auto problems = (*tree)->write("a.html", "2");
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().rule, "uitvoer.dubbel-adres");
}

}  // namespace
}  // namespace publish
