#pragma once

#include "model/rules/passage.h"
#include "source/diagnostic.h"

namespace model::rules::privacy {

/// Telephone numbers, mail addresses and citizen service numbers in texts. No message quotes what was found.
source::Diagnostics find_contact_data(const Passages& passages, const source::SourceMap& sources);

/// Names of persons besides, which the stories of a chapter may have and a record may not.
source::Diagnostics find_personal_data(const Passages& passages, const source::SourceMap& sources);

}  // namespace model::rules::privacy
