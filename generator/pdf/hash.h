#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pdf {

/// FNV-1a: tells apart what differs; no protection against intent.
std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed = 0xCBF29CE484222325);

/// The two halves of a file's ID (ISO 32000-1 §14.4): the first stays when a new edition comes.
std::string file_id(std::string_view identity, std::string_view bytes);

}  // namespace pdf
