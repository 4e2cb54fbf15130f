#include "markdown/language_spans.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/language_attribute.h"
#include "markdown/letters.h"
#include "markdown/text_nodes.h"

// One pass from left to right, as in strikethrough.cpp: a `]` with a language takes all behind its `[` into
// one node. The brackets of other things pair up and stay text.
namespace markdown {
namespace {

using document::Inlines;

constexpr std::size_t deepest = 4;  // a language within a language

std::size_t depth_of(std::span<const document::Inline> nodes) {
  std::size_t depth = 0;
  for (const auto& node : nodes) {
    if (const auto* span = std::get_if<document::LanguageSpan>(&node))
      depth = std::max(depth, depth_of(span->children) + 1);
  }
  return depth;
}

bool has_words(std::span<const document::Inline> nodes) {
  return std::any_of(nodes.begin(), nodes.end(), [](const document::Inline& node) {
    const auto* text = std::get_if<document::Text>(&node);
    if (text) return text->text.find_first_not_of(" \t\u00A0") != std::string::npos;
    return !std::holds_alternative<document::SoftBreak>(node) &&
           !std::holds_alternative<document::LineBreak>(node);
  });
}

class SpanFinder {
 public:
  explicit SpanFinder(Context& context) : context_(context) {}

  Inlines find(Inlines nodes) {
    for (auto& node : nodes) {
      if (const auto* text = std::get_if<document::Text>(&node)) {
        add_text(*text);
      } else {
        if (auto* inner = children_of(node)) *inner = SpanFinder(context_).find(std::move(*inner));
        out_.push_back(std::move(node));
      }
    }
    std::erase_if(out_, is_empty_text);
    return std::move(out_);
  }

 private:
  static bool is_empty_text(const document::Inline& node) {
    const auto* text = std::get_if<document::Text>(&node);
    return text && text->text.empty();
  }

  void add_text(const document::Text& node) {
    if (node.text.find_first_of("[]{") == std::string::npos) return out_.push_back(node);
    const Letters letters = letters_of(context_.text, node);
    std::size_t done = 0;
    for (std::size_t at = 0; at < node.text.size();) {
      const std::size_t end = letters.plain(at) ? read_sign(letters, at, done) : 0;
      if (end > 0) done = end;
      at = std::max(end, at + 1);
    }
    add_letters(letters, done, node.text.size());
  }

  void add_letters(const Letters& letters, std::size_t begin, std::size_t end) {
    if (begin < end) out_.push_back(letters.slice(begin, end));
  }

  // What stands before `at` from `done` on is still to be added. The end of what was added; 0 for nothing.
  std::size_t read_sign(const Letters& letters, std::size_t at, std::size_t done) {
    switch (letters.text[at]) {
      case '[':
        add_letters(letters, done, at);
        openers_.push_back(out_.size());
        out_.emplace_back(letters.slice(at, at + 1));
        return at + 1;
      case ']':
        return read_closing(letters, at, done);
      case '{':
        if (!told_) check_loose_language(letters, at, context_);
        return 0;
      default:
        return 0;
    }
  }

  std::size_t read_closing(const Letters& letters, std::size_t at, std::size_t done) {
    if (openers_.empty()) return 0;
    const std::size_t end = end_of_attributes(letters, at + 1);
    const std::size_t opener = openers_.back();
    openers_.pop_back();
    if (end == 0) return 0;
    add_letters(letters, done, at);
    close(opener, read_language(letters, at + 1, end, context_),
          range(document::span_of(out_[opener]).begin, letters.letters[end - 1].end));
    return end;
  }

  void close(std::size_t opener, std::optional<std::string> language, source::Span span) {
    const std::span words(out_.begin() + static_cast<std::ptrdiff_t>(opener) + 1, out_.end());
    check_words(words, span);
    if (!language || !has_words(words) || is_too_deep(words, span)) {
      // The words stay; what moved them out each time would be slow for brackets within brackets.
      std::get<document::Text>(out_[opener]).text.clear();
      return;
    }
    Inlines children(std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
    out_.resize(opener);
    out_.push_back(document::LanguageSpan{std::move(*language), std::move(children), span});
  }

  void check_words(std::span<const document::Inline> words, source::Span span) {
    if (!has_words(words)) {
      context_.error("taal.leeg", span, "tussen deze haken staan geen woorden",
                     "zet de woorden tussen `[` en `]`, of haal dit weg");
    } else if (stands_before_address(span.end)) {
      context_.error("taal.vorm", span, "zo krijgen deze woorden wel een taal, maar geen link",
                     "zet de link tussen de haken: `[[tekst](adres)]{taal=en}`");
    }
  }

  bool stands_before_address(std::size_t at) const {
    constexpr std::array<std::string_view, 4> starts = {"(http", "(www.", "(mailto:", "(@"};
    const auto rest = std::string_view(context_.text).substr(at);
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return rest.starts_with(start); });
  }

  bool is_too_deep(std::span<const document::Inline> words, source::Span span) {
    if (depth_of(words) < deepest) return false;
    context_.error("taal.vorm", span, "hier zitten te veel talen in elkaar",
                   "zet hoogstens " + std::to_string(deepest) + " talen in elkaar");
    // What stands around this would be deeper still.
    openers_.clear();
    told_ = true;
    return true;
  }

  Context& context_;
  Inlines out_;
  std::vector<std::size_t> openers_;  // indices in out_
  bool told_ = false;                 // that all of this is too deep
};

}  // namespace

bool may_hold_language(std::string_view text) {
  return text.find("]{") != text.npos || text.find("{taal") != text.npos;
}

void find_language_spans(document::Inlines& nodes, Context& context) {
  if (!context.may_hold_language) return;
  nodes = SpanFinder(context).find(std::move(nodes));
  join_texts(nodes);
}

}  // namespace markdown
