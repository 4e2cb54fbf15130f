#pragma once

#include <string>
#include <variant>
#include <vector>

#include "schema/field.h"
#include "source/source_map.h"
#include "source/span.h"

namespace templates {

/// A name of a template, worked out: the way from the root or from the context to a value.
struct Lookup {
  bool from_root = false;
  std::vector<std::string> path = {};  // empty: the context itself
};

struct RecordNode;

struct TextPiece {
  source::Span span = {};
};
struct ValuePiece {
  Lookup lookup = {};
  const schema::Field* field = nullptr;  // in RecordProgram::fields
  bool raw = false;
  source::Span span = {};
};
struct WordsPiece {
  std::string words = {};
  source::Span span = {};
};
/// Two dates of one object, as people say them: "vanaf november 2026 tot en met februari 2027".
struct PeriodPiece {
  Lookup from = {};
  Lookup until = {};
  source::Span span = {};
};
struct NumberPiece {
  bool joined = false;  // with the numbers of the lists around: 2.1
  source::Span span = {};
};
struct AnchorPiece {
  std::vector<std::string> items = {};  // what the lists around it call one item, the outermost first
  source::Span span = {};
};

enum class SectionKind {
  Each,       // once for each item, which is the context
  Enter,      // once, with the object as context
  IfPresent,  // once; the context stays
  IfAbsent    // once when there is nothing; the context stays
};
struct SectionPiece {
  SectionKind kind = SectionKind::Each;
  Lookup lookup = {};
  std::vector<RecordNode> children = {};
};

struct RecordNode {
  std::variant<TextPiece, ValuePiece, WordsPiece, PeriodPiece, NumberPiece, AnchorPiece, SectionPiece>
      content;
};

struct RecordProgram {
  const source::SourceFile* file = nullptr;
  schema::Field fields = {};
  std::vector<RecordNode> nodes = {};
  std::vector<RecordNode> anchors = {};  // of the nodes, the anchors and the sections around them
};

}  // namespace templates
