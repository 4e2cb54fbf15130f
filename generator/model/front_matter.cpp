#include "model/front_matter.h"

#include <string_view>

namespace model {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // without its line end
  std::size_t next = 0;  // of the next line
};

Line line_at(std::string_view text, std::size_t begin) {
  const auto newline = text.find('\n', begin);
  if (newline == std::string_view::npos) return {begin, text.size(), text.size()};
  const bool carriage_return = newline > begin && text[newline - 1] == '\r';
  return {begin, carriage_return ? newline - 1 : newline, newline + 1};
}

bool is_rule(std::string_view text, const Line& line) {
  auto words = text.substr(line.begin, line.end - line.begin);
  while (words.ends_with(' ') || words.ends_with('\t')) words.remove_suffix(1);
  return words == "---";
}

source::Span span_of(const source::SourceFile& file, std::size_t begin, std::size_t end) {
  return {file.id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

source::Result<ChapterText> split_front_matter(const source::SourceFile& file) {
  const std::string_view text = file.text;
  const auto first = line_at(text, text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  if (!is_rule(text, first)) {
    return source::Diagnostic{
        .rule = "kopgegevens.ontbreken",
        .span = span_of(file, first.begin, first.end),
        .message = "boven een pagina staan `titel` en `id`, tussen twee regels met `---`",
        .hints = {"begin het bestand met een regel `---`"}};
  }
  for (auto line = line_at(text, first.next); line.begin < text.size(); line = line_at(text, line.next)) {
    if (is_rule(text, line)) {
      return ChapterText{span_of(file, first.next, line.begin), span_of(file, line.next, text.size())};
    }
  }
  return source::Diagnostic{.rule = "kopgegevens.niet-gesloten",
                            .span = span_of(file, first.begin, first.end),
                            .message = "onder de gegevens van de pagina ontbreekt de tweede regel met `---`",
                            .hints = {"zet een regel `---` boven de tekst"}};
}

}  // namespace model
