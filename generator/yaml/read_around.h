#pragma once

#include <optional>

#include "source/result.h"
#include "yaml/mended_text.h"
#include "yaml/outline.h"
#include "yaml/value.h"

namespace yaml {

/// Reads a text with faults. The library stops at its first one: it is mended or taken out, and all is read
/// once more, for who mistypes one apostrophe mistypes three. `found` is known to be wrong already. Places
/// are those of the file; without a value there is a fault behind which every message would be a guess.
/// With an outline, that is the reading in which the fewest fields stand elsewhere than they belong.
source::Checked<std::optional<Value>> read_around(MendedText text, source::Diagnostics found,
                                                  const Outline* outline);

}  // namespace yaml
