#pragma once

#include "model/web_links.h"
#include "source/diagnostic.h"
#include "web/answer.h"

namespace web {

/// What is wrong with a link, once for each of its places; nothing when it is good, or was not asked after.
source::Diagnostics report(const model::WebLink& link, const Answer& answer);

/// The problems of one link, of which there is at least one, as one: the gravest, with the places of the
/// others as notes.
source::Diagnostic in_one(source::Diagnostics problems);

}  // namespace web
