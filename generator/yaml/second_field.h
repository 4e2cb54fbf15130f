#pragma once

#include <optional>

#include "source/diagnostic.h"
#include "yaml/outline.h"
#include "yaml/way.h"

namespace yaml {

/// `naam: Samen gemeente: borne`: two fields that may stand beside each other, on one line. Gives the second
/// a line of its own; nothing for another problem.
std::optional<Way> split_fields(const MendedText& text, const source::Diagnostic& problem,
                                const Outline& outline);

}  // namespace yaml
