#pragma once

#include "markdown/context.h"

namespace markdown {

/// A definition such as `[naam]: adres` leaves nothing in the document: one that no link uses is a sentence
/// gone, and in the text of a field none may stand.
void check_definitions(Context& context);

}  // namespace markdown
