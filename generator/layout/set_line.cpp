#include "layout/set_line.h"

#include <algorithm>
#include <string_view>

namespace layout {
namespace {

/// A word, a part of a word, a space or a picture on its line.
struct Piece {
  const Stretch* stretch = nullptr;
  const ShapedWord* word = nullptr;  // null: a picture
  std::string_view text;
  Length width = 0;
  bool space = false;
};

/// The bytes of the text on a line.
struct Bytes {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t space_end = 0;  // behind the space that the line is broken at
};

Bytes bytes_of(const StyledText& text, const std::vector<LineItem>& items, LineRange range) {
  Bytes bytes;
  bool found = false;
  for (auto i = range.first; i < range.last; ++i) {
    if (items[i].kind != LineItemKind::Box) continue;
    if (!found) bytes.begin = items[i].begin;
    bytes.end = items[i].end;
    found = true;
  }
  // Words also stay apart where the writer broke the line.
  const auto& at = items[range.last];
  const bool at_space =
      at.kind == LineItemKind::Glue || (at.penalty == forced_break && at.begin < text.text.size());
  bytes.space_end = found && at_space ? bytes.end + 1 : bytes.end;
  return bytes;
}

class PieceMaker {
 public:
  PieceMaker(const StyledText& text, WordShapes& words) : text_(text), words_(words) {}

  std::vector<Piece> make(const Bytes& bytes, bool hyphen) && {
    const auto& stretches = text_.stretches;
    auto stretch = std::partition_point(stretches.begin(), stretches.end(),
                                        [&](const Stretch& s) { return s.end <= bytes.begin; });
    for (; stretch != stretches.end() && stretch->begin < bytes.space_end; ++stretch) {
      add(*stretch, std::max(stretch->begin, bytes.begin), std::min(stretch->end, bytes.space_end));
    }
    if (hyphen && !pieces_.empty()) add_hyphen(*pieces_.back().stretch);
    return std::move(pieces_);
  }

 private:
  void add(const Stretch& stretch, std::uint32_t begin, std::uint32_t end) {
    if (stretch.picture) {
      pieces_.push_back({&stretch, nullptr, {}, text_.pictures[*stretch.picture].width, false});
      return;
    }
    for (auto at = begin; at < end;) {
      const bool space = text_.text[at] == ' ' || text_.text[at] == '\n';
      const auto rest = std::string_view(text_.text).substr(at, end - at);
      const auto piece = space ? std::string_view(" ") : rest.substr(0, rest.find_first_of(" \n"));
      add_text(stretch, piece, space);
      at += static_cast<std::uint32_t>(piece.size());
    }
  }
  void add_text(const Stretch& stretch, std::string_view text, bool space) {
    const auto& word = words_.shape(stretch.look.face, text, text_.language_of(stretch));
    pieces_.push_back({&stretch, &word, text, word.advance * stretch.look.size, space});
  }
  void add_hyphen(const Stretch& stretch) {
    const auto& word = words_.hyphen(stretch.look.face);
    pieces_.push_back({&stretch, &word, "\u00AD", word.advance * stretch.look.size, false});
  }

  const StyledText& text_;
  WordShapes& words_;
  std::vector<Piece> pieces_;
};

/// A span of the line that is underlined, struck through or part of a link.
struct Run {
  Length x = 0;
  const Stretch* stretch = nullptr;
};

class LineSetter {
 public:
  LineSetter(const StyledText& text, const LinePlace& place, const WordShapes& words,
             std::vector<Piece> pieces, bool at_space)
      : text_(text), place_(place), words_(words), pieces_(std::move(pieces)), ends_with_space_(at_space) {}

  SetLine set() && {
    spread();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (i + 1 == pieces_.size() && ends_with_space_) line_.end = x_;
      add(pieces_[i]);
    }
    if (!ends_with_space_) line_.end = x_;
    end_runs();
    return std::move(line_);
  }

 private:
  /// Decides where the line begins and what each of its spaces, or else each of its glyphs, takes up.
  void spread() {
    Length natural = 0;
    const auto inner = pieces_.size() - (ends_with_space_ ? 1 : 0);
    std::int64_t glyphs = 0;
    for (std::size_t i = 0; i < inner; ++i) {
      natural += pieces_[i].width;
      gaps_ += pieces_[i].space ? 1 : 0;
      glyphs += glyph_count(pieces_[i]);
    }
    const Length room = place_.width - natural;
    x_ = place_.x;
    if (place_.adjust == Adjust::Right) x_ += std::max<Length>(room, 0);
    if (place_.adjust == Adjust::Centre) x_ += std::max<Length>(room / 2, 0);
    const bool justify = place_.adjust == Adjust::Justified && !place_.last_of_paragraph;
    // A line that would get holes stays ragged.
    if (room > 0 && (!justify || room > natural / 2)) return;
    extra_ = room;
    if (gaps_ > 0) return;
    between_glyphs_ = room < 0;
    gaps_ = between_glyphs_ ? glyphs : 0;
  }

  static std::int64_t glyph_count(const Piece& piece) {
    std::int64_t count = 0;
    if (piece.word) {
      for (const auto& run : piece.word->runs) count += static_cast<std::int64_t>(run.glyphs.size());
    }
    return count;
  }

  /// The next gap's share of what is to be spread; the shares add up exactly.
  Length next_share() {
    if (gaps_ <= 0) return 0;
    const Length share = extra_ / gaps_;
    extra_ -= share;
    --gaps_;
    return share;
  }

  void add(const Piece& piece) {
    update_runs(*piece.stretch);
    if (piece.stretch->mark && (line_.marks.empty() || line_.marks.back() != *piece.stretch->mark)) {
      line_.marks.push_back(*piece.stretch->mark);
    }
    piece.word ? add_glyphs(piece) : add_picture(piece);
  }

  void add_picture(const Piece& piece) {
    const auto& picture = text_.pictures[*piece.stretch->picture];
    ImageItem item;
    item.content = piece.stretch->content;
    item.area = {x_, place_.baseline - picture.height, picture.width, picture.height};
    item.image = picture.image;
    line_.items.push_back(item);
    x_ += picture.width;
  }

  void add_glyphs(const Piece& piece) {
    const auto& look = piece.stretch->look;
    for (const auto& run : piece.word->runs) {
      auto& item = text_item(*piece.stretch, run.face);
      for (const auto& glyph : run.glyphs) {
        const auto offset = static_cast<std::uint32_t>(item.text.size());
        auto placed = glyph;
        placed.begin = offset;
        placed.end = offset + (glyph.end - glyph.begin);
        item.text += piece.text.substr(glyph.begin, glyph.end - glyph.begin);
        item.glyphs.push_back(placed);
        const Length share = piece.space || between_glyphs_ ? next_share() : 0;
        item.extra.push_back(share);
        x_ += Length{glyph.advance} * look.size + share;
      }
    }
  }

  /// The item that these letters join, or a new one.
  TextItem& text_item(const Stretch& stretch, fonts::Face face) {
    const auto baseline = place_.baseline - stretch.look.rise;
    if (!line_.items.empty()) {
      auto* last = std::get_if<TextItem>(&line_.items.back());
      if (last && last->content == stretch.content && last->face == face && last->size == stretch.look.size &&
          last->colour == stretch.look.colour && last->baseline == baseline) {
        return *last;
      }
    }
    TextItem item;
    item.content = stretch.content;
    item.x = x_;
    item.baseline = baseline;
    item.face = face;
    item.size = stretch.look.size;
    item.colour = stretch.look.colour;
    line_.items.emplace_back(std::move(item));
    return std::get<TextItem>(line_.items.back());
  }

  void update_runs(const Stretch& next) {
    if (link_.stretch && link_.stretch->link != next.link) end_link();
    if (struck_.stretch && !next.look.struck) end_stroke();
    if (next.link && !link_.stretch) link_ = {x_, &next};
    if (next.look.struck && !struck_.stretch) struck_ = {x_, &next};
  }
  void end_runs() {
    x_ = line_.end;
    if (link_.stretch) end_link();
    if (struck_.stretch) end_stroke();
    for (auto& item : line_.items) drop_idle_extra(item);
  }

  void end_link() {
    const auto& stretch = *link_.stretch;
    const auto& use = text_.links[*stretch.link];
    const auto top = place_.baseline - stretch.look.rise - ascent_of(words_, stretch.look.size);
    LinkItem item;
    item.element = use.element;
    item.area = {link_.x, top, x_ - link_.x,
                 ascent_of(words_, stretch.look.size) + descent_of(words_, stretch.look.size)};
    item.target = use.target;
    item.description = use.description;
    if (item.area.width > 0) line_.items.emplace_back(std::move(item));
    if (stretch.look.underlined) add_stroke(link_, -stretch.look.size * 130);
    link_ = {};
  }
  void end_stroke() {
    add_stroke(struck_, struck_.stretch->look.size * 260);
    struck_ = {};
  }
  /// A thin line over a run; `above` the baseline, in ten-thousandths of a point.
  void add_stroke(const Run& run, Length above) {
    const Length thickness = std::max<Length>(run.stretch->look.size * 55, fonts::point / 3);
    FillItem item;
    item.area = {run.x, place_.baseline - above, x_ - run.x, thickness};
    item.colour = run.stretch->look.colour;
    if (item.area.width > 0) line_.items.emplace_back(item);
  }

  static void drop_idle_extra(Item& item) {
    auto* text = std::get_if<TextItem>(&item);
    if (!text) return;
    const auto& extra = text->extra;
    if (std::all_of(extra.begin(), extra.end(), [](Length share) { return share == 0; })) text->extra.clear();
  }

  const StyledText& text_;
  const LinePlace& place_;
  const WordShapes& words_;
  std::vector<Piece> pieces_;
  bool ends_with_space_ = false;
  Length x_ = 0;
  Length extra_ = 0;
  std::int64_t gaps_ = 0;
  bool between_glyphs_ = false;
  Run link_ = {};
  Run struck_ = {};
  SetLine line_;
};

}  // namespace

SetLine set_line(const StyledText& text, const std::vector<LineItem>& items, LineRange range,
                 const LinePlace& place, WordShapes& words) {
  const auto bytes = bytes_of(text, items, range);
  auto pieces = PieceMaker(text, words).make(bytes, items[range.last].hyphen);
  return LineSetter(text, place, words, std::move(pieces), bytes.space_end > bytes.end).set();
}

Length ascent_of(const WordShapes& words, fonts::FontSize size) {
  return Length{words.metrics(fonts::Face::Regular).ascent} * size;
}
Length descent_of(const WordShapes& words, fonts::FontSize size) {
  return Length{-words.metrics(fonts::Face::Regular).descent} * size;
}

}  // namespace layout
