#pragma once

#include "model/site.h"

namespace model {

/// Fills Part::pages and Site::page_by_id from Site::pages. A record is known by its id, by its group and
/// name
/// (`2026-2027/de-wilg`) and by its whole address; where names clash the first page keeps it.
void index_pages(Site& site);

}  // namespace model
