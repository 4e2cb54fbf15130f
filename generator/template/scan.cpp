#include "template/scan.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace templates {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::string_view blanks = " \t\r\n";

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == nowhere) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == nowhere;
}

std::optional<TagKind> kind_of(char sign) {
  switch (sign) {
    case '#':
      return TagKind::Section;
    case '^':
      return TagKind::Inverted;
    case '/':
      return TagKind::Close;
    case '>':
      return TagKind::Partial;
    case '!':
      return TagKind::Comment;
    case '=':
      return TagKind::Delimiters;
    case '&':
    case '{':
      return TagKind::Raw;
    default:
      return std::nullopt;
  }
}

class Scanner {
 public:
  explicit Scanner(const source::SourceFile& file) : file_(file), text_(file.text) {}

  source::Checked<std::vector<Piece>> scan() {
    while (scan_tag()) {
    }
    add_text(at_, text_.size());
    return {std::move(pieces_), std::move(diagnostics_)};
  }

 private:
  source::Span span(std::size_t begin, std::size_t end) const {
    return {file_.id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  void add_text(std::size_t begin, std::size_t end) {
    if (end > begin) pieces_.push_back(TextNode{span(begin, end)});
  }

  void report(source::Span place, std::string message, std::string hint) {
    diagnostics_.push_back(
        {.rule = "sjabloon.tag", .span = place, .message = std::move(message), .hints = {std::move(hint)}});
  }

  bool scan_tag() {
    const auto begin = text_.find(open_, at_);
    if (begin == nowhere) return false;
    const auto sign_at = begin + open_.size();
    const char sign = sign_at < text_.size() ? text_[sign_at] : ' ';
    const auto kind = kind_of(sign);
    const std::string closer = (sign == '{' ? "}" : sign == '=' ? "=" : "") + close_;
    const auto name_at = sign_at + (kind ? 1 : 0);
    const auto name_end = text_.find(closer, name_at);
    const auto line_end = std::min(text_.find('\n', begin), text_.size());
    const bool runs_on = name_end > line_end && kind != TagKind::Comment;
    if (name_end == nowhere || runs_on) {
      report(span(begin, line_end), "deze tag wordt niet op dezelfde regel gesloten",
             "zet `" + closer + "` achter de naam");
      add_text(at_, line_end);
      at_ = line_end;
      return true;
    }
    add_tag(kind.value_or(TagKind::Variable), trim(text_.substr(name_at, name_end - name_at)),
            span(begin, name_end + closer.size()));
    return true;
  }

  void add_tag(TagKind kind, std::string_view name, source::Span place) {
    Tag tag{.kind = kind, .name = std::string(name), .span = place};
    const bool may_be_alone = kind != TagKind::Variable && kind != TagKind::Raw;
    if (may_be_alone) take_line(tag);
    if (!tag.alone) {
      add_text(at_, place.begin);
      at_ = place.end;
    }
    if (kind == TagKind::Delimiters) return change_delimiters(tag);
    if (kind == TagKind::Comment) return;
    if (name.empty())
      return report(place, "in deze tag ontbreekt een naam", "zet een naam tussen de accolades");
    pieces_.push_back(std::move(tag));
  }

  /// Mustache's standalone tags: alone on a line, the line goes with them.
  void take_line(Tag& tag) {
    const auto newline = tag.span.begin == 0 ? nowhere : text_.rfind('\n', tag.span.begin - 1);
    const auto line = newline == nowhere ? 0 : newline + 1;
    const auto line_end = std::min(text_.find('\n', tag.span.end), text_.size());
    auto after = text_.substr(tag.span.end, line_end - tag.span.end);
    if (after.ends_with('\r')) after.remove_suffix(1);
    const auto before = text_.substr(line, tag.span.begin - line);
    if (!is_blank(before) || !is_blank(after)) return;
    tag.alone = true;
    tag.indentation = std::string(before);
    add_text(at_, line);
    at_ = std::min(line_end + 1, text_.size());
  }

  void change_delimiters(const Tag& tag) {
    const auto space = tag.name.find_first_of(blanks);
    if (space == std::string::npos) {
      return report(tag.span, "hier horen twee tekens te staan: het begin en het einde van een tag",
                    "schrijf bijvoorbeeld `{{=<% %>=}}`");
    }
    open_ = tag.name.substr(0, space);
    close_ = tag.name.substr(tag.name.find_last_of(blanks) + 1);
  }

  const source::SourceFile& file_;
  std::string_view text_;
  std::string open_ = "{{";
  std::string close_ = "}}";
  std::size_t at_ = 0;
  std::vector<Piece> pieces_;
  source::Diagnostics diagnostics_;
};

}  // namespace

source::Checked<std::vector<Piece>> scan(const source::SourceFile& file) {
  return Scanner(file).scan();
}

}  // namespace templates
