#include "markdown/links.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "markdown/utf8.h"
#include "source/ascii.h"
#include "source/nearest_name.h"

namespace markdown {
namespace {

// All targets of a text together: a definition is copied at each of its uses.
constexpr std::size_t all_targets = 4 * 1024 * 1024;

// The scheme as a browser finds it: without white space and control characters, which it leaves out.
std::string scheme_of(std::string_view target) {
  std::string scheme;
  for (const char c : target) {
    if (static_cast<unsigned char>(c) <= ' ') continue;
    if (c == ':') return scheme;
    const bool letter = std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '.' || c == '-';
    if (!letter) return {};
    scheme += source::lower(c);
  }
  return {};
}

// `http:/voorbeeld.nl` and `https:voorbeeld.nl` as they were meant; empty for any other address.
std::string with_slashes(std::string_view target) {
  const std::size_t colon = target.find(':');
  const std::string scheme = source::lower(target.substr(0, colon));
  if (colon == std::string_view::npos || (scheme != "http" && scheme != "https")) return {};
  const auto rest = target.substr(colon + 1);
  if (rest.starts_with("//")) return {};
  return scheme + "://" + std::string(rest.substr(std::min(rest.find_first_not_of('/'), rest.size())));
}

// `htps://voorbeeld.nl`, `https//voorbeeld.nl` and `https;//…` as they were meant; empty for any other
// address.
std::string with_scheme(std::string_view target) {
  const auto slashes = target.find("//");
  if (slashes == std::string_view::npos || slashes == 0) return {};
  const auto written = target.substr(0, slashes);
  const auto letters = written.substr(0, written.find_first_of(":;.,"));
  constexpr std::array<std::string_view, 2> right = {"http:", "https:"};
  const bool is_right = std::find(right.begin(), right.end(), source::lower(written)) != right.end();
  const std::vector<std::string> known = {"https", "http"};
  if (is_right || !source::nearest_name(letters, known)) return {};
  return "https://" + std::string(target.substr(slashes + 2));
}

// `https://`, `https:///pad` and `https://intranet/x`: no site that everybody can reach.
bool lacks_site(std::string_view target) {
  const auto slashes = target.find("://");
  const auto scheme = source::lower(target.substr(0, std::min(slashes, target.size())));
  if (scheme != "http" && scheme != "https") return false;
  const auto rest = target.substr(slashes + 3);
  const auto site = rest.substr(0, rest.find_first_of("/?#"));
  const auto dot = site.find('.');
  return dot == std::string_view::npos || dot == 0 || site.find("..") != std::string_view::npos;
}

bool check_target(const std::string& target, source::Span span, Context& context) {
  context.target_bytes += target.size();
  if (target.size() > longest_target || context.target_bytes > all_targets) {
    context.error("link.te-lang", span,
                  "het adres van deze link is langer dan " + std::to_string(longest_target) + " tekens",
                  "gebruik een korter adres");
    return false;
  }
  if (const auto whole = with_slashes(target); !whole.empty()) {
    context.error("link.schema", span, "in dit adres ontbreekt `//`", "schrijf `" + clipped(whole) + "`");
    return false;
  }
  if (lacks_site(target)) {
    context.error("link.schema", span, "in dit adres ontbreekt de naam van een site",
                  "schrijf het hele adres, als `https://voorbeeld.nl/pagina`");
    return false;
  }
  if (const auto whole = with_scheme(target); !whole.empty()) {
    context.error("link.schema", span, "dit adres begint niet zoals het hoort",
                  "schrijf `" + clipped(whole) + "`");
    return false;
  }
  constexpr std::array<std::string_view, 5> allowed = {"", "http", "https", "mailto", "tel"};
  const std::string scheme = scheme_of(target);
  if (std::find(allowed.begin(), allowed.end(), scheme) != allowed.end()) return true;
  if (scheme.size() == 1 || scheme == "file") {
    context.error("link.schema", span, "dit adres wijst naar een bestand op je eigen computer",
                  "zet het bestand in de map `beeld` bij deze pagina, en schrijf `beeld/naam.png`");
    return false;
  }
  context.error("link.schema", span, "een link met `" + scheme.substr(0, 20) + ":` is niet toegestaan",
                "begin het adres met `https://`, of verwijs met `@` naar een pagina");
  return false;
}

// `pagina#kop` behind the `@`, one of them at least.
bool split_reference(std::string_view target, document::Reference& reference) {
  const std::size_t hash = target.find('#');
  reference.page = target.substr(0, hash);
  if (hash != std::string_view::npos) reference.anchor = target.substr(hash + 1);
  const bool page = is_id(reference.page) || (reference.page.empty() && hash != std::string_view::npos);
  return page && (hash == std::string_view::npos || is_id(reference.anchor));
}

// `@Aan_De_Slag` as it was meant.
std::string hint_for_reference(const std::string& target) {
  std::string meant = source::lower(target);
  std::replace(meant.begin(), meant.end(), '_', '-');
  document::Reference reference;
  if (split_reference(std::string_view(meant).substr(1), reference))
    return "schrijf `" + clipped(meant) + "`";
  return "schrijf `@pagina`, `@pagina#kop` of `@#kop`, met kleine letters, cijfers en streepjes";
}

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

std::optional<document::Inline> make_link(document::Inlines words, std::string target, std::string title,
                                          source::Span span, Context& context) {
  if (context.plain()) return document::Link{std::move(words), std::move(target), std::move(title), span};
  context.target_bytes += title.size();
  if (!check_target(target, span, context)) return std::nullopt;
  if (!target.starts_with('@')) {
    return document::Link{std::move(words), std::move(target), std::move(title), span};
  }
  if (!title.empty()) {
    context.error("verwijzing.vorm", span, "een verwijzing met `@` kan geen eigen titel hebben",
                  "haal de woorden achter `" + clipped(target) + "` weg");
    return std::nullopt;
  }
  document::Reference reference{std::move(words), {}, {}, span};
  if (split_reference(std::string_view(target).substr(1), reference)) return reference;
  // A placeholder is reported where it stands.
  if (!find_placeholder(target, 0)) {
    context.error("verwijzing.vorm", span, "de verwijzing `" + clipped(target) + "` is niet goed geschreven",
                  hint_for_reference(target));
  }
  return std::nullopt;
}

bool check_image_source(const std::string& target, source::Span span, Context& context) {
  return context.plain() || check_target(target, span, context);
}

}  // namespace markdown
