#pragma once

namespace document {

/// Visits a variant with one lambda a type: `std::visit(Overload{[](const Text&) {}, …}, node)`. Writers use
/// it without a catch-all, so that a new kind of node stops the build everywhere it matters.
template <typename... Functions>
struct Overload : Functions... {
  using Functions::operator()...;
};
template <typename... Functions>
Overload(Functions...) -> Overload<Functions...>;

}  // namespace document
