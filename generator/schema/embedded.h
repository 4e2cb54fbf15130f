#pragma once

#include <span>
#include <string_view>

/// Files that are built into the program (embed.cmake).
namespace schema {

struct Embedded {
  std::string_view name;
  std::string_view text;
};

/// The files of generator/schema/meta.
std::span<const Embedded> embedded_meta_schemas();

/// schemas/berichten.json: of each violation its rule and its sentence.
struct MessageText {
  std::string_view key;
  std::string_view rule;
  std::string_view sentence;
};
std::span<const MessageText> embedded_messages();

/// schemas/berichten.json: sentences of hints and names of kinds of values.
std::span<const Embedded> embedded_phrases();

}  // namespace schema
