#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/limits.h"
#include "source/nearest_name.h"
#include "template/mustache.h"
#include "template/program.h"
#include "template/tag_tree.h"
#include "yaml/write.h"

namespace templates {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

std::string_view first_part(std::string_view name) {
  return name.substr(0, name.find('.'));
}

bool is_truthy(const yaml::Value* value) {
  if (!value || value->is_null()) return false;
  if (const auto* boolean = std::get_if<bool>(&value->data)) return *boolean;
  if (const auto* list = value->list()) return !list->empty();
  if (const auto* text = value->text()) return !text->empty();
  return true;
}

/// The words of a text, number or yes/no; nothing for a list or map.
std::optional<std::string> words_of(const yaml::Value& value) {
  if (value.list() || value.map()) return std::nullopt;
  if (const auto* text = value.text()) return *text;
  if (const auto* integer = std::get_if<yaml::Integer>(&value.data)) {
    return yaml::written(*integer);
  }
  if (const auto* decimal = std::get_if<yaml::Float>(&value.data)) return yaml::written(*decimal);
  if (const auto* boolean = std::get_if<bool>(&value.data)) return *boolean ? "true" : "false";
  return "";
}

class Renderer {
 public:
  explicit Renderer(const Program& program) : program_(program) {}

  source::Result<std::string> render(const yaml::Value& data) {
    contexts_.push_back(&data);
    render(program_.page);
    if (!diagnostics_.empty()) return std::move(diagnostics_);
    return std::move(out_);
  }

 private:
  void render(const Body& body) {
    const Body* outer = std::exchange(body_, &body);
    render(body.nodes);
    body_ = outer;
  }

  void render(const std::vector<Node>& nodes) {
    for (const auto& node : nodes) {
      if (const auto* text = std::get_if<TextNode>(&node.content)) add_text(text->span);
      if (const auto* section = std::get_if<SectionNode>(&node.content)) add_section(*section);
      if (const auto* leaf = std::get_if<TagNode>(&node.content)) {
        leaf->tag.kind == TagKind::Partial ? add_partial(leaf->tag) : add_value(leaf->tag);
      }
    }
  }

  /// Template text: each of its lines gets the indentation of the partials around it.
  void add_text(source::Span span) {
    auto text = std::string_view(body_->file->text).substr(span.begin, span.end - span.begin);
    while (!text.empty()) {
      const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
      indent();
      out_ += line;
      at_line_begin_ = line.ends_with('\n');
      text.remove_prefix(line.size());
    }
  }

  void indent() {
    if (at_line_begin_) out_ += indentation_;
    at_line_begin_ = false;
  }

  void add_value(const Tag& tag) {
    const yaml::Value* value = find(tag);
    if (!value) return;
    const auto words = words_of(*value);
    if (!words) return report_no_text(tag);
    indent();
    const bool raw = tag.kind == TagKind::Raw || program_.options.escape == Escape::None;
    raw ? void(out_ += *words) : append_escaped(out_, *words);
  }

  void add_section(const SectionNode& section) {
    const yaml::Value* value = find(section.tag);
    if (section.tag.kind == TagKind::Inverted) {
      if (!is_truthy(value)) render(section.children);
      return;
    }
    if (!is_truthy(value)) return;
    const auto* list = value->list();
    if (!list) return render_in(*value, section.children);
    for (const auto& item : *list) render_in(item, section.children);
  }

  void render_in(const yaml::Value& context, const std::vector<Node>& nodes) {
    contexts_.push_back(&context);
    render(nodes);
    contexts_.pop_back();
  }

  void add_partial(const Tag& tag) {
    const auto partial = program_.partials.find(tag.name);
    if (partial == program_.partials.end() || !partial->second.file) return;
    const bool is_endless =
        ++partials_ > source::limits::template_partials || out_.size() > source::limits::page_bytes;
    if (is_endless || depth_ == source::limits::template_depth) return report_depth(tag);
    const auto outer = indentation_.size();
    if (tag.alone) indentation_ += tag.indentation;
    ++depth_;
    render(partial->second);
    --depth_;
    indentation_.resize(outer);
  }

  /// Mustache's lookup: the first part in the innermost context that has it, each next part in the former.
  const yaml::Value* find(const Tag& tag) {
    if (tag.name == ".") return contexts_.back();
    std::string_view rest = tag.name;
    const auto first = first_part(rest);
    const yaml::Value* value = nullptr;
    for (auto context = contexts_.rbegin(); context != contexts_.rend() && !value; ++context) {
      value = (*context)->find(first);
    }
    while (value && first_part(rest).size() < rest.size()) {
      rest.remove_prefix(first_part(rest).size() + 1);
      value = value->find(first_part(rest));
    }
    if (!value) report_unknown(tag);
    return value;
  }

  bool is_new(source::Span place) { return reported_.insert(place).second; }

  void report_unknown(const Tag& tag) {
    if (program_.options.unknown == UnknownName::Empty || !is_new(tag.span)) return;
    std::vector<std::string> names;
    for (const auto* context : contexts_) {
      if (!context->map()) continue;
      for (const auto& member : context->map()->members) names.push_back(member.key);
    }
    const auto nearest = source::nearest_name(first_part(tag.name), names);
    diagnostics_.push_back(
        {.rule = "sjabloon.onbekende-naam",
         .span = tag.span,
         .message = "de naam in " + written(tag) + " bestaat hier niet",
         .hints = {nearest && *nearest != first_part(tag.name) ? "bedoel je `" + *nearest + "`?"
                                                               : "gebruik een naam die deze pagina kent"}});
  }

  void report_no_text(const Tag& tag) {
    if (program_.options.unknown == UnknownName::Empty || !is_new(tag.span)) return;
    diagnostics_.push_back({.rule = "sjabloon.geen-tekst",
                            .span = tag.span,
                            .message = written(tag) + " is een lijst of een groep velden, geen tekst",
                            .hints = {"schrijf " + written({.kind = TagKind::Section, .name = tag.name}) +
                                      " op een eigen regel"}});
  }

  void report_depth(const Tag& tag) {
    if (!is_new(tag.span)) return;
    diagnostics_.push_back({.rule = "sjabloon.te-diep",
                            .span = tag.span,
                            .message = "hier worden te veel sjabloondelen in elkaar gezet",
                            .hints = {"haal een van de verwijzingen weg"}});
  }

  const Program& program_;
  const Body* body_ = nullptr;
  std::vector<const yaml::Value*> contexts_;
  std::string out_;
  std::string indentation_;
  bool at_line_begin_ = true;
  std::size_t depth_ = 0;     // of partials
  std::size_t partials_ = 0;  // so far
  std::set<source::Span> reported_;
  source::Diagnostics diagnostics_;
};

}  // namespace

source::Result<std::string> render(const Template& page, const yaml::Value& data) {
  return Renderer(*page.program).render(data);
}

}  // namespace templates
