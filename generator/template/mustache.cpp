#include "template/mustache.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "source/limits.h"
#include "source/nearest_name.h"
#include "template/check_file.h"
#include "template/program.h"
#include "template/tag_tree.h"

namespace templates {
namespace {

class Compiler {
 public:
  Compiler(const Partials& partials, const Options& options) : partials_(partials) {
    program_.options = options;
  }

  source::Result<Template> compile(const source::SourceFile& file) {
    program_.page = read(file);
    if (!diagnostics_.empty()) return std::move(diagnostics_);
    return Template{std::make_shared<const Program>(std::move(program_))};
  }

 private:
  bool strict() const { return program_.options.unknown == UnknownName::Error; }

  Body read(const source::SourceFile& file) {
    if (auto problem = check_file(file)) {
      diagnostics_.push_back(*std::move(problem));
      return {};
    }
    auto tree = read_tags(file);
    source::append(diagnostics_, std::move(tree.diagnostics));
    check(tree.value);
    return {&file, std::move(tree.value)};
  }

  void check(const std::vector<Node>& nodes) {
    for (const auto& node : nodes) {
      if (const auto* section = std::get_if<SectionNode>(&node.content)) check(section->children);
      const auto* leaf = std::get_if<TagNode>(&node.content);
      if (leaf && leaf->tag.kind == TagKind::Raw) check_raw(leaf->tag);
      if (leaf && leaf->tag.kind == TagKind::Partial) add_partial(leaf->tag);
    }
  }

  void check_raw(const Tag& tag) {
    const auto& allowed = program_.options.raw_names;
    const bool any = !strict() && allowed.empty();
    if (any || program_.options.escape == Escape::None || allowed.contains(tag.name)) return;
    diagnostics_.push_back(
        {.rule = "sjabloon.rauw",
         .span = tag.span,
         .message = "de waarde van " + written(tag) + " mag niet als HTML in de pagina komen",
         .hints = {"schrijf " + written({.name = tag.name})}});
  }

  void add_partial(const Tag& tag) {
    if (std::find(reading_.begin(), reading_.end(), tag.name) != reading_.end()) return report_recursion(tag);
    if (program_.partials.contains(tag.name)) return;
    const auto partial = partials_.find(tag.name);
    if (partial == partials_.end()) return report_unknown(tag);
    reading_.push_back(tag.name);
    program_.partials[tag.name] = {};  // known from here on: a faulty partial is read once
    Body body = read(*partial->second);
    program_.partials[tag.name] = std::move(body);
    reading_.pop_back();
  }

  // Mustache allows a partial to use itself; `render` then stops at the limit.
  void report_recursion(const Tag& tag) {
    if (!strict()) return;
    diagnostics_.push_back({.rule = "sjabloon.kring",
                            .span = tag.span,
                            .message = written(tag) + " gebruikt via een omweg zichzelf",
                            .hints = {"haal een van de verwijzingen weg"}});
  }

  void report_unknown(const Tag& tag) {
    if (!strict()) return;
    std::vector<std::string> names;
    for (const auto& [name, file] : partials_) names.push_back(name);
    const auto nearest = source::nearest_name(tag.name, names);
    diagnostics_.push_back({.rule = "sjabloon.onbekend-deel",
                            .span = tag.span,
                            .message = "het sjabloondeel " + written(tag) + " bestaat niet",
                            .hints = {nearest ? "bedoel je `" + *nearest + "`?"
                                              : "zet een bestand met deze naam bij de sjablonen"}});
  }

  const Partials& partials_;
  Program program_;
  std::vector<std::string> reading_;  // partials around this place
  source::Diagnostics diagnostics_;
};

}  // namespace

source::Result<Template> compile(const source::SourceFile& file, const Partials& partials,
                                 const Options& options) {
  return Compiler(partials, options).compile(file);
}

}  // namespace templates
