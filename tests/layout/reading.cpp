#include "layout/reading.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

#include "document/visit.h"

namespace layout {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";
constexpr std::string_view no_break_space = "\u00A0";

double in_points(Length length) {
  return static_cast<double>(length) / fonts::point;
}
std::string rounded(Length length) {
  return std::to_string(std::llround(in_points(length)));
}

std::string area_text(const Rectangle& area) {
  return rounded(area.x) + "," + rounded(area.y) + " " + rounded(area.width) + "x" + rounded(area.height);
}

std::string owner(ContentId content) {
  return content == ContentId::Artifact ? "-" : "c" + std::to_string(static_cast<std::uint32_t>(content));
}

const char* name_of(fonts::Face face) {
  constexpr const char* names[] = {"regular", "bold", "italic", "bolditalic", "symbols", "math"};
  return names[static_cast<std::size_t>(face)];
}

std::string without(std::string text, std::string_view part, std::string_view other) {
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
    text.replace(at, part.size(), other);
  }
  return text;
}

std::string visible(const std::string& text) {
  return without(text, soft_hyphen, "~");
}

std::string target_text(const LinkItem& link) {
  return std::visit(document::Overload{[](const Destination& to) { return "#" + to.id; },
                                       [](const Address& to) { return to.url; }},
                    link.target);
}

std::string item_text(const Item& item) {
  return std::visit(
      document::Overload{
          [](const TextItem& text) {
            return "text " + owner(text.content) + " " + rounded(text.x) + "," + rounded(text.baseline) +
                   " " + name_of(text.face) + " " + std::to_string(text.size) + " \"" + visible(text.text) +
                   "\"";
          },
          [](const FillItem& fill) { return "fill " + owner(fill.content) + " " + area_text(fill.area); },
          [](const ImageItem& image) {
            return "image " + owner(image.content) + " " + area_text(image.area) + " " +
                   std::to_string(image.image);
          },
          [](const DrawingItem& drawing) {
            return "drawing " + owner(drawing.content) + " " + area_text(drawing.area) + " " +
                   std::to_string(drawing.shapes.size()) + " shapes";
          },
          [](const LinkItem& link) {
            return "link " + area_text(link.area) + " " + target_text(link) + " \"" + link.description + "\"";
          },
      },
      item);
}

const char* name_of(Role role) {
  constexpr const char* names[] = {"Document", "Part",   "Sect",  "Div",        "H1",   "H2",    "H3",
                                   "H4",       "H5",     "H6",    "P",          "L",    "LI",    "Lbl",
                                   "LBody",    "Table",  "TR",    "TH",         "TD",   "THead", "TBody",
                                   "Caption",  "Figure", "Quote", "BlockQuote", "Code", "Note",  "Reference",
                                   "Link",     "Span",   "TOC",   "TOCI"};
  return names[static_cast<std::size_t>(role)];
}

bool is_inline(Role role) {
  return role == Role::Link || role == Role::Code || role == Role::Span || role == Role::Reference ||
         role == Role::Quote;
}

using Texts = std::map<ContentId, std::string>;

Texts texts_of(const LaidOut& laid_out) {
  Texts texts;
  for (const auto& page : laid_out.pages) {
    for (const auto& item : page.items) {
      if (const auto* text = std::get_if<TextItem>(&item)) texts[text->content] += text->text;
    }
  }
  return texts;
}

void read(const LaidOut& laid_out, ElementId id, const Texts& texts, std::string& out) {
  const auto& element = laid_out.elements[static_cast<std::size_t>(id)];
  for (const auto& kid : element.kids) {
    std::visit(document::Overload{
                   [&](ElementId inner) { read(laid_out, inner, texts, out); },
                   [&](ContentId content) {
                     if (const auto found = texts.find(content); found != texts.end()) out += found->second;
                   },
               },
               kid);
  }
  if (!is_inline(element.role)) out += ' ';
}

void write(const LaidOut& laid_out, ElementId id, const Texts& texts, std::size_t depth, std::string& out) {
  const auto& element = laid_out.elements[static_cast<std::size_t>(id)];
  out += std::string(depth * 2, ' ') + name_of(element.role);
  if (!element.alt.empty()) out += " alt \"" + element.alt + "\"";
  if (!element.id.empty()) out += " id " + element.id;
  if (element.scope != Scope::None) out += element.scope == Scope::Column ? " column" : " row";
  out += '\n';
  for (const auto& kid : element.kids) {
    std::visit(document::Overload{
                   [&](ElementId inner) { write(laid_out, inner, texts, depth + 1, out); },
                   [&](ContentId content) {
                     const auto found = texts.find(content);
                     const auto text = found == texts.end() ? std::string("(drawn)") : visible(found->second);
                     out += std::string(depth * 2 + 2, ' ') + "\"" + text + "\"\n";
                   },
               },
               kid);
  }
}

Length width_without_last_space(const TextItem& item) {
  Length width = 0;
  for (std::size_t i = 0; i < item.glyphs.size(); ++i) {
    if (i + 1 == item.glyphs.size() && item.text.ends_with(' ')) break;
    width += Length{item.glyphs[i].advance} * item.size + (item.extra.empty() ? 0 : item.extra[i]);
  }
  return width;
}

}  // namespace

std::string dump(const LaidOut& laid_out) {
  std::string out;
  for (const auto& page : laid_out.pages) {
    out += "page " + page.label + " " + rounded(page.width) + "x" + rounded(page.height) + "\n";
    for (const auto& item : page.items) out += "  " + item_text(item) + "\n";
  }
  for (const auto& bookmark : laid_out.bookmarks) {
    out += "bookmark " + std::to_string(bookmark.level) + " page " + std::to_string(bookmark.page + 1) +
           " \"" + bookmark.title + "\"\n";
  }
  for (const auto& [id, place] : laid_out.destinations) {
    out += "destination " + id + " page " + std::to_string(place.page + 1) + " " + rounded(place.y) + "\n";
  }
  return out;
}

std::string structure(const LaidOut& laid_out) {
  std::string out;
  write(laid_out, ElementId{0}, texts_of(laid_out), 0, out);
  return out;
}

std::vector<std::string> words_read(const LaidOut& laid_out) {
  std::string text;
  read(laid_out, ElementId{0}, texts_of(laid_out), text);
  return split_words(without(text, soft_hyphen, ""));
}

std::vector<std::string> split_words(const std::string& text) {
  std::istringstream stream(without(text, no_break_space, " "));
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::vector<Lying> all_text(const LaidOut& laid_out) {
  std::vector<Lying> all;
  for (std::size_t page = 0; page < laid_out.pages.size(); ++page) {
    for (const auto& item : laid_out.pages[page].items) {
      const auto* text = std::get_if<TextItem>(&item);
      if (!text) continue;
      all.push_back({page, text->content == ContentId::Artifact, in_points(text->x),
                     in_points(text->x + width_without_last_space(*text)), in_points(text->baseline),
                     text->size / 10.0, visible(text->text)});
    }
  }
  return all;
}

std::vector<std::string> lines_of(const LaidOut& laid_out) {
  std::map<std::pair<std::size_t, double>, std::map<double, std::string>> lines;
  for (const auto& text : all_text(laid_out)) {
    if (!text.artifact) lines[{text.page, text.baseline}][text.left] += text.text;
  }
  std::vector<std::string> result;
  for (const auto& [place, pieces] : lines) {
    std::string line;
    for (const auto& [left, text] : pieces) line += text;
    result.push_back(line);
  }
  return result;
}

std::vector<std::string> misplaced(const LaidOut& laid_out, double margin_left, double margin_right,
                                   double margin_top, double margin_bottom) {
  std::vector<std::string> found;
  std::map<std::size_t, std::vector<Lying>> by_page;
  for (auto& text : all_text(laid_out)) {
    const auto& page = laid_out.pages[text.page];
    const bool outside = text.left < margin_left - 0.01 ||
                         text.right > in_points(page.width) - margin_right + 0.01 ||
                         text.baseline - text.size * 0.7 < margin_top - 0.01 ||
                         text.baseline > in_points(page.height) - margin_bottom + 0.01;
    if (outside && !text.artifact) found.push_back("outside: " + text.text);
    by_page[text.page].push_back(std::move(text));
  }
  for (auto& [page, texts] : by_page) {
    std::sort(texts.begin(), texts.end(),
              [](const Lying& a, const Lying& b) { return a.baseline < b.baseline; });
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t j = i + 1; j < texts.size(); ++j) {
        const auto& upper = texts[i];
        const auto& lower = texts[j];
        if (lower.baseline - lower.size > upper.baseline + 1) break;
        const bool beside = upper.right <= lower.left + 0.01 || lower.right <= upper.left + 0.01;
        const bool below = lower.baseline - lower.size * 0.7 >= upper.baseline + upper.size * 0.15;
        if (!beside && !below) found.push_back("over each other: " + upper.text + " | " + lower.text);
      }
    }
  }
  return found;
}

}  // namespace layout
