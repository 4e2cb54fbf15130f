#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace web {

enum class Method { Head, Get };

/// Why a request got no status.
enum class Failure {
  None,
  UnknownName,     // no computer of that name was found
  NoConnection,    // the computer does not answer, or refuses
  TooSlow,         // connected, but not done in time
  Broken,          // connected, but what came back is no answer
  Untrusted,       // the certificate is wrong
  NoCertificates,  // this computer has no certificates to compare with
  NotPublic,       // the address lies within a private network
  BadAddress       // no address of a website, or one with a name and password in it
};

/// What came of one request.
struct Reply {
  int status = 0;  // of HTTP; 0 when there is a failure
  Failure failure = Failure::None;
  std::string location = {};  // of a redirect: the whole new address
  std::optional<std::chrono::seconds> retry_after = {};
};

}  // namespace web
