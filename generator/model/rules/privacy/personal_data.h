#pragma once

#include "model/rules/passage.h"
#include "source/diagnostic.h"

namespace model::rules::privacy {

/// Telephone numbers, mail addresses, citizen service numbers and dates of birth in texts. No message quotes
/// what was found.
source::Diagnostics find_contact_data(const Passages& passages, const source::SourceMap& sources);

/// The same in a part of a file as it was typed: in names of fields, comments, and lines that cannot be read.
source::Diagnostics find_contact_data(const source::SourceFile& file, source::Span part);

/// Adds what was found to the problems, but where one of those already tells of personal data.
void append_untold(source::Diagnostics& problems, source::Diagnostics found);

/// Names of persons, which the stories of a chapter may have and a record may not.
source::Diagnostics find_names(const Passages& passages, const source::SourceMap& sources);

}  // namespace model::rules::privacy
