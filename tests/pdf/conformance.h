#pragma once

#include <string>
#include <vector>

#include "pdf/read_back.h"

namespace pdf {

/// What breaks a condition of ISO 14289-1 (PDF/UA-1) or ISO 19005-3 (PDF/A-3) that a machine can check, each
/// with its clause first: "7.1-10 …". Empty for a file that conforms.
std::vector<std::string> find_breaches(ReadBack& file);

/// Conditions on the bytes, which a reader does not show.
std::vector<std::string> find_breaches_in_bytes(const std::string& bytes);

}  // namespace pdf
