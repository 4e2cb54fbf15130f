#include "markdown/strikethrough.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/letters.h"
#include "markdown/text_nodes.h"
#include "markdown/utf8.h"

// One pass from left to right: what was read lies in a flat list, with the places of the runs that may
// still open. A run that closes takes all behind its opener into one node.
namespace markdown {
namespace {

constexpr int deepest = 4;  // strikethrough within strikethrough

// The character that ends before `at`, and the one that begins there; a space at either end of the text.
char32_t before(std::string_view text, std::size_t at) {
  if (at == 0) return ' ';
  std::size_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const auto found = decode_utf8(text, begin);
  return found ? found->code : U' ';
}
char32_t after(std::string_view text, std::size_t at) {
  const auto found = decode_utf8(text, at);
  return found ? found->code : U' ';
}

class Striker {
 public:
  explicit Striker(Context& context) : context_(context), source_(context.text) {}

  document::Inlines strike(document::Inlines nodes) {
    for (auto& node : nodes) {
      if (const auto* text = std::get_if<document::Text>(&node)) {
        add_text(*text);
      } else {
        if (auto* inner = children_of(node)) *inner = Striker(context_).strike(std::move(*inner));
        add(std::move(node), 0);
      }
    }
    return std::move(out_);
  }

 private:
  void add(document::Inline node, int depth) {
    out_.push_back(std::move(node));
    depths_.push_back(depth);
  }

  void add_text(const document::Text& node) {
    if (node.text.find('~') == std::string::npos) return add(node, 0);
    const Letters letters = letters_of(source_, node);
    std::size_t done = 0;
    for (std::size_t at = node.text.find('~'); at != std::string::npos; at = node.text.find('~', at)) {
      std::size_t end = at;
      while (end < node.text.size() && node.text[end] == '~' && letters.plain(end)) ++end;
      if (end == at) {
        ++at;
        continue;
      }
      if (end - at <= 2) {
        if (at > done) add(letters.slice(done, at), 0);
        add_run(letters, at, end);
        done = end;
      }
      at = end;
    }
    if (done < node.text.size()) add(letters.slice(done, node.text.size()), 0);
  }

  // CommonMark 0.29 §6.4 on flanking. Beyond the node the source tells what stands beside the run.
  void add_run(const Letters& letters, std::size_t begin, std::size_t end) {
    const char32_t left =
        begin > 0 ? before(letters.text, begin) : before(source_, letters.letters[begin].begin);
    const char32_t right =
        end < letters.text.size() ? after(letters.text, end) : after(source_, letters.letters[end - 1].end);
    const bool opens = !is_space(right) && (!is_punctuation(right) || is_space(left) || is_punctuation(left));
    const bool closes =
        !is_space(left) && (!is_punctuation(left) || is_space(right) || is_punctuation(right));
    document::Text run = letters.slice(begin, end);
    auto& openers = openers_[end - begin - 1];
    if (closes && !openers.empty() && close(openers.back(), run.span)) return;
    if (opens) openers.push_back(out_.size());
    add(std::move(run), 0);
  }

  bool close(std::size_t opener, source::Span closing) {
    const auto inner = static_cast<std::ptrdiff_t>(opener) + 1;
    const auto deepest_inner = std::max_element(depths_.begin() + inner, depths_.end());
    const int depth = deepest_inner == depths_.end() ? 1 : *deepest_inner + 1;
    if (depth > deepest) {
      // What opens before this holds it too, and would be deeper still.
      for (auto& openers : openers_) openers.clear();
      return false;
    }
    document::Strikethrough struck;
    struck.span = range(document::span_of(out_[opener]).begin, closing.end);
    if (context_.page() && closing.end - closing.begin == 1) report_single(struck.span);
    struck.children.assign(std::make_move_iterator(out_.begin() + inner),
                           std::make_move_iterator(out_.end()));
    out_.resize(opener);
    depths_.resize(opener);
    for (auto& openers : openers_) {
      while (!openers.empty() && openers.back() >= opener) openers.pop_back();
    }
    add(std::move(struck), depth);
    return true;
  }

  void report_single(source::Span span) {
    context_.report(source::Severity::Warning, "markdown.doorgestreept", span,
                    "deze woorden worden doorgestreept, door de `~` ervoor en erachter",
                    "schrijf `ongeveer` of `tot`, of `~~` als je wel wilt doorstrepen");
  }

  Context& context_;
  std::string_view source_;
  document::Inlines out_;
  std::vector<int> depths_;                          // of strikethrough, one an inline of out_
  std::array<std::vector<std::size_t>, 2> openers_;  // indices in out_, by one and two tildes
};

}  // namespace

void strike_through(document::Inlines& nodes, Context& context) {
  nodes = Striker(context).strike(std::move(nodes));
}

}  // namespace markdown
