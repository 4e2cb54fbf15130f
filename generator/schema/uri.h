#pragma once

#include <string>
#include <string_view>

namespace schema {

/// A reference made absolute against a base (RFC 3986 §5.2); the fragment stays. Works for `urn:` and for
/// plain file names as well.
std::string resolve_uri(std::string_view base, std::string_view reference);

/// The part before `#`.
std::string_view without_fragment(std::string_view uri);

/// The part behind `#`, percent-decoded; empty when there is none.
std::string fragment_of(std::string_view uri);

}  // namespace schema
