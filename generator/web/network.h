#pragma once

#include <string>
#include <vector>

#include "web/answer.h"

namespace web {

/// Whether any of the answers came from the web, so that there is a connection to it. A name that was not
/// found and a computer that keeps silent say nothing: without a connection all are like that.
bool web_was_heard(const std::vector<Answer>& answers);

/// Whether a name server says that there is no such name, and so can itself be reached.
bool is_known_not_to_exist(const std::string& host);

}  // namespace web
