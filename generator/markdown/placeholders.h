#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "source/diagnostic.h"

namespace markdown {

/// A placeholder for a value (template/placeholder.h) at bytes [begin, end) of a text.
struct Placeholder {
  std::size_t number = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The first placeholder at or after `from`.
std::optional<Placeholder> find_placeholder(std::string_view text, std::size_t from);

/// Keeps count of the placeholders of a text, so that none can get lost in a place where no value can stand.
class Placeholders {
 public:
  Placeholders(std::string_view text, std::size_t slots);

  /// The placeholder has found its place.
  void take(std::size_t number);

  /// Takes every placeholder of an attribute or of a block of code.
  void take_all(std::string_view text);

  /// A diagnostic for each character that belongs to no placeholder, and for each placeholder not taken.
  source::Diagnostics problems() const;

 private:
  struct Entry {
    Placeholder placeholder;
    bool taken = false;
  };
  std::vector<Entry> entries_;                // in the order of the text
  std::vector<Placeholder> loose_;            // what belongs to no value
  std::vector<std::vector<std::size_t>> of_;  // entries by number
};

}  // namespace markdown
