#pragma once

#include <cstddef>
#include <string>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports what Word leaves where a reference went wrong: "Fout! Verwijzingsbron niet gevonden." Gives the
/// end of what was reported, 0 for nothing.
std::size_t check_lost_reference(const Letters& letters, std::size_t at, Context& context);

/// Whether a text may hold one.
bool may_hold_lost_reference(const std::string& text);

}  // namespace markdown
