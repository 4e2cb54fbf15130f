#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/violation.h"

/// The sentences of schemas/berichten.json.
namespace schema {

struct Message {
  std::string_view rule;
  std::string_view sentence;
};

/// The message with this key, as in `required.bij`; the tests ask for all of them.
Message message_for(std::string_view key);

/// A hint or the name of a kind of value, as in `tips.bedoel-je`.
std::string_view phrase_for(std::string_view key);

using Gaps = std::vector<std::pair<std::string_view, std::string>>;

/// `sentence` with each `{name}` replaced; a name without a value stays as it is.
std::string fill(std::string_view sentence, const Gaps& gaps);

/// The keyword as the schema writes it.
std::string_view name_of(Keyword keyword);

}  // namespace schema
