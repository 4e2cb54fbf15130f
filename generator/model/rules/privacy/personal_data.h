#pragma once

#include "model/rules/passage.h"
#include "source/diagnostic.h"

namespace model::rules::privacy {

/// What tells of a person in the texts of a record: telephone numbers, mail addresses, citizen service
/// numbers and names. No message quotes what was found.
source::Diagnostics find_personal_data(const Passages& passages, const source::SourceMap& sources);

}  // namespace model::rules::privacy
