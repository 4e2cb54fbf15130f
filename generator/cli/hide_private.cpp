#include "cli/hide_private.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "source/ascii.h"
#include "source/words.h"

namespace cli {
namespace {

/// The whole lines that a span touches.
source::Span lines_of(source::Span span, const source::SourceFile& file) {
  const auto first = line_of(file, span.begin);
  const auto last = line_of(file, span.end);
  const auto offset_of = [&](const char* at) { return static_cast<std::uint32_t>(at - file.text.data()); };
  return {span.file, offset_of(first.data()), offset_of(last.data() + last.size())};
}

bool is_word_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || source::is_digit(c) || source::is_small_letter(source::lower(c));
}

/// Whether `text` goes on within a word at `at`: a short name is a part of many others.
bool splits_word(std::string_view text, std::size_t at) {
  return at > 0 && at < text.size() && is_word_character(text[at - 1]) && is_word_character(text[at]);
}

void replace_all(std::string& text, std::string_view secret) {
  for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + 1)) {
    if (!splits_word(text, at) && !splits_word(text, at + secret.size()))
      text.replace(at, secret.size(), "…");
  }
}

// `Jan de Voorbeeld` before `Jan`, which would leave the surname.
struct LongestFirst {
  bool operator()(const std::string& a, const std::string& b) const {
    return a.size() == b.size() ? a < b : a.size() > b.size();
  }
};

class Hiding {
 public:
  Hiding(const source::Diagnostics& problems, const source::SourceMap& sources) : sources_(sources) {
    for (const auto& problem : problems) {
      if (!is_private_rule(problem) || problem.span.file == source::FileId::None) continue;
      spans_.push_back(problem.span);
      files_.insert(problem.span.file);
      const auto secret = source::without_wrapping(text_of(sources, problem.span));
      if (!secret.empty()) secrets_.emplace(secret);
    }
  }

  bool has_work() const { return !spans_.empty(); }

  void hide(source::Diagnostic& problem) {
    if (files_.contains(problem.span.file)) hide_place(problem);
    replace(problem.message);
    replace(problem.context);
    for (auto& hint : problem.hints) replace(hint);
    for (auto& note : problem.notes) replace(note.text);
  }

 private:
  void hide_place(source::Diagnostic& problem) const {
    // The words of an item may hold a part of what is private, cut short.
    if (const auto words = problem.context.find(": \""); words != std::string::npos) {
      problem.context.resize(words);
    }
    problem.confidential = touches(lines_of(problem.span, sources_[problem.span.file]));
    if (is_private_rule(problem) || !touches(problem.span)) return;
    problem.message = "hier klopt nog iets niet";
    problem.hints = {"los eerst de melding over persoonsgegevens op"};
    problem.notes.clear();
  }

  bool touches(source::Span span) const {
    return std::any_of(spans_.begin(), spans_.end(),
                       [&](source::Span other) { return overlap(span, other); });
  }

  // Thousands of problems in one file say the same.
  void replace(std::string& text) {
    const auto [known, is_new] = replaced_.try_emplace(text, text);
    if (is_new) {
      for (const auto& secret : secrets_) replace_all(known->second, secret);
    }
    text = known->second;
  }

  const source::SourceMap& sources_;
  std::vector<source::Span> spans_;
  std::set<source::FileId> files_;
  std::set<std::string, LongestFirst> secrets_;
  std::map<std::string, std::string> replaced_;  // by the text as it was
};

}  // namespace

bool is_private_rule(const source::Diagnostic& problem) {
  return problem.rule.starts_with("avg.");
}

void hide_private(source::Diagnostics& problems, const source::SourceMap& sources) {
  Hiding hiding(problems, sources);
  for (auto& problem : problems) {
    problem.confidential = is_private_rule(problem);
    if (hiding.has_work()) hiding.hide(problem);
  }
}

}  // namespace cli
