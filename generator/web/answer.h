#pragma once

#include <string>

#include "web/reply.h"

namespace web {

enum class Verdict {
  Good,
  Moved,   // good, at another address for ever
  Gone,    // 404, 410
  Failed,  // anything else that a reader would notice
  TooManyRedirects,
  Unchecked,  // the site lets no programs in
  NotPublic,
  Unasked  // there was no time left
};

/// What is known of one address in the end.
struct Answer {
  Verdict verdict = Verdict::Good;
  std::string moved_to = {};        // of Moved
  int status = 0;                   // of the last reply, if it had one
  Failure failure = Failure::None;  // of Failed
};

}  // namespace web
