#include "layout/page_furniture.h"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/paginate.h"
#include "layout/roman.h"
#include "layout/set_line.h"

namespace layout {
namespace {

constexpr fonts::FontSize furniture_size = 80;
/// From the end of the text down to the foot, and from its beginning up to the head.
constexpr Length foot_distance = 34 * fonts::point;
constexpr Length head_distance = -18 * fonts::point;

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

/// The running title and the release; of an invented school with a word that says so on each page.
std::string foot_words(const Manuscript& manuscript) {
  const auto& chapters = manuscript.chapters;
  const bool example =
      !chapters.empty() &&
      std::all_of(chapters.begin(), chapters.end(), [](const Chapter& each) { return each.page->example; });
  const auto release = manuscript.release.empty() ? "" : ", " + manuscript.release;
  return (example ? "Voorbeeld \u2013 " : "") + manuscript.running_title + release;
}

bool is_landscape(const Page& page, const Style& style) {
  return page.width != style.page_width;
}

class Furniture {
 public:
  Furniture(Context& context, std::vector<Page>& pages, std::size_t front_pages)
      : context_(context), pages_(pages), front_pages_(front_pages) {
    look_.size = furniture_size;
    look_.colour = context.style.muted;
  }

  void add() {
    const auto foot = foot_words(context_.manuscript);
    const auto heads = running_heads();
    const bool bare_first = context_.manuscript.title_page && context_.style.title_page;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      pages_[i].label = label_of(i);
      if (pages_[i].items.empty() || (i == 0 && bare_first)) continue;
      add_line(i, foot_distance, foot, number_of(i));
      add_line(i, head_distance, heads[i].left, heads[i].right);
    }
  }

 private:
  /// i, ii, iii before the first chapter; 1, 2, 3 from there on.
  std::string label_of(std::size_t page) const {
    return page < front_pages_ ? roman(static_cast<int>(page) + 1) : std::to_string(page - front_pages_ + 1);
  }
  std::string number_of(std::size_t page) const {
    if (page < front_pages_) return label_of(page);
    return label_of(page) + " van " + std::to_string(pages_.size() - front_pages_);
  }

  /// The chapter and the section that the first line of each page belongs to; none where a chapter begins.
  std::vector<RunningHead> running_heads() const {
    std::vector<RunningHead> heads(pages_.size());
    if (!context_.manuscript.contents_list) {
      for (std::size_t i = 1; i < heads.size(); ++i) heads[i] = context_.manuscript.running_head;
      return heads;
    }
    RunningHead head;
    auto mark = context_.marks.begin();
    for (std::size_t i = front_pages_; i < heads.size(); ++i) {
      const auto is_above = [&](const Mark& each) {
        const Length first_line = text_area(context_.style, i, false).y + context_.style.body_leading;
        return each.place.page < i || (each.place.page == i && each.place.y < first_line);
      };
      bool opens_chapter = false;
      for (; mark != context_.marks.end() && (mark->title.empty() || is_above(*mark)); ++mark) {
        if (mark->title.empty()) continue;
        if (mark->level == 1) head = {mark->title, {}};
        if (mark->level == 2) head.right = mark->title;
        opens_chapter = opens_chapter || (mark->level == 1 && mark->place.page == i);
      }
      if (!opens_chapter) heads[i] = head;
    }
    return heads;
  }

  void add_line(std::size_t page, Length distance, const std::string& left, const std::string& right) {
    const auto area = text_area(context_.style, page, is_landscape(pages_[page], context_.style));
    const Length baseline = distance < 0 ? area.y + distance : area.y + area.height + distance;
    const Length gap = 2 * furniture_size * 1'000;
    const auto end = cut_to(context_, right, look_, left.empty() ? area.width : area.width * 3 / 5);
    const auto start = cut_to(context_, left, look_, area.width - width_of(context_, end, look_) - gap);
    add_artifact_line(context_, pages_[page], start, look_,
                      {area.x, area.width, baseline, Adjust::Left, true});
    add_artifact_line(context_, pages_[page], end, look_,
                      {area.x, area.width, baseline, Adjust::Right, true});
  }

  Context& context_;
  std::vector<Page>& pages_;
  std::size_t front_pages_ = 0;
  Look look_;
};

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

void add_page_furniture(Context& context, std::vector<Page>& pages, std::size_t front_pages) {
  Furniture(context, pages, front_pages).add();
}

}  // namespace layout
