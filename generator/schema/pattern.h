#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

struct pcre2_real_code_8;

namespace schema {

enum class Match { Yes, No, TooHard };

struct PatternError {
  std::size_t offset = 0;  // bytes into the expression
};

/// A regular expression as JSON Schema means it (ECMA-262), searched for anywhere in a text. Matching costs
/// a bounded amount of work: an expression that needs more gives Match::TooHard.
class Pattern {
 public:
  static std::variant<Pattern, PatternError> compile(std::string expression);

  Match search(std::string_view text) const;

  const std::string& expression() const { return expression_; }

 private:
  Pattern(std::string expression, std::shared_ptr<const pcre2_real_code_8> code)
      : expression_(std::move(expression)), code_(std::move(code)) {}

  std::string expression_;
  std::shared_ptr<const pcre2_real_code_8> code_;
};

}  // namespace schema
