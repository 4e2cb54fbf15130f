#pragma once

#include <cstddef>
#include <string_view>

namespace yaml {

// yaml-cpp says where a text begins, not where it ends; these find the end in the source. `begin` is the
// offset of its first character, the result that of the first character behind it.

/// Behind the closing quote of a text between quotes; npos when it is never closed.
std::size_t quoted_end(std::string_view source, std::size_t begin);

/// Of a text without quotes that reads as `value` after folding its lines.
std::size_t plain_end(std::string_view source, std::size_t begin, std::string_view value);

/// Of a text after `|` or `>`: its last line that is not blank, without the line end. `parent` is the column
/// of the key or dash it hangs on; `inside` is false for a text that is all there is, which may stand at it.
std::size_t block_end(std::string_view source, std::size_t begin, std::size_t parent, bool inside);

/// The offset of the line end after `begin`, or the end of the text.
std::size_t line_end(std::string_view source, std::size_t begin);

/// Columns count bytes from 0.
std::size_t column_of(std::string_view source, std::size_t offset);

}  // namespace yaml
