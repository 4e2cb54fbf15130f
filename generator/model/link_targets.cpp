#include "model/link_targets.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/words.h"
#include "source/ascii.h"

namespace model {
namespace {

// The page of which this is the address once the site is made, with or without `.html`; empty for none.
std::string page_of_address(const std::string& target, const Site& site) {
  constexpr std::string_view ending = ".html";
  const bool is_elsewhere =
      has_scheme(target) && (site.base_url.empty() || !target.starts_with(site.base_url));
  if (is_elsewhere) return {};
  const auto name = target.substr(target.rfind('/') + 1);
  const auto id = name.ends_with(ending) ? name.substr(0, name.size() - ending.size()) : name;
  return site.find_page(id) == nullptr ? std::string() : id;
}

bool is_telephone_number(const std::string& target) {
  constexpr std::size_t fewest_digits = 8;
  const auto digits = std::count_if(target.begin(), target.end(), [](char c) { return source::is_digit(c); });
  return static_cast<std::size_t>(digits) >= fewest_digits &&
         target.find_first_not_of("0123456789+-() ") == std::string::npos;
}

bool is_mail_address(const std::string& target) {
  const auto sign = target.find('@');
  return sign != std::string::npos && sign > 0 && !has_scheme(target) &&
         target.find('/') == std::string::npos && target.find('.', sign) != std::string::npos;
}

source::Diagnostic mistake(std::string rule, source::Span span, std::string message, std::string hint) {
  return {.rule = std::move(rule), .span = span, .message = std::move(message), .hints = {std::move(hint)}};
}

}  // namespace

bool has_scheme(std::string_view target) {
  const auto colon = target.find_first_of(":/?#");
  return colon != std::string_view::npos && colon > 0 && target[colon] == ':';
}

std::string anchor_part(std::string_view target) {
  const auto hash = target.find('#');
  return hash == std::string_view::npos ? std::string() : std::string(target.substr(hash));
}

std::string path_part(std::string_view target) {
  return std::string(target.substr(0, target.find('#')));
}

bool looks_like_website(std::string_view target) {
  constexpr std::array<std::string_view, 6> ends = {".nl", ".be", ".eu", ".com", ".org", ".net"};
  if (target.starts_with("www.")) return true;
  if (target.starts_with('.')) return false;
  const auto slash = target.find('/');
  if (slash != std::string_view::npos) return target.substr(1, slash).find('.') != std::string_view::npos;
  return std::any_of(ends.begin(), ends.end(), [&](auto end) { return target.ends_with(end); });
}

std::optional<source::Diagnostic> find_backslashes(const std::string& target, source::Span span) {
  if (has_scheme(target) || target.find('\\') == std::string::npos) return {};
  if (target.starts_with('\\'))
    return mistake("bestand.pad", span, "dit adres wijst naar een schijf van je eigen organisatie",
                   "zet het bestand in de map van deze pagina, en schrijf alleen zijn naam");
  std::string path = target;
  std::replace(path.begin(), path.end(), '\\', '/');
  return mistake("bestand.pad", span, "in het pad " + quoted(target) + " staan schuine strepen van Windows",
                 "schrijf `" + shortened(path) + "`, met gewone schuine strepen");
}

std::optional<source::Diagnostic> find_mistaken_target(const std::string& target, source::Span span,
                                                       const Site& site) {
  if (const auto id = page_of_address(path_part(target), site); !id.empty()) {
    return mistake("verwijzing.naar-bestand", span,
                   "verwijs naar een pagina met haar naam, niet met haar adres",
                   "schrijf `@" + id + shortened(anchor_part(target)) + "`");
  }
  if (is_mail_address(target)) {
    return mistake("verwijzing.mail", span, "voor een mailadres hoort `mailto:`",
                   "schrijf `mailto:" + shortened(target) + "`");
  }
  if (is_telephone_number(target)) {
    return mistake("verwijzing.mail", span, "voor een telefoonnummer hoort `tel:`",
                   "schrijf `tel:" + shortened(target) + "`");
  }
  return find_backslashes(target, span);
}

std::string some_anchors(const std::string& wanted, const Page& page) {
  constexpr std::size_t most = 3;
  const auto first_word = wanted.substr(0, wanted.find('-'));
  const auto is_alike = [&](const std::string& id) { return id.substr(0, id.find('-')) == first_word; };
  std::vector<std::string> ids;
  for (const auto& anchor : page.anchors) ids.push_back(anchor.id);
  std::stable_partition(ids.begin(), ids.end(), is_alike);
  std::string names;
  for (std::size_t index = 0; index < std::min(ids.size(), most); ++index) {
    const bool last = index > 0 && index + 1 == std::min(ids.size(), most);
    names += (index == 0 ? "" : last ? " of " : ", ") + quoted(ids[index]);
  }
  return names;
}

}  // namespace model
