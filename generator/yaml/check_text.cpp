#include "yaml/check_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "yaml/character.h"

namespace yaml {
namespace {

using source::Diagnostic;

bool looks_like_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  constexpr std::size_t enough = 64;
  std::array<std::size_t, 2> zeros = {};  // at even and at odd places
  const auto looked_at = std::min(text.size(), enough);
  for (std::size_t at = 0; at < looked_at; ++at) zeros.at(at % 2) += text[at] == '\0' ? 1 : 0;
  return std::max(zeros[0], zeros[1]) > looked_at / 4;
}

class Checker {
 public:
  Checker(source::Span part, std::string_view text, const TextLimits& limits)
      : part_(part), text_(text), limits_(limits) {}

  source::Diagnostics check() {
    if (text_.size() > limits_.bytes) return {too_large()};
    if (looks_like_utf16(text_)) return {utf16()};
    std::size_t line = 0;
    bool indentation = true;
    for (std::size_t at = 0; at < text_.size();) {
      const Character character = decode(text_, at);
      if (character.size == 0) return {not_utf8(at)};
      if (auto problem = problem_with(character, at, indentation)) add(*std::move(problem));
      if (limits_.line_bytes != 0 && at - line > limits_.line_bytes) return {line_too_long(line)};
      at += character.size;
      if (character.code == '\n') line = at;
      const bool blank = character.code == ' ' || character.code == '\r';
      indentation = character.code == '\n' || (indentation && blank);
    }
    for (auto& problem : found_) say_how_often(problem);
    return std::move(found_);
  }

 private:
  // Such a character seldom comes alone: one message for each kind, with the number of the others.
  void add(Diagnostic problem) {
    if (more_[problem.rule]++ == 0) found_.push_back(std::move(problem));
  }

  void say_how_often(Diagnostic& problem) const {
    const auto others = more_.at(problem.rule) - 1;
    if (others == 0) return;
    problem.hints.front() +=
        others == 1 ? "; er is er nog een" : "; er zijn er nog " + std::to_string(others);
  }

  source::Span at(std::size_t offset, std::size_t size) const {
    const auto begin = part_.begin + static_cast<std::uint32_t>(offset);
    return {part_.file, begin, begin + static_cast<std::uint32_t>(size)};
  }

  std::optional<Diagnostic> problem_with(Character character, std::size_t offset, bool indentation) const {
    const bool ordinary = character.code > ' ' && character.code < 0x7F;
    if (ordinary) return std::nullopt;
    const auto place = at(offset, character.size);
    if (character.code == 0) return invisible(place, 0);
    if (!limits_.strict) return std::nullopt;
    if (character.code == '\r' && !text_.substr(offset + 1).starts_with('\n')) return lone_return(place);
    if (is_invisible(character.code)) return invisible(place, character.code);
    if (!indentation) return std::nullopt;
    if (character.code == '\t') return tab(place);
    if (character.code == 0xA0) return hard_space(place);
    return std::nullopt;
  }

  Diagnostic too_large() const {
    return {.rule = "yaml.te-groot",
            .span = at(0, 0),
            .message = "dit bestand is te groot: de grens is " + std::to_string(limits_.bytes / 1024) + " KB",
            .hints = {"verdeel de inhoud over meer bestanden"}};
  }
  Diagnostic line_too_long(std::size_t line) const {
    return {.rule = "yaml.regel-te-lang",
            .span = at(line, 0),
            .message = "deze regel is te lang: de grens is " + std::to_string(limits_.line_bytes) + " bytes",
            .hints = {"verdeel de tekst over meer regels"}};
  }
  Diagnostic utf16() const {
    return {.rule = "yaml.codering",
            .span = at(0, 0),
            .message = "dit bestand is opgeslagen als UTF-16, maar we lezen UTF-8",
            .hints = {"sla het bestand opnieuw op en kies bij codering UTF-8"}};
  }
  Diagnostic not_utf8(std::size_t offset) const {
    return {.rule = "yaml.codering",
            .span = at(offset, 1),
            .message = "dit teken is niet te lezen: het bestand is niet opgeslagen als UTF-8",
            .hints = {"sla het bestand opnieuw op en kies bij codering UTF-8"}};
  }
  static Diagnostic lone_return(source::Span place) {
    return {.rule = "yaml.regeleinde",
            .span = place,
            .message = "hier staat een oud soort regeleinde (CR zonder LF)",
            .hints = {"sla het bestand op met regeleinden LF of CRLF"}};
  }
  static Diagnostic invisible(source::Span place, std::uint32_t code) {
    return {.rule = "yaml.onzichtbaar-teken",
            .span = place,
            .message = "hier staat een onzichtbaar teken (U+" + in_hex(code) + ")",
            .hints = {"haal het teken weg en typ de tekst eromheen zo nodig opnieuw"}};
  }
  static Diagnostic tab(source::Span place) {
    return {.rule = "yaml.tab",
            .span = place,
            .message = "deze regel springt in met een tab, maar dat moet met spaties",
            .hints = {"vervang de tab door spaties: twee per niveau"}};
  }
  static Diagnostic hard_space(source::Span place) {
    return {.rule = "yaml.harde-spatie",
            .span = place,
            .message = "deze regel springt in met een harde spatie, maar dat moet met gewone spaties",
            .hints = {"vervang elke harde spatie door een gewone spatie"}};
  }

  source::Span part_;
  std::string_view text_;
  const TextLimits& limits_;
  source::Diagnostics found_ = {};
  std::map<std::string, std::size_t> more_ = {};
};

}  // namespace

source::Diagnostics check_text(const source::SourceFile& file, source::Span part, const TextLimits& limits) {
  const auto text = std::string_view(file.text).substr(part.begin, part.end - part.begin);
  return Checker(part, text, limits).check();
}

source::Span without_byte_order_mark(const source::SourceFile& file, source::Span part) {
  const bool marked = part.begin == 0 && file.text.starts_with(source::byte_order_mark) && part.end >= 3;
  if (marked) part.begin = static_cast<std::uint32_t>(source::byte_order_mark.size());
  return part;
}

}  // namespace yaml
