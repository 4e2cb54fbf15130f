#include "model/rules/privacy/personal_data.h"

#include <initializer_list>
#include <string_view>

#include "model/rules/privacy/citizen_number.h"
#include "model/rules/privacy/mail_address.h"
#include "model/rules/privacy/person_name.h"
#include "model/rules/privacy/phone_number.h"

namespace model::rules::privacy {
namespace {

using Finder = Traces (*)(std::string_view text);

source::Diagnostics find(std::initializer_list<Finder> finders, const Passages& passages,
                         const source::SourceMap& sources) {
  source::Diagnostics problems;
  for (const auto& passage : passages) {
    for (const auto find : finders) {
      for (auto& trace : find(passage.text())) {
        trace.problem.span = passage.place(trace.begin, trace.end, sources);
        problems.push_back(std::move(trace.problem));
      }
    }
  }
  return problems;
}

}  // namespace

source::Diagnostics find_contact_data(const Passages& passages, const source::SourceMap& sources) {
  return find({find_phone_numbers, find_mail_addresses, find_citizen_numbers}, passages, sources);
}

source::Diagnostics find_personal_data(const Passages& passages, const source::SourceMap& sources) {
  return find({find_phone_numbers, find_mail_addresses, find_citizen_numbers, find_person_names}, passages,
              sources);
}

}  // namespace model::rules::privacy
