#include "html/markup.h"

#include "html/escape.h"

namespace html {

void Markup::open(std::string_view tag, std::initializer_list<Attribute> attributes) {
  bytes_ += '<';
  bytes_ += tag;
  for (const auto& attribute : attributes) {
    if (!attribute.wanted) continue;
    bytes_ += ' ';
    bytes_ += attribute.name;
    bytes_ += "=\"";
    bytes_ += escaped(attribute.value);
    bytes_ += '"';
  }
  bytes_ += '>';
}

void Markup::close(std::string_view tag) {
  bytes_ += "</";
  bytes_ += tag;
  bytes_ += '>';
}

void Markup::element(std::string_view tag, std::initializer_list<Attribute> attributes,
                     std::string_view content) {
  open(tag, attributes);
  text(content);
  close(tag);
}

void Markup::text(std::string_view text) {
  bytes_ += escaped(text);
}

}  // namespace html
