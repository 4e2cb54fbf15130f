#include "markdown/language_attribute.h"

#include <algorithm>
#include <string_view>

#include "markdown/attributes.h"
#include "markdown/languages.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::string_view own_name = "taal";
constexpr std::string_view examples = "zoals `en`, `de` of `fr`";

// `taal=en`, `#naam`, `.klasse`, `lang=en`, or a language alone.
bool is_meant(std::string_view inner) {
  inner = source::trim(inner);
  if (inner.size() < 2) return false;
  if (inner[0] == '#' || inner[0] == '.' || inner.starts_with(own_name)) return true;
  return inner.find('=') != nowhere || language_called(inner).has_value();
}

class LanguageReader {
 public:
  LanguageReader(const Attributes& attributes, source::Span span, Context& context)
      : attributes_(attributes), span_(span), context_(context) {}

  std::optional<std::string> read() {
    if (!attributes_.id.empty())
      return wrong(span_, "woorden in een zin kunnen geen naam hebben",
                   "haal `#" + clipped(attributes_.id) + "` weg");
    for (const auto& [name, attribute] : attributes_.values) {
      if (name != own_name) return unknown(name, attribute);
    }
    const auto found = attributes_.values.find(std::string(own_name));
    if (found == attributes_.values.end()) return std::nullopt;  // told when it was read
    if (found->second.flag || found->second.value.empty())
      return wrong(found->second.name_span, "achter `taal` hoort de code van een taal",
                   "schrijf bijvoorbeeld `{taal=en}`");
    return known(found->second);
  }

 private:
  std::optional<std::string> known(const Attribute& attribute) {
    if (is_language(attribute.value)) return attribute.value;
    if (find_placeholder(attribute.value, 0))
      return unknown_language(attribute, "de taal kan geen waarde van een veld zijn",
                              "schrijf een code, " + std::string(examples));
    const auto meant = language_meant_by(attribute.value);
    return unknown_language(
        attribute, "de taal `" + clipped(attribute.value) + "` kennen we niet",
        meant ? "bedoel je `" + *meant + "`?" : "schrijf de code van de taal, " + std::string(examples));
  }

  std::optional<std::string> unknown_language(const Attribute& attribute, std::string message,
                                              std::string hint) {
    context_.error("taal.onbekend", attribute.value_span, std::move(message), std::move(hint));
    return std::nullopt;
  }

  // `{en}` and `{lang=en}`; else what we do not know.
  std::optional<std::string> unknown(const std::string& name, const Attribute& attribute) {
    const auto language = language_meant_by(attribute.flag ? name : attribute.value);
    return wrong(attribute.name_span, "het kenmerk `" + clipped(name) + "` bestaat niet bij woorden",
                 language ? "bedoel je `{taal=" + *language + "}`?" : "gebruik alleen `taal`");
  }

  std::optional<std::string> wrong(source::Span span, std::string message, std::string hint) {
    context_.error("taal.kenmerk", span, std::move(message), std::move(hint));
    return std::nullopt;
  }

  const Attributes& attributes_;
  source::Span span_;
  Context& context_;
};

}  // namespace

std::size_t end_of_attributes(const Letters& letters, std::size_t at) {
  const std::string_view text = letters.text;
  if (text.substr(at, 1) != "{" || !letters.plain(at)) return 0;
  const std::size_t end = text.find_first_of("{}\n", at + 1);
  if (end == nowhere || text[end] != '}' || !is_meant(text.substr(at + 1, end - at - 1))) return 0;
  return end + 1;
}

std::optional<std::string> read_language(const Letters& letters, std::size_t begin, std::size_t end,
                                         Context& context) {
  const source::Span span = letters.slice(begin, end).span;
  const auto written = std::string_view(context.text).substr(span.begin, span.end - span.begin);
  const std::size_t before = context.diagnostics.size();
  const Attributes attributes = read_attributes(written, span.begin, {}, context);
  if (context.diagnostics.size() > before) return std::nullopt;
  return LanguageReader(attributes, span, context).read();
}

std::size_t check_loose_language(const Letters& letters, std::size_t at, Context& context) {
  const auto rest = std::string_view(letters.text).substr(at);
  const std::size_t name = std::min(rest.find_first_not_of(" \t", 1), rest.size());
  const auto inner = rest.substr(name);
  if (!inner.starts_with("taal=") && !inner.starts_with("taal:")) return 0;
  const std::size_t stop = std::min(rest.find_first_of("} \t[{", name), rest.size());
  const bool closed = stop < rest.size() && rest[stop] == '}';
  const std::size_t end = at + stop + (closed ? 1 : 0);
  const std::string written = "{" + clipped(rest.substr(name, stop - name)) + "}`";
  if (closed) {
    context.error("taal.vorm", letters.slice(at, end).span, "voor deze taal staan geen woorden tussen haken",
                  "schrijf `[woorden]" + written + ", of zet een `\\` voor de `{` als het gewone tekst is");
  } else {
    context.error("taal.vorm", letters.slice(at, end).span, "deze accolade is niet gesloten",
                  "schrijf `" + written);
  }
  return end;
}

}  // namespace markdown
