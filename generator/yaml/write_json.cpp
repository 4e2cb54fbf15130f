#include "yaml/write_json.h"

#include <cmath>
#include <string_view>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace yaml {
namespace {

using Buffer = rapidjson::StringBuffer;
using JsonWriter = rapidjson::PrettyWriter<Buffer>;

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

/// Writes one value after another; containers call it for what they hold.
class Writer {
 public:
  explicit Writer(Buffer& buffer) : json_(buffer) { json_.SetIndent(' ', 2); }

  void write(const Value& value) { std::visit(*this, value.data); }

  void operator()(Null) { json_.Null(); }
  void operator()(bool value) { json_.Bool(value); }
  void operator()(const Integer& number) { json_.Int64(number.value); }
  void operator()(const Float& number) {
    if (std::isfinite(number.value)) {
      json_.Double(number.value);
    } else {
      json_.Null();
    }
  }
  void operator()(const std::string& text) { json_.String(text.data(), size_of(text)); }
  void operator()(const List& list) {
    json_.StartArray();
    for (const auto& item : list) write(item);
    json_.EndArray();
  }
  void operator()(const Map& map) {
    json_.StartObject();
    for (const auto& member : map.members) {
      json_.Key(member.key.data(), size_of(member.key));
      write(member.value);
    }
    json_.EndObject();
  }

 private:
  JsonWriter json_;
};

}  // namespace

std::string write_json(const Value& value) {
  Buffer buffer;
  Writer(buffer).write(value);
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace yaml
