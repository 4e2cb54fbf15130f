#pragma once

#include <set>

#include "schema/field.h"
#include "source/diagnostic.h"
#include "source/source_map.h"

namespace templates {

/// A diagnostic for every field of the record that must be shown (`x-tonen` is not `nee`) and is not among
/// `shown`; one for a whole object or list of which nothing is shown.
source::Diagnostics check_shown(const source::SourceFile& file, const schema::Field& root,
                                const std::set<const schema::Field*>& shown);

}  // namespace templates
