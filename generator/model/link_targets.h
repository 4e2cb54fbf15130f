#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/site.h"
#include "source/diagnostic.h"

namespace model {

/// RFC 3986 §3.1: whether it begins as `https:` does.
bool has_scheme(std::string_view target);

/// `#kop` of `pagina.md#kop`, or empty.
std::string anchor_part(std::string_view target);

/// `pagina.md` of `pagina.md#kop`.
std::string path_part(std::string_view target);

/// `nji.nl/vormen`, `www.nji.nl`, `nji.nl`: an address of which the start was forgotten.
bool looks_like_website(std::string_view target);

/// A path with the slashes of Windows.
std::optional<source::Diagnostic> find_backslashes(const std::string& target, source::Span span);

/// What people type for a page, a mail address or a file of their own computer, where another form belongs.
std::optional<source::Diagnostic> find_mistaken_target(const std::string& target, source::Span span,
                                                       const Site& site);

/// Names of a few things on a page that a link can lead to, first those that begin as `wanted` does.
std::string some_anchors(const std::string& wanted, const Page& page);

}  // namespace model
