#include "yaml/handler.h"

#include <algorithm>
#include <utility>

#include "source/ascii.h"
#include "yaml/character.h"
#include "yaml/explain.h"
#include "yaml/explain_bracket.h"
#include "yaml/line.h"
#include "yaml/line_fault.h"
#include "yaml/misplaced_line.h"
#include "yaml/no_field.h"
#include "yaml/resolve.h"
#include "yaml/scalar_end.h"
#include "yaml/second_document.h"

namespace yaml {
namespace {

// For each, all lines above it may be looked at.
constexpr std::size_t most_swallowed_items = 100;

}  // namespace

using source::Diagnostic;

Diagnostic Handler::special_start_at(std::size_t begin) const {
  return special_start(text_, part_, begin);
}

std::size_t Handler::offset(const YAML::Mark& mark) const {
  if (mark.pos < 0) return cursor_;
  return std::min<std::size_t>(part_.begin + static_cast<std::size_t>(mark.pos), part_.end);
}

std::optional<std::size_t> Handler::open_bracket() const {
  const auto bracket = std::find_if(collections_.rbegin(), collections_.rend(),
                                    [](const auto& each) { return each.bracketed; });
  return bracket == collections_.rend() ? std::nullopt : std::optional(bracket->begin);
}

void Handler::refuse(Diagnostic diagnostic) {
  derailed_ = true;
  builder_.diagnostics.push_back(std::move(diagnostic));
}

void Handler::stop_with(Diagnostic diagnostic) {
  refuse(std::move(diagnostic));
  throw Stop();
}

std::size_t Handler::skip_space_and_comments(std::size_t at) const {
  while (true) {
    at = std::min(text_.find_first_not_of(" \t\r\n", at), text_.size());
    if (at == text_.size() || text_[at] != '#') return at;
    at = line_end(text_, at);
  }
}

void Handler::OnDocumentStart(const YAML::Mark& mark) {
  if (++documents_ == 1) return;
  if (derailed_) throw Stop();
  stop_with(second_document(text_, part_, offset(mark)));
}

void Handler::open(std::size_t begin, bool is_list) {
  if (begin < text_.size() && text_[begin] == '!') refuse(special_start_at(begin));
  if (builder_.expects_key()) {
    if (is_after_question_mark(begin)) stop_with(question_mark(span(begin, begin + 1)));
    const bool braces = begin > 0 && text_.substr(begin - 1).starts_with("{{");
    stop_with({.rule = "yaml.naam",
               .span = span(begin, begin + 1),
               .message = "de naam van een veld moet een gewone tekst zijn",
               .hints = {braces ? "zet de tekst met `{{` tussen aanhalingstekens"
                                : "begint je tekst met een haakje? zet hem tussen aanhalingstekens"}});
  }
  const bool bracketed = begin < text_.size() && (text_[begin] == '[' || text_[begin] == '{');
  require(is_list ? builder_.open_list(span(begin, begin + 1)) : builder_.open_map(span(begin, begin + 1)));
  collections_.push_back({begin, bracketed});
  cursor_ = bracketed ? begin + 1 : begin;
}

void Handler::close() {
  if (collections_.back().bracketed) {
    const auto closing = text_.find_first_of("]}", cursor_);
    if (closing != std::string_view::npos) cursor_ = closing + 1;
  }
  collections_.pop_back();
  builder_.close(static_cast<std::uint32_t>(cursor_));
}

// A null without a word is marked at whatever comes next, perhaps many lines lower: at the end of the file,
// at a dash, or at the next key, which may itself be `null:`.
void Handler::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  const auto begin = offset(mark);
  if (builder_.expects_key()) return null_key(begin);
  for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
    if (!text_.substr(begin).starts_with(word)) continue;
    const auto end = begin + word.size();
    const auto after = std::min(text_.find_first_not_of(" \t", end), text_.size());
    const bool ends = after == text_.size() || after > end ||
                      std::string_view("\r\n,]}").find(text_[after]) != std::string_view::npos;
    const bool is_next_key = after < text_.size() && text_[after] == ':';
    if (!ends || is_next_key) continue;
    cursor_ = end;
    covered_.push_back(span(begin, end));
    return require(builder_.add({Null{}, span(begin, end)}));
  }
  const bool item_of_lines = !builder_.in_map() && !collections_.empty() && !collections_.back().bracketed;
  if (item_of_lines) {
    const auto dash = skip_space_and_comments(cursor_);
    if (dash < text_.size() && text_[dash] == '-') cursor_ = dash + 1;
  }
  require(builder_.add({Null{}, span(cursor_, cursor_)}));
}

bool Handler::is_after_question_mark(std::size_t begin) const {
  const auto before = begin == 0 ? std::string_view::npos : text_.find_last_not_of(" \t", begin - 1);
  return before != std::string_view::npos && before >= cursor_ && text_[before] == '?';
}

// Between brackets the name alone, else all that stands on the line.
source::Span Handler::piece_of(std::size_t begin, std::size_t end) const {
  return span(begin, open_bracket() ? end : std::max(end, line_end(text_, begin)));
}

void Handler::null_key(std::size_t begin) {
  const auto sign = text_.substr(begin, 1);
  std::string hint = "zet de naam tussen aanhalingstekens";  // `null` or `~`
  if (sign == ":") hint = "schrijf `naam: waarde`";
  if (sign == ",") hint = "haal de komma weg, of schrijf `naam: waarde`";
  refuse({.rule = "yaml.naam",
          .span = span(begin, begin + sign.size()),
          .message = sign == ":" ? "voor deze dubbele punt ontbreekt de naam van een veld"
                                 : "hier hoort de naam van een veld te staan",
          .hints = {std::move(hint)}});
  builder_.skip_next_value();
}

void Handler::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  const auto begin = offset(mark);
  refuse(special_start_at(begin));
  if (builder_.expects_key()) return builder_.skip_next_value();
  require(builder_.add({Null{}, span(begin, begin)}));
}

std::size_t Handler::parent_column() const {
  for (auto collection = collections_.rbegin(); collection != collections_.rend(); ++collection) {
    if (collection->bracketed) continue;
    const auto line =
        std::max<std::size_t>(collection->begin - column_of(text_, collection->begin), part_.begin);
    return collection->begin - line;  // without a byte order mark
  }
  return 0;
}

std::size_t Handler::end_of_scalar(std::size_t begin, bool marked, const std::string& value) {
  const char first = begin < text_.size() ? text_[begin] : ' ';
  if (marked && (first == '\'' || first == '"')) {
    const auto end = quoted_end(text_, begin);
    if (end == std::string_view::npos)
      stop_with(unclosed_quote(text_, part_, begin, open_bracket().has_value()));
    return end;
  }
  if (marked && (first == '|' || first == '>'))
    return block_end(text_, begin, parent_column(), !collections_.empty());
  return plain_end(text_, begin, value);
}

// A quote that runs on over lines is nearly always one that was never meant to open a text; `|` and `>` are
// for texts of more lines.
void Handler::check_quoted(std::size_t begin, std::size_t end) {
  if (end <= line_end(text_, begin)) return;
  refuse(unclosed_quote(text_, part_, begin, open_bracket().has_value()));
  const auto after = std::min(text_.find_first_not_of(" \t\r", end), text_.size());
  const bool ends =
      after == text_.size() || std::string_view("\n,]}#").find(text_[after]) != std::string_view::npos;
  if (!ends) throw Stop();
}

// `-doel` below a key is a text for YAML, but a list item with a forgotten space for its writer.
void Handler::check_dash(std::size_t begin, std::size_t end) {
  const auto words = text_.substr(begin, end - begin);
  const auto line = begin - column_of(text_, begin);
  const bool first_on_line = text_.find_first_not_of(' ', line) == begin;
  const bool letter = words.size() > 1 && words[0] == '-' && (words[1] < '0' || words[1] > '9');
  if (!first_on_line || !letter) return;
  refuse(dash_without_space(span(begin, std::min(end, line_end(text_, begin)))));
}

// `• de-wilg` and more of them below a key are one text for YAML. Whether a list was meant or a text with a
// list in it, only the writer knows.
bool Handler::has_other_bullets(std::size_t begin, std::size_t end) {
  const char first = begin < text_.size() ? text_[begin] : ' ';
  const bool may_be = first == '+' || source::is_digit(first) || static_cast<unsigned char>(first) >= 0x80;
  if (!may_be) return false;
  const auto line = begin - column_of(text_, begin);
  const auto words = text_.substr(begin, end - begin);
  const auto size = other_dash(words);
  if (size == 0 || text_.find_first_not_of(' ', line) != begin) return false;
  const auto second = text_.find_first_not_of(" \r\n", line_end(text_, begin));
  const bool goes_on = second < end && other_dash(text_.substr(second, end - second)) > 0;
  if (source::is_digit(words[0]) && !goes_on) return false;
  builder_.diagnostics.push_back(other_bullets(span(begin, std::min(end, line_end(text_, begin)))));
  return true;
}

// `wie: de mentor` with `- leerkracht` below it is one text for YAML.
void Handler::check_swallowed_list(std::size_t begin, std::size_t end) {
  for (auto newline = text_.find('\n', begin); newline < end; newline = text_.find('\n', newline + 1)) {
    const Line line = line_at(text_, newline + 1);
    if (!is_item(text_, line)) continue;
    if (line.content >= end) return;
    refuse(swallowed_item(text_, part_, line));
    if (++swallowed_items_ == most_swallowed_items) throw Stop();
    return;
  }
}

void Handler::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       const std::string& value) {
  const auto begin = offset(mark);
  if (begin < text_.size() && text_[begin] == '!') refuse(special_start_at(begin));
  const bool marked = tag == "!";  // by quotes, `|` or `>`
  const auto end = end_of_scalar(begin, marked, value);
  const bool quoted = marked && (text_[begin] == '\'' || text_[begin] == '"');
  if (quoted) check_quoted(begin, end);
  covered_.push_back(span(begin, end));
  if (builder_.expects_key()) return key(begin, end, value);
  cursor_ = end;
  if (!marked) check_dash(begin, end);
  if (!marked) check_swallowed_list(begin, end);
  if (is_unread(begin) || has_hidden_mark(begin, end) || (!marked && has_other_bullets(begin, end)))
    return require(builder_.add({Null{}, span(begin, end), true}));
  require(builder_.add({marked ? Value::Data(value) : resolve(value), span(begin, end)}));
}

// Once it is known what is wrong with the brackets, nothing more is said of what stands between them.
void Handler::refuse_key(std::size_t begin, std::size_t end) {
  if (is_after_question_mark(begin)) return refuse(question_mark(span(begin, end)));
  const auto bracket = open_bracket();
  if (bracket && looked_at_ != bracket) {
    looked_at_ = bracket;
    auto problem = explain_bracket(text_, part_, *bracket);
    bracket_told_ = problem.has_value();
    if (problem) return refuse(*std::move(problem));
  }
  if (bracket && bracket_told_) return;
  refuse(no_field(text_, piece_of(begin, end), bracket.has_value()));
}

// In the name of a field, and in a choice, an id or a date, which are one word, nothing may be hidden.
bool Handler::has_hidden_mark(std::size_t begin, std::size_t end) {
  const auto words = text_.substr(begin, end - begin);
  if (words.find(' ') != std::string_view::npos) return false;
  const auto mark = find_mark_in_word(words);
  if (!mark) return false;
  builder_.diagnostics.push_back(
      {.rule = "yaml.onzichtbaar-teken",
       .span = span(begin, end),
       .message = "in dit woord staat een onzichtbaar teken (U+" + in_hex(mark->code) + ")",
       .hints = {"typ het woord opnieuw"}});
  return true;
}

bool Handler::is_unread(std::size_t begin) const {
  return unread_.contains(begin);
}

void Handler::key(std::size_t begin, std::size_t end, const std::string& name) {
  const auto colon = std::min(text_.find_first_not_of(" \t", end), text_.size());
  if (colon == text_.size() || text_[colon] != ':') {
    refuse_key(begin, end);
    cursor_ = end;
    return builder_.skip_next_value();
  }
  cursor_ = colon + 1;
  if (name == "<<" && text_[begin] == '<') {
    refuse({.rule = "yaml.naam",
            .span = span(begin, end),
            .message = "samenvoegen met `<<` kan hier niet",
            .hints = {"schrijf de velden zelf op"}});
    return builder_.skip_next_value();
  }
  require(builder_.key(has_hidden_mark(begin, end) ? without_marks_in_word(name) : name, span(begin, end)));
}

}  // namespace yaml
