#include "web/cache.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "source/disk_file_system.h"

namespace web {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr Cache::Now now{std::chrono::seconds(1'800'000'000)};
constexpr auto day = 24h;

TEST(CacheTest, keeps_what_is_good_or_moved_for_a_week) {
  Cache cache;
  cache.remember("https://a.nl/", {}, now);
  cache.remember("https://b.nl/", {.verdict = Verdict::Moved, .moved_to = "https://c.nl/\"\\\x01"}, now);
  const Cache read(cache.text(), now + 6 * day);
  EXPECT_EQ(read.find("https://a.nl/")->verdict, Verdict::Good);
  EXPECT_EQ(read.find("https://b.nl/")->verdict, Verdict::Moved);
  EXPECT_EQ(read.find("https://b.nl/")->moved_to, "https://c.nl/\"\\\x01");
  EXPECT_EQ(Cache(cache.text(), now + 7 * day).find("https://a.nl/"), std::nullopt);
}

TEST(CacheTest, keeps_nothing_that_is_bad) {
  Cache cache;
  for (const auto verdict : {Verdict::Gone, Verdict::Failed, Verdict::Unchecked, Verdict::NotPublic,
                             Verdict::TooManyRedirects, Verdict::Unasked}) {
    cache.remember("https://a.nl/", {.verdict = verdict}, now);
    EXPECT_EQ(cache.find("https://a.nl/"), std::nullopt);
  }
}

TEST(CacheTest, does_not_believe_the_future) {
  Cache cache;
  cache.remember("https://a.nl/", {}, now);
  EXPECT_EQ(Cache(cache.text(), now - 1s).find("https://a.nl/"), std::nullopt);
}

TEST(CacheTest, damage_is_no_problem) {
  const std::string good = R"({"adressen": {"https://a.nl/": {"gevraagd": 1800000000}}})";
  EXPECT_TRUE(Cache(good, now).find("https://a.nl/"));
  for (std::size_t size = 0; size < good.size(); ++size)
    EXPECT_FALSE(Cache(good.substr(0, size), now).find("https://a.nl/"));
  for (const auto* text :
       {"[]", "null", R"({"adressen": 3})", R"({"adressen": {"https://a.nl/": 1800000000}})",
        R"({"adressen": {"https://a.nl/": {"gevraagd": "1800000000"}}})",
        R"({"adressen": {"https://a.nl/": {"gevraagd": -9223372036854775808}}})",
        R"({"adressen": {"https://a.nl/": {"gevraagd": 9223372036854775807}}})"}) {
    EXPECT_FALSE(Cache(text, now).find("https://a.nl/")) << text;
  }
}

TEST(CacheTest, is_never_larger_than_can_be_read_back) {
  Cache cache;
  const std::string tail(1'000, 'x');
  for (int number = 10'000; number < 12'000; ++number)
    cache.remember("https://a.nl/" + std::to_string(number) + tail, {}, now);
  EXPECT_LE(cache.text().size(), 1024U * 1024U);
  EXPECT_TRUE(Cache(cache.text(), now).find("https://a.nl/10000" + tail));
}

class CacheFileTest : public testing::Test {
 protected:
  CacheFileTest() {
    std::string name = (fs::temp_directory_path() / "handreiking-XXXXXX").string();
    folder = ::mkdtemp(name.data());
  }
  ~CacheFileTest() override { fs::remove_all(folder); }

  fs::path file() const { return folder / ".handreiking/cache/extern.json"; }

  fs::path folder;
  Cache cache;
};

TEST_F(CacheFileTest, is_read_back_from_the_folder_of_the_site) {
  EXPECT_FALSE(read_cache(source::DiskFileSystem(folder), now).find("https://a.nl/"));
  cache.remember("https://a.nl/", {}, now);
  for (int times = 0; times < 2; ++times) {
    EXPECT_TRUE(write_cache(folder, cache));
    EXPECT_TRUE(read_cache(source::DiskFileSystem(folder), now).find("https://a.nl/"));
  }
  const auto files = std::distance(fs::directory_iterator(file().parent_path()), fs::directory_iterator());
  EXPECT_EQ(files, 1);
}

TEST_F(CacheFileTest, is_not_written_through_a_link) {
  fs::create_directories(folder / "elders");
  fs::create_directory(folder / ".handreiking");
  fs::create_directory_symlink(folder / "elders", folder / ".handreiking/cache");
  EXPECT_FALSE(write_cache(folder, cache));
  EXPECT_TRUE(fs::is_empty(folder / "elders"));
}

TEST_F(CacheFileTest, replaces_a_link_and_leaves_what_it_points_to) {
  fs::create_directories(file().parent_path());
  std::ofstream(folder / "ander.txt") << "blijft";
  fs::create_symlink(folder / "ander.txt", file());
  EXPECT_TRUE(write_cache(folder, cache));
  EXPECT_FALSE(fs::is_symlink(file()));
  EXPECT_EQ(fs::file_size(folder / "ander.txt"), 6U);
}

TEST_F(CacheFileTest, says_when_it_cannot_be_written) {
  std::ofstream(folder / ".handreiking") << "een bestand";
  EXPECT_FALSE(write_cache(folder, cache));
  EXPECT_FALSE(write_cache(folder / "bestaat-niet", cache));
}

}  // namespace
}  // namespace web
