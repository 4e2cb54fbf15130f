#include "schema/words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "schema/messages.h"

namespace schema {
namespace {

constexpr std::size_t longest_quote = 60;

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool starts_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (!is_space(c)) line += c;
    if (is_space(c) && !line.empty() && line.back() != ' ') line += ' ';
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

struct Typed {
  std::string operator()(yaml::Null) const { return {}; }
  std::string operator()(bool boolean) const { return boolean ? "true" : "false"; }
  std::string operator()(const yaml::Integer& integer) const { return integer.raw; }
  std::string operator()(const yaml::Float& number) const { return number.raw; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const yaml::List&) const { return {}; }
  std::string operator()(const yaml::Map&) const { return {}; }
};

std::string join(const std::vector<std::string>& words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && i + 1 == words.size()) text.append(" ").append(last).append(" ");
    if (i > 0 && i + 1 < words.size()) text += ", ";
    text += words[i];
  }
  return text;
}

}  // namespace

std::string shorten(std::string_view text, std::size_t most) {
  // A character takes at most four bytes: no need to look at more of a long text.
  std::string line = on_one_line(text.substr(0, 4 * most + 64));
  std::size_t characters = 0;
  std::size_t end = 0;
  while (end < line.size() && (characters < most || !starts_character(line[end]))) {
    if (starts_character(line[end])) ++characters;
    ++end;
  }
  if (end == line.size()) return line;
  while (end < line.size() && !starts_character(line[end])) --end;
  const std::size_t space = line.rfind(' ', end);
  if (space != std::string::npos && space > end / 2) end = space;
  return line.substr(0, end) + " …";
}

std::string in_backquotes(std::string_view text) {
  std::string quoted = shorten(text, longest_quote);
  std::replace(quoted.begin(), quoted.end(), '`', '\'');
  return quoted.insert(0, 1, '`') + '`';
}

std::string_view without_wrapping(std::string_view text) {
  constexpr std::array<std::string_view, 10> wrappings = {" ",      "\u00A0", "\u201C", "\u201D", "\u201E",
                                                          "\u2018", "\u2019", "\u201A", "\"",     "'"};
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto wrapping : wrappings) {
      if (text.starts_with(wrapping)) text.remove_prefix(wrapping.size()), changed = true;
      if (text.ends_with(wrapping)) text.remove_suffix(wrapping.size()), changed = true;
    }
  }
  return text;
}

std::string typed(const yaml::Value& value) {
  return std::visit(Typed{}, value.data);
}

std::string show(const yaml::Value& value) {
  if (value.is_null()) return std::string(phrase_for("soorten.niets"));
  if (value.list()) return std::string(phrase_for("soorten.array"));
  if (value.map()) return std::string(phrase_for("soorten.object"));
  return in_backquotes(typed(value));
}

std::string show_with_kind(const yaml::Value& value) {
  const bool number = as_number(value).has_value();
  return number ? std::string(phrase_for("soorten.het-getal")) + " " + show(value) : show(value);
}

std::string show_choices(const std::vector<std::string>& choices) {
  std::vector<std::string> quoted;
  for (const auto& choice : choices) quoted.push_back(in_backquotes(choice));
  return join(quoted, phrase_for("soorten.of"));
}

std::string show_types(TypeSet types) {
  std::vector<std::string> names;
  const auto add = [&](TypeSet type, std::string_view name) {
    if ((types & type) != 0) names.emplace_back(phrase_for(std::string("soorten.").append(name)));
  };
  add(types::string, "string");
  if ((types & types::number) != 0) {
    add(types::number, "number");
  } else {
    add(types::integer, "integer");
  }
  add(types::boolean, "boolean");
  add(types::array, "array");
  add(types::object, "object");
  add(types::null, "null");
  return join(names, phrase_for("soorten.of"));
}

std::string show_number(double number) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

}  // namespace schema
