#include "model/rules/unexplained_abbreviation.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "model/rules/capital_words.h"
#include "model/rules/long_form.h"
#include "model/words.h"
#include "source/ascii.h"

namespace model::rules {
namespace {

constexpr std::size_t longest = 6;

// Behind another word in capitals, a word of so many letters is no abbreviation.
constexpr std::size_t loud = 5;

bool is_roman_number(std::string_view word) {
  return word.find_first_not_of("IVX") == word.npos;
}

// Words that people put in capitals to stress them, and abbreviations that stand in every dictionary.
bool is_stressed(std::string_view word) {
  constexpr std::array<std::string_view, 14> words = {"EN", "LET", "MET", "NB",  "NIET", "NOTE", "OOK",
                                                      "OP", "PM",  "PS",  "TIP", "TOC",  "WEL",  "INFO"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

// What people write where they still have something to do.
bool is_note_to_self(std::string_view word) {
  constexpr std::array<std::string_view, 5> words = {"TODO", "TBD", "FIXME", "XXX", "XXXX"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

source::Diagnostic unfinished(const std::string& word, source::Span span) {
  return {.severity = source::Severity::Advice,
          .rule = "tekst.nog-te-doen",
          .span = span,
          .message = "hier is nog iets te doen",
          .hints = {"werk dit af, en haal " + quoted(word) + " weg"}};
}

// What stands between spaces around [begin, end), as far as an address is long.
std::string_view chunk_at(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t most = 200;
  const auto before = text.substr(0, begin), after = text.substr(end, most);
  const auto near = before.substr(before.size() - std::min(before.size(), most));
  const auto space = near.find_last_of(" \n");
  const auto from = space == near.npos ? begin - near.size() : begin - (near.size() - space - 1);
  return text.substr(from, end - from + std::min(after.find_first_of(" \n"), after.size()));
}

// An address, the name of a file or a sign of another program: GGD.nl, README.md, https://…, #+TITLE.
bool is_address(std::string_view chunk) {
  if (chunk.starts_with("#+")) return true;
  if (chunk.find_first_of("@_\\") != chunk.npos || chunk.find("://") != chunk.npos) return true;
  const auto dot = chunk.find('.');
  return dot != chunk.npos && dot + 1 < chunk.size() && word_end(chunk, dot + 1) > dot + 1;
}

// Words in capitals behind each other: three of them, or two with a long one. The end of such a shout that
// begins at `begin`, or `begin` itself.
std::size_t end_of_shout(std::string_view text, std::size_t begin) {
  std::size_t words = 0, end = begin;
  bool has_long_word = false;
  for (auto at = begin; at < text.size(); at = end + 1) {
    const auto stop = word_end(text, at);
    if (!is_written_in_capitals(text.substr(at, stop - at))) break;
    has_long_word = has_long_word || stop - at >= loud;
    ++words;
    end = stop;
    if (end == text.size() || text[end] != ' ') break;
  }
  return words > 2 || (words > 1 && has_long_word) ? end : begin;
}

/// An abbreviation of a page: where it stands first, and whether anything explains it.
struct Use {
  std::size_t passage = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool explained = false;
};

class Uses {
 public:
  Uses(const std::vector<document::Abbreviation>& own, const Vocabulary& vocabulary)
      : vocabulary_(vocabulary) {
    for (const auto& one : own) {
      for_each_word(one.text, [&](std::size_t begin, std::size_t end) {
        own_.insert(one.text.substr(begin, end - begin));
      });
    }
  }

  void read(const Passages& passages) {
    for (std::size_t index = 0; index < passages.size(); ++index) read(passages[index].text(), index);
    if (uses_.empty()) return;
    for (const auto& passage : passages) read_small_letters(passage.text());
  }

  const std::map<std::string, Use, std::less<>>& uses() const { return uses_; }

 private:
  void read(std::string_view text, std::size_t passage) {
    std::size_t shout_end = 0;
    for_each_word(text, [&](std::size_t begin, std::size_t end) {
      const auto word = text.substr(begin, end - begin);
      if (begin < shout_end || !is_written_in_capitals(word)) return;
      shout_end = end_of_shout(text, begin);
      if (shout_end == begin && needs_explanation(word) && !is_address(chunk_at(text, begin, end)))
        add(text, {passage, begin, end});
    });
  }

  bool needs_explanation(std::string_view word) const {
    if (is_note_to_self(word)) return true;
    return word.size() <= longest && !is_roman_number(word) && !is_stressed(word) &&
           !vocabulary_.knows(word) && !own_.contains(word);
  }

  void add(std::string_view text, Use use) {
    auto& first = uses_.emplace(text.substr(use.begin, use.end - use.begin), use).first->second;
    first.explained = first.explained || is_explained_at(text, use.begin, use.end);
  }

  // "van denken naar DOEN": a word that the page also writes in small letters is stressed.
  void read_small_letters(std::string_view text) {
    for_each_word(text, [&](std::size_t begin, std::size_t end) {
      if (end - begin > longest) return;
      const auto word = text.substr(begin, end - begin);
      if (is_written_in_capitals(word)) return;
      if (const auto use = uses_.find(source::upper(word)); use != uses_.end()) use->second.explained = true;
    });
  }

  const Vocabulary& vocabulary_;
  std::set<std::string, std::less<>> own_;
  std::map<std::string, Use, std::less<>> uses_;
};

std::string hint_for(const std::string& word, const Vocabulary& vocabulary) {
  const auto spelling = vocabulary.other_spelling(word);
  if (!spelling.empty()) return "schrijf `" + spelling + "`, zoals in de lijst met begrippen";
  return "schrijf haar één keer voluit, met `(" + word + ")` erachter, of zet haar in de lijst met begrippen";
}

}  // namespace

source::Diagnostics find_unexplained_abbreviations(const Passages& passages,
                                                   const std::vector<document::Abbreviation>& own,
                                                   const Vocabulary& vocabulary,
                                                   const source::SourceMap& sources) {
  Uses uses(own, vocabulary);
  uses.read(passages);
  source::Diagnostics problems;
  // Of hundreds the line will do: to find each word again takes long.
  const auto place_of = [&](const Use& use) {
    const auto& passage = passages[use.passage];
    return problems.size() < most_guesses ? passage.place(use.begin, use.end, sources)
                                          : passage.place(use.begin);
  };
  for (const auto& [word, use] : uses.uses()) {
    if (is_note_to_self(word)) {
      problems.push_back(unfinished(word, place_of(use)));
      continue;
    }
    if (use.explained) continue;
    problems.push_back({.severity = source::Severity::Advice,
                        .rule = "afkorting.zonder-uitleg",
                        .span = place_of(use),
                        .message = "de afkorting " + quoted(word) + " wordt nergens uitgelegd",
                        .hints = {hint_for(word, vocabulary)}});
  }
  return problems;
}

}  // namespace model::rules
