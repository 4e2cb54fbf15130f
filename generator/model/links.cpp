#include "model/links.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "document/visit.h"
#include "model/file_endings.h"
#include "model/link_targets.h"
#include "model/shown_settings.h"
#include "model/walk.h"
#include "model/words.h"

namespace model {
namespace {

using source::Diagnostics;
using source::Severity;

class LinkChecks {
 public:
  LinkChecks(const Page& page, const std::string& folder, const Site& site, const ContentIndex& index)
      : page_(page), folder_(folder), site_(site), index_(index) {}

  void check(document::Document& document) {
    walk(document, {.block = {}, .inlines = [&](document::Inline& node) { check(node); }});
    document.works = std::move(works_);
  }

  CheckedLinks take() { return std::move(found_); }

 private:
  void check(document::Inline& node) {
    if (auto* reference = std::get_if<document::Reference>(&node)) {
      if (reference->page == settings_id) return show_setting(node, *reference);
      check_reference(*reference);
    }
    if (auto* image = std::get_if<document::Image>(&node)) check_image(*image);
    auto* link = std::get_if<document::Link>(&node);
    if (link == nullptr) return;
    if (link->target.starts_with('#')) {
      document::Reference within{std::move(link->children), "", link->target.substr(1), link->span};
      check_reference(within);
      node = std::move(within);
    } else {
      check_link(*link);
    }
  }

  void check_link(document::Link& link) {
    if (auto mistake = find_mistaken_target(link.target, link.span, site_)) {
      found_.problems.push_back(std::move(*mistake));
    } else if (!has_scheme(link.target)) {
      check_own_file(link);
    }
    check_words(link);
  }

  // A reference gets the title of what it names, so for a page it is enough to write one.
  void check_words(const document::Link& link) {
    const bool has_words = std::any_of(link.children.begin(), link.children.end(), [](const auto& node) {
      const auto* text = std::get_if<document::Text>(&node);
      return text == nullptr || text->text.find_first_not_of(' ') != std::string::npos;
    });
    if (has_words || link.target.empty()) return;
    const auto& problems = found_.problems;
    const bool is_told = !problems.empty() && problems.back().rule == "verwijzing.naar-bestand" &&
                         problems.back().span.begin == link.span.begin;
    if (is_told) return;
    report("link.zonder-tekst", link.span,
           "deze link heeft geen tekst: niemand ziet of hoort waar hij heen gaat",
           {"zet tussen de vierkante haken waar de link heen gaat"});
  }

  void check_reference(const document::Reference& reference) {
    if (const auto destination = resolve(site_, page_, reference)) {
      if (destination->work != nullptr) works_.insert(destination->work->id);
      return;
    }
    const Page* page = reference.page.empty() ? &page_ : site_.find_page(reference.page);
    if (page == nullptr && reference.page == site_.works_id)
      return report_entry(reference, "bron", site_.works);
    if (page == nullptr && reference.page == site_.terms_id)
      return report_entry(reference, "begrip", site_.terms);
    if (page == nullptr) return report_page(reference);
    if (page->is_record) return report_in_record(reference, *page);
    if (index_.has_unsure_anchors(page->id)) return;
    auto hints = guess(reference.anchor, [&](std::vector<std::string>& ids) {
      for (const auto& anchor : page->anchors) ids.push_back(anchor.id);
    });
    if (hints.empty()) hints.push_back(hint_for_anchor(reference.anchor, *page));
    const auto where = page == &page_ ? std::string("op deze pagina") : "op de pagina " + quoted(page->id);
    report("verwijzing.onbekend", reference.span,
           "er is geen kop of tabel " + quoted(reference.anchor) + " " + where, std::move(hints));
  }

  void report_in_record(const document::Reference& reference, const Page& page) {
    auto hints = guess(reference.anchor, [&](std::vector<std::string>& ids) {
      for (const auto& anchor : page.anchors) ids.push_back(anchor.id);
    });
    const auto names = some_anchors(reference.anchor, page);
    if (hints.empty())
      hints.push_back("verwijs naar de hele pagina: `@" + page.id + "`" +
                      (names.empty() ? "" : ", of naar " + names));
    report("verwijzing.in-formulier", reference.span,
           "naar " + quoted(reference.anchor) + " in een ingevuld formulier kun je niet verwijzen",
           std::move(hints));
  }

  static std::string hint_for_anchor(const std::string& wanted, const Page& page) {
    const auto names = some_anchors(wanted, page);
    const auto give = "zet `{#" + shortened(wanted) + "}` achter de kop waar je heen wilt";
    return names.empty() ? give : "kies een naam die er staat, zoals " + names + ", of " + give;
  }

  // The words of site.yaml take the place of the reference; an address becomes a link.
  void show_setting(document::Inline& node, document::Reference& reference) {
    const auto found = site_.shown_settings.find(reference.anchor);
    if (found == site_.shown_settings.end()) return report_setting(reference);
    const auto& [keys, words, target] = found->second;
    if (words.empty()) {
      return report("verwijzing.instelling", reference.span,
                    "bij " + quoted(keys) + " staat niets in `site.yaml`",
                    {"vul het daar in, of haal deze verwijzing weg"});
    }
    if (target.empty() && !reference.children.empty()) {
      return report("verwijzing.instelling", reference.span,
                    quoted(keys) + " is geen adres: dit wordt geen link",
                    {"laat de haken leeg: `[](@" + std::string(settings_id) + "#" + reference.anchor + ")`"});
    }
    const document::Text text{words, reference.span};
    if (target.empty()) {
      node = text;
      return;
    }
    auto children = reference.children.empty() ? document::Inlines{text} : std::move(reference.children);
    node = document::Link{std::move(children), target, "", reference.span};
  }

  void report_setting(const document::Reference& reference) {
    auto hints = guess(reference.anchor, [&](std::vector<std::string>& names) {
      for (const auto& [name, setting] : site_.shown_settings) names.push_back(name);
    });
    if (hints.empty())
      hints.emplace_back("schrijf achter `#` de naam van een instelling, zoals `uitgave-versie`");
    report("verwijzing.onbekend", reference.span,
           reference.anchor.empty() ? "achter `@site` ontbreekt de naam van een instelling"
                                    : "er is geen instelling " + quoted(reference.anchor) + " in `site.yaml`",
           std::move(hints));
  }

  // Of bronnen.yaml or begrippen.yaml.
  template <typename Entries>
  void report_entry(const document::Reference& reference, const std::string& kind, const Entries& entries) {
    if (index_.has_unsure_anchors(reference.page)) return;
    const auto file = quoted(reference.page + ".yaml");
    const auto name = reference.anchor.empty() ? "een " + kind : quoted(reference.anchor);
    auto hints = guess(reference.anchor, [&](std::vector<std::string>& ids) {
      for (const auto& entry : entries) ids.push_back(entry.id);
    });
    if (hints.empty()) hints.push_back("zet " + name + " eerst in " + file);
    report("verwijzing.onbekend", reference.span,
           "in " + file + " staat geen " + kind + (reference.anchor.empty() ? "" : " " + name),
           std::move(hints));
  }

  void report_page(const document::Reference& reference) {
    if (index_.may_lack(reference.page)) return;
    if (index_.is_hidden(reference.page)) {
      return report("verwijzing.niet-openbaar", reference.span,
                    "de pagina " + quoted(reference.page) + " is niet openbaar en staat niet op de site",
                    {"haal de verwijzing weg, of maak de pagina openbaar"});
    }
    if (is_term(reference.page)) {
      return report(
          "verwijzing.naar-begrip", reference.span,
          quoted(reference.page) + " is een begrip en geen pagina: een begrip krijgt vanzelf uitleg",
          {"schrijf het woord zonder link"});
    }
    auto hints = guess(reference.page, [&](std::vector<std::string>& ids) {
      for (const auto& [id, page] : site_.page_by_id) ids.push_back(id);
      for (const auto& id : {site_.terms_id, site_.works_id}) ids.push_back(id);
    });
    if (hints.empty()) hints.emplace_back("schrijf achter `@` de `id` van een pagina");
    report("verwijzing.onbekend", reference.span, "er is geen pagina " + quoted(reference.page),
           std::move(hints));
  }

  bool is_term(const std::string& id) const {
    return std::any_of(site_.terms.begin(), site_.terms.end(),
                       [&](const Term& term) { return term.id == id; });
  }

  void check_own_file(document::Link& link) {
    if (link.target.starts_with("//")) {
      return report("verwijzing.zonder-https", link.span,
                    "het adres " + quoted(link.target) + " begint zonder `https:`",
                    {"schrijf `https:" + shortened(link.target) + "`"});
    }
    if (link.target.starts_with('/')) return report_absolute(link.target, link.span);
    const auto path = path_from(folder_, path_part(link.target));
    if (const auto id = index_.page_of(path); !id.empty()) {
      return report("verwijzing.naar-bestand", link.span,
                    "verwijs naar een pagina met haar naam, niet met haar bestand",
                    {"schrijf `@" + id + anchor_part(link.target) + "`"});
    }
    if (path.ends_with(".md")) return report_missing_page(path, link);
    if (index_.has_asset(path)) {
      link.target = use(path, link.span) + anchor_part(link.target);
    } else if (link.target.empty()) {
      report("verwijzing.leeg", link.span, "deze link heeft geen adres", {"zet het adres tussen de haakjes"});
    } else if (looks_like_website(link.target)) {
      report("verwijzing.zonder-https", link.span, "het bestand " + quoted(link.target) + " bestaat niet",
             {"bedoel je een website? Schrijf dan `https://" + shortened(link.target) + "`"});
    } else {
      report_missing("bestand.ontbreekt", link.target, link.span);
    }
  }

  void check_alt(const document::Image& image) {
    const bool is_empty = image.alt.find_first_not_of(" \t\n") == std::string::npos;
    if (!is_empty && !is_picture(image.alt)) return;
    report("beeld.zonder-alt", image.span,
           is_empty ? "bij dit beeld staat niet wat erop te zien is"
                    : "bij dit beeld staat een bestandsnaam, niet wat erop te zien is",
           {"schrijf het tussen de vierkante haken: `![wat je ziet](bestand)`"});
  }

  void check_image(document::Image& image) {
    check_alt(image);
    if (has_scheme(image.source) || image.source.starts_with("//")) {
      return report("beeld.van-elders", image.span, "een beeld van een andere site kan niet",
                    {"zet het bestand in de map `beeld` bij deze pagina"});
    }
    if (image.source.starts_with('/')) return report_absolute(image.source, image.span);
    if (auto mistake = find_backslashes(image.source, image.span)) {
      found_.problems.push_back(std::move(*mistake));
      return;
    }
    const auto path = path_from(folder_, image.source);
    if (index_.has_other_picture(path)) return report_other_picture(path, image);
    if (!index_.has_asset(path)) return report_missing("beeld.ontbreekt", image.source, image.span);
    if (!is_picture(path)) {
      return report("beeld.soort", image.span, "het bestand " + quoted(image.source) + " is geen beeld",
                    {"gebruik een bestand dat eindigt op `.png` of `.jpg`"});
    }
    image.source = use(path, image.span);
  }

  void report_other_picture(const std::string& path, const document::Image& image) {
    found_.assets.insert(path);
    report("beeld.soort", image.span, "het plaatje " + quoted(image.source) + " kan zo niet op de site",
           {advice_on_picture(path) + ", ook hier"});
  }

  std::string use(const std::string& path, source::Span span) {
    const auto address = index_.address_of(path);
    const auto is_plain = [](char byte) {
      return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
             byte == '-' || byte == '_' || byte == '.' || byte == '/';
    };
    if (!std::all_of(address.begin(), address.end(), is_plain)) {
      report("bestand.naam", span,
             "de naam van het bestand past niet in een adres: gebruik letters, cijfers en streepjes",
             {"geef het bestand een andere naam"});
    }
    found_.assets.insert(path);
    return address;
  }

  // On a disk and on a server `/` are different places.
  void report_absolute(const std::string& target, source::Span span) {
    report("bestand.pad", span, "het bestand " + quoted(target) + " begint met `/`: dat werkt niet overal",
           {"schrijf het pad vanaf de map van deze pagina, zoals `beeld/foto.png` of `../beeld/foto.png`"});
  }

  void report_missing(std::string rule, const std::string& target, source::Span span) {
    const auto path = path_from(folder_, path_part(target));
    auto hints = guess(path.substr(path.rfind('/') + 1),
                       [&](std::vector<std::string>& names) { names = index_.asset_names(); });
    if (hints.empty())
      hints.emplace_back(is_document(target)
                             ? "zet het bestand in de map van deze pagina, of verbeter de naam"
                             : "zet het bestand in de map `beeld`, of verbeter de naam");
    report(std::move(rule), span, "het bestand " + quoted(target) + " bestaat niet", std::move(hints));
  }

  void report_missing_page(const std::string& path, const document::Link& link) {
    std::vector<std::string> hints;
    if (found_.problems.size() < most_guesses) {
      if (const auto meant = index_.page_near(path))
        hints.push_back("bedoel je " + quoted(meant->file) + "? Schrijf dan " +
                        quoted("@" + meant->id + anchor_part(link.target)));
    }
    if (hints.empty()) hints.emplace_back("schrijf `@` met de `id` van een pagina");
    report("bestand.ontbreekt", link.span, "het bestand " + quoted(link.target) + " bestaat niet",
           std::move(hints));
  }

  template <typename AddNames>
  std::vector<std::string> guess(const std::string& name, const AddNames& add_names) const {
    if (found_.problems.size() >= most_guesses) return {};
    std::vector<std::string> names;
    add_names(names);
    return did_you_mean(name, names);
  }

  void report(std::string rule, source::Span span, std::string message, std::vector<std::string> hints) {
    found_.problems.push_back(
        {.rule = std::move(rule), .span = span, .message = std::move(message), .hints = std::move(hints)});
  }

  const Page& page_;
  const std::string& folder_;
  const Site& site_;
  const ContentIndex& index_;
  CheckedLinks found_;
  std::set<std::string> works_;  // that are cited
};

}  // namespace

CheckedLinks check_links(document::Document& document, const Page& page, const std::string& folder,
                         const Site& site, const ContentIndex& index) {
  LinkChecks checks(page, folder, site, index);
  checks.check(document);
  return checks.take();
}

}  // namespace model
