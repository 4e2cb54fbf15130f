#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/ascii.h"
#include "template/check_file.h"
#include "template/record_names.h"
#include "template/record_program.h"
#include "template/record_shown.h"
#include "template/record_template.h"
#include "template/tag_tree.h"

namespace templates {
namespace {

using schema::Field;
using schema::FieldKind;
using Nodes = std::vector<RecordNode>;

/// The path behind a special prefix, as in `label.doelen`; nothing when `name` does not begin with it.
std::optional<std::string_view> behind(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix) || name.size() == prefix.size()) return std::nullopt;
  return name.substr(prefix.size());
}

class RecordCompiler {
 public:
  RecordCompiler(const source::SourceFile& file, const Field& root) : names_(file, root) {}

  Nodes compile(const std::vector<Node>& nodes) {
    Nodes compiled;
    for (const auto& node : nodes) {
      if (const auto* text = std::get_if<TextNode>(&node.content))
        compiled.push_back({TextPiece{text->span}});
      if (const auto* leaf = std::get_if<TagNode>(&node.content)) add_leaf(leaf->tag, compiled);
      if (const auto* section = std::get_if<SectionNode>(&node.content)) add_section(*section, compiled);
    }
    return compiled;
  }

  const ShownPlaces& shown() const { return shown_; }
  source::Diagnostics& diagnostics() { return diagnostics_; }

  /// Whether a part was left unread, so that nothing can be said about what is shown.
  bool skipped() const { return skipped_; }

 private:
  void report(const Tag& tag, std::string rule, std::string message, std::string hint) {
    diagnostics_.push_back({.rule = std::move(rule),
                            .span = tag.span,
                            .message = std::move(message),
                            .hints = {std::move(hint)}});
  }

  // --- values and words

  void add_leaf(const Tag& tag, Nodes& out) {
    if (tag.kind == TagKind::Partial) {
      return report(tag, "sjabloon.tag", written(tag) + " kan niet in een sjabloon voor een document",
                    "zet de tekst van het deel hier zelf neer");
    }
    if (tag.kind == TagKind::Raw) {
      return report(tag, "sjabloon.tag", written(tag) + " is niet nodig: een waarde wordt nooit opmaak",
                    "schrijf " + written({.name = tag.name}));
    }
    if (names_.is_field(tag.name)) return add_value(tag, tag.name, false, out);
    if (tag.name == "anker") return add_anchor(tag, out);
    if (tag.name == "nummer" || tag.name == "volgnummer") return add_number(tag, out);
    if (const auto path = behind(tag.name, "label.")) return add_words(tag, *path, &Field::title, out);
    if (const auto path = behind(tag.name, "help.")) return add_words(tag, *path, &Field::help, out);
    if (const auto path = behind(tag.name, "periode.")) return add_period(tag, *path, out);
    if (const auto path = behind(tag.name, "ruw.")) return add_value(tag, *path, true, out);
    if (is_section_name(tag.name)) {
      return report(
          tag, "sjabloon.deel", written(tag) + " is geen waarde, maar begint een deel",
          "schrijf " + written({.kind = TagKind::Section, .name = tag.name}) + " op een eigen regel");
    }
    add_value(tag, tag.name, false, out);
  }

  static bool is_section_name(std::string_view name) {
    return name == "leeg" || name == "ingevuld" || behind(name, "heeft.").has_value();
  }

  void add_value(const Tag& tag, std::string_view name, bool raw, Nodes& out) {
    auto named = names_.find(name, tag, diagnostics_);
    if (!named) return;
    if (named->field->kind == FieldKind::Object || is_list_of_objects(*named->field)) {
      return report(tag, "sjabloon.geen-waarde", written(tag) + " heeft zelf velden en is dus geen waarde",
                    "schrijf " + written({.kind = TagKind::Section, .name = std::string(name)}) +
                        " op een eigen regel, met de velden eronder");
    }
    if (in_record_) shown_[named->field].push_back({guards_, tag.span});
    out.push_back({ValuePiece{std::move(named->lookup), named->field, raw, tag.span}});
  }

  void add_words(const Tag& tag, std::string_view path, std::string Field::*words, Nodes& out) {
    const Field* field = names_.find_described(path);
    if (!field) {
      return report(tag, "sjabloon.onbekende-naam", "er is geen veld dat hoort bij " + written(tag),
                    "schrijf het pad zoals in `schemas`, met punten ertussen");
    }
    if ((field->*words).empty()) {
      return report(tag, "sjabloon.geen-woorden", "in `schemas` staat niets over " + written(tag),
                    "vul daar bij dit veld `title` en `description` in");
    }
    out.push_back({WordsPiece{field->*words, tag.span}});
  }

  void add_period(const Tag& tag, std::string_view names, Nodes& out) {
    const auto dot = std::min(names.find('.'), names.size());
    auto from = find_date(tag, names.substr(0, dot));
    auto until = find_date(tag, names.substr(std::min(dot + 1, names.size())));
    if (!from || !until) {
      return report(
          tag, "sjabloon.periode", written(tag) + " hoort bij twee velden met een datum",
          "zet achter `periode` de namen van die velden: " + written({.name = "periode.vanaf.tot_en_met"}));
    }
    for (const auto* named : {&*from, &*until})
      if (in_record_) shown_[named->field].push_back({guards_, tag.span});
    out.push_back({PeriodPiece{std::move(from->lookup), std::move(until->lookup), tag.span}});
  }

  std::optional<Named> find_date(const Tag& tag, std::string_view name) const {
    source::Diagnostics unsaid;
    auto named = names_.find(name, tag, unsaid);
    const bool is_date =
        named && (named->field->kind == FieldKind::Date || named->field->kind == FieldKind::Month);
    return is_date ? std::move(named) : std::nullopt;
  }

  void add_number(const Tag& tag, Nodes& out) {
    if (items_.empty()) {
      return report(tag, "sjabloon.nummer", written(tag) + " kan alleen in een deel over een lijst",
                    "haal de tag weg, of zet hem in het deel over de lijst");
    }
    out.push_back({NumberPiece{tag.name == "volgnummer", tag.span}});
  }

  void add_anchor(const Tag& tag, Nodes& out) {
    if (!items_.empty() && std::all_of(items_.begin(), items_.end(), may_stand_in_id))
      return out.push_back({AnchorPiece{items_, tag.span}});
    report(tag, "sjabloon.anker",
           written(tag) + " kan alleen in een deel over een lijst die zegt hoe een onderdeel heet",
           "zet in `schemas` een woord bij `x-item` van de lijst, of haal de tag weg");
  }

  static bool may_stand_in_id(const std::string& item) {
    return !item.empty() && std::all_of(item.begin(), item.end(), source::is_small_letter);
  }

  // --- sections

  void add_section(const SectionNode& section, Nodes& out) {
    check_lines(section);
    const Tag& tag = section.tag;
    const bool inverted = tag.kind == TagKind::Inverted;
    if (!names_.is_field(tag.name)) {
      if (tag.name == "ingevuld") return add_mode(section, !inverted, out);
      if (tag.name == "leeg") return add_mode(section, inverted, out);
      if (const auto path = behind(tag.name, "heeft.")) return add_condition(section, *path, out);
    }
    auto named = names_.find(tag.name, tag, diagnostics_);
    if (!named) return skip(section);
    if (!inverted && is_choices(*named->field)) {
      report(tag, "sjabloon.keuzelijst",
             written(tag) + " is een lijst met keuzes: die schrijf je als een waarde",
             "schrijf " + written({.name = tag.name}) + ", of " +
                 written({.kind = TagKind::Section, .name = "heeft." + tag.name}) +
                 " voor de tekst eromheen");
      return skip(section);
    }
    guards_.push_back({named->field, !inverted});
    out.push_back(
        {SectionPiece{inverted ? SectionKind::IfAbsent : kind_of(*named->field), std::move(named->lookup),
                      inverted ? compile(section.children) : compile_in(*named->field, section)}});
    guards_.pop_back();
  }

  static SectionKind kind_of(const Field& field) {
    if (field.kind == FieldKind::List) return SectionKind::Each;
    return field.kind == FieldKind::Object ? SectionKind::Enter : SectionKind::IfPresent;
  }

  Nodes compile_in(const Field& field, const SectionNode& section) {
    const SectionKind kind = kind_of(field);
    if (kind == SectionKind::IfPresent) return compile(section.children);
    const bool list = kind == SectionKind::Each;
    names_.enter(list && !field.children.empty() ? field.item() : field);
    if (list) items_.push_back(field.item_name);
    Nodes children = compile(section.children);
    if (list) items_.pop_back();
    names_.leave();
    return children;
  }

  /// Text for a record, or for a blank form only, where fields do not count as shown.
  void add_mode(const SectionNode& section, bool in_record, Nodes& out) {
    const bool outer = std::exchange(in_record_, in_record_ && in_record);
    Nodes children = compile(section.children);
    in_record_ = outer;
    if (!in_record) return;
    for (auto& child : children) out.push_back(std::move(child));
  }

  void add_condition(const SectionNode& section, std::string_view path, Nodes& out) {
    auto named = names_.find(path, section.tag, diagnostics_);
    if (!named) return skip(section);
    const bool inverted = section.tag.kind == TagKind::Inverted;
    guards_.push_back({named->field, !inverted});
    out.push_back({SectionPiece{inverted ? SectionKind::IfAbsent : SectionKind::IfPresent,
                                std::move(named->lookup), compile(section.children)}});
    guards_.pop_back();
  }

  /// Of a section whose name is wrong, the fields inside are not looked at: their names would be wrong too.
  void skip(const SectionNode&) { skipped_ = true; }

  void check_lines(const SectionNode& section) {
    const bool close_is_wrong = section.close.kind == TagKind::Close && !section.close.alone;
    if (section.tag.alone && !close_is_wrong) return;
    const Tag& tag = section.tag.alone ? section.close : section.tag;
    report(tag, "sjabloon.eigen-regel", written(tag) + " moet alleen op een regel staan",
           "zet de tag op een eigen regel; die regel verdwijnt");
  }

  RecordNames names_;
  std::vector<std::string> items_;  // of the lists around this place, what they call one
  bool in_record_ = true;
  bool skipped_ = false;
  std::vector<Guard> guards_;  // around this place
  ShownPlaces shown_;
  source::Diagnostics diagnostics_;
};

Nodes only_anchors(const Nodes& nodes) {
  Nodes kept;
  for (const auto& node : nodes) {
    if (std::holds_alternative<AnchorPiece>(node.content)) kept.push_back(node);
    const auto* section = std::get_if<SectionPiece>(&node.content);
    if (section == nullptr) continue;
    SectionPiece around{section->kind, section->lookup, only_anchors(section->children)};
    if (!around.children.empty()) kept.push_back({std::move(around)});
  }
  return kept;
}

}  // namespace

source::Result<RecordTemplate> compile_record(const source::SourceFile& file, const Field& fields) {
  if (auto problem = check_file(file)) return *std::move(problem);
  auto program = std::make_shared<RecordProgram>();
  program->file = &file;
  program->fields = fields;
  auto tree = read_tags(file);
  RecordCompiler compiler(file, program->fields);
  program->nodes = compiler.compile(tree.value);
  program->anchors = only_anchors(program->nodes);
  const bool whole = tree.diagnostics.empty() && !compiler.skipped();
  source::append(tree.diagnostics, std::move(compiler.diagnostics()));
  if (whole) source::append(tree.diagnostics, check_shown(file, program->fields, compiler.shown()));
  if (!tree.diagnostics.empty()) return std::move(tree.diagnostics);
  return RecordTemplate{std::move(program)};
}

}  // namespace templates
