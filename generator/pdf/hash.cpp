#include "pdf/hash.h"

#include "pdf/syntax.h"

namespace pdf {
namespace {

/// 128 bits as a hexadecimal string.
void append_half(std::string& out, std::string_view bytes) {
  const std::uint64_t first = hash_of(bytes);
  const std::uint64_t second = hash_of(bytes, ~first);
  out += '<';
  for (const std::uint64_t word : {first, second})
    for (int shift = 48; shift >= 0; shift -= 16)
      append_hex16(out, static_cast<std::uint32_t>(word >> shift & 0xFFFF));
  out += '>';
}

}  // namespace

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed) {
  constexpr std::uint64_t prime = 0x100000001B3;
  for (const char byte : bytes) seed = (seed ^ static_cast<unsigned char>(byte)) * prime;
  return seed;
}

std::string file_id(std::string_view identity, std::string_view bytes) {
  std::string id = "[";
  append_half(id, identity);
  append_half(id, bytes);
  id += ']';
  return id;
}

}  // namespace pdf
