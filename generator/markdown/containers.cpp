#include "markdown/containers.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagram/kind.h"
#include "markdown/attributes.h"
#include "markdown/block_places.h"
#include "markdown/blocks.h"
#include "markdown/dutch_type.h"
#include "markdown/fragment.h"
#include "markdown/inlines.h"
#include "markdown/leftovers.h"
#include "markdown/tables.h"
#include "markdown/usual_blocks.h"
#include "markdown/utf8.h"
#include "source/ascii.h"
#include "source/nearest_name.h"

namespace markdown {
namespace {

using document::BoxKind;

enum class Shape { Box, Figure, Table, NotYet };

struct ContainerKind {
  std::string_view name;
  Shape shape = Shape::Box;
  BoxKind box = BoxKind::Tip;
  std::vector<std::string> values = {};  // attributes with a value
  std::vector<std::string> flags = {};   // attributes that are a word alone
};

const ContainerKind* find_kind(std::string_view name) {
  static const std::vector<ContainerKind> kinds = {{"verhaal", Shape::Box, BoxKind::Story, {"van"}},
                                                   {"tip", Shape::Box, BoxKind::Tip},
                                                   {"citaat", Shape::Box, BoxKind::Quotation, {"bron"}},
                                                   {"voorbeeld", Shape::Box, BoxKind::Example, {"titel"}},
                                                   {"let-op", Shape::Box, BoxKind::Attention},
                                                   {"definitie", Shape::Box, BoxKind::Definition},
                                                   {"stappen", Shape::Box, BoxKind::Steps},
                                                   {"figuur", Shape::Figure, BoxKind::Tip, {"titel"}},
                                                   {"tabel",
                                                    Shape::Table,
                                                    BoxKind::Tip,
                                                    {"titel", "rijkoppen"},
                                                    {"liggend", "kop-herhalen", "schrijfruimte"}},
                                                   {"formulier", Shape::NotYet},
                                                   {"veld", Shape::NotYet}};
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const ContainerKind& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

const std::vector<std::string>& known_names() {
  static const std::vector<std::string> names = {"verhaal",   "tip",     "citaat", "voorbeeld", "let-op",
                                                 "definitie", "stappen", "figuur", "tabel"};
  return names;
}

std::string joined(std::span<const std::string> names) {
  std::string result;
  for (const auto& name : names) result += (result.empty() ? "`" : ", `") + name + "`";
  return result;
}

class ContainerReader {
 public:
  ContainerReader(cmark_node* node, const OwnBlockInfo& info, Context& context)
      : node_(node), info_(info), context_(context), opening_(opening_of(node, context)) {}

  document::Blocks read() {
    if (!context_.page()) {
      report_not_allowed("een blok met `:::`", opening_, context_);
      return read_blocks(node_, context_);
    }
    if (info_.stray) {
      report_stray();
      return {};
    }
    document::Blocks blocks = read_known();
    // A block of code that is not closed takes the closing line with it.
    if (!info_.closed && !context_.code_unclosed) report_unclosed();
    if (!info_.closing_word.empty()) report_closing_word();
    return blocks;
  }

 private:
  document::Blocks read_known() {
    context_.stray_colons = 0;
    const ContainerKind* kind = find_kind(info_.label);
    if (!kind || kind->shape == Shape::NotYet) {
      report_unknown(kind != nullptr);
      return read_blocks(node_, context_);
    }
    attributes_ = read_attributes(info_.rest, rest_begin(), {written(), kind->values}, context_);
    check_attributes(*kind);
    switch (kind->shape) {
      case Shape::Figure:
        return {figure()};
      case Shape::Table:
        return {table()};
      case Shape::Box:
      case Shape::NotYet:
        break;
    }
    return {box(*kind)};
  }

  std::string colons() const { return std::string(static_cast<std::size_t>(std::min(info_.fence, 20)), ':'); }
  std::string written() const { return colons() + info_.label; }

  std::size_t rest_begin() const {
    return context_.lines.begin(cmark_node_get_start_line(node_)) +
           static_cast<std::size_t>(info_.rest_offset);
  }

  void report_stray() {
    // Behind a container that was never closed this line is no second mistake.
    if (context_.container_unclosed || closes_too_little()) return;
    // A second one closes what the first was meant to begin.
    const bool closes = context_.stray_colons == info_.fence;
    context_.stray_colons = closes ? 0 : info_.fence;
    if (closes) return;
    context_.error("blok.sluit-niets", opening_, "deze `:::` sluit niets",
                   "begint hier een blok? zet zijn naam erachter, zoals `:::tip`; haal anders de regel weg");
  }

  // Of a block that begins with more colons, which is told there.
  bool closes_too_little() const {
    for (cmark_node* around = cmark_node_parent(node_); around; around = cmark_node_parent(around)) {
      const OwnBlockInfo* outer = own_block(around);
      if (outer && outer->kind == OwnBlock::Container && !outer->closed && outer->fence > info_.fence)
        return true;
    }
    return false;
  }

  void report_unclosed() {
    context_.container_unclosed = true;
    context_.error("blok.niet-gesloten", opening_, "dit blok is niet gesloten",
                   "zet onder het blok een regel met `" + colons() + "`, even ver ingesprongen");
  }

  void report_closing_word() {
    const int line = cmark_node_get_end_line(node_);
    context_.error("blok.vorm", range(context_.lines.begin(line), context_.lines.end(line)),
                   "een blok eindigt met een regel van alleen dubbele punten",
                   "schrijf `" + colons() + "`, zonder `" + clipped(info_.closing_word) + "`");
  }

  void report_unknown(bool later) {
    const auto name_begin = rest_begin() - info_.label.size();
    const source::Span span = range(name_begin, rest_begin());
    if (later) {
      context_.error("markdown.nog-niet", span, "het blok `" + info_.label + "` kan nog niet",
                     "formulieren komen in een latere versie");
      return;
    }
    if (find_placeholder(info_.label, 0)) return;  // reported where it stands
    if (info_.label.empty()) return report_nameless();
    context_.error("blok.onbekend", span, "het blok `" + clipped(info_.label) + "` bestaat niet",
                   hint_for_unknown());
  }

  // `::: {.tip}`, as Pandoc has it.
  void report_nameless() {
    const std::string_view rest = info_.rest;
    const auto point = rest.find('.');
    const auto name = rest.substr(point == rest.npos ? rest.size() : point + 1);
    const std::string word(name.substr(0, name.find_first_of(" \t}")));
    const auto own = find_kind(word) ? word : own_block_for(word);
    context_.error("blok.onbekend", opening_, "achter `:::` ontbreekt de naam van het blok",
                   own.empty() ? "kies uit " + joined(known_names()) : "schrijf `:::" + own + "`");
  }

  std::string hint_for_unknown() const {
    const std::string name = info_.label.substr(0, info_.label.find_first_of("(["));
    if (name.size() < info_.label.size() && find_kind(name))
      return "zet kenmerken tussen accolades: `:::" + name + "{…}`";
    if (const auto* whole = find_kind(name_of_two_words())) return meant(std::string(whole->name));
    if (diagram::kind_named(info_.label)) return "zet een diagram tussen `~~~" + info_.label + "` en `~~~`";
    if (const auto own = own_block_for(name); !own.empty()) return meant(own);
    const auto nearest = source::nearest_name(info_.label, known_names());
    return nearest ? meant(*nearest) : "kies uit " + joined(known_names());
  }

  static std::string meant(const std::string& name) { return "bedoel je `" + name + "`?"; }

  // `let op` for `let-op`.
  std::string name_of_two_words() const {
    const std::string_view rest = info_.rest;
    const auto word = std::min(rest.find_first_not_of(" \t"), rest.size());
    const auto end = std::min(rest.find_first_of(" \t{", word), rest.size());
    return source::lower(info_.label + "-" + std::string(rest.substr(word, end - word)));
  }

  void check_attributes(const ContainerKind& kind) {
    for (const auto& [name, attribute] : attributes_.values) {
      const bool flag = std::find(kind.flags.begin(), kind.flags.end(), name) != kind.flags.end();
      const bool value = std::find(kind.values.begin(), kind.values.end(), name) != kind.values.end();
      if (!flag && !value) {
        report_unknown_attribute(kind, name, attribute);
      } else if (flag && !attribute.flag) {
        context_.error("blok.kenmerk-waarde", attribute.value_span,
                       "het kenmerk `" + name + "` heeft geen waarde nodig", "schrijf alleen `" + name + "`");
      } else if (value && (attribute.flag || attribute.value.empty())) {
        context_.error("blok.kenmerk-waarde", attribute.name_span,
                       "het kenmerk `" + name + "` heeft een waarde nodig", "schrijf `" + name + "=\"…\"`");
      } else if (value) {
        check_plain_words(attribute.value, attribute.value_span, context_);
      }
    }
  }

  void report_unknown_attribute(const ContainerKind& kind, const std::string& name,
                                const Attribute& attribute) {
    std::vector<std::string> allowed = kind.values;
    allowed.insert(allowed.end(), kind.flags.begin(), kind.flags.end());
    const auto nearest = source::nearest_name(name, allowed);
    std::string hint = "gebruik alleen " + joined(allowed);
    if (nearest) hint = "bedoel je `" + *nearest + "`?";
    if (allowed.empty()) hint = "haal het kenmerk weg";
    context_.error("blok.kenmerk", attribute.name_span,
                   "het kenmerk `" + clipped(name) + "` bestaat niet bij `" + std::string(kind.name) + "`",
                   hint);
  }

  bool has_flag(const std::string& name) const { return attributes_.values.contains(name); }

  document::Inlines caption() {
    const auto found = attributes_.values.find("titel");
    if (found == attributes_.values.end()) return {};
    const Attribute& title = found->second;
    // Without its quotation marks.
    const bool quoted = title.value_span.end - title.value_span.begin == title.value.size() + 2;
    const std::uint32_t inset = quoted ? 1 : 0;
    return read_words(title.value, range(title.value_span.begin + inset, title.value_span.end - inset),
                      context_);
  }

  document::Box box(const ContainerKind& kind) {
    document::Box made{kind.box, attributes_.id, {}, {}, span_of(node_, context_)};
    for (const auto& [name, attribute] : attributes_.values) {
      made.attributes.emplace(name, with_dutch_type(attribute.value));
    }
    made.children = read_blocks(node_, context_);
    return made;
  }

  document::Figure figure() {
    document::Figure made{attributes_.id, {}, caption(), {}, span_of(node_, context_)};
    const std::size_t before = context_.diagnostics.size();
    made.children = read_blocks(node_, context_);
    const bool reported = context_.diagnostics.size() > before;
    if (!reported && !std::any_of(made.children.begin(), made.children.end(), holds_picture)) {
      context_.error("figuur.inhoud", opening_, "in deze figuur staat geen plaatje of diagram",
                     "zet er een plaatje in: `![wat je ziet](bestand.png)`");
    }
    return made;
  }

  static bool holds_picture(const document::Block& block) {
    if (std::holds_alternative<document::Diagram>(block)) return true;
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    return paragraph &&
           std::any_of(paragraph->children.begin(), paragraph->children.end(),
                       [](const auto& node) { return std::holds_alternative<document::Image>(node); });
  }

  document::Table table() {
    document::Table made = read_table_of_container(node_, opening_, context_);
    made.id = attributes_.id;
    made.caption = caption();
    made.landscape = has_flag("liggend");
    made.writing_room = has_flag("schrijfruimte");
    made.span = span_of(node_, context_);
    if (names_rows()) {
      for (auto& row : made.body) {
        if (!row.cells.empty()) row.cells.front().header = true;
      }
    }
    return made;
  }

  bool names_rows() {
    const auto found = attributes_.values.find("rijkoppen");
    if (found == attributes_.values.end() || found->second.value.empty()) return false;
    if (found->second.value != "ja" && found->second.value != "nee") {
      context_.error("blok.kenmerk-waarde", found->second.value_span,
                     "`" + clipped(found->second.value) + "` kan niet bij `rijkoppen`", "kies `ja` of `nee`");
    }
    return found->second.value == "ja";
  }

  cmark_node* node_;
  const OwnBlockInfo& info_;
  Context& context_;
  source::Span opening_;
  Attributes attributes_;
};

}  // namespace

document::Blocks read_container(cmark_node* node, const OwnBlockInfo& info, Context& context) {
  return ContainerReader(node, info, context).read();
}

}  // namespace markdown
