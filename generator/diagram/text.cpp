#include "diagram/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace diagram {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

/// What stays on one line, and what stands before and behind it there.
struct Piece {
  std::string text;
  bool space_before = false;
  bool hyphen_behind = false;  // at the end of a line: the writer allowed a break here
};

/// Breaks are at spaces, behind hyphens and slashes, and at soft hyphens.
std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  Piece piece;
  const auto end_piece = [&] {
    if (!piece.text.empty()) pieces.push_back(std::exchange(piece, {}));
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == ' ' || c == '\n' || c == '\t') {
      end_piece();
      piece.space_before = !pieces.empty();
    } else if (text.substr(at).starts_with(soft_hyphen)) {
      at += soft_hyphen.size() - 1;
      piece.hyphen_behind = true;
      end_piece();
    } else {
      piece.text += c;
      if (c == '-' || c == '/') end_piece();
    }
  }
  end_piece();
  return pieces;
}

}  // namespace

Length TextBlock::width() const {
  Length widest = 0;
  for (const auto& line : lines) widest = std::max(widest, line.width);
  return widest;
}

Length TextBlock::height() const {
  Length height = 0;
  for (const auto& line : lines) height += leading_of(line.look);
  return height;
}

TextBlock& TextBlock::add(TextBlock below) {
  std::move(below.lines.begin(), below.lines.end(), std::back_inserter(lines));
  return *this;
}

Length Typesetter::width_of(std::string_view text, const Look& look) const {
  Length width = 0;
  for (const auto& run : fonts_.shape(look.face, text)) width += fonts::width_of(run, look.size);
  return width;
}

TextBlock Typesetter::set(const Words& words, const Look& look, Length room) {
  TextBlock block;
  std::string line;
  bool hyphen = false;
  const auto end_line = [&] {
    if (hyphen) line += "-";
    block.lines.push_back({line, width_of(line, look), look});
    line.clear();
  };
  for (const auto& piece : pieces_of(words.text)) {
    const std::string with_hyphen = piece.text + (piece.hyphen_behind ? "-" : "");
    const std::string longer = line + (piece.space_before && !line.empty() ? " " : "");
    if (!line.empty() && width_of(longer + with_hyphen, look) > room) end_line();
    if (line.empty() && width_of(with_hyphen, look) > room) report_wide(words, piece.text);
    line = line.empty() ? piece.text : longer + piece.text;
    hyphen = piece.hyphen_behind;
  }
  hyphen = false;
  if (!line.empty()) end_line();
  return block;
}

void Typesetter::report_wide(const Words& words, const std::string& piece) {
  report({.rule = "diagram.woord-te-lang",
          .span = words.span,
          .message = "het woord `" + piece + "` is te lang voor zijn plek in het diagram",
          .hints = {"kies een korter woord, of zet een koppelteken waar het mag breken"}});
}

void Typesetter::report(source::Diagnostic problem) {
  const bool known = std::any_of(problems_.begin(), problems_.end(), [&](const auto& other) {
    return other.span == problem.span && other.rule == problem.rule;
  });
  if (!known) problems_.push_back(std::move(problem));
}

}  // namespace diagram
