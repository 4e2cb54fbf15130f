#include "yaml/explain_bracket.h"

#include <algorithm>
#include <string>

#include "source/words.h"
#include "yaml/line.h"
#include "yaml/scalar_end.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::Span;

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

/// Goes through what stands between the brackets of one line, up to the first thing that is wrong.
class Scan {
 public:
  Scan(std::string_view text, Span part, std::size_t bracket)
      : text_(text), part_(part), bracket_(bracket), end_(line_end(text, bracket)) {}

  std::optional<Diagnostic> run() {
    at_ = bracket_;
    do {
      if (auto problem = look()) return problem;
      if (depth_ == 0 || gave_up_) return std::nullopt;
    } while (++at_ < end_);
    const bool goes_on =
        std::string_view(",[{").find(text_[text_.find_last_not_of(' ', end_ - 1)]) != nowhere;
    return goes_on ? std::nullopt : std::optional(not_closed());
  }

 private:
  std::optional<Diagnostic> look() {
    const char c = text_[at_];
    if (is_quote(c) && begins_piece(at_)) return skip_quoted();
    if (c == ':' && text_.substr(at_ + 1).starts_with(' ')) {
      if (colon_ != nowhere) return second_colon(at_);
      colon_ = at_;
    }
    if (c == '[' || c == '{') ++depth_;
    if (c == ']' || c == '}') --depth_;
    if (std::string_view("[]{},").find(c) != nowhere) colon_ = nowhere;
    return std::nullopt;
  }

  std::optional<Diagnostic> skip_quoted() {
    const auto close = quoted_end(text_, at_);
    gave_up_ = close == nowhere || close > end_;  // has a message of its own
    if (gave_up_) return std::nullopt;
    if (!ends_piece(close)) return text_after_quote(at_, close);
    at_ = close - 1;
    return std::nullopt;
  }

  bool begins_piece(std::size_t at) const {
    const auto before = text_.find_last_not_of(' ', at - 1);
    return std::string_view("[{,").find(text_[before]) != nowhere || before == colon_;
  }

  bool ends_piece(std::size_t at) const {
    const auto next = text_.find_first_not_of(' ', at);
    return next == nowhere || next >= end_ || std::string_view(",]}:#").find(text_[next]) != nowhere;
  }

  // Of the text that begins with the quote at `begin`: up to its last such quote, or the next comma.
  Diagnostic text_after_quote(std::size_t begin, std::size_t close) const {
    const auto stop = std::min(text_.find_first_of("]}", close), end_);
    const auto last = text_.substr(0, stop).find_last_of(text_[begin]);
    const bool wrapped = last > close;
    const auto words = wrapped ? text_.substr(begin + 1, last - begin - 1)
                               : trim(text_.substr(begin, std::min(text_.find(',', close), stop) - begin));
    return {.rule = "yaml.na-aanhalingsteken",
            .span = place(part_, close, wrapped ? last + 1 : begin + words.size()),
            .message = "na het sluitende aanhalingsteken staat nog tekst",
            .hints = {quote_hint_in_brackets(words)},
            .notes = {{place(part_, begin, begin + 1), "hier begint de tekst tussen aanhalingstekens"}}};
  }

  // `vanaf: 2026-11 tot_en_met: 2027-02`, or `hoe_vaak: elke week: op dinsdag`.
  Diagnostic second_colon(std::size_t colon) const {
    const auto before = text_.find_last_of(" ;,[{", colon);
    const auto name = text_.substr(before + 1, colon - before - 1);
    const auto sign = text_.find_last_not_of(' ', before);
    const bool semicolon = text_[sign] == ';';
    const auto quoted = source::in_backquotes(std::string(name) + ":");
    return {
        .rule = "yaml.haakje",
        .span = place(part_, before + 1, colon + 1),
        .message = "voor " + quoted + " ontbreekt een komma",
        .hints = {semicolon ? "vervang de puntkomma door een komma"
                            : "zet er een komma voor; hoort de dubbele punt bij een tekst? zet die tussen "
                              "aanhalingstekens"}};
  }

  Diagnostic not_closed() const {
    const std::string close = text_[bracket_] == '[' ? "]" : "}";
    return {.rule = "yaml.haakje",
            .span = place(part_, bracket_, bracket_ + 1),
            .message = "dit haakje wordt niet gesloten",
            .hints = {"zet `" + close + "` achter het laatste onderdeel"}};
  }

  std::string_view text_;
  Span part_;
  std::size_t bracket_;
  std::size_t end_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t colon_ = nowhere;  // of the piece that is being read
  bool gave_up_ = false;
};

}  // namespace

std::optional<Diagnostic> explain_bracket(std::string_view text, Span part, std::size_t bracket) {
  return Scan(text, part, bracket).run();
}

std::string quote_hint_in_brackets(std::string_view words) {
  const bool both = words.find_first_of("\"\\") != nowhere && words.find('\'') != nowhere;
  if (!both) return quote_hint(words);
  return "zet de hele tekst tussen dubbele aanhalingstekens, en gebruik daarbinnen alleen enkele";
}

}  // namespace yaml
