#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace html {

struct Attribute {
  std::string_view name;
  std::string value = {};
  bool wanted = true;  // false: left out
};

/// An attribute that is left out when there is nothing to say.
inline Attribute unless_empty(std::string_view name, std::string value) {
  const bool wanted = !value.empty();
  return {name, std::move(value), wanted};
}

/// HTML under construction. Every text and every attribute value is escaped here, so that no caller can
/// forget.
class Markup {
 public:
  void open(std::string_view tag, std::initializer_list<Attribute> attributes = {});
  void close(std::string_view tag);

  /// An element with nothing but text in it.
  void element(std::string_view tag, std::initializer_list<Attribute> attributes, std::string_view text);

  void text(std::string_view text);
  void line_end() { bytes_ += '\n'; }

  /// HTML made by this layer itself.
  void raw(std::string_view html) { bytes_ += html; }

  const std::string& html() const { return bytes_; }
  std::string take() && { return std::move(bytes_); }

 private:
  std::string bytes_;
};

}  // namespace html
