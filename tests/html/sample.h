#pragma once

#include <string>

#include "document/document.h"
#include "model/site.h"

namespace html {

/// A small site, built by hand: a part of two chapters with a PDF, and a part of one example plan.
model::Site sample_site();

document::Inlines words(const std::string& text);
document::Block paragraph(document::Inlines children);
document::Heading heading(int level, const std::string& id, document::Inlines children);
document::Box box(document::BoxKind kind, std::map<std::string, std::string> attributes,
                  const std::string& text);
document::Table table(std::size_t columns);
document::ListItem task(bool checked, const std::string& text);

}  // namespace html
