#include "markdown/alerts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/letters.h"
#include "markdown/usual_blocks.h"
#include "markdown/utf8.h"
#include "source/ascii.h"
#include "source/nearest_name.h"

namespace markdown {
namespace {

using document::BoxKind;

constexpr std::array<std::pair<std::string_view, BoxKind>, 5> alerts = {{{"NOTE", BoxKind::Tip},
                                                                         {"TIP", BoxKind::Tip},
                                                                         {"IMPORTANT", BoxKind::Attention},
                                                                         {"WARNING", BoxKind::Attention},
                                                                         {"CAUTION", BoxKind::Attention}}};

std::optional<BoxKind> kind_of(std::string_view name) {
  for (const auto& [known, kind] : alerts) {
    if (known == name) return kind;
  }
  return std::nullopt;
}

// The name in `[!NAME]`, in capitals; empty for other words.
std::string alert_name(const document::Text& text, const Context& context) {
  if (!text.text.starts_with("[!") || !letters_of(context.text, text).plain(0)) return {};
  const std::size_t end = text.text.find(']');
  if (end == std::string::npos) return {};
  return source::upper(text.text.substr(2, end - 2));
}

// What other dialects call such a block; empty for what nobody does.
std::string usual_name(const std::string& name) {
  const auto own = own_block_for(name);
  if (own.empty()) return {};
  return own == "let-op" ? "WARNING" : "TIP";
}

void report_unknown(const std::string& name, source::Span span, Context& context) {
  std::vector<std::string> known;
  for (const auto& alert : alerts) known.emplace_back(alert.first);
  const auto meant = source::nearest_name(name, known).value_or(usual_name(name));
  context.error(
      "blok.onbekend", span, "het blok `[!" + clipped(name) + "]` bestaat niet",
      meant.empty() ? "gebruik bijvoorbeeld `[!TIP]` of `[!WARNING]`" : "bedoel je `[!" + meant + "]`?");
}

}  // namespace

document::Block quote_or_alert(document::Quote quote, Context& context) {
  if (!context.page() || quote.children.empty()) return quote;
  auto* paragraph = std::get_if<document::Paragraph>(&quote.children.front());
  if (!paragraph) return quote;
  const auto* text = std::get_if<document::Text>(&paragraph->children.front());
  const std::string name = text ? alert_name(*text, context) : std::string();
  if (name.empty()) return quote;

  const auto known = kind_of(name);
  if (!known) report_unknown(name, text->span, context);
  const auto kind = known ? known : kind_of(usual_name(name));
  if (!kind) return quote;
  const bool alone = text->text.size() == name.size() + 3;
  const bool ends = paragraph->children.size() == 1 ||
                    std::holds_alternative<document::SoftBreak>(paragraph->children[1]) ||
                    std::holds_alternative<document::LineBreak>(paragraph->children[1]);
  if ((!alone || !ends) && !known) return quote;
  if (!alone || !ends) {
    context.error("blok.regel", text->span, "`[!" + name + "]` moet alleen op de regel staan",
                  "zet de tekst op de volgende regel");
    return quote;
  }
  auto& words = paragraph->children;
  words.erase(words.begin(), words.begin() + (words.size() == 1 ? 1 : 2));
  if (words.empty()) quote.children.erase(quote.children.begin());
  return document::Box{*kind, {}, {}, std::move(quote.children), quote.span};
}

}  // namespace markdown
