#pragma once

#include "model/drafts.h"
#include "source/diagnostic.h"

/// The rules for the text of a chapter that `markdown` cannot know, as they look at all of it. One file a rule.
namespace model::rules::chapter {

/// Runs every rule on a chapter that was read and not yet linked.
source::Diagnostics check_chapter(Draft& chapter);

}  // namespace model::rules::chapter
