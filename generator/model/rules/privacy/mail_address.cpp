#include "model/rules/privacy/mail_address.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

constexpr auto nowhere = std::string_view::npos;

bool is_part(char c) {
  return source::is_digit(c) || source::is_small_letter(source::lower(c)) ||
         std::string_view("._+-").find(c) != nowhere;
}

// The first word of an address that more people read.
bool is_of_a_desk(std::string_view local) {
  constexpr std::array<std::string_view, 28> desks = {
      "aanmelden",    "aanmelding", "administratie", "avg",      "bestuur",  "cjg",
      "consultatie",  "contact",    "directie",      "fg",       "gemeente", "hallo",
      "helpdesk",     "info",       "jeugd",         "kantoor",  "loket",    "mail",
      "office",       "post",       "privacy",       "receptie", "redactie", "school",
      "secretariaat", "team",       "wijkteam",      "zorgteam"};
  const auto word = source::lower(local.substr(0, local.find_first_of("._+-")));
  return std::find(desks.begin(), desks.end(), word) != desks.end();
}

source::Diagnostic problem_for(std::string_view local) {
  const bool names_person = local.find_first_of("._") != nowhere;  // h.jansen
  return {.severity = names_person ? source::Severity::Error : source::Severity::Warning,
          .rule = "avg.e-mailadres",
          .message = "hier staat een e-mailadres dat van een persoon lijkt",
          .hints = {"haal het weg, of schrijf een algemeen adres zoals `info@school.nl`"}};
}

}  // namespace

Traces find_mail_addresses(std::string_view text) {
  Traces traces;
  for (auto sign = text.find('@'); sign != nowhere; sign = text.find('@', sign + 1)) {
    auto begin = sign, end = sign + 1;
    while (begin > 0 && is_part(text[begin - 1])) --begin;
    while (end < text.size() && is_part(text[end])) ++end;
    while (end > sign && std::string_view("._+-").find(text[end - 1]) != nowhere) --end;
    const auto local = text.substr(begin, sign - begin);
    const bool has_domain = end > sign + 1 && text.substr(sign, end - sign).find('.') != nowhere;
    if (local.empty() || !has_domain || is_of_a_desk(local)) continue;
    traces.push_back({begin, end, problem_for(local)});
  }
  return traces;
}

}  // namespace model::rules::privacy
