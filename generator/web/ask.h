#pragma once

#include <string>
#include <vector>

#include "web/answer.h"
#include "web/options.h"

namespace web {

/// Asks the web after every address; the answers stand in the same order.
std::vector<Answer> ask(const std::vector<std::string>& addresses, const Options& options);

}  // namespace web
