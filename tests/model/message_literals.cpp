#include "message_literals.h"

#include <cctype>
#include <utility>

namespace model {
namespace {

/// Reads code as far as its literals go: comments, includes and characters are passed over.
class LiteralReader {
 public:
  explicit LiteralReader(std::string_view code) : code_(code) {}

  std::vector<std::string> read() {
    while (at_ < code_.size()) read_one();
    close();
    return std::move(texts_);
  }

 private:
  void read_one() {
    if (starts("//")) return skip_behind("\n");
    if (starts("/*")) return skip_behind("*/");
    if (starts("\n#") || (at_ == 0 && starts("#"))) return skip_behind_directive();
    if (starts("R\"(")) return add_raw();
    if (starts("::")) return skip(2);
    const char next = code_[at_];
    if (next == '"') return add_literal();
    if (next == '\'' && !is_digit_before()) return skip_character();
    read_mark(next);
    ++at_;
  }

  // What stands between brackets behind a literal belongs to a value put in the text.
  void read_mark(char mark) {
    if (mark == '(' || mark == '[') ++depth_;
    if (mark == ')' || mark == ']') --depth_;
    const bool is_end =
        mark == ',' || mark == ';' || mark == '?' || mark == ':' || mark == '{' || mark == '}';
    if (depth_ < text_depth_ || (is_end && depth_ == text_depth_)) return close();
    const bool is_value = std::isalnum(static_cast<unsigned char>(mark)) != 0 && depth_ == text_depth_;
    if (open_ && is_value && !text_.ends_with(value)) text_ += value;
  }

  void add_literal() {
    std::string text;
    for (++at_; at_ < code_.size() && code_[at_] != '"'; ++at_) {
      if (code_[at_] == '\\') ++at_;
      text += code_[at_ - 1] == '\\' && code_[at_] == 'n' ? ' ' : code_[at_];
    }
    ++at_;
    add(text);
  }

  void add_raw() {
    const auto begin = at_ + 3, end = code_.find(")\"", begin);
    add(code_.substr(begin, end - begin));
    at_ = end + 2;
  }

  void add(std::string_view text) {
    if (open_ && depth_ > text_depth_) return;  // of a value
    if (!open_) text_depth_ = depth_;
    open_ = true;
    text_ += text;
  }

  void close() {
    if (open_) texts_.push_back(std::move(text_));
    text_.clear();
    open_ = false;
    text_depth_ = depth_;
  }

  bool starts(std::string_view words) const { return code_.substr(at_).starts_with(words); }
  bool is_digit_before() const {
    return at_ > 0 && std::isdigit(static_cast<unsigned char>(code_[at_ - 1])) != 0;
  }
  void skip(std::size_t length) { at_ += length; }
  void skip_behind(std::string_view end) {
    const auto found = code_.find(end, at_);
    at_ = found == code_.npos ? code_.size() : found + (end == "\n" ? 0 : end.size());
  }
  void skip_behind_directive() {
    ++at_;
    skip_behind("\n");
  }
  void skip_character() {
    ++at_;
    while (at_ < code_.size() && code_[at_] != '\'') at_ += code_[at_] == '\\' ? 2 : 1;
    ++at_;
  }

  static constexpr std::string_view value = "•";

  std::string_view code_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int text_depth_ = 0;
  bool open_ = false;
  std::string text_;
  std::vector<std::string> texts_;
};

}  // namespace

std::vector<std::string> literals_of(std::string_view code) {
  return LiteralReader(code).read();
}

}  // namespace model
