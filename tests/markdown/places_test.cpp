#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "document/visit.h"
#include "markdown/parse.h"
#include "source/source_map.h"
#include "template/placeholder.h"

// What the spans of a document point at. cmark's own places are wrong in many of these lines.
namespace {

std::string read_case(const std::string& name) {
  std::ifstream file(std::string(HANDREIKING_ROOT) + "/tests/cases/markdown/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Checks of every inline what stands in the source at its place.
class PlaceCheck {
 public:
  explicit PlaceCheck(const source::SourceMap& sources) : sources_(sources) {}

  void blocks(const document::Blocks& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& block) { inside(block); }, node);
  }
  std::size_t count() const { return count_; }

 private:
  std::string at(source::Span span) const { return std::string(source::text_of(sources_, span)); }

  void inlines(const document::Inlines& nodes) {
    for (const auto& node : nodes) {
      ++count_;
      std::visit([&](const auto& inner) { check(inner); }, node);
    }
  }
  void surrounded(const document::Inlines& children, source::Span span, const std::string& marks) {
    const std::string text = at(span);
    EXPECT_TRUE(text.starts_with(marks) && text.ends_with(marks)) << "not in " << marks << ": " << text;
    inlines(children);
  }
  void bracketed(const std::string& text) {
    const bool link = text.starts_with("[") && (text.ends_with(")") || text.ends_with("]"));
    const bool address = text.starts_with("<") && text.ends_with(">");
    EXPECT_TRUE(link || address) << text;
  }

  void check(const document::Text& node) {
    const std::string text = at(node.span);
    const bool escaped = text.find_first_of("\\&") != std::string::npos;
    if (!escaped) {
      EXPECT_EQ(text, node.text);
    }
    EXPECT_FALSE(text.empty());
    EXPECT_EQ(text.find('\n'), std::string::npos) << text;
  }
  void check(const document::Code& node) { surrounded({}, node.span, "`"); }
  void check(const document::SoftBreak& node) { EXPECT_NE(at(node.span).find('\n'), std::string::npos); }
  void check(const document::LineBreak& node) { EXPECT_NE(at(node.span).find('\n'), std::string::npos); }
  void check(const document::Emphasis& node) { surrounded(node.children, node.span, "*"); }
  void check(const document::Strong& node) { surrounded(node.children, node.span, "**"); }
  void check(const document::Strikethrough& node) { surrounded(node.children, node.span, "~~"); }
  void check(const document::LanguageSpan& node) {
    EXPECT_TRUE(at(node.span).starts_with("[") && at(node.span).ends_with("]{taal=en}")) << at(node.span);
    inlines(node.children);
  }
  void check(const document::Link& node) {
    bracketed(at(node.span));
    inlines(node.children);
  }
  void check(const document::Reference& node) {
    bracketed(at(node.span));
    EXPECT_NE(at(node.span).find("(@"), std::string::npos);
    inlines(node.children);
  }
  void check(const document::Image& node) { EXPECT_EQ(at(node.span), "![alt](p.png)"); }
  void check(const document::Term&) { ADD_FAILURE(); }
  void check(const document::FootnoteCall& node) { EXPECT_EQ(at(node.span), "[^1]"); }
  void check(const document::Slot&) { ADD_FAILURE(); }
  void check(const document::Anchor&) { ADD_FAILURE(); }

  void inside(const document::Paragraph& block) { inlines(block.children); }
  void inside(const document::Heading& block) { inlines(block.children); }
  void inside(const document::CodeBlock&) {}
  void inside(const document::ThematicBreak&) {}
  void inside(const document::SlotBlock&) {}
  void inside(const document::Diagram&) {}
  void inside(const document::Quote& block) {
    EXPECT_TRUE(at(block.span).starts_with(">"));
    blocks(block.children);
  }
  void inside(const document::ListBlock& block) {
    for (const auto& item : block.items) {
      EXPECT_TRUE(at(item.span).starts_with("- ")) << at(item.span);
      blocks(item.children);
    }
  }
  void inside(const document::Table& block) {
    for (const auto& row : block.head) cells(row);
    for (const auto& row : block.body) cells(row);
  }
  void cells(const document::Row& row) {
    EXPECT_TRUE(at(row.span).starts_with("|") && at(row.span).ends_with("|")) << at(row.span);
    for (const auto& cell : row.cells) blocks(cell.children);
  }
  void inside(const document::Figure& block) { blocks(block.children); }
  void inside(const document::Box& block) {
    EXPECT_TRUE(at(block.span).starts_with(":::") && at(block.span).ends_with(":::")) << at(block.span);
    blocks(block.children);
  }

  const source::SourceMap& sources_;
  std::size_t count_ = 0;
};

void expect_right_places(const std::string& text) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("plaatsen.md", text)];
  const auto parsed = markdown::parse(source::MappedText(file, file.span()), {});
  EXPECT_FALSE(has_errors(parsed.diagnostics));
  PlaceCheck check(sources);
  check.blocks(parsed.value.blocks);
  for (const auto& note : parsed.value.footnotes) check.blocks(note.children);
  EXPECT_GT(check.count(), 150u);
}

TEST(Places, point_at_what_was_written) {
  expect_right_places(read_case("plaatsen.md"));
}

TEST(Places, are_right_with_line_ends_of_windows) {
  std::string text;
  for (const char c : read_case("plaatsen.md")) text += c == '\n' ? std::string("\r\n") : std::string(1, c);
  expect_right_places(text);
}

const document::Paragraph& first_paragraph(const document::Document& document) {
  return std::get<document::Paragraph>(document.blocks.front());
}

TEST(Places, of_a_value_are_those_of_the_record) {
  source::SourceMap sources;
  const auto& record = sources[sources.add("plan.yaml", "doel: samen werken\n")];
  const auto& page = sources[sources.add("plan.md", "**Doel** {{doel}} en *meer*\n")];
  source::MappedText text;
  text.append(page, {page.id, 0, 9});
  text.append(templates::placeholder(0), {record.id, 6, 18});
  text.append(page, {page.id, 17, static_cast<std::uint32_t>(page.text.size())});

  const auto parsed = markdown::parse(text, {markdown::Dialect::Page, 1});
  ASSERT_TRUE(parsed.diagnostics.empty());
  const auto& nodes = first_paragraph(parsed.value).children;
  ASSERT_EQ(nodes.size(), 5u);
  EXPECT_EQ(source::text_of(sources, document::span_of(nodes[0])), "**Doel**");
  EXPECT_EQ(source::text_of(sources, document::span_of(nodes[2])), "samen werken");
  EXPECT_EQ(source::text_of(sources, document::span_of(nodes[4])), "*meer*");
}

TEST(Places, of_a_value_that_cannot_stand_there_are_those_of_the_record) {
  source::SourceMap sources;
  const auto& record = sources[sources.add("plan.yaml", "adres: https://a.nl\n")];
  const auto& page = sources[sources.add("plan.md", "[link]({{adres}})\n")];
  source::MappedText text;
  text.append(page, {page.id, 0, 7});
  text.append(templates::placeholder(0), {record.id, 7, 19});
  text.append(page, {page.id, 16, static_cast<std::uint32_t>(page.text.size())});

  const auto parsed = markdown::parse(text, {markdown::Dialect::Page, 1});
  ASSERT_EQ(parsed.diagnostics.size(), 1u);
  EXPECT_EQ(parsed.diagnostics.front().rule, "markdown.waarde-plek");
  EXPECT_EQ(source::text_of(sources, parsed.diagnostics.front().span), "https://a.nl");
}

TEST(Places, of_a_body_behind_front_matter_are_those_of_the_file) {
  source::SourceMap sources;
  const auto& file = sources[sources.add("a.md", "---\ntitel: A\n---\n\nTekst met <b>html</b>.\n")];
  const auto parsed = markdown::parse(source::MappedText(file, {file.id, 17, file.span().end}), {});
  ASSERT_EQ(parsed.diagnostics.size(), 1u);
  const auto place = source::position_of(file, parsed.diagnostics.front().span.begin);
  EXPECT_EQ(place.line, 5u);
  EXPECT_EQ(place.column, 11u);
}

}  // namespace
