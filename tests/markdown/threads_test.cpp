#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "markdown/parse.h"
#include "source/source_map.h"

namespace {

std::string all_cases() {
  std::string text;
  for (const char* name : {"blokken", "voetnoten", "doorhalen", "kale-links", "lijst-tabel", "typografie"}) {
    std::ifstream file(std::string(HANDREIKING_ROOT) + "/tests/cases/markdown/" + name + ".md",
                       std::ios::binary);
    text.append(std::istreambuf_iterator<char>(file), {});
    text += "\n\n";
  }
  return text;
}

// With sanitizers a parse takes twenty times as long.
#if defined(__SANITIZE_ADDRESS__)
constexpr int rounds = 50;
#else
constexpr int rounds = 500;
#endif

TEST(Threads, give_the_same_document_as_one) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("a.md", all_cases())];
  const source::MappedText text(file, file.span());
  const std::string expected = document::dump(markdown::parse(text, {}).value);

  std::atomic<int> different = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&] {
      for (int round = 0; round < rounds; ++round) {
        if (document::dump(markdown::parse(text, {}).value) != expected) ++different;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(different, 0);
}

}  // namespace
