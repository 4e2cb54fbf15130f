#include "template/scan.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "source/ascii.h"

namespace templates {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::string_view blanks = " \t\r\n";

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
    if (end > begin) pieces_.emplace_back(TextNode{span(begin, end)});
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
    const auto line_end = line_end_after(begin);
    // A comment may run over lines.
    const auto searched = text_.substr(0, kind == TagKind::Comment ? text_.size() : line_end);
    const auto name_end = searched.find(closer, name_at);
    if (name_end == nowhere) {
      report(span(begin, line_end), "deze tag wordt niet op dezelfde regel gesloten",
             "zet `" + closer + "` achter de naam");
      add_text(at_, searched.size());
      at_ = searched.size();
      return true;
    }
    add_tag(kind.value_or(TagKind::Variable), source::trim(text_.substr(name_at, name_end - name_at)),
            span(begin, name_end + closer.size()));
    return true;
  }

  void add_tag(TagKind kind, std::string_view name, source::Span place) {
    Tag tag{.kind = kind, .name = std::string(name), .span = place};
    tag.triple = kind == TagKind::Raw && text_[place.begin + open_.size()] == '{';
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
    pieces_.emplace_back(std::move(tag));
  }

  /// Mustache's standalone tags: alone on a line, the line goes with them.
  void take_line(Tag& tag) {
    const auto word_before = text_.substr(0, tag.span.begin).find_last_not_of(" \t");
    const auto line = word_before == nowhere ? 0 : word_before + 1;
    const bool begins_line = line == 0 || text_[line - 1] == '\n';
    auto after = std::min(text_.find_first_not_of(" \t", tag.span.end), text_.size());
    if (text_.substr(after).starts_with("\r\n")) ++after;
    const bool ends_line = after == text_.size() || text_[after] == '\n';
    if (!begins_line || !ends_line) return;
    tag.alone = true;
    tag.indentation = std::string(text_.substr(line, tag.span.begin - line));
    add_text(at_, line);
    at_ = std::min(after + 1, text_.size());
  }

  /// Kept from tag to tag, as a line may hold thousands of them.
  std::size_t line_end_after(std::size_t offset) {
    if (line_end_ == nowhere || line_end_ < offset)
      line_end_ = std::min(text_.find('\n', offset), text_.size());
    return line_end_;
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
  std::size_t line_end_ = nowhere;  // not searched yet
  std::vector<Piece> pieces_;
  source::Diagnostics diagnostics_;
};

}  // namespace

source::Checked<std::vector<Piece>> scan(const source::SourceFile& file) {
  return Scanner(file).scan();
}

}  // namespace templates
