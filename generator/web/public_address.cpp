#include "web/public_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace web {
namespace {

struct Block {
  std::uint32_t first;
  unsigned bits;
};

constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  return a << 24U | b << 16U | c << 8U | d;
}

// https://www.iana.org/assignments/iana-ipv4-special-registry, with multicast and what lies above it.
constexpr std::array<Block, 14> not_public = {{
    {ip(0, 0, 0, 0), 8},
    {ip(10, 0, 0, 0), 8},
    {ip(100, 64, 0, 0), 10},
    {ip(127, 0, 0, 0), 8},
    {ip(169, 254, 0, 0), 16},
    {ip(172, 16, 0, 0), 12},
    {ip(192, 0, 0, 0), 24},
    {ip(192, 0, 2, 0), 24},
    {ip(192, 88, 99, 0), 24},
    {ip(192, 168, 0, 0), 16},
    {ip(198, 18, 0, 0), 15},
    {ip(198, 51, 100, 0), 24},
    {ip(203, 0, 113, 0), 24},
    {ip(224, 0, 0, 0), 3},
}};

bool is_public_v4(std::uint32_t address) {
  return std::none_of(not_public.begin(), not_public.end(),
                      [&](const Block& block) { return (address ^ block.first) >> (32U - block.bits) == 0; });
}

using Bytes = std::array<std::uint8_t, 16>;

bool starts_with(const Bytes& address, std::initializer_list<std::uint8_t> prefix) {
  return std::equal(prefix.begin(), prefix.end(), address.begin());
}

std::uint32_t last_four(const Bytes& address) {
  return ip(address[12], address[13], address[14], address[15]);
}

// Only 2000::/3 is given out. Within it, and around it, some addresses hide one of IPv4.
bool is_public_v6(const Bytes& address) {
  if (starts_with(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}))
    return is_public_v4(last_four(address));
  if (starts_with(address, {0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0}))  // RFC 6052, NAT64
    return is_public_v4(last_four(address));
  if ((address[0] & 0xE0U) != 0x20U) return false;
  const bool special =
      address[0] == 0x20 && address[1] == 0x01 && address[2] < 0x02;  // 2001::/23, Teredo too
  const bool documentation =
      starts_with(address, {0x20, 0x01, 0x0D, 0xB8}) || starts_with(address, {0x3F, 0xFF});
  const bool six_to_four = starts_with(address, {0x20, 0x02});
  return !special && !documentation && !six_to_four;
}

}  // namespace

bool is_public(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, &address, sizeof v4);
    return is_public_v4(ntohl(v4.sin_addr.s_addr));
  }
  if (address.sa_family != AF_INET6) return false;
  sockaddr_in6 v6{};
  std::memcpy(&v6, &address, sizeof v6);
  Bytes bytes{};
  std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
  return is_public_v6(bytes);
}

}  // namespace web
