#pragma once

#include <string>
#include <string_view>

namespace html {

/// The way from one page of the site to another, so that links work at any base path and from `file://`:
/// from `plannen/2026-2027/de-wilg.html` to `handboek/algemeen.html` is `../../handboek/algemeen.html`.
/// Both are addresses from the site's root; `anchor` may be empty. To an anchor on the page itself:
/// `#anchor`.
std::string relative_address(std::string_view from, std::string_view to, std::string_view anchor = {});

/// `#id`, encoded: a place on the page itself.
std::string place_on_page(std::string_view id);

/// The way from a page to the site's root: empty, or `../` once or more.
std::string way_to_root(std::string_view from);

/// A path of our own with everything percent-encoded that an address may not hold (RFC 3986 §3.3).
std::string encoded_path(std::string_view path);

enum class TargetKind {
  External,  // http, https
  Contact,   // mailto, tel
  Local,     // no scheme: a file of the site, or a place on the page
  Refused    // javascript, data and whatever else could run something
};

/// What an address in the text is, by its scheme (RFC 3986 §3.1).
TargetKind kind_of_target(std::string_view target);

}  // namespace html
