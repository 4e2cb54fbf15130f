#include "markdown/letters.h"

#include <algorithm>

#include "markdown/cmark_tree.h"
#include "markdown/context.h"
#include "markdown/utf8.h"

namespace markdown {
namespace {

// CommonMark 0.29 §6.2: the longest name of an entity has 31 letters.
constexpr std::size_t longest_entity = 40;

struct Step {
  std::size_t source = 0;  // bytes read of the source
  std::size_t text = 0;    // bytes made of them
  bool plain = true;
};

Step entity_step(std::string_view source, std::string_view literal) {
  const std::size_t end = source.substr(0, longest_entity).find(';');
  if (end == std::string_view::npos) return {};
  const std::string decoded = decode_entity(source.substr(0, end + 1));
  if (decoded.empty() || literal.substr(0, decoded.size()) != decoded) return {};
  return {end + 1, decoded.size(), false};
}

Step next_step(std::string_view source, std::string_view literal) {
  if (source.empty()) return {};
  if (source[0] == '&') {
    if (const Step entity = entity_step(source, literal); entity.source) return entity;
  }
  const bool escape = source[0] == '\\' && source.size() > 1 && source[1] == literal[0];
  if (escape && is_punctuation(static_cast<unsigned char>(source[1]))) return {2, 1, false};
  return source[0] == literal[0] ? Step{1, 1, true} : Step{};
}

}  // namespace

document::Text Letters::slice(std::size_t begin, std::size_t end) const {
  if (begin >= end) return {};
  return {text.substr(begin, end - begin), range(letters[begin].begin, letters[end - 1].end)};
}

std::optional<std::vector<Letter>> align(std::string_view source, std::size_t at, std::string_view literal) {
  if (at > source.size()) return std::nullopt;
  std::vector<Letter> letters;
  letters.reserve(literal.size());
  for (std::size_t done = 0; done < literal.size();) {
    const Step step = next_step(source.substr(at), literal.substr(done));
    if (step.source == 0) return std::nullopt;
    const Letter letter{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + step.source),
                        step.plain};
    for (std::size_t byte = 0; byte < step.text; ++byte) letters.push_back(letter);
    at += step.source;
    done += step.text;
  }
  return letters;
}

Letters letters_of(std::string_view source, const document::Text& node) {
  auto found = align(source, node.span.begin, node.text);
  if (found) return {node.text, std::move(*found)};
  return {node.text, std::vector<Letter>(node.text.size(), Letter{node.span.begin, node.span.end, true})};
}

}  // namespace markdown
