#include "pdf/text_content.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "fonts/utf8.h"
#include "pdf/syntax.h"

// A line is shown by one TJ (ISO 32000-1 §9.4.3): strings of two-byte glyph numbers, and between them how far
// the next glyph is moved left, in thousandths of the font size. These are whole numbers; what rounding
// leaves is carried to the next, so a justified line ends where it should.

namespace pdf {
namespace {

using layout::Length;

/// Glyphs [first, last) whose text the file's ToUnicode gives, or that need it said here.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
  bool speaks_for_itself = true;
};

/// Past the end of the cluster that starts at `first`: its further glyphs stand for no text.
std::size_t end_of_cluster(const std::vector<fonts::Glyph>& glyphs, std::size_t first) {
  std::size_t last = first + 1;
  while (last < glyphs.size() && glyphs[last].begin == glyphs[last].end) ++last;
  return last;
}

std::string_view text_of(const layout::TextItem& item, std::size_t first, std::size_t last) {
  const std::size_t begin = item.glyphs[first].begin;
  std::size_t end = begin;
  for (std::size_t index = first; index < last; ++index)
    end = std::max<std::size_t>(end, item.glyphs[index].end);
  return std::string_view(item.text).substr(begin, end - begin);
}

/// Gives the glyphs of a cluster their text; true when each then stands for its own part of it.
class TextClaims {
 public:
  TextClaims(const layout::TextItem& item, const fonts::FontSet& fonts, GlyphUse& use)
      : item_(item), use_(use), replacement_(fonts.glyph_of(item.face, fonts::replacement_character)) {}

  bool claim(std::size_t first, std::size_t last) {
    const std::string_view text = text_of(item_, first, last);
    const fonts::GlyphId glyph = item_.glyphs[first].id;
    if (last - first > 1) return claim_each(first, last, text);
    if (glyph != replacement_) return use_.claim(item_.face, glyph, text);
    use_.claim(item_.face, glyph, replacement_text);  // stands for any character that no face has
    return text == replacement_text;
  }

 private:
  /// A letter and the marks on it: a character for each glyph, when there are as many.
  bool claim_each(std::size_t first, std::size_t last, std::string_view text) {
    std::size_t offset = 0;
    bool claimed = true;
    for (std::size_t index = first; index < last; ++index) {
      const std::size_t length = offset < text.size() ? fonts::decode_at(text, offset).length : 0;
      claimed = use_.claim(item_.face, item_.glyphs[index].id, text.substr(offset, length)) && claimed;
      offset += length;
    }
    return claimed && offset == text.size();
  }

  static constexpr std::string_view replacement_text = "\uFFFD";

  const layout::TextItem& item_;
  GlyphUse& use_;
  fonts::GlyphId replacement_;
};

std::vector<Stretch> split(const layout::TextItem& item, const fonts::FontSet& fonts, GlyphUse& use) {
  TextClaims claims(item, fonts, use);
  std::vector<Stretch> stretches;
  for (std::size_t first = 0; first < item.glyphs.size();) {
    const std::size_t last = end_of_cluster(item.glyphs, first);
    const bool speaks = claims.claim(first, last);
    if (!stretches.empty() && stretches.back().speaks_for_itself == speaks)
      stretches.back().last = last;
    else
      stretches.push_back({first, last, speaks});
    first = last;
  }
  return stretches;
}

/// Writes the arrays of TJ.
class GlyphWriter {
 public:
  GlyphWriter(std::string& operators, const layout::TextItem& item, const fonts::FontSet& fonts)
      : out_(operators), item_(item), fonts_(fonts) {}

  void show(std::size_t index);
  void end_array();

 private:
  void add_glyph(fonts::GlyphId glyph);
  void end_string();
  void move();
  void set_rise(std::int32_t rise);

  std::string& out_;
  const layout::TextItem& item_;
  const fonts::FontSet& fonts_;
  Length owed_ = 0;  // how far the next glyph stands right of where the PDF would put it
  std::int32_t rise_ = 0;
  bool in_array_ = false;
  std::size_t string_start_ = 0;  // offset in out_, 0: in no string
};

/// ISO 19005-3 §6.1.13: a string in a page has at most 32,767 bytes, escapes apart.
constexpr std::size_t longest_string = 16'000;

void GlyphWriter::add_glyph(fonts::GlyphId glyph) {
  if (string_start_ != 0 && out_.size() - string_start_ > longest_string) end_string();
  if (!in_array_) out_ += '[';
  in_array_ = true;
  if (string_start_ == 0) {
    out_ += '(';
    string_start_ = out_.size();
  }
  for (const int byte : {glyph >> 8, glyph & 0xFF}) {
    const auto c = static_cast<char>(byte);
    if (c == '(' || c == ')' || c == '\\') out_ += '\\';
    if (c == '\r')
      out_ += "\\r";
    else
      out_ += c;
  }
}

void GlyphWriter::end_string() {
  if (string_start_ == 0) return;
  out_ += ')';
  string_start_ = 0;
}

void GlyphWriter::end_array() {
  end_string();
  if (in_array_) out_ += "]TJ\n";
  in_array_ = false;
}

void GlyphWriter::move() {
  const Length half = owed_ >= 0 ? item_.size / 2 : -item_.size / 2;
  const Length thousandths = (owed_ + half) / item_.size;
  if (thousandths == 0) return;
  end_string();
  if (!in_array_) out_ += '[';
  in_array_ = true;
  append_integer(out_, -thousandths);
  owed_ -= thousandths * item_.size;
}

void GlyphWriter::set_rise(std::int32_t rise) {
  if (rise == rise_) return;
  end_array();
  append_hundredths(out_, to_hundredths(Length{rise} * item_.size));
  out_ += " Ts\n";
  rise_ = rise;
}

void GlyphWriter::show(std::size_t index) {
  const fonts::Glyph& glyph = item_.glyphs[index];
  const Length offset = Length{glyph.x_offset} * item_.size;
  set_rise(glyph.y_offset);
  owed_ += offset;
  move();
  add_glyph(glyph.id);
  const Length extra = index < item_.extra.size() ? item_.extra[index] : 0;
  owed_ += Length{glyph.advance - fonts_.width(item_.face, glyph.id)} * item_.size + extra - offset;
  if (rise_ != 0 && index + 1 == item_.glyphs.size()) set_rise(0);
}

}  // namespace

void append_glyphs(std::string& operators, const layout::TextItem& item, const fonts::FontSet& fonts,
                   GlyphUse& use) {
  GlyphWriter writer(operators, item, fonts);
  for (const Stretch& stretch : split(item, fonts, use)) {
    if (!stretch.speaks_for_itself)
      operators += "/Span<</ActualText" + text_string(text_of(item, stretch.first, stretch.last)) + ">>BDC\n";
    for (std::size_t index = stretch.first; index < stretch.last; ++index) writer.show(index);
    writer.end_array();
    if (!stretch.speaks_for_itself) operators += "EMC\n";
  }
}

}  // namespace pdf
