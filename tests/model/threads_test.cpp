#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

#include "source/disk_file_system.h"
#include "test_site.h"

namespace model {
namespace {

void four_threads(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&] {
      for (auto index = next++; index < count; index = next++) work(index);
    });
  }
  for (auto& thread : threads) thread.join();
}

// Everything of a site that reaches the output.
std::string text_of(const std::string& content, const source::ParallelFor& parallel_for) {
  const source::DiskFileSystem files(HANDREIKING_ROOT);
  TestSite site;
  site.loaded = model::load(files, site.sources, Paths{.content = content}, parallel_for);
  std::string text;
  for (const auto& line : site.whole_problems()) text += line + "\n";
  std::vector<std::string> documents(site.loaded.site.pages.size());
  parallel_for(documents.size(), [&](std::size_t index) {
    const auto& page = site.loaded.site.pages[index];
    documents[index] = page.id + " " + page.number + " " + page.title + " " + page.address + "\n" +
                       document::dump(make_document(site.loaded, page, site.sources).value);
  });
  for (const auto& document : documents) text += document;
  return text;
}

TEST(Threads, make_no_difference) {
  for (const auto* content : {"content", "tests/sites/tien-fouten/content"}) {
    const auto serial = text_of(content, source::serial_for);
    EXPECT_GT(serial.size(), 1000U);
    EXPECT_EQ(text_of(content, four_threads), serial);
  }
}

}  // namespace
}  // namespace model
