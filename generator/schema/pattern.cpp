#include "schema/pattern.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace schema {
namespace {

struct FreeCompileContext {
  void operator()(pcre2_compile_context* context) const { pcre2_compile_context_free(context); }
};
struct FreeMatchContext {
  void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};
struct FreeMatchData {
  void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};

// What `\s` means in ECMA-262 §22.2.2.9: white space and line ends, those of Unicode included.
constexpr std::string_view white_space =
    "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

struct Spelling {
  std::string_view ecma;
  std::string_view pcre;
};
constexpr std::array<Spelling, 6> property_names = {{{"{Letter}", "{L}"},
                                                     {"{digit}", "{Nd}"},
                                                     {"{Script=Latin}", "{Latin}"},
                                                     {"{Lowercase_Letter}", "{Ll}"},
                                                     {"{Uppercase_Letter}", "{Lu}"},
                                                     {"{Number}", "{N}"}}};

// Escapes that PCRE2 knows and ECMA-262 does not.
constexpr std::string_view foreign_escapes = "aAzZeGKQERXhHNLlCg";

class Translation {
 public:
  explicit Translation(std::string_view ecma) : rest_(ecma), size_(ecma.size()) {}

  /// The expression for PCRE2, or the offset of an escape that ECMA-262 does not have.
  std::variant<std::string, PatternError> run() {
    while (!rest_.empty()) {
      const char c = take();
      if (c == '[') in_class_ = true;
      if (c == ']') in_class_ = false;
      if (c != '\\' || rest_.empty()) {
        result_ += c;
      } else if (!escape()) {
        return PatternError{size_ - rest_.size() - 2};
      }
    }
    return std::move(result_);
  }

 private:
  char take() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  bool escape() {
    const char letter = take();
    if (foreign_escapes.find(letter) != std::string_view::npos) return false;
    if (letter == 's' || (letter == 'S' && !in_class_)) {
      if (!in_class_) result_ += letter == 's' ? "[" : "[^";
      result_ += white_space;
      if (!in_class_) result_ += "]";
      return true;
    }
    result_ += {'\\', letter};
    if (letter == 'p' || letter == 'P') property();
    return true;
  }

  void property() {
    for (const auto& name : property_names) {
      if (!rest_.starts_with(name.ecma)) continue;
      result_ += name.pcre;
      rest_.remove_prefix(name.ecma.size());
      return;
    }
  }

  std::string_view rest_;
  std::size_t size_ = 0;
  bool in_class_ = false;
  std::string result_;
};

std::unique_ptr<pcre2_match_context, FreeMatchContext> limited_context() {
  std::unique_ptr<pcre2_match_context, FreeMatchContext> context(pcre2_match_context_create(nullptr));
  if (!context) return context;
  pcre2_set_match_limit(context.get(), 200'000);
  pcre2_set_depth_limit(context.get(), 20'000);
  pcre2_set_heap_limit(context.get(), 8 * 1024);  // KiB
  return context;
}

PCRE2_SPTR units(std::string_view text) {
  return reinterpret_cast<PCRE2_SPTR>(text.data());
}

}  // namespace

std::variant<Pattern, PatternError> Pattern::compile(std::string expression) {
  // `(*VERB)` at the start would change how PCRE2 works; ECMA-262 has no such thing.
  if (expression.starts_with("(*")) return PatternError{0};
  auto translated = Translation(expression).run();
  if (const auto* error = std::get_if<PatternError>(&translated)) return *error;
  const auto& text = std::get<std::string>(translated);

  const std::unique_ptr<pcre2_compile_context, FreeCompileContext> context(
      pcre2_compile_context_create(nullptr));
  if (!context) return PatternError{0};
  pcre2_set_compile_extra_options(context.get(), PCRE2_EXTRA_ALT_BSUX);
  pcre2_set_newline(context.get(), PCRE2_NEWLINE_ANYCRLF);
  constexpr std::uint32_t options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX |
                                    PCRE2_MATCH_UNSET_BACKREF | PCRE2_ALLOW_EMPTY_CLASS |
                                    PCRE2_NEVER_BACKSLASH_C;
  int error = 0;
  PCRE2_SIZE offset = 0;
  pcre2_code* code = pcre2_compile(units(text), text.size(), options, &error, &offset, context.get());
  if (!code) return PatternError{offset};
  std::shared_ptr<const pcre2_code> owned(
      code, [](const pcre2_code* c) { pcre2_code_free(const_cast<pcre2_code*>(c)); });
  return Pattern(std::move(expression), std::move(owned));
}

// Without PCRE2's just-in-time compiler, which does not keep to the limits on depth and memory.
Match Pattern::search(std::string_view text) const {
  const auto context = limited_context();
  const std::unique_ptr<pcre2_match_data, FreeMatchData> data(pcre2_match_data_create(1, nullptr));
  if (!context || !data) return Match::TooHard;
  const int result =
      pcre2_match(code_.get(), units(text), text.size(), 0, PCRE2_NO_JIT, data.get(), context.get());
  if (result >= 0) return Match::Yes;
  return result == PCRE2_ERROR_NOMATCH ? Match::No : Match::TooHard;
}

}  // namespace schema
