#include "layout/proof.h"

#include <gtest/gtest.h>

#include "source/disk_file_system.h"

namespace layout {

const fonts::FontSet& noto() {
  static const fonts::FontSet fonts = [] {
    auto loaded = fonts::FontSet::load(source::DiskFileSystem("/usr/share/fonts/truetype/noto"), "");
    if (!loaded) ADD_FAILURE() << loaded.error().front().message;
    return *std::move(loaded);
  }();
  return fonts;
}

const fonts::Hyphenator& dutch() {
  static const fonts::Hyphenator hyphenator = [] {
    auto loaded = fonts::Hyphenator::load("/usr/share/hyphen/hyph_nl.dic");
    if (!loaded) ADD_FAILURE() << loaded.error().front().message;
    return *std::move(loaded);
  }();
  return hyphenator;
}

Style style_of_proofs() {
  Style style;
  style.margin_inner = style.margin_outer = style.margin_top = 62 * fonts::point;
  style.margin_bottom = 68 * fonts::point;
  return style;
}

LaidOut lay_out(const Proof& proof) {
  model::Site site;
  site.title = "De site";
  site.base_url = "https://voorbeeld.nl/";
  site.parts.push_back({});
  site.hyphen_exceptions = proof.hyphen_exceptions;
  for (const auto& [id, title] :
       {std::pair{"proef", proof.title.c_str()}, {"slot", "Slot"}, {"elders", "Elders"}}) {
    model::Page page;
    page.id = id;
    page.title = title;
    page.address = "handboek/" + page.id + ".html";
    site.page_by_id.emplace(page.id, site.pages.size());
    site.pages.push_back(std::move(page));
  }
  site.pages.front().anchors = proof.anchors;
  site.works = proof.works;
  site.works_id = "bronnen";
  site.pages.front().situation = proof.situation;
  const document::Document last{{paragraph("Einde.")}, {}, {}};
  Manuscript manuscript;
  manuscript.title = "Het boek";
  manuscript.running_title = "Lopende titel";
  manuscript.chapters.push_back({&site.pages[0], &proof.document});
  if (proof.book) manuscript.chapters.push_back({&site.pages[1], &last});
  manuscript.title_page = proof.book;
  manuscript.contents_list = proof.book;
  manuscript.imprint = proof.imprint;
  return lay_out(manuscript, site, proof.style, {noto(), dutch(), proof.pictures});
}

LaidOut lay_out(document::Blocks blocks) {
  Proof proof;
  proof.document.blocks = std::move(blocks);
  return lay_out(proof);
}

document::Inlines words(const std::string& text) {
  return {document::Text{text, {}}};
}
document::Paragraph paragraph(const std::string& text) {
  return {words(text), {}};
}
document::Paragraph paragraph(document::Inlines children) {
  return {std::move(children), {}};
}

document::Heading heading(int level, const std::string& text) {
  document::Heading result;
  result.level = level;
  result.id = text;
  result.children = words(text);
  return result;
}

document::Cell cell(const std::string& text) {
  document::Cell result;
  if (!text.empty()) result.children.push_back(paragraph(text));
  return result;
}

document::Row row(const std::vector<std::string>& cells) {
  document::Row result;
  for (const auto& text : cells) result.cells.push_back(cell(text));
  return result;
}

document::Table table(const std::vector<std::string>& head,
                      const std::vector<std::vector<std::string>>& body) {
  document::Table result;
  result.alignments.resize(head.size());
  result.head.push_back(row(head));
  for (auto& each : result.head.front().cells) each.header = true;
  for (const auto& cells : body) result.body.push_back(row(cells));
  return result;
}

document::ListBlock list(const std::vector<std::string>& items, bool ordered) {
  document::ListBlock result;
  result.ordered = ordered;
  for (const auto& text : items) result.items.push_back({std::nullopt, {paragraph(text)}, {}});
  return result;
}

std::string running_text(std::size_t count, std::size_t first) {
  static const char* const syllables[] = {"lo", "pen", "ma",   "ker", "de",  "school", "ge",   "ling",
                                          "ou", "der", "kind", "so",  "ver", "ant",    "woor", "ding"};
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) {
    // The number in syllables; some words are short, others long.
    std::string word;
    for (auto rest = i + 16; rest > 0; rest /= 16) word += syllables[rest % 16];
    if (i % 3 == 0) word += "verantwoordelijkheid";
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

}  // namespace layout
