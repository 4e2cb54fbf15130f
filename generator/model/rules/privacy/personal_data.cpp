#include "model/rules/privacy/personal_data.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "model/rules/privacy/birth_date.h"
#include "model/rules/privacy/citizen_number.h"
#include "model/rules/privacy/mail_address.h"
#include "model/rules/privacy/person_name.h"
#include "model/rules/privacy/phone_number.h"

namespace model::rules::privacy {
namespace {

using Finder = Traces (*)(std::string_view text);

constexpr std::initializer_list<Finder> contact_data = {find_phone_numbers, find_mail_addresses,
                                                        find_citizen_numbers, find_birth_dates};

void find(Finder find, const Passage& passage, const source::SourceMap& sources,
          source::Diagnostics& problems) {
  for (auto& trace : find(passage.text())) {
    trace.problem.span = passage.place(trace.begin, trace.end, sources);
    problems.push_back(std::move(trace.problem));
  }
}

}  // namespace

source::Diagnostics find_contact_data(const Passages& passages, const source::SourceMap& sources) {
  source::Diagnostics problems;
  for (const auto& passage : passages) {
    for (const auto finder : contact_data) find(finder, passage, sources, problems);
  }
  return problems;
}

source::Diagnostics find_contact_data(const source::SourceFile& file, source::Span part) {
  const auto text = std::string_view(file.text).substr(part.begin, part.end - part.begin);
  source::Diagnostics problems;
  for (const auto find : contact_data) {
    for (auto& trace : find(text)) {
      trace.problem.span = {file.id, part.begin + static_cast<std::uint32_t>(trace.begin),
                            part.begin + static_cast<std::uint32_t>(trace.end)};
      problems.push_back(std::move(trace.problem));
    }
  }
  return problems;
}

void append_untold(source::Diagnostics& problems, source::Diagnostics found) {
  std::erase_if(found, [&](const source::Diagnostic& one) {
    return std::any_of(problems.begin(), problems.end(), [&](const source::Diagnostic& told) {
      return told.rule.starts_with("avg.") && overlap(told.span, one.span);
    });
  });
  append(problems, std::move(found));
}

source::Diagnostics find_names(const Passages& passages, const source::SourceMap& sources) {
  source::Diagnostics problems;
  for (const auto& passage : passages) {
    const auto finder = passage.of_function() ? find_names_for_function : find_person_names;
    find(finder, passage, sources, problems);
  }
  return problems;
}

}  // namespace model::rules::privacy
