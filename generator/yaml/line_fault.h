#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"

namespace yaml {

/// What a line itself shows to be wrong, wherever it stands: it begins with another sign than the dash of a
/// list, or with a dash and no space.
std::optional<source::Diagnostic> own_fault(source::Span part, const Line& line);

/// Whether a line is the name of a field with markup around it: `**doelen:**`.
bool has_markup_around_name(std::string_view words);

/// The line without that markup.
std::string without_markup(std::string_view words);

/// What a line begins with that looks like the dash of a list: its size with the space behind it, or 0.
std::size_t other_dash(std::string_view words);

/// Whether a line begins with a dash and, right behind it, a word.
bool lacks_space_after_dash(std::string_view words);

/// Whether the line below stands further than this one.
bool has_block_below(std::string_view text, const Line& line);

/// The size of an anchor (`&naam`) at `begin` with the spaces behind it, when it names what follows; else 0.
std::size_t anchor_size(std::string_view text, std::size_t begin);

/// `words` should be an item.
source::Diagnostic no_dash(source::Span place, std::string_view words);

/// A dash without a space behind it.
source::Diagnostic dash_without_space(source::Span place);

/// A value of lines that begin with other signs than a dash.
source::Diagnostic other_bullets(source::Span place);

/// A hard space where the structure wants an ordinary one.
source::Diagnostic hard_space_in(source::Span place);

inline constexpr std::string_view hard_space = "\u00A0";

}  // namespace yaml
