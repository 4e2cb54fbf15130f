#include "model/heading_ids.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "model/identifiers.h"
#include "model/walk.h"
#include "model/words.h"

namespace model {
namespace {

using source::Diagnostics;
using source::Severity;

/// The id a writer gave to a block, with its place; null when there is none.
const std::string* given_id(const document::Block& block) {
  const std::string* id = nullptr;
  if (const auto* heading = std::get_if<document::Heading>(&block); heading && heading->id_given)
    id = &heading->id;
  if (const auto* table = std::get_if<document::Table>(&block)) id = &table->id;
  if (const auto* figure = std::get_if<document::Figure>(&block)) id = &figure->id;
  if (const auto* box = std::get_if<document::Box>(&block)) id = &box->id;
  return id == nullptr || id->empty() ? nullptr : id;
}

class Ids {
 public:
  void add_given(const std::string& id, source::Span span) {
    const auto [first, is_new] = used_.emplace(id, span);
    if (is_new) return;
    problems_.push_back({.rule = "id.dubbel",
                         .span = span,
                         .message = "de naam " + quoted(id) + " staat al op deze pagina",
                         .hints = {"geef elk onderdeel een eigen naam, zoals `" + free_id(id) + "`"},
                         .notes = {{first->second, "hier staat hij al"}}});
  }

  std::string make(const std::string& words, source::Span span) {
    const std::string made = identifier_from(words);
    const std::string id = free_id(made.empty() ? "kop" : made);
    used_.emplace(id, span);
    return id;
  }

  Diagnostics take_problems() { return std::move(problems_); }

 private:
  // The count per word keeps a page of a thousand equal headings quick.
  std::string free_id(const std::string& wanted) {
    if (!used_.contains(wanted)) return wanted;
    auto& count = counts_[wanted];
    if (count == 0) count = 1;
    std::string id;
    do {
      id = wanted + "-" + std::to_string(++count);
    } while (used_.contains(id));
    return id;
  }

  std::map<std::string, source::Span> used_;
  std::map<std::string, std::size_t> counts_;
  Diagnostics problems_;
};

std::optional<source::Diagnostic> problem_of(const document::Heading& heading, int above) {
  const auto say = [&](Severity severity, std::string rule, std::string message, std::string hint) {
    return source::Diagnostic{severity, std::move(rule), heading.span, std::move(message), {std::move(hint)}};
  };
  if (plain_text(heading.children).find_first_not_of(" \t") == std::string::npos) {
    return say(Severity::Error, "kop.leeg", "deze kop heeft geen woorden",
               "schrijf een kop of haal de regel weg");
  }
  if (heading.level == 1) {
    return say(Severity::Error, "kop.tweede-titel",
               "een kop met één `#` is de titel van de pagina, en die is er al",
               "schrijf `##` voor een kop in de tekst");
  }
  if (heading.level <= above + 1) return std::nullopt;
  const std::string marks(static_cast<std::size_t>(above + 1), '#');
  return say(Severity::Warning, "kop.niveau-overgeslagen", "deze kop slaat een niveau over",
             "schrijf `" + marks + "` voor de kop");
}

}  // namespace

Diagnostics give_heading_ids(document::Document& document) {
  Ids ids;
  walk(document, {.block =
                      [&](document::Block& block) {
                        if (const auto* id = given_id(block)) ids.add_given(*id, span_of(block));
                      },
                  .inlines =
                      [&](document::Inline& node) {
                        const auto* anchor = std::get_if<document::Anchor>(&node);
                        if (anchor != nullptr) ids.add_given(anchor->id, anchor->span);
                      }});
  walk(document, {.block = [&](document::Block& block) {
         auto* heading = std::get_if<document::Heading>(&block);
         if (heading == nullptr || (heading->id_given && !heading->id.empty())) return;
         heading->id = ids.make(plain_text(heading->children), heading->span);
       }});
  return ids.take_problems();
}

Diagnostics check_headings(document::Document& document) {
  Diagnostics problems;
  int above = 1;
  walk(document, {.block = [&](document::Block& block) {
         const auto* heading = std::get_if<document::Heading>(&block);
         if (heading == nullptr) return;
         if (auto found = problem_of(*heading, above)) problems.push_back(std::move(*found));
         above = std::max(heading->level, 2);  // a `#` was told to be a `##`
       }});
  return problems;
}

}  // namespace model
