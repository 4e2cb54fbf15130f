#pragma once

#include <string>

#include "model/site.h"
#include "yaml/value.h"

/// What every page has: head, menus, breadcrumb, foot. Only this layer's sources include this header.
namespace html {

inline constexpr std::string_view home_address = "index.html";
inline constexpr std::string_view routes_address = "leesroutes.html";
inline constexpr const char* routes_title = "Leesroutes";
inline constexpr const char* terms_title = "Begrippen";
inline constexpr const char* works_title = "Bronnen";

std::string overview_address(const model::Part& part);

struct Frame {
  const model::Site& site;
  std::string address;      // of the page, from the site's root
  std::string title;        // in the window's title; empty: the site's own
  std::string description;  // in one sentence, or empty
  const model::Part* part = nullptr;
  std::string root = {};  // links start here instead of at the page; for a page shown at any address
};

/// The way from the page to another of the site.
std::string address_from(const Frame& frame, const std::string& address);

/// The names of `kop.html` and `voet.html`.
yaml::Value frame_data(const Frame& frame);

/// A link in a menu or list: nummer, titel, adres, huidig.
yaml::Value link_data(const Frame& frame, const std::string& title, const std::string& address,
                      const std::string& number = {});

yaml::Value page_link(const Frame& frame, const model::Page& page);

/// Its title, with its group: plans of two years may have the same one.
std::string title_among_all(const model::Page& page);

/// The PDF of all of a part, or of the part it belongs to: titel, adres; `no` without one.
yaml::Value part_pdf(const Frame& frame, const model::Part& part);

}  // namespace html
