#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// Ids with the name that people know each by.
using NamedIds = std::map<std::string, std::string, std::less<>>;

/// The one id whose name or words `text` holds, or that hold those of `text`: `Basisschool De Wilg` is
/// `de-wilg`, and so is `wilg`. Nothing when several fit.
std::optional<std::string> find_by_name(std::string_view text, const NamedIds& ids);

/// The same of each part of `De Wilg en Het Waaigat`; nothing when one of them fits none.
std::vector<std::string> find_all_by_name(std::string_view text, const NamedIds& ids);

}  // namespace model
