#include "model/settings.h"

#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "model/identifiers.h"
#include "model/words.h"
#include "source/words.h"

namespace model {
namespace {

using source::Diagnostics;

Settings::Name name_of(const yaml::Value* value, source::Span otherwise = {}) {
  if (value == nullptr || value->text() == nullptr) return {"", otherwise};
  return {*value->text(), value->span};
}

Numbering numbering_of(const std::string& text) {
  if (text == "cijfers") return Numbering::Digits;
  return text == "letters" ? Numbering::Letters : Numbering::None;
}

Part read_part(const yaml::Value& value) {
  Part part;
  part.title = value.text_or("deel", "");
  part.folder = value.text_or("map", "");
  part.kind = value.text_or("soort", "hoofdstuk");
  part.in_foot = value.text_or("menu", "") == "onder";
  part.numbering = numbering_of(value.text_or("nummering", ""));
  const auto pdf = value.text_or("pdf", "");
  if (pdf == "per-stuk") part.pdf = PdfOutput::PerPage;
  if (pdf.ends_with(".pdf")) {
    part.pdf = PdfOutput::Whole;
    part.pdf_name = pdf;
  }
  part.belongs_to = value.text_or("hoort_bij", "");
  part.group_by = value.text_or("groepeer", "");
  if (value.text_or("bij_fout", "") == "overslaan") part.on_error = OnError::Skip;
  return part;
}

/// Checks the folders of parts, which are the first part of addresses.
class PartChecks {
 public:
  explicit PartChecks(Diagnostics& problems) : problems_(problems) {}

  /// False when the part cannot be used.
  bool accept(const Settings::Name& folder) {
    if (!is_identifier(folder.text)) {
      problems_.push_back(
          {.rule = "map.naam",
           .span = folder.span,
           .message =
               "de naam van een map is deel van het adres: gebruik kleine letters, cijfers en streepjes",
           .hints = {"schrijf bijvoorbeeld `" + identifier_from(folder.text) + "`"}});
      return false;
    }
    const auto [first, is_new] = folders_.emplace(folder.text, folder.span);
    if (is_new) return true;
    problems_.push_back({.rule = "map.dubbel",
                         .span = folder.span,
                         .message = "de map " + quoted(folder.text) + " hoort al bij een ander deel",
                         .hints = {"geef elk deel een eigen map"},
                         .notes = {{first->second, "hier staat hij al"}}});
    return false;
  }

  void check_pdf(const Settings::Name& pdf) {
    const std::string_view ending = ".pdf";
    if (!pdf.text.ends_with(ending)) return;
    const auto name = pdf.text.substr(0, pdf.text.size() - ending.size());
    const auto [first, is_new] = pdfs_.emplace(pdf.text, pdf.span);
    if (!is_new) {
      problems_.push_back(
          {.rule = "deel.dubbele-pdf",
           .span = pdf.span,
           .message = "de pdf " + quoted(pdf.text) + " hoort al bij een ander deel",
           .hints = {"geef elk deel een eigen pdf, of schrijf `hoort_bij` met de map van dat deel"},
           .notes = {{first->second, "hier staat hij al"}}});
      return;
    }
    if (is_identifier(name)) return;
    problems_.push_back(
        {.rule = "map.naam",
         .span = pdf.span,
         .message = "de naam van een pdf is deel van het adres: gebruik kleine letters, cijfers en streepjes",
         .hints = {"schrijf bijvoorbeeld `" + identifier_from(name) + ".pdf`"}});
  }

  void check_owner(const Settings::Name& owner, const std::string& folder) {
    if (owner.text.empty() || (owner.text != folder && folders_.contains(owner.text))) return;
    std::vector<std::string> others;
    for (const auto& [name, span] : folders_) {
      if (name != folder) others.push_back(name);
    }
    auto hints = did_you_mean(owner.text, others);
    if (hints.empty()) hints.push_back("kies uit: " + source::enumeration(others));
    problems_.push_back({.rule = "deel.onbekend",
                         .span = owner.span,
                         .message = "er is geen ander deel met de map " + quoted(owner.text),
                         .hints = std::move(hints)});
  }

 private:
  Diagnostics& problems_;
  std::map<std::string, source::Span> folders_;
  std::map<std::string, source::Span> pdfs_;
};

void read_parts(const yaml::Value& value, Site& site, Settings& settings, Diagnostics& problems) {
  const auto* parts = value.find("delen");
  settings.complete = parts != nullptr && parts->list() != nullptr;
  if (!settings.complete) return;
  PartChecks checks(problems);
  for (const auto& part : *parts->list()) {
    const auto folder = name_of(part.find("map"), part.span);
    if (folder.text.empty() || !checks.accept(folder)) {
      settings.complete = false;
      continue;
    }
    site.parts.push_back(read_part(part));
    settings.folders.push_back(folder);
    settings.groups.push_back(name_of(part.find("groepeer")));
    settings.kinds.push_back({site.parts.back().kind, name_of(part.find("soort"), part.span).span});
  }
  for (const auto& part : *parts->list()) {
    checks.check_pdf(name_of(part.find("pdf")));
    checks.check_owner(name_of(part.find("hoort_bij")), part.text_or("map", ""));
  }
}

void read_lists(const yaml::Value& value, Settings& settings) {
  const auto* lists = value.find("gegevens");
  if (lists == nullptr) return;
  if (lists->list() == nullptr) {
    settings.complete = false;
    return;
  }
  for (const auto& list : *lists->list()) settings.collections.push_back(name_of(&list));
}

// What the schema knows already and the program does not.
constexpr std::array<std::string_view, 2> not_used_yet = {"overzichten", "vertrouwelijk"};

void warn_of_unused(const yaml::Value& value, Diagnostics& problems) {
  for (const auto name : not_used_yet) {
    const auto* member = value.map() == nullptr ? nullptr : value.map()->find_member(name);
    if (member == nullptr) continue;
    problems.push_back({.severity = source::Severity::Warning,
                        .rule = "instelling.nog-niet",
                        .span = member->key_span,
                        .message = "met `" + member->key + "` doen we nu nog niets",
                        .hints = {"laat het staan voor later, of haal het weg"}});
  }
}

}  // namespace

Settings read_settings(yaml::Value value, Site& site, Diagnostics& problems) {
  Settings settings;
  site.title = value.text_or("titel", "");
  site.language = value.text_or("taal", "nl");
  site.base_url = value.text_or("adres", "");
  if (!site.base_url.empty() && !site.base_url.ends_with('/')) site.base_url += '/';
  warn_of_unused(value, problems);
  read_parts(value, site, settings, problems);
  read_lists(value, settings);
  settings.terms = name_of(value.find("begrippen"));
  settings.works = name_of(value.find("bronnen"));
  site.terms_id = settings.terms.text;
  site.works_id = settings.works.text;
  site.settings = std::move(value);
  return settings;
}

}  // namespace model
