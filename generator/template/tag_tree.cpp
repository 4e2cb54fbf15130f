#include "template/tag_tree.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "source/limits.h"
#include "template/scan.h"

namespace templates {
namespace {

constexpr std::size_t longest_name = 40;  // bytes, in a message

std::string_view sign_of(TagKind kind) {
  switch (kind) {
    case TagKind::Section:
      return "#";
    case TagKind::Inverted:
      return "^";
    case TagKind::Close:
      return "/";
    case TagKind::Partial:
      return "> ";
    case TagKind::Raw:
      return "&";
    case TagKind::Variable:
    case TagKind::Comment:
    case TagKind::Delimiters:
      break;
  }
  return "";
}

/// Nests the pieces: each open section collects children until its closing tag.
class Builder {
 public:
  void add(const TextNode& text) { children().push_back({text}); }

  void add(const Tag& tag) {
    if (too_deep_) return;
    if (tag.kind == TagKind::Close) return close(tag);
    const bool section = tag.kind == TagKind::Section || tag.kind == TagKind::Inverted;
    if (!section) return children().push_back({TagNode{tag}});
    if (open_.size() == source::limits::template_depth) return report_depth(tag);
    open_.push_back({tag});
  }

  source::Checked<std::vector<Node>> finish() {
    while (!open_.empty()) {
      if (!too_deep_) report_unclosed(open_.back().tag);
      close_innermost();
    }
    return {std::move(root_), std::move(diagnostics_)};
  }

 private:
  std::vector<Node>& children() { return open_.empty() ? root_ : open_.back().children; }

  void close_innermost() {
    SectionNode section = std::move(open_.back());
    open_.pop_back();
    children().push_back({std::move(section)});
  }

  void close(const Tag& tag) {
    const auto same = [&](const SectionNode& section) { return section.tag.name == tag.name; };
    const bool is_open = std::any_of(open_.begin(), open_.end(), same);
    if (open_.empty() || !is_open) return report_wrong_close(tag);
    if (!same(open_.back())) report_wrong_close(tag);
    while (!same(open_.back())) close_innermost();
    open_.back().close = tag;
    close_innermost();
  }

  void report_unclosed(const Tag& tag) {
    diagnostics_.push_back({.rule = "sjabloon.niet-gesloten",
                            .span = tag.span,
                            .message = "het deel " + written(tag) + " wordt nergens gesloten",
                            .hints = {"zet " + written({.kind = TagKind::Close, .name = tag.name}) +
                                      " achter het laatste stuk van dit deel"}});
  }

  void report_wrong_close(const Tag& tag) {
    if (open_.empty()) {
      diagnostics_.push_back({.rule = "sjabloon.verkeerd-gesloten",
                              .span = tag.span,
                              .message = written(tag) + " sluit een deel dat niet begonnen is",
                              .hints = {"haal de tag weg, of zet " +
                                        written({.kind = TagKind::Section, .name = tag.name}) + " ervoor"}});
      return;
    }
    const Tag& open = open_.back().tag;
    diagnostics_.push_back(
        {.rule = "sjabloon.verkeerd-gesloten",
         .span = tag.span,
         .message = written(tag) + " staat hier, maar " + written(open) + " is nog open",
         .hints = {"sluit eerst met " + written({.kind = TagKind::Close, .name = open.name})},
         .notes = {{open.span, "hier begint het deel dat nog open is"}}});
  }

  // Nothing behind it is read.
  void report_depth(const Tag& tag) {
    too_deep_ = true;
    diagnostics_.push_back({.rule = "sjabloon.te-diep",
                            .span = tag.span,
                            .message = "hier zitten te veel delen in elkaar: de grens is " +
                                       std::to_string(source::limits::template_depth),
                            .hints = {"haal een deel weg"}});
  }

  std::vector<Node> root_;
  std::vector<SectionNode> open_;
  bool too_deep_ = false;
  source::Diagnostics diagnostics_;
};

}  // namespace

std::string written(const Tag& tag) {
  std::string name = tag.name.substr(0, longest_name);
  if (tag.name.size() > longest_name) {
    while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U) name.pop_back();
    if (!name.empty() && static_cast<unsigned char>(name.back()) >= 0xC0U) name.pop_back();
    name += "…";
  }
  if (tag.triple) return "`{{{" + name + "}}}`";
  return "`{{" + std::string(sign_of(tag.kind)) + name + "}}`";
}

source::Checked<std::vector<Node>> read_tags(const source::SourceFile& file) {
  auto pieces = scan(file);
  Builder builder;
  for (const auto& piece : pieces.value) {
    std::visit([&](const auto& part) { builder.add(part); }, piece);
  }
  auto tree = builder.finish();
  source::append(pieces.diagnostics, std::move(tree.diagnostics));
  return {std::move(tree.value), std::move(pieces.diagnostics)};
}

}  // namespace templates
