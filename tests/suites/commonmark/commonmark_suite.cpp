#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/parse.h"
#include "plain_writer.h"
#include "source/source_map.h"

// The examples are read from the text of the specification itself. One is left out only if the program
// finds raw HTML in it: HTML is an error in our dialect and has no node in a document.
namespace {

struct Example {
  std::size_t number = 0;
  std::string markdown;
  std::string html;
};

std::string with_tabs(std::string text) {
  constexpr std::string_view arrow = "→";
  for (auto at = text.find(arrow); at != std::string::npos; at = text.find(arrow)) {
    text.replace(at, arrow.size(), "\t");
  }
  return text;
}

std::vector<Example> read_examples() {
  std::ifstream file(COMMONMARK_SPEC, std::ios::binary);
  const std::string fence(32, '`');
  std::vector<Example> examples;
  std::string* part = nullptr;
  for (std::string line; std::getline(file, line);) {
    if (line == "<!-- END TESTS -->") break;
    if (line == fence + " example") {
      examples.push_back({examples.size() + 1, {}, {}});
      part = &examples.back().markdown;
    } else if (line == fence) {
      part = nullptr;
    } else if (part && line == "." && part == &examples.back().markdown) {
      part = &examples.back().html;
    } else if (part) {
      *part += with_tabs(line) + "\n";
    }
  }
  return examples;
}

source::Checked<document::Document> parse(const Example& example) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("example.md", example.markdown)];
  return markdown::parse(source::MappedText(file, file.span()), {markdown::Dialect::CommonMark});
}

bool holds_raw_html(const source::Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const auto& diagnostic) { return diagnostic.rule == "markdown.html"; });
}

TEST(CommonMarkSuite, passes_every_example_without_raw_html) {
  const auto examples = read_examples();
  ASSERT_EQ(examples.size(), 649u) << "run `npm ci` in tests/suites/commonmark; not found: " COMMONMARK_SPEC;
  std::size_t left_out = 0;
  for (const Example& example : examples) {
    const auto parsed = parse(example);
    if (holds_raw_html(parsed.diagnostics)) {
      ++left_out;
      continue;
    }
    EXPECT_TRUE(parsed.diagnostics.empty()) << example.number << ": " << parsed.diagnostics.front().message;
    EXPECT_EQ(write_plain(parsed.value), example.html) << "example " << example.number << ":\n"
                                                       << example.markdown;
  }
  std::cout << left_out << " of " << examples.size() << " examples hold raw HTML\n";
  EXPECT_EQ(left_out, 70u) << "another number than before is left out";
}

}  // namespace
