#include "yaml/mended_text.h"

#include <algorithm>
#include <variant>

#include "yaml/line.h"

namespace yaml {

void MendedText::replace(std::size_t begin, std::size_t end, std::string_view words) {
  const Edit edit{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin),
                  static_cast<std::uint32_t>(words.size())};
  text.replace(begin, end - begin, words);
  edits_.push_back(edit);
  part.end += edit.added - edit.removed;
  for (auto& span : unread) {
    if (span.begin < end) continue;
    span.begin += edit.added - edit.removed;
    span.end += edit.added - edit.removed;
  }
}

void MendedText::spoil(std::size_t begin, std::size_t end) {
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
            text.begin() + static_cast<std::ptrdiff_t>(end), 'x');
  unread.push_back(place(part, begin, end));
}

std::uint32_t MendedText::original(std::uint32_t offset) const {
  for (auto edit = edits_.rbegin(); edit != edits_.rend(); ++edit) {
    if (offset >= edit->begin + edit->added) {
      offset = offset - edit->added + edit->removed;
    } else if (offset > edit->begin) {
      offset = std::min(offset, edit->begin + edit->removed);
    }
  }
  return offset;
}

source::Span MendedText::original(source::Span span) const {
  return {span.file, original(span.begin), original(span.end)};
}

void MendedText::restore(source::Diagnostic& problem) const {
  problem.span = original(problem.span);
  for (auto& note : problem.notes) note.span = original(note.span);
}

void MendedText::restore(Value& value) const {
  value.span = original(value.span);
  if (auto* list = std::get_if<List>(&value.data)) {
    for (auto& item : *list) restore(item);
  } else if (auto* map = std::get_if<Map>(&value.data)) {
    for (auto& member : map->members) {
      member.key_span = original(member.key_span);
      restore(member.value);
    }
  }
}

}  // namespace yaml
