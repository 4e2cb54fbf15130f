#include "yaml/tree_builder.h"

#include <utility>

#include "source/words.h"

namespace yaml {
namespace {

constexpr std::size_t small_map = 16;  // up to here, looking at every member is quicker than an index

source::Diagnostic duplicate(const Member& first, source::Span second) {
  return {.rule = "yaml.dubbel",
          .span = second,
          .message = "het veld " + source::in_backquotes(first.key) + " staat er al",
          .hints = {"haal een van de twee weg"},
          .notes = {{first.key_span, "hier staat het de eerste keer"}}};
}

// An empty field says nothing: the second is the one that was meant.
source::Diagnostic duplicate_of_empty(const Member& first, source::Span second) {
  auto problem = duplicate(first, second);
  problem.hints = {"haal de eerste weg, want die is leeg"};
  return problem;
}

source::Diagnostic item_without_dash(const Member& first, source::Span second) {
  auto problem = duplicate(first, second);
  problem.hints = {"begint hier een nieuw onderdeel van de lijst? schrijf " +
                   source::in_backquotes("- " + first.key + ": …")};
  return problem;
}

}  // namespace

bool TreeBuilder::expects_key() const {
  return in_map() && !frames_.back().has_key;
}

bool TreeBuilder::count(source::Span span) {
  if (limits_.nodes == 0 || ++nodes_ <= limits_.nodes) return true;
  diagnostics.push_back(
      {.rule = "yaml.te-veel",
       .span = span,
       .message = "dit bestand heeft te veel onderdelen: de grens is " + std::to_string(limits_.nodes),
       .hints = {"verdeel de inhoud over meer bestanden"}});
  return false;
}

bool TreeBuilder::open(Value::Data data, source::Span begin) {
  if (!count(begin)) return false;
  if (frames_.size() >= limits_.depth) {
    diagnostics.push_back({.rule = "yaml.te-diep",
                           .span = begin,
                           .message = "de inhoud zit hier te diep in elkaar: de grens is " +
                                      std::to_string(limits_.depth) + " niveaus",
                           .hints = {"haal een niveau weg"}});
    return false;
  }
  frames_.push_back({.value = {std::move(data), begin}});
  return true;
}

void TreeBuilder::close(std::uint32_t end) {
  Value value = std::move(frames_.back().value);
  frames_.pop_back();
  value.span.end = end;
  put(std::move(value));
}

const Member* TreeBuilder::earlier(Frame& frame, const std::string& name) {
  const auto& members = std::get<Map>(frame.value.data).members;
  if (members.size() < small_map) return std::get<Map>(frame.value.data).find_member(name);
  if (frame.index.empty()) {
    for (std::size_t i = 0; i < members.size(); ++i) frame.index.emplace(members[i].key, i);
  }
  const auto found = frame.index.find(name);
  return found == frame.index.end() ? nullptr : &members[found->second];
}

// The field that an item of a list began with comes again behind others.
bool TreeBuilder::begins_item(const Member& first) const {
  const auto& members = frames_.back().value.map()->members;
  const bool of_list = frames_.size() > 1 && frames_[frames_.size() - 2].value.list() != nullptr;
  const bool on_lines = first.key_span.begin == frames_.back().value.span.begin;  // not between `{` and `}`
  return of_list && on_lines && members.size() > 1 && first.key == members.front().key;
}

// Reads on as if its dash were there, for what follows is part of the same fault.
bool TreeBuilder::begin_item(const Member& first, source::Span span) {
  diagnostics.push_back(item_without_dash(first, span));
  const std::string name = first.key;
  close(frames_.back().value.map()->members.back().value.span.end);
  if (!open_map(span)) return false;
  frames_.back().has_key = true;
  frames_.back().member = {name, span};
  return true;
}

void TreeBuilder::replace_empty(const Member& first, source::Span span) {
  diagnostics.push_back(duplicate_of_empty(first, span));
  auto& members = std::get<Map>(frames_.back().value.data).members;
  frames_.back().member = {first.key, span};
  members.erase(members.begin() + (&first - members.data()));
}

// Under what the keys of the innermost object stand.
Outline::Holder TreeBuilder::holder() const {
  Outline::Holder holder;
  for (auto frame = frames_.rbegin() + 1; frame < frames_.rend() && holder.name.empty(); ++frame) {
    if (frame->value.map()) holder.name = frame->member.key;
    holder.is_list = holder.is_list || frame->value.list();
  }
  return holder;
}

bool TreeBuilder::key(std::string name, source::Span span) {
  if (!count(span)) return false;
  if (outline_ && outline_->knows(name)) ++(outline_->holds(holder(), name) ? placed : misplaced);
  Frame& frame = frames_.back();
  frame.has_key = true;
  if (const Member* first = earlier(frame, name)) {
    if (begins_item(*first)) return begin_item(*first, span);
    if (first->value.is_null() && frame.index.empty()) {
      replace_empty(*first, span);
      return true;
    }
    diagnostics.push_back(duplicate(*first, span));
    frame.skips = true;
    return true;
  }
  frame.member = {std::move(name), span};
  return true;
}

void TreeBuilder::skip_next_value() {
  frames_.back().has_key = true;
  frames_.back().skips = true;
}

bool TreeBuilder::add(Value value) {
  if (!count(value.span)) return false;
  const std::string* text = value.text();
  if (text && limits_.scalar_bytes != 0 && text->size() > limits_.scalar_bytes) {
    diagnostics.push_back({.rule = "yaml.tekst-te-lang",
                           .span = {value.span.file, value.span.begin, value.span.begin + 1},
                           .message = "deze tekst is te lang: de grens is " +
                                      std::to_string(limits_.scalar_bytes / 1024) + " KB",
                           .hints = {"maak de tekst korter, of verdeel hem over meer velden"}});
    return false;
  }
  put(std::move(value));
  return true;
}

void TreeBuilder::put(Value value) {
  if (frames_.empty()) {
    root_ = std::move(value);
    return;
  }
  Frame& frame = frames_.back();
  if (auto* list = std::get_if<List>(&frame.value.data)) {
    list->push_back(std::move(value));
    return;
  }
  if (!frame.skips) {
    auto& members = std::get<Map>(frame.value.data).members;
    frame.member.value = std::move(value);
    if (!frame.index.empty()) frame.index.emplace(frame.member.key, members.size());
    members.push_back(std::move(frame.member));
  }
  frame.has_key = false;
  frame.skips = false;
}

}  // namespace yaml
