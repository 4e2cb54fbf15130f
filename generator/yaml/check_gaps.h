#pragma once

#include <string_view>
#include <vector>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// Looks at everything between the keys and values that were read (`covered`, in the order of the text): only
/// signs of the structure and comments may stand there. So nothing that someone wrote is dropped in silence.
source::Diagnostics check_gaps(std::string_view text, source::Span part,
                               const std::vector<source::Span>& covered);

}  // namespace yaml
