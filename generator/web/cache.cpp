#include "web/cache.h"

#include <utility>

#include "source/limits.h"
#include "source/source_map.h"
#include "yaml/parse_json.h"
#include "yaml/write_json.h"

namespace web {
namespace {

constexpr std::int64_t longest_age = 7 * 24 * 60 * 60;

std::int64_t seconds_of(Cache::Now now) {
  return std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
}

std::int64_t number_or(const yaml::Value& value, std::string_view key, std::int64_t otherwise) {
  const auto* member = value.find(key);
  const auto* number = member == nullptr ? nullptr : std::get_if<yaml::Integer>(&member->data);
  return number == nullptr ? otherwise : number->value;
}

yaml::Member member(std::string key, yaml::Value value) {
  return {.key = std::move(key), .value = std::move(value)};
}

}  // namespace

Cache::Cache(std::string text, Now now) {
  const source::SourceFile file{source::FileId::None, "extern.json", std::move(text)};
  const auto value = yaml::parse_json(file);
  const auto* addresses = value ? value->find("adressen") : nullptr;
  if (addresses == nullptr || addresses->map() == nullptr) return;
  for (const auto& [address, span, entry] : addresses->map()->members) {
    const auto asked = number_or(entry, "gevraagd", -1);
    const bool counts = asked >= 0 && asked <= seconds_of(now) && seconds_of(now) - asked < longest_age;
    if (counts) entries_[address] = {asked, entry.text_or("naar", "")};
  }
}

std::optional<Answer> Cache::find(const std::string& address) const {
  const auto entry = entries_.find(address);
  if (entry == entries_.end()) return std::nullopt;
  const auto& moved_to = entry->second.moved_to;
  return Answer{.verdict = moved_to.empty() ? Verdict::Good : Verdict::Moved, .moved_to = moved_to};
}

void Cache::remember(const std::string& address, const Answer& answer, Now now) {
  if (answer.verdict != Verdict::Good && answer.verdict != Verdict::Moved) return;
  entries_[address] = {seconds_of(now), answer.moved_to};
}

std::string Cache::text() const {
  constexpr std::size_t indentation = 16;  // of the lines of an entry, beyond what it has by itself
  yaml::Map addresses;
  std::size_t size = 0;
  for (const auto& [address, entry] : entries_) {
    yaml::Map what;
    what.members.push_back(member("gevraagd", {yaml::Integer{.value = entry.asked}}));
    if (!entry.moved_to.empty()) what.members.push_back(member("naar", {entry.moved_to}));
    yaml::Map one{{member(address, {std::move(what)})}};
    size += yaml::write_json({one}).size() + indentation;
    if (size > source::limits::json_file_bytes) break;  // asked again then
    addresses.members.push_back(std::move(one.members.front()));
  }
  return yaml::write_json({yaml::Map{{member("adressen", {std::move(addresses)})}}});
}

}  // namespace web
