#pragma once

#include <string_view>

namespace markdown {

/// Whether words hold what would be markup elsewhere: emphasis, code, a link, a note, a tag or an entity.
bool holds_markup(std::string_view words);

}  // namespace markdown
