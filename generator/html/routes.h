#pragma once

#include "html/frame.h"
#include "model/site.h"
#include "yaml/value.h"

/// The reading routes as page templates name them.
namespace html {

/// On the page that lists them, `leesroutes.html`: each with all its pages in order.
yaml::Value all_routes_data(const Frame& frame);

/// On the home page: each with its name and the number of its pages; `no` without any.
yaml::Value routes_menu(const Frame& frame);

/// On a page: the routes that it belongs to, with the pages before and after it; `no` without any.
yaml::Value page_routes_data(const Frame& frame, const model::Page& page);

}  // namespace html
