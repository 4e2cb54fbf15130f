#include "yaml/write.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "source/ascii.h"
#include "yaml/character.h"
#include "yaml/resolve.h"

namespace yaml {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::string_view hard_space = "\xC2\xA0";
constexpr std::size_t longest_line = 4000;  // bytes; well under source::limits::yaml_line_bytes
constexpr std::size_t folded_line = 100;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (auto end = text.find('\n'); end != nowhere; end = text.find('\n')) {
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  lines.push_back(text);
  return lines;
}

/// Whether a text holds what only an escape between double quotes can write.
bool needs_escape(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = decode(text, at);
    const bool white = character.code == '\r' || character.code == '\t';
    if (character.size == 0 || white || (character.code != '\n' && is_invisible(character.code))) return true;
    at += character.size;
  }
  return false;
}

// Words and numbers that only YAML 1.1 takes for something else than text: booleans, and 12:30 in base 60.
bool means_something_in_yaml_1_1(std::string_view text) {
  constexpr std::array<std::string_view, 6> words = {"yes", "no", "on", "off", "y", "n"};
  if (std::find(words.begin(), words.end(), source::lower(text)) != words.end()) return true;
  return text.find(':') != nowhere && text.find_first_not_of("0123456789:._") == nowhere;
}

bool is_plain(std::string_view text) {
  if (text.empty() || text.size() > longest_line) return false;
  const bool other_letter = static_cast<unsigned char>(text[0]) >= 0x80 && !text.starts_with(hard_space);
  if (!source::is_letter_or_digit(text[0]) && !other_letter) return false;
  if (text.back() == ' ' || text.back() == ':') return false;
  if (text.find('\n') != nowhere || needs_escape(text)) return false;
  if (text.find(": ") != nowhere || text.find(" #") != nowhere) return false;
  if (means_something_in_yaml_1_1(text)) return false;
  return std::holds_alternative<std::string>(resolve(std::string(text)));
}

bool is_block_line(std::string_view line) {
  if (line.size() > longest_line || line.ends_with(' ')) return false;
  const auto first = std::min(line.find_first_not_of(' '), line.size());
  return !line.substr(first).starts_with(hard_space);  // it would look like indentation
}

bool is_block(std::string_view text) {
  if (text.find('\n') == nowhere || needs_escape(text)) return false;
  if (text.starts_with(' ') || text.starts_with('\n') || text.ends_with("\n\n")) return false;
  const auto lines = lines_of(text);
  return std::all_of(lines.begin(), lines.end(), is_block_line);
}

/// A long text of one line, broken at single spaces; empty when it cannot be broken.
std::vector<std::string_view> fold(std::string_view text) {
  if (text.size() <= longest_line || text.find('\n') != nowhere || needs_escape(text)) return {};
  if (text.starts_with(' ') || text.ends_with(' ')) return {};
  std::vector<std::string_view> lines;
  std::size_t begin = 0;
  for (auto space = text.find(' '); space != nowhere; space = text.find(' ', space + 1)) {
    const bool single = text[space - 1] != ' ' && text[space + 1] != ' ';
    const bool breakable = single && !text.substr(space + 1).starts_with(hard_space);
    if (!breakable || space - begin < folded_line) continue;
    lines.push_back(text.substr(begin, space - begin));
    begin = space + 1;
  }
  lines.push_back(text.substr(begin));
  return std::all_of(lines.begin(), lines.end(), is_block_line) ? lines : std::vector<std::string_view>();
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const Character character = decode(text, at);
    const auto size = std::max<std::size_t>(character.size, 1);
    if (character.code == '\n') {
      result += "\\n";
    } else if (character.code == '\t') {
      result += "\\t";
    } else if (character.code == '"' || character.code == '\\') {
      result += '\\';
      result += text[at];
    } else if (character.code == '\r' || is_invisible(character.code)) {
      const auto code = in_hex(character.code);
      result += code.size() > 4 ? "\\U" + std::string(8 - code.size(), '0') + code : "\\u" + code;
    } else {
      result += text.substr(at, size);
    }
    at += size;
  }
  return result + '"';
}

class Writer {
 public:
  void write(const Value& value, std::size_t indentation) {
    if (const auto* map = value.map(); map && !map->members.empty()) {
      write_map(*map, indentation);
    } else if (const auto* list = value.list(); list && !list->empty()) {
      write_list(*list, indentation);
    } else {
      out_.append(indentation, ' ');
      write_inline(value, indentation);
    }
  }

  std::string take() { return std::move(out_); }

 private:
  static bool is_nested(const Value& value) {
    const bool members = value.map() && !value.map()->members.empty();
    return members || (value.list() && !value.list()->empty());
  }

  void write_map(const Map& map, std::size_t indentation) {
    for (const auto& [key, key_span, value] : map.members) {
      indent(indentation);
      out_ += (is_plain(key) ? key : quoted(key)) + ":";
      if (is_nested(value)) {
        out_ += '\n';
        write(value, indentation + 2);
      } else {
        if (!value.is_null()) out_ += ' ';
        write_inline(value, indentation);
      }
    }
  }

  void write_list(const List& list, std::size_t indentation) {
    for (const auto& item : list) {
      indent(indentation);
      out_ += '-';
      if (is_nested(item)) {
        out_ += ' ';
        started_ = true;
        write(item, indentation + 2);
      } else {
        if (!item.is_null()) out_ += ' ';
        write_inline(item, indentation);
      }
    }
  }

  /// Spaces before a line, except when a dash has begun it.
  void indent(std::size_t indentation) {
    if (!started_) out_.append(indentation, ' ');
    started_ = false;
  }

  /// What follows a key or dash, with its line end.
  void write_inline(const Value& value, std::size_t indentation) {
    if (const auto* text = value.text()) return write_text(*text, indentation);
    if (const auto* integer = std::get_if<Integer>(&value.data)) out_ += written(*integer);
    if (const auto* decimal = std::get_if<Float>(&value.data)) out_ += written(*decimal);
    if (const auto* boolean = std::get_if<bool>(&value.data)) out_ += *boolean ? "true" : "false";
    if (value.list()) out_ += "[]";
    if (value.map()) out_ += "{}";
    out_ += '\n';
  }

  void write_text(const std::string& text, std::size_t indentation) {
    if (is_plain(text)) {
      out_ += text + '\n';
    } else if (is_block(text)) {
      const bool ends_in_newline = text.ends_with('\n');
      out_ += ends_in_newline ? "|\n" : "|-\n";
      write_lines(lines_of(std::string_view(text).substr(0, text.size() - (ends_in_newline ? 1 : 0))),
                  indentation + 2);
    } else if (const auto folded = fold(text); !folded.empty()) {
      out_ += ">-\n";
      write_lines(folded, indentation + 2);
    } else {
      out_ += quoted(text) + '\n';
    }
  }

  void write_lines(const std::vector<std::string_view>& lines, std::size_t indentation) {
    for (const auto line : lines) {
      if (!line.empty()) out_.append(indentation, ' ').append(line);
      out_ += '\n';
    }
  }

  std::string out_;
  bool started_ = false;
};

}  // namespace

std::string written(const Float& value) {
  if (!value.raw.empty()) return value.raw;
  if (std::isnan(value.value)) return ".nan";
  if (std::isinf(value.value)) return value.value < 0 ? "-.inf" : ".inf";
  std::array<char, 32> digits;
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value.value);
  std::string result(digits.data(), end);
  if (result.find_first_of(".e") == std::string::npos) result += ".0";
  return result;
}

std::string written(const Integer& value) {
  return value.raw.empty() ? std::to_string(value.value) : value.raw;
}

std::string write(const Value& value) {
  Writer writer;
  writer.write(value, 0);
  return writer.take();
}

}  // namespace yaml
