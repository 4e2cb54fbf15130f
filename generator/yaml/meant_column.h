#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace yaml {

/// The blanks that a line begins with.
struct Blanks {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t tabs = 0;
  std::size_t hard = 0;
  std::size_t spaces = 0;

  bool are_plain() const { return tabs + hard == 0; }
  std::size_t width(std::size_t tab) const { return tabs * tab + hard + spaces; }
};

Blanks blanks_at(std::string_view text, std::size_t begin);

/// In which column lines with tabs before them were meant to begin, asked from the first line to the last.
class MeantColumns {
 public:
  /// Nothing when several columns are as likely. The lines above have spaces alone.
  std::optional<std::size_t> of(std::string_view text, const Blanks& blanks);

 private:
  std::optional<std::size_t> width_;  // of a tab, as a line above showed it
  std::string last_;                  // the blanks of the line that was asked last
  std::size_t last_begin_ = 0;
};

}  // namespace yaml
