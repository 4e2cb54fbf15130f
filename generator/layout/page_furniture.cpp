#include "layout/page_furniture.h"

#include <algorithm>
#include <string>

#include "layout/paginate.h"
#include "layout/set_line.h"

namespace layout {
namespace {

constexpr fonts::FontSize foot_size = 80;
/// The foot stands this far below the text.
constexpr Length foot_distance = 34 * fonts::point;

Length width_of(Context& context, std::string_view words, const Look& look) {
  return context.words.shape(look.face, words).advance * look.size;
}

/// The text cut to a width, with an ellipsis where something is left out; nothing when not a word fits.
std::string cut_to(Context& context, const std::string& words, const Look& look, Length width) {
  if (width_of(context, words, look) <= width) return words;
  for (auto end = words.rfind(' '); end != std::string::npos && end > 0; end = words.rfind(' ', end - 1)) {
    auto shown = words.substr(0, end) + "\u2026";
    if (width_of(context, shown, look) <= width) return shown;
  }
  return {};
}

/// The running title; of an invented school with a word that says so on each page.
std::string foot_words(const Manuscript& manuscript) {
  const auto& chapters = manuscript.chapters;
  const bool example =
      !chapters.empty() &&
      std::all_of(chapters.begin(), chapters.end(), [](const Chapter& each) { return each.page->example; });
  return (example ? "Voorbeeld \u2013 " : "") + manuscript.running_title;
}

bool is_landscape(const Page& page, const Style& style) {
  return page.width != style.page_width;
}

void add_foot(Context& context, Page& page, std::size_t index, std::size_t count) {
  const auto area = text_area(context.style, index, is_landscape(page, context.style));
  Look look;
  look.size = foot_size;
  look.colour = context.style.muted;
  const Length baseline = area.y + area.height + foot_distance;
  const auto numbers = std::to_string(index + 1) + " van " + std::to_string(count);
  const Length room = area.width - width_of(context, numbers, look) - 2 * foot_size * 1'000;
  const auto title = cut_to(context, foot_words(context.manuscript), look, room);
  add_artifact_line(context, page, title, look, {area.x, area.width, baseline, Adjust::Left, true});
  add_artifact_line(context, page, numbers, look, {area.x, area.width, baseline, Adjust::Right, true});
}

}  // namespace

void add_artifact_line(Context& context, Page& page, std::string_view words, const Look& look,
                       const LinePlace& place) {
  StyledText text;
  text.text = words;
  Stretch stretch;
  stretch.end = static_cast<std::uint32_t>(words.size());
  stretch.look = look;
  text.stretches.push_back(stretch);
  const auto items = make_line_items(text, context.words);
  if (words.empty() || items.empty()) return;
  auto line = set_line(text, items, {0, items.size() - 1}, place, context.words);
  for (auto& item : line.items) page.items.push_back(std::move(item));
}

void add_page_furniture(Context& context, std::vector<Page>& pages) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    pages[i].label = std::to_string(i + 1);
    if (i == 0 && context.manuscript.title_page) continue;
    add_foot(context, pages[i], i, pages.size());
  }
}

}  // namespace layout
