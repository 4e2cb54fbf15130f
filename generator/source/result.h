#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "source/diagnostic.h"

namespace source {

/// A value, or the diagnostics that say why there is none (never empty). Names as in `std::expected`.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : outcome_(std::move(value)) {}
  Result(Diagnostics diagnostics) : outcome_(std::move(diagnostics)) { assert(!error().empty()); }
  Result(Diagnostic diagnostic) : Result(Diagnostics{std::move(diagnostic)}) {}

  bool has_value() const { return std::holds_alternative<T>(outcome_); }
  explicit operator bool() const { return has_value(); }

  const T& operator*() const& { return std::get<T>(outcome_); }
  T& operator*() & { return std::get<T>(outcome_); }
  T&& operator*() && { return std::get<T>(std::move(outcome_)); }
  const T* operator->() const { return &std::get<T>(outcome_); }
  T* operator->() { return &std::get<T>(outcome_); }

  const Diagnostics& error() const& { return std::get<Diagnostics>(outcome_); }
  Diagnostics&& error() && { return std::get<Diagnostics>(std::move(outcome_)); }

 private:
  std::variant<T, Diagnostics> outcome_;
};

/// A value with the warnings and advice that came up while it was made.
template <typename T>
struct Checked {
  T value;
  Diagnostics diagnostics;
};

}  // namespace source
