#pragma once

#include <string>

#include "layout/lay_out.h"
#include "model/site.h"

namespace publish {

/// "versie 2.1, 1 oktober 2026": what `uitgave` of site.yaml gives; without a date in it that of the last
/// change.
std::string release_of(const model::Site& site, const std::string& last_change);

/// What the title page and the colophon of a book say, from site.yaml.
layout::Imprint imprint_of(const model::Site& site, const std::string& release);

/// Above the pages of a record: the schools, or whatever records its keys name, and its group, such as the
/// school year. Without these its title.
layout::RunningHead running_head_of(const model::Page& page, const model::Site& site);

}  // namespace publish
