#include "web/report.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "model/words.h"

namespace web {
namespace {

using model::quoted;
using source::Diagnostic;
using source::Severity;

constexpr std::size_t most_notes = 5;
constexpr std::size_t longest_hint = 500;

std::string show_status(int status) {
  return " (antwoord " + std::to_string(status) + ")";
}

Diagnostic gone(const std::string& address, const Answer& answer) {
  return {.severity = Severity::Warning,
          .rule = "extern.weg",
          .message = "de pagina " + quoted(address) + " bestaat niet meer" + show_status(answer.status),
          .hints = {"zoek op waar de pagina nu staat, of haal de link weg"}};
}

Diagnostic moved(const std::string& address, const Answer& answer) {
  const bool fits = answer.moved_to.size() <= longest_hint;
  return {
      .severity = Severity::Advice,
      .rule = "extern.verhuisd",
      .message = "de pagina " + quoted(address) + " heeft voorgoed een ander adres gekregen",
      .hints = {fits ? "schrijf `" + answer.moved_to + "`" : "open de link en neem het nieuwe adres over"}};
}

Diagnostic unchecked(const std::string& address, const Answer& answer) {
  return {.severity = Severity::Advice,
          .rule = "extern.niet-nagegaan",
          .message = "de website laat niet nagaan of " + quoted(address) + " nog bestaat" +
                     show_status(answer.status),
          .hints = {"open de link zelf in je browser"}};
}

Diagnostic not_public(const std::string& address) {
  return {.severity = Severity::Warning,
          .rule = "extern.niet-openbaar",
          .message = quoted(address) + " werkt alleen binnen een eigen netwerk en is niet nagegaan",
          .hints = {"gebruik een adres dat voor iedereen werkt"}};
}

Diagnostic failed(std::string message, std::string hint) {
  return {.severity = Severity::Warning,
          .rule = "extern.mislukt",
          .message = std::move(message),
          .hints = {std::move(hint)}};
}

Diagnostic failed(const std::string& address, const Answer& answer) {
  const std::string look = "open de link zelf in je browser; werkt hij daar ook niet, haal hem dan weg";
  switch (answer.failure) {
    case Failure::None:
      return failed("de website kan " + quoted(address) + " niet tonen" + show_status(answer.status), look);
    case Failure::UnknownName:
      return failed("de website van " + quoted(address) + " is niet te vinden", "kijk of het adres klopt");
    case Failure::TooSlow:
      return failed("de website van " + quoted(address) + " antwoordt te langzaam", look);
    case Failure::Untrusted:
      return failed(
          "de beveiliging van de website van " + quoted(address) + " klopt niet",
          "lezers krijgen een waarschuwing te zien: kies een ander adres of vraag de maker om hulp");
    case Failure::BadAddress:
      return failed(quoted(address) + " is geen adres dat iedereen kan openen",
                    "schrijf een adres als `https://voorbeeld.nl/`, zonder naam en wachtwoord");
    case Failure::Broken:
      return failed("de website van " + quoted(address) + " geeft een antwoord dat niet klopt", look);
    case Failure::NoConnection:
    case Failure::NoCertificates:
    case Failure::NotPublic:
      break;
  }
  return failed("de website van " + quoted(address) + " geeft geen antwoord", look);
}

std::optional<Diagnostic> diagnostic_of(const std::string& address, const Answer& answer) {
  switch (answer.verdict) {
    case Verdict::Good:
    case Verdict::Unasked:
      return std::nullopt;
    case Verdict::Moved:
      return moved(address, answer);
    case Verdict::Gone:
      return gone(address, answer);
    case Verdict::Unchecked:
      return unchecked(address, answer);
    case Verdict::NotPublic:
      return not_public(address);
    case Verdict::TooManyRedirects:
      return failed("de website stuurt je vanaf " + quoted(address) + " steeds weer door",
                    "open de link zelf in je browser en neem het adres over waar je uitkomt");
    case Verdict::Failed:
      return failed(address, answer);
  }
  return std::nullopt;
}

/// The places of all but the first.
std::vector<source::Note> notes_of(const source::Diagnostics& problems) {
  std::vector<source::Note> notes;
  const auto shown = std::min(problems.size(), most_notes + 1);
  for (std::size_t index = 1; index < shown; ++index) notes.push_back({problems[index].span, "hier ook"});
  const auto hidden = problems.size() - shown;
  if (hidden == 1) notes.back().text += ", en op 1 andere plaats";
  if (hidden > 1) notes.back().text += ", en op " + std::to_string(hidden) + " andere plaatsen";
  return notes;
}

}  // namespace

source::Diagnostics report(const model::WebLink& link, const Answer& answer) {
  const auto problem = diagnostic_of(link.address, answer);
  if (!problem) return {};
  source::Diagnostics problems(link.places.size(), *problem);
  for (std::size_t index = 0; index < problems.size(); ++index) problems[index].span = link.places[index];
  return problems;
}

Diagnostic in_one(source::Diagnostics problems) {
  const auto gravest =
      std::max_element(problems.begin(), problems.end(),
                       [](const Diagnostic& a, const Diagnostic& b) { return a.severity < b.severity; });
  std::rotate(problems.begin(), gravest, gravest + 1);
  problems.front().notes = notes_of(problems);
  return std::move(problems.front());
}

}  // namespace web
