#include <gtest/gtest.h>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "markdown/parse.h"
#include "processor_time.h"
#include "source/limits.h"
#include "source/source_map.h"

// Inputs that cost a Markdown parser more time or memory than their size. Each is as large as a text may be,
// in lines as long as they may be and in short ones, so that no limit turns it away before it bites.
namespace {

using Make = std::function<std::string(std::size_t)>;

struct Pattern {
  std::string name;
  Make make;
};

std::string repeat(const std::string& piece, std::size_t count) {
  std::string result;
  result.reserve(piece.size() * count);
  while (count-- > 0) result += piece;
  return result;
}

Pattern repeated(const std::string& piece) {
  return {piece, [=](std::size_t size) { return repeat(piece, size / piece.size()); }};
}

Pattern around(const std::string& left, const std::string& right) {
  return {left + "…" + right, [=](std::size_t size) {
            const std::size_t count = size / (left.size() + right.size());
            return repeat(left, count) + "a" + repeat(right, count);
          }};
}

std::string numbered(std::size_t size, const std::function<std::string(std::size_t)>& piece) {
  std::string result;
  for (std::size_t index = 0; result.size() < size; ++index) result += piece(index);
  return result;
}

std::vector<Pattern> own_patterns() {
  return {repeated(":::tip\n"),
          repeated(":::tip\n:::\n"),
          repeated(":::"),
          repeated(":::\n"),
          repeated("- :::tip\n"),
          repeated("> [!TIP]\n"),
          repeated("*[a]: b\n"),
          repeated("*["),
          repeated("[^a]: b\n"),
          repeated("[^a] "),
          repeated("\xEE\x80\x80"),
          repeated("\xEE\x80\x80"
                   "1"),
          repeated("\xEE\x80\x80"
                   "1\xEE\x80\x81"),
          repeated("{#a}"),
          repeated("{#a"),
          repeated("** "),
          repeated("# a {#a}\n"),
          repeated("'\"'\"a "),
          repeated("''''\"\"\"\""),
          repeated("---- --- -- "),
          repeated("art. 1 "),
          repeated("~a ~~b "),
          repeated("[](@a) "),
          repeated("[a](@a#b) *c* "),
          repeated("]: "),
          repeated("[a]{taal=en} "),
          repeated("[a]{taal="),
          repeated("[a]{b}"),
          repeated("]{taal=en}"),
          repeated("{taal=en "),
          around("[a ", "]{taal=en}"),
          around("[a ", "]{taal=xx}"),
          around("[ ", "]{taal=en}"),
          repeated("- - a\n"),
          around("~a ", " a~"),
          {"list-table",
           [](std::size_t size) { return ":::tabel\n" + repeat("- - a\n  - b\n", size / 13) + ":::\n"; }},
          {"list-table with a wide head", [](std::size_t size) {
             return ":::tabel\n- - a\n" + repeat("  - a\n", size / 12) + repeat("- - a\n", size / 13) +
                    ":::\n";
           }}};
}

std::vector<Pattern> inline_patterns() {
  return {repeated("woord "),
          around("*a **a ", " a** a*"),
          repeated("a_ "),
          repeated("_a "),
          repeated("a]"),
          repeated("[a"),
          repeated("*a_ "),
          repeated("[ a_"),
          repeated("[ (]("),
          repeated("![[]()"),
          around("[", "]"),
          repeated("[a](<b"),
          repeated("[a](b"),
          repeated("</<!--"),
          repeated("a <?"),
          repeated("a <!A "),
          repeated("a <![CDATA["),
          repeated("a <!--"),
          repeated("www."),
          repeated("(www."),
          repeated("(www.a._/"),
          repeated("http://a("),
          repeated("a@b.c "),
          repeated("@"),
          repeated("a@"),
          repeated("_@"),
          repeated("www.a.b("),
          repeated("www.a.b&amp;"),
          repeated(":"),
          repeated("~a "),
          repeated("~~a~~"),
          repeated("a~~ "),
          repeated("~~*a "),
          repeated("[^"),
          repeated("[^1]:[^1]"),
          repeated("\"a "),
          repeated("'a "),
          repeated("a' "),
          around("_", "_"),
          around("*", "*"),
          repeated("*"),
          repeated("&amp;"),
          repeated("&"),
          repeated("\\"),
          repeated("<"),
          repeated("![a](b"),
          repeated("[a](b \""),
          repeated("[](\\"),
          repeated("]["),
          repeated("[a]["),
          repeated("*[a](b"),
          repeated("<a "),
          repeated("<a b=\""),
          repeated("`a``b"),
          repeated("a**b c* "),
          {"rising backticks", [](std::size_t size) {
             return numbered(size, [](std::size_t index) { return "e" + repeat("`", index + 1); });
           }}};
}

std::vector<Pattern> block_patterns() {
  return {
      repeated("> "),
      repeated("- "),
      repeated("- >"),
      repeated("\n"),
      repeated(">\n"),
      repeated("-\n"),
      repeated("- a\n\n"),
      repeated("- [ ] a\n"),
      repeated("<div>\n"),
      repeated("\t"),
      repeated("# a\n"),
      repeated("a\n"),
      repeated("+\r"),
      repeated("\n -"),
      repeated("    a\n\n"),
      repeated("```\n"),
      {"quotes and lazy lines",
       [](std::size_t size) { return repeat(repeat(">", 16) + "a\n" + repeat("a\n", 1000), size / 2017); }},
      {"lists deeper and deeper",
       [](std::size_t size) {
         return numbered(size, [](std::size_t index) { return repeat("  ", index) + "* a\n"; });
       }},
      {"line under many lines", [](std::size_t size) { return repeat("a\n", size / 2 - 4) + "==="; }},
      {"definitions",
       [](std::size_t size) {
         return numbered(size / 2, [](std::size_t index) { return "[" + std::to_string(index) + "]: u\n"; }) +
                repeat("[0] ", size / 8);
       }},
      {"one long definition",
       [](std::size_t size) {
         return "[a]: /" + repeat("x", 1900) + "\n\n" + repeat("[a] ", size / 4 - 600);
       }},
      {"empty definitions", [](std::size_t size) { return "[" + repeat("a]: <>\n[", size / 8); }},
      {"footnotes",
       [](std::size_t size) {
         return numbered(size / 2, [](std::size_t index) { return "[^" + std::to_string(index) + "] "; }) +
                "\n\n" +
                numbered(size / 2, [](std::size_t index) { return "[^" + std::to_string(index) + "]: x\n"; });
       }},
      {"notes without a colon, with one",
       [](std::size_t size) { return repeat("[^1] x\n\n", size / 8) + "[^1]: x\n"; }},
      {"links with their brackets the wrong way round",
       [](std::size_t size) { return repeat(")[", size / 2) + "@]"; }},
      {"links with a space within", [](std::size_t size) { return repeat("] (", size / 3) + "@)"; }},
      {"narrow table", [](std::size_t size) { return "|a|b|\n|-|-|\n" + repeat("|x|y|\n", size / 7); }},
      {"wide table, short rows",
       [](std::size_t size) {
         return repeat("|a", 62) + "|\n" + repeat("|-", 62) + "|\n" + repeat("a\n", size / 2 - 200);
       }},
      {"escaped pipes",
       [](std::size_t size) { return repeat("|a|\n|-|\n|" + repeat("\\|", 60) + "|\n\n", size / 135); }},
      {"table below many lines",
       [](std::size_t size) { return repeat("a\n", size / 2 - 9) + "|b|\n|-|\n"; }}};
}

std::string in_lines(const std::string& text, std::size_t length) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); at += length) result += text.substr(at, length) + "\n";
  return result.substr(0, source::limits::chapter_body_bytes);
}

double seconds_to_parse(const std::string& text) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("text.md", text)];
  const double begin = processor_seconds();
  const auto parsed = markdown::parse(source::MappedText(file, file.span()), {markdown::Dialect::Page, 2});
  return processor_seconds() - begin;
}

// Seconds of the processor. A build without optimisation takes up to ten times as long, and with
// sanitizers much longer: there the texts are smaller, and it is the memory that is tried.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t text_bytes = source::limits::chapter_body_bytes / 8;
constexpr double limit = 5.0;
#elif defined(NDEBUG)
constexpr std::size_t text_bytes = source::limits::chapter_body_bytes - 20'000;
constexpr double limit = 1.0;
#else
constexpr std::size_t text_bytes = source::limits::chapter_body_bytes - 20'000;
constexpr double limit = 5.0;
#endif

void expect_quick(const std::vector<Pattern>& patterns) {
  for (const Pattern& pattern : patterns) {
    const std::string text = pattern.make(text_bytes);
    EXPECT_LT(seconds_to_parse(text.substr(0, source::limits::chapter_body_bytes)), limit) << pattern.name;
    for (const std::size_t length : {std::size_t{78}, source::limits::markdown_line_bytes}) {
      EXPECT_LT(seconds_to_parse(in_lines(text, length)), limit) << pattern.name << " in lines of " << length;
    }
  }
}

TEST(Pathological, inlines_take_less_than_a_second) {
  expect_quick(inline_patterns());
}
TEST(Pathological, blocks_take_less_than_a_second) {
  expect_quick(block_patterns());
}
TEST(Pathological, our_own_marks_take_less_than_a_second) {
  expect_quick(own_patterns());
}

}  // namespace
