#include "source/source_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "source/memory_file_system.h"

namespace source {
namespace {

TEST(SourceMapTest, columns_count_characters) {
  SourceMap sources;
  const auto& file = sources[sources.add("a.yaml", "één: ja\nb: é!\n")];
  const auto position = position_of(file, static_cast<std::uint32_t>(file.text.find('!')));
  EXPECT_EQ(position.line, 2U);
  EXPECT_EQ(position.column, 5U);
  EXPECT_EQ(line_of(file, 0), "één: ja");
}

TEST(SourceMapTest, a_byte_order_mark_is_no_column) {
  SourceMap sources;
  const auto& file = sources[sources.add("a.yaml",
                                         "\xEF\xBB\xBF"
                                         "doel: x\n")];
  EXPECT_EQ(position_of(file, 3).column, 1U);
  EXPECT_EQ(position_of(file, 9).column, 7U);
}

// What comes from a camera or a word processor is mostly over the limit as well.
TEST(SourceMapTest, a_document_under_the_name_of_a_text_is_named) {
  MemoryFileSystem files;
  const std::string picture = "\xFF\xD8\xFF\xE0" + std::string(9000, 'x');
  files.write("plan.yaml", picture);
  files.write("klein.yaml", "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text");
  files.write("tekst.yaml", "a: PK\n");
  SourceMap sources;
  const auto large = sources.load_text(files, "plan.yaml", 1000);
  ASSERT_FALSE(large);
  EXPECT_EQ(large.error().front().rule, "bestand.geen-tekst");
  EXPECT_EQ(large.error().front().message, "dit is een afbeelding (JPEG), maar hier hoort gewone tekst");
  const auto small = sources.load_text(files, "klein.yaml", 1000);
  ASSERT_FALSE(small);
  EXPECT_EQ(small.error().front().message,
            "dit is een document van LibreOffice, maar hier hoort gewone tekst");
  files.write("web.yaml", "\xEF\xBB\xBF<!doctype html>\n<title>Plan</title>\n");
  const auto page = sources.load_text(files, "web.yaml", 1000);
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().front().message, "dit is een webpagina, maar hier hoort gewone tekst");
  EXPECT_TRUE(sources.load_text(files, "tekst.yaml", 1000));
  EXPECT_TRUE(sources.load(files, "plan.yaml", 10'000));
}

TEST(SourceMapTest, an_offset_past_the_end_is_the_end) {
  SourceMap sources;
  const auto& file = sources[sources.add("a.yaml", "a\nb")];
  EXPECT_EQ(position_of(file, 99).line, 2U);
  EXPECT_EQ(line_of(file, 99), "b");
}

TEST(SourceMapTest, every_offset_has_the_line_that_counting_gives) {
  SourceMap sources;
  for (const auto* text : {"", "\n", "a", "a\n\nb", "\n\né\r\nx\n"}) {
    const auto& file = sources[sources.add("a.yaml", text)];
    for (std::uint32_t offset = 0; offset <= file.text.size(); ++offset) {
      const auto before = file.text.substr(0, offset);
      const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
      EXPECT_EQ(position_of(file, offset).line, line) << text << " at " << offset;
      auto rest = std::istringstream(file.text);
      std::string expected;
      for (std::size_t read = 0; read < line; ++read) {
        expected.clear();
        std::getline(rest, expected);
      }
      if (expected.ends_with('\r')) expected.pop_back();
      EXPECT_EQ(line_of(file, offset), expected) << text << " at " << offset;
    }
  }
}

TEST(SourceMapTest, several_threads_may_ask_first) {
  SourceMap sources;
  const auto& file = sources[sources.add("a.yaml", std::string(10'000, '\n') + "x")];
  std::vector<std::thread> threads;
  for (int each = 0; each < 4; ++each)
    threads.emplace_back([&] { EXPECT_EQ(position_of(file, 10'000).line, 10'001U); });
  for (auto& thread : threads) thread.join();
}

TEST(SourceMapTest, a_missing_file_is_a_diagnostic_with_its_path) {
  SourceMap sources;
  const auto loaded = sources.load(MemoryFileSystem{}, "content/site.yaml", 100);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().front().rule, "bestand.ontbreekt");
  EXPECT_EQ(sources[loaded.error().front().span.file].path, "content/site.yaml");
}

TEST(SourceMapTest, a_file_over_the_limit_is_refused) {
  MemoryFileSystem files;
  files.write("a.yaml", "12345");
  SourceMap sources;
  ASSERT_FALSE(sources.load(files, "a.yaml", 4).has_value());
  EXPECT_TRUE(sources.load(files, "a.yaml", 5).has_value());
}

/// A disk on which every file is of one kind.
class OneStatus : public FileSystem {
 public:
  explicit OneStatus(ReadStatus status) : status_(status) {}
  ReadResult read(const std::string&, std::size_t) const override { return {status_, ""}; }
  std::vector<Entry> list(const std::string&) const override { return {}; }

 private:
  ReadStatus status_;
};

TEST(SourceMapTest, tells_a_folder_from_a_file_that_it_may_not_read) {
  SourceMap sources;
  EXPECT_EQ(sources.load(OneStatus(ReadStatus::NotAFile), "a.yaml", 4).error().front().rule,
            "bestand.geen-bestand");
  EXPECT_EQ(sources.load(OneStatus(ReadStatus::Refused), "a.yaml", 4).error().front().rule,
            "bestand.niet-leesbaar");
}

TEST(SourceMapTest, sorts_by_path_and_place) {
  SourceMap sources;
  const auto b = sources.add("b", "xx");
  const auto a = sources.add("a", "xx");
  Diagnostics found{
      {.rule = "3", .span = {b, 0, 1}}, {.rule = "2", .span = {a, 1, 2}}, {.rule = "1", .span = {a, 0, 1}}};
  sort(found, sources);
  EXPECT_EQ(found[0].rule + found[1].rule + found[2].rule, "123");
}

TEST(MemoryFileSystemTest, lists_files_and_folders_by_name) {
  MemoryFileSystem files;
  files.write("content/b.md", "");
  files.write("content/a/x.md", "");
  files.write("contentx", "");
  EXPECT_EQ(files.list("content"), (std::vector<Entry>{{"a", EntryKind::Folder}, {"b.md", EntryKind::File}}));
}

}  // namespace
}  // namespace source
