#include "model/rules/privacy/personal_data.h"

#include "model/rules/privacy/citizen_number.h"
#include "model/rules/privacy/mail_address.h"
#include "model/rules/privacy/person_name.h"
#include "model/rules/privacy/phone_number.h"

namespace model::rules::privacy {

source::Diagnostics find_personal_data(const Passages& passages, const source::SourceMap& sources) {
  source::Diagnostics problems;
  for (const auto& passage : passages) {
    for (const auto& find :
         {find_phone_numbers, find_mail_addresses, find_citizen_numbers, find_person_names}) {
      for (auto& trace : find(passage.text())) {
        trace.problem.span = passage.place(trace.begin, trace.end, sources);
        problems.push_back(std::move(trace.problem));
      }
    }
  }
  return problems;
}

}  // namespace model::rules::privacy
