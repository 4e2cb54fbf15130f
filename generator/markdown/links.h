#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

inline constexpr std::size_t longest_target = 2000;  // bytes

/// The link or reference that a target asks for; none, with a diagnostic, for a target that is not allowed.
std::optional<document::Inline> make_link(document::Inlines words, std::string target, std::string title,
                                          source::Span span, Context& context);

/// May a picture come from here? A diagnostic if not.
bool check_image_source(const std::string& target, source::Span span, Context& context);

/// Ids of pages, headings, figures and tables: small letters, digits and dashes.
bool is_id(std::string_view text);

}  // namespace markdown
