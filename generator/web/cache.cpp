#include "web/cache.h"

#include <utility>

#include "source/limits.h"
#include "source/source_map.h"
#include "yaml/parse_json.h"

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

// RFC 8259 §7
std::string json_string(std::string_view text) {
  static constexpr const char* digits = "0123456789abcdef";
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') result += '\\';
    if (static_cast<unsigned char>(byte) >= 0x20U) {
      result += byte;
    } else {
      result += "\\u00";
      result += digits[static_cast<unsigned char>(byte) >> 4U];
      result += digits[static_cast<unsigned char>(byte) & 0xFU];
    }
  }
  return result + "\"";
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
  static constexpr std::string_view end = "\n  }\n}\n";
  std::string text = "{\n  \"adressen\": {";
  const char* separator = "\n";
  for (const auto& [address, entry] : entries_) {
    auto line =
        separator + ("    " + json_string(address)) + ": { \"gevraagd\": " + std::to_string(entry.asked);
    if (!entry.moved_to.empty()) line += ", \"naar\": " + json_string(entry.moved_to);
    line += " }";
    if (text.size() + line.size() + end.size() > source::limits::json_file_bytes) break;  // asked again then
    text += line;
    separator = ",\n";
  }
  return text.append(end);
}

}  // namespace web
