#include "markdown/attributes.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "markdown/links.h"
#include "markdown/utf8.h"

namespace markdown {
namespace {

class AttributeReader {
 public:
  AttributeReader(std::string_view rest, std::size_t begin, const Opening& opening, Context& context)
      : rest_(rest), begin_(begin), opening_(opening), context_(context) {}

  Attributes read() {
    skip_spaces();
    if (at_ == rest_.size()) return {};
    if (rest_[at_] != '{') {
      report(at_, rest_.size(), "achter de naam van het blok mogen alleen kenmerken tussen accolades staan",
             hint_for_loose_words());
      return {};
    }
    ++at_;
    if (read_items()) check_end();
    return std::move(made_);
  }

 private:
  bool may_have(std::string_view name) const {
    return std::find(opening_.values.begin(), opening_.values.end(), name) != opening_.values.end();
  }

  // `:::verhaal van Lotte` and `:::tabel Drie vormen`: the value of the attribute that is named, or the
  // title.
  std::string hint_for_loose_words() const {
    const std::string first(rest_.substr(at_, rest_.substr(at_).find_first_of(" =:")));
    const bool named = may_have(first);
    if (!named && !may_have("titel")) return "zet de tekst op de volgende regel";
    const auto words = named ? rest_.find_first_not_of(" =:", at_ + first.size()) : at_;
    return "schrijf `" + opening_.written + "{" + (named ? first : "titel") + "=\"" +
           words_until_brace(std::min(words, rest_.size())) + "\"}`";
  }

  bool read_items() {
    for (skip_spaces(); at_ < rest_.size() && rest_[at_] != '}'; skip_spaces()) {
      if (!(rest_[at_] == '#' ? read_id() : read_pair())) return false;
    }
    return true;
  }

  void check_end() {
    if (at_ == rest_.size()) {
      report(0, rest_.size(), "de accolade van deze kenmerken is niet gesloten", "zet er `}` achter");
      return;
    }
    ++at_;
    skip_spaces();
    if (at_ == rest_.size()) return;
    report(at_, rest_.size(), "achter de kenmerken mag niets meer staan",
           "zet de tekst op de volgende regel");
  }

  bool read_id() {
    const std::size_t from = at_++;
    while (at_ < rest_.size() && rest_[at_] != ' ' && rest_[at_] != '\t' && rest_[at_] != '}') ++at_;
    if (!made_.id.empty()) {
      report(from, at_, "dit blok heeft twee namen", "haal er een weg");
      return true;
    }
    made_.id = rest_.substr(from + 1, at_ - from - 1);
    if (is_id(made_.id)) return true;
    report(from, at_, "`" + clipped(rest_.substr(from, at_ - from)) + "` is geen goede naam",
           "schrijf `#naam` met kleine letters, cijfers en streepjes");
    made_.id.clear();
    return true;
  }

  bool read_pair() {
    const std::size_t from = at_;
    while (at_ < rest_.size() && (std::isalnum(static_cast<unsigned char>(rest_[at_])) || rest_[at_] == '-'))
      ++at_;
    const std::string name(rest_.substr(from, at_ - from));
    Attribute attribute;
    attribute.name_span = span(from, at_);
    if (name.empty()) {
      report(from, rest_.size(), "deze kenmerken zijn niet goed geschreven",
             "schrijf ze als `{#naam sleutel=\"waarde\"}`");
      return false;
    }
    if (is_colon_for_equals()) return report_colon(name);
    attribute.flag = at_ == rest_.size() || rest_[at_] != '=';
    if (!attribute.flag) {
      ++at_;
      if (!read_value(name, attribute)) return false;
    }
    if (!made_.values.emplace(name, std::move(attribute)).second) {
      report(from, at_, "het kenmerk `" + clipped(name) + "` staat er twee keer", "haal er een weg");
    }
    return true;
  }

  // `{van: "Bas"}`, as in the front matter.
  bool is_colon_for_equals() const { return rest_.substr(at_, 1) == ":"; }

  bool report_colon(const std::string& name) {
    report(at_, at_ + 1, "tussen een kenmerk en zijn waarde staat `=`",
           "schrijf `" + clipped(name) + "=\"" + words_until_brace(at_ + 1) + "\"`");
    return false;
  }

  // A value without quotation marks of any kind.
  std::string words_until_brace(std::size_t from) const {
    std::string words(rest_.substr(from, rest_.find('}', from) - from));
    for (const std::string_view mark : {"“", "”", "„", "‘", "’", "\"", "'"}) {
      for (auto at = words.find(mark); at != std::string::npos; at = words.find(mark))
        words.erase(at, mark.size());
    }
    words.erase(0, std::min(words.find_first_not_of(" \t"), words.size()));
    return words.empty() ? "…" : clipped(words);
  }

  // Of `van=Bas en Sara`: where words end that are no attribute of their own; the place itself for none.
  std::size_t end_of_loose_words() const {
    std::size_t end = at_;
    for (std::size_t word = end_of_spaces(end); word < rest_.size(); word = end_of_spaces(end)) {
      const std::size_t next = std::min(rest_.find_first_of(" \t}", word), rest_.size());
      const auto text = rest_.substr(word, next - word);
      const bool is_flag = text == "liggend" || text == "kop-herhalen" || text == "schrijfruimte";
      if (text.empty() || text.starts_with('#') || text.find('=') != text.npos || is_flag) break;
      end = next;
    }
    return end;
  }

  void take_loose_words(const std::string& name, std::size_t from, std::size_t end, Attribute& attribute) {
    attribute.value = rest_.substr(from, end - from);
    at_ = end;
    report(from, end, "een waarde van meer woorden staat tussen aanhalingstekens",
           "schrijf `" + clipped(name) + "=\"" + clipped(attribute.value) + "\"`");
  }

  std::size_t end_of_spaces(std::size_t at) const {
    return std::min(rest_.find_first_not_of(" \t", at), rest_.size());
  }

  bool read_value(const std::string& name, Attribute& attribute) {
    const std::size_t from = at_;
    if (at_ < rest_.size() && rest_[at_] == '"') {
      ++at_;
      if (!read_quoted(attribute.value)) {
        report(from, rest_.size(), "dit aanhalingsteken is niet gesloten", "zet `\"` achter de waarde");
        return false;
      }
    } else {
      while (at_ < rest_.size() && rest_[at_] != ' ' && rest_[at_] != '\t' && rest_[at_] != '}') ++at_;
      attribute.value = rest_.substr(from, at_ - from);
      const bool curly = attribute.value.starts_with("“") || attribute.value.starts_with("”") ||
                         attribute.value.starts_with("„") || attribute.value.starts_with("'");
      if (attribute.value.empty() || curly) {
        report(from, rest_.size(), "de waarde van een kenmerk staat tussen rechte aanhalingstekens",
               "schrijf `" + clipped(name) + "=\"" + words_until_brace(from) + "\"`");
        return false;
      }
      if (const auto end = end_of_loose_words(); end > at_) take_loose_words(name, from, end, attribute);
    }
    attribute.value_span = span(from, at_);
    context_.placeholders.take_all(attribute.value);
    return true;
  }

  bool read_quoted(std::string& value) {
    for (; at_ < rest_.size(); ++at_) {
      const bool escape =
          rest_[at_] == '\\' && at_ + 1 < rest_.size() && (rest_[at_ + 1] == '"' || rest_[at_ + 1] == '\\');
      if (rest_[at_] == '"') {
        ++at_;
        return true;
      }
      if (escape) ++at_;
      value += rest_[at_];
    }
    return false;
  }

  void skip_spaces() {
    while (at_ < rest_.size() && (rest_[at_] == ' ' || rest_[at_] == '\t')) ++at_;
  }
  source::Span span(std::size_t from, std::size_t to) const { return range(begin_ + from, begin_ + to); }
  void report(std::size_t from, std::size_t to, std::string message, std::string hint) {
    context_.error("blok.kenmerken", span(from, to), std::move(message), std::move(hint));
  }

  std::string_view rest_;
  std::size_t begin_;
  const Opening& opening_;
  Context& context_;
  Attributes made_;
  std::size_t at_ = 0;
};

}  // namespace

Attributes read_attributes(std::string_view rest, std::size_t begin, const Opening& opening,
                           Context& context) {
  return AttributeReader(rest, begin, opening, context).read();
}

}  // namespace markdown
