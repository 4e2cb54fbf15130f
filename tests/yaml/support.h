#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "source/source_map.h"
#include "yaml/parse.h"
#include "yaml/parse_json.h"
#include "yaml/value.h"

namespace yaml::test {

/// A text that was read, with what came of it.
struct Read {
  std::unique_ptr<source::SourceMap> sources = std::make_unique<source::SourceMap>();
  source::FileId id = source::FileId::None;
  source::Result<Value> result = Value{};

  const source::SourceFile& file() const { return (*sources)[id]; }
  const Value& value() const { return *result; }
  std::string text(source::Span span) const { return std::string(source::text_of(*sources, span)); }

  /// The problems, one a line: "2:3 yaml.tab".
  std::string problems() const {
    std::string lines;
    if (result) return lines;
    for (const auto& diagnostic : result.error()) {
      const auto position = source::position_of(file(), diagnostic.span.begin);
      lines += std::to_string(position.line) + ":" + std::to_string(position.column) + " " + diagnostic.rule +
               "\n";
    }
    return lines;
  }
};

inline Read read(std::string text) {
  Read read;
  read.id = read.sources->add("plan.yaml", std::move(text));
  read.result = parse(read.file());
  return read;
}

inline Read read_json(std::string text) {
  Read read;
  read.id = read.sources->add("plan.schema.json", std::move(text));
  read.result = parse_json(read.file());
  return read;
}

}  // namespace yaml::test
