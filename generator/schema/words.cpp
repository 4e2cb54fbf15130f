#include "schema/words.h"

#include <charconv>

#include "schema/messages.h"
#include "source/words.h"

namespace schema {
namespace {

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

std::string typed(const yaml::Value& value) {
  return std::visit(Typed{}, value.data);
}

std::vector<std::string> typed(const std::vector<yaml::Value>& values) {
  std::vector<std::string> texts;
  for (const auto& value : values) texts.push_back(typed(value));
  return texts;
}

std::string show(const yaml::Value& value) {
  if (value.is_null()) return std::string(phrase_for("soorten.niets"));
  if (value.list()) return std::string(phrase_for("soorten.array"));
  if (value.map()) return std::string(phrase_for("soorten.object"));
  return source::in_backquotes(typed(value));
}

std::string show_with_kind(const yaml::Value& value) {
  const bool number = as_number(value).has_value();
  return number ? std::string(phrase_for("soorten.het-getal")) + " " + show(value) : show(value);
}

std::string show_choices(const std::vector<std::string>& choices) {
  std::vector<std::string> quoted;
  for (const auto& choice : choices) quoted.push_back(source::in_backquotes(choice));
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

std::string in_quotes(std::string_view text) {
  return std::string(1, '"').append(text).append(1, '"');
}

}  // namespace schema
