#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "layout/random_document.h"
#include "layout/reading.h"

namespace layout {
namespace {

/// The lines of each stretch of content, by page.
using Lines = std::map<ContentId, std::map<std::size_t, std::set<Length>>>;

Lines lines_of_contents(const LaidOut& laid_out) {
  Lines lines;
  for (std::size_t page = 0; page < laid_out.pages.size(); ++page) {
    for (const auto& item : laid_out.pages[page].items) {
      const auto* text = std::get_if<TextItem>(&item);
      if (text && text->content != ContentId::Artifact) lines[text->content][page].insert(text->baseline);
    }
  }
  return lines;
}

/// What is kept together in a document that is laid out, or not. Only of large pages: on a page that holds
/// ten lines not everything can be kept.
class Keeps {
 public:
  explicit Keeps(const LaidOut& laid_out) : laid_out_(laid_out), lines_(lines_of_contents(laid_out)) {}

  /// The pages of a paragraph that has a line alone on one of them.
  std::vector<std::string> lonely_lines() const {
    std::vector<std::string> found;
    for (const auto& element : laid_out_.elements) {
      if (element.role != Role::Paragraph) continue;
      const auto by_page = lines_in(element);
      if (by_page.size() < 2) continue;
      for (const auto& [page, baselines] : by_page)
        if (baselines.size() < 2) found.push_back("page " + std::to_string(page + 1));
    }
    return found;
  }

  /// Headings and captions whose next neighbour begins on another page.
  std::vector<std::string> parted() const {
    std::vector<std::string> found;
    for (const auto& element : laid_out_.elements) {
      for (std::size_t i = 0; i + 1 < element.kids.size(); ++i) {
        const auto* kid = std::get_if<ElementId>(&element.kids[i]);
        const auto* next = std::get_if<ElementId>(&element.kids[i + 1]);
        if (!kid || !next || !leads(at(*kid).role) || at(*next).role == Role::Note) continue;
        const auto last = pages_of(*kid);
        const auto first = pages_of(*next);
        if (!last.empty() && !first.empty() && *last.rbegin() != *first.begin())
          found.push_back("page " + std::to_string(*last.rbegin() + 1));
      }
    }
    return found;
  }

 private:
  static bool leads(Role role) {
    return (role >= Role::Heading1 && role <= Role::Heading6) || role == Role::Caption;
  }
  const Element& at(ElementId id) const { return laid_out_.elements[static_cast<std::size_t>(id)]; }

  std::map<std::size_t, std::set<Length>> lines_in(const Element& element) const {
    std::map<std::size_t, std::set<Length>> all;
    for (const auto& kid : element.kids) {
      if (const auto* inner = std::get_if<ElementId>(&kid)) {
        for (const auto& [page, baselines] : lines_in(at(*inner)))
          all[page].insert(baselines.begin(), baselines.end());
      } else if (const auto found = lines_.find(std::get<ContentId>(kid)); found != lines_.end()) {
        for (const auto& [page, baselines] : found->second)
          all[page].insert(baselines.begin(), baselines.end());
      }
    }
    return all;
  }
  std::set<std::size_t> pages_of(ElementId id) const {
    std::set<std::size_t> pages;
    for (const auto& [page, baselines] : lines_in(at(id))) pages.insert(page);
    return pages;
  }

  const LaidOut& laid_out_;
  Lines lines_;
};

TEST(KeepsTest, no_line_stands_alone_and_headings_and_captions_stay_with_their_text) {
  for (unsigned seed = 1; seed < random_documents(); ++seed) {
    if (seed % 3 == 0) continue;
    const auto laid_out = lay_out(random_document(seed, {0, true}).proof);
    const Keeps keeps(laid_out);
    EXPECT_EQ(keeps.lonely_lines(), std::vector<std::string>{}) << seed;
    EXPECT_EQ(keeps.parted(), std::vector<std::string>{}) << seed;
  }
}

/// Pages of which less than a third has text, though more of the same chapter and direction follows.
std::vector<std::size_t> empty_pages(const LaidOut& laid_out) {
  std::map<std::size_t, double> lowest;
  for (const auto& text : all_text(laid_out))
    if (!text.artifact) lowest[text.page] = std::max(lowest[text.page], text.baseline);
  const auto last =
      laid_out.destinations.contains("slot") ? laid_out.destinations.at("slot").page : laid_out.pages.size();
  std::vector<std::size_t> found;
  for (auto page = laid_out.destinations.at("proef").page; page + 1 < last; ++page) {
    const auto& here = laid_out.pages[page];
    if (here.width != laid_out.pages[page + 1].width) continue;
    const double third = 62 + (static_cast<double>(here.height) / fonts::point - 62 - 68) / 3;
    if (lowest[page] < third) found.push_back(page + 1);
  }
  return found;
}

TEST(KeepsTest, only_the_last_page_of_a_chapter_is_less_than_a_third_full) {
  for (unsigned seed = 1; seed < random_documents(); ++seed) {
    if (seed % 3 == 0) continue;
    EXPECT_EQ(empty_pages(lay_out(random_document(seed, {0, true}).proof)), std::vector<std::size_t>{})
        << seed;
  }
}

std::size_t lines_on_last_page(const LaidOut& laid_out) {
  const auto all = all_text(laid_out);
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Lying& text) {
    return !text.artifact && text.page + 1 == laid_out.pages.size();
  }));
}

TEST(KeepsTest, the_spaces_of_a_page_give_way_to_a_few_lines_that_are_left) {
  constexpr std::size_t few = 3;
  for (std::size_t lines = 1; lines < 120; ++lines) {
    const auto laid_out = lay_out(document::Blocks(lines, paragraph("Regel.")));
    EXPECT_TRUE(laid_out.pages.size() == 1 || lines_on_last_page(laid_out) > few) << lines;
    EXPECT_EQ(misplaced(laid_out, 62, 62, 62, 68), std::vector<std::string>{});
  }
}

TEST(KeepsTest, the_spaces_above_notes_stay_as_they_are) {
  std::set<double> distances;
  for (std::size_t lines = 25; lines < 40; ++lines) {
    Proof proof;
    proof.document.footnotes.push_back({"1", 1, 1, {paragraph("Noot.")}, {}});
    proof.document.blocks = document::Blocks(lines, paragraph("Regel."));
    proof.document.blocks.push_back(paragraph({document::FootnoteCall{"1", 1, 1, {}}}));
    const auto all = all_text(lay_out(proof));
    distances.insert(all.at(2).baseline - all.at(1).baseline);
  }
  EXPECT_EQ(distances.size(), 1U);
}

/// Whether the first words stand on the page where the other ones begin.
bool on_one_page(const LaidOut& laid_out, const std::string& first, const std::string& other) {
  const auto all = all_text(laid_out);
  const auto page_of = [&](const std::string& words) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Lying& text) {
      return !text.artifact && text.text.find(words) != std::string::npos;
    });
    EXPECT_NE(found, all.end()) << words;
    return found == all.end() ? 0 : found->page;
  };
  return page_of(first) == page_of(other);
}

/// Behind so many lines that the blocks come to stand at the foot of a page for some number of them.
document::Blocks behind_lines(std::size_t lines, const document::Blocks& blocks) {
  document::Blocks all;
  for (std::size_t i = 0; i < lines; ++i) all.push_back(paragraph("Regel."));
  all.insert(all.end(), blocks.begin(), blocks.end());
  return all;
}

/// The same in a cell of a row that no page can hold.
document::Blocks in_cell_behind_lines(std::size_t lines, const document::Blocks& blocks) {
  auto outer = table({"Kop", "Kop"}, {{"Links", ""}});
  auto children = behind_lines(lines, blocks);
  for (std::size_t i = 0; i < 50; ++i) children.push_back(paragraph("Slot."));
  outer.body.front().cells.back().children = std::move(children);
  return {outer};
}

constexpr std::size_t fewest_lines = 15, most_lines = 45;

TEST(KeepsTest, a_label_stays_with_what_it_names) {
  const auto label = paragraph({document::Strong{words("Label"), {}}, document::Text{"?", {}}});
  const auto note = paragraph({document::Emphasis{words("Nadruk"), {}}});
  const document::Blocks blocks{label, note, paragraph("Genoemd.")};
  for (auto lines = fewest_lines; lines < most_lines; ++lines) {
    EXPECT_TRUE(on_one_page(lay_out(behind_lines(lines, blocks)), "Label", "Genoemd")) << lines;
    EXPECT_TRUE(on_one_page(lay_out(in_cell_behind_lines(lines, blocks)), "Label", "Genoemd")) << lines;
  }
}

TEST(KeepsTest, words_that_end_in_a_colon_stay_with_what_follows) {
  const document::Blocks blocks{paragraph("Aanloop:"), paragraph("Genoemd.")};
  for (auto lines = fewest_lines; lines < most_lines; ++lines) {
    EXPECT_TRUE(on_one_page(lay_out(behind_lines(lines, blocks)), "Aanloop", "Genoemd")) << lines;
    EXPECT_TRUE(on_one_page(lay_out(in_cell_behind_lines(lines, blocks)), "Aanloop", "Genoemd")) << lines;
  }
}

TEST(KeepsTest, a_list_leaves_no_item_alone) {
  const document::Blocks blocks{list({"Eerste.", "Tweede.", "Derde.", "Vierde.", "Vijfde.", "Laatste."})};
  bool parted = false;
  for (auto lines = fewest_lines; lines < most_lines; ++lines) {
    for (const auto& laid_out :
         {lay_out(behind_lines(lines, blocks)), lay_out(in_cell_behind_lines(lines, blocks))}) {
      EXPECT_TRUE(on_one_page(laid_out, "Eerste", "Tweede")) << lines;
      EXPECT_TRUE(on_one_page(laid_out, "Vijfde", "Laatste")) << lines;
      parted = parted || !on_one_page(laid_out, "Tweede", "Vijfde");
    }
  }
  EXPECT_TRUE(parted);
}

TEST(KeepsTest, an_item_of_more_blocks_leaves_none_of_them_alone) {
  auto items = list({"Een ander.", ""});
  items.tight = false;
  items.items.back().children = {paragraph("Wat."), paragraph("Wanneer."), paragraph("Hoe."),
                                 paragraph("Klaar.")};
  bool parted = false;
  for (auto lines = fewest_lines; lines < most_lines; ++lines) {
    for (const auto& laid_out :
         {lay_out(behind_lines(lines, {items})), lay_out(in_cell_behind_lines(lines, {items}))}) {
      EXPECT_TRUE(on_one_page(laid_out, "Wat", "Wanneer")) << lines;
      EXPECT_TRUE(on_one_page(laid_out, "Hoe", "Klaar")) << lines;
      parted = parted || !on_one_page(laid_out, "Een ander", "Wat");
    }
  }
  EXPECT_TRUE(parted);
}

TEST(KeepsTest, a_sentence_with_emphasis_is_no_label) {
  const document::Blocks blocks{
      paragraph({document::Strong{words("Nadruk"), {}}, document::Text{" en meer.", {}}}),
      paragraph("Volgende.")};
  bool parted = false;
  for (auto lines = fewest_lines; lines < most_lines; ++lines)
    parted = parted || !on_one_page(lay_out(in_cell_behind_lines(lines, blocks)), "Nadruk", "Volgende");
  EXPECT_TRUE(parted);
}

}  // namespace
}  // namespace layout
