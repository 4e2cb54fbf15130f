#include "model/rules/chapter/vague_link.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "model/identifiers.h"
#include "model/walk.h"

namespace model::rules::chapter {
namespace {

// Written as identifiers, so that capitals and punctuation make no difference.
constexpr std::array<std::string_view, 24> vague = {
    "hier",         "klik",      "klik-hier",      "hier-klikken",    "druk-hier",
    "lees-hier",    "lees-meer", "lees-hier-meer", "lees-verder",     "meer-lezen",
    "verder-lezen", "meer",      "meer-info",      "meer-informatie", "meer-weten",
    "link",         "de-link",   "deze-link",      "via-deze-link",   "deze-pagina",
    "deze-website", "deze-site", "click-here",     "read-more"};

void check(const document::Inlines& words, source::Span span, source::Diagnostics& problems) {
  const auto name = identifier_from(plain_text(words));
  if (std::find(vague.begin(), vague.end(), name) == vague.end()) return;
  problems.push_back({.severity = source::Severity::Warning,
                      .rule = "link.zegt-niets",
                      .span = span,
                      .message = "deze link zegt niet waar hij heen gaat",
                      .hints = {"schrijf tussen de vierkante haken wat de lezer daar vindt"}});
}

}  // namespace

source::Diagnostics find_vague_links(document::Document& document) {
  source::Diagnostics problems;
  walk(document, {.inlines = [&](document::Inline& node) {
         if (const auto* link = std::get_if<document::Link>(&node))
           check(link->children, link->span, problems);
         const auto* reference = std::get_if<document::Reference>(&node);
         if (reference != nullptr) check(reference->children, reference->span, problems);
       }});
  return problems;
}

}  // namespace model::rules::chapter
