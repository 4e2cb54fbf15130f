// The decoded text and the scalar as written (YAML 1.2.2 chapter 7 and 8) are walked side by side. Bytes that
// are equal belong together; white space in the text stands for all white space at that place in the file;
// a backslash or a doubled quote stands for one character.
#include "model/value_text.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace model {
namespace {

bool is_space(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

// Length of an escape in a double-quoted scalar, YAML 1.2.2 §5.7.
std::size_t escape_length(std::string_view written) {
  if (written.size() < 2) return written.size();
  switch (written[1]) {
    case 'x':
      return 4;
    case 'u':
      return 6;
    case 'U':
      return 10;
    default:
      return 2;
  }
}

std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) ++length;
  return length;
}

struct Step {
  std::size_t text = 0;     // bytes of the decoded text
  std::size_t written = 0;  // bytes of the file
  bool literal = false;
};

class Alignment {
 public:
  Alignment(std::string_view text, std::string_view written) : text_(text), written_(written) {
    const bool quoted = !written.empty() && (written.front() == '"' || written.front() == '\'');
    style_ = quoted ? written.front() : ' ';
    at_ = quoted ? 1 : header_length();
  }

  /// The next pieces of both, or nothing when they part.
  std::optional<Step> next() {
    if (at_ >= written_.size()) return std::nullopt;
    if (style_ == '"' && written_[at_] == '\\') return escape();
    if (is_space(text_[done_])) return white_space();
    if (written_[at_] != text_[done_]) return std::nullopt;
    if (style_ == '\'' && text_[done_] == '\'') return Step{1, 2, false};
    return same_bytes();
  }

  void advance(const Step& step) {
    done_ += step.text;
    at_ += step.written;
  }

  bool finished() const { return done_ >= text_.size(); }
  std::size_t done() const { return done_; }
  std::size_t at() const { return at_; }

 private:
  // A block begins behind the line of its `|` or `>`, at its first word.
  std::size_t header_length() const {
    if (written_.empty() || (written_.front() != '|' && written_.front() != '>')) return 0;
    const auto line_end = written_.find('\n');
    if (line_end == std::string_view::npos) return written_.size();
    const auto words = written_.find_first_not_of(" \r\n\t", line_end);
    if (words == std::string_view::npos || text_.empty() || is_space(text_.front())) return line_end + 1;
    return words;
  }

  bool is_line_end(std::size_t at) const {
    return at < written_.size() && (written_[at] == '\n' || written_[at] == '\r');
  }

  std::optional<Step> white_space() const {
    std::size_t text_end = done_, end = at_;
    bool folded = false;
    for (; end < written_.size() && is_space(written_[end]); ++end) folded = folded || is_line_end(end);
    const auto longest = folded ? text_.size() : std::min(text_.size(), done_ + (end - at_));
    while (text_end < longest && is_space(text_[text_end])) ++text_end;
    const bool trailing = text_end == text_.size();
    if (end == at_ && !trailing) return std::nullopt;
    const bool same = text_.substr(done_, text_end - done_) == written_.substr(at_, end - at_);
    return Step{text_end - done_, end - at_, same};
  }

  std::optional<Step> escape() const {
    const auto length = escape_length(written_.substr(at_));
    if (at_ + length > written_.size()) return std::nullopt;
    return Step{character_length(text_.substr(done_)), length, false};
  }

  Step same_bytes() const {
    std::size_t length = 0;
    while (done_ + length < text_.size() && at_ + length < written_.size()) {
      const char byte = text_[done_ + length];
      const bool special = is_space(byte) || (style_ == '"' && written_[at_ + length] == '\\') ||
                           (style_ == '\'' && byte == '\'');
      if (special || byte != written_[at_ + length]) break;
      ++length;
    }
    return {length, length, true};
  }

  std::string_view text_;
  std::string_view written_;
  char style_ = ' ';
  std::size_t done_ = 0;
  std::size_t at_ = 0;
};

}  // namespace

source::MappedText text_of_value(const std::string& text, source::Span span, const source::SourceFile& file) {
  source::MappedText mapped;
  Alignment alignment(text, std::string_view(file.text).substr(span.begin, span.end - span.begin));
  while (!alignment.finished()) {
    const auto step = alignment.next();
    if (!step || step->text == 0) {
      mapped.append(std::string_view(text).substr(alignment.done()), span);
      return mapped;
    }
    const auto begin = span.begin + static_cast<std::uint32_t>(alignment.at());
    const source::Span origin{span.file, begin, begin + static_cast<std::uint32_t>(step->written)};
    if (step->literal) {
      mapped.append(file, origin);
    } else {
      mapped.append(std::string_view(text).substr(alignment.done(), step->text), origin);
    }
    alignment.advance(*step);
  }
  return mapped;
}

}  // namespace model
