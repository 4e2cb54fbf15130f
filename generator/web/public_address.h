#pragma once

#include <netinet/in.h>
#include <sys/socket.h>

namespace web {

/// Whether a computer can be reached by anyone: not this machine, nothing of a private network, no address
/// that is set apart (IANA's special-purpose registries).
bool is_public(const sockaddr& address);

}  // namespace web
