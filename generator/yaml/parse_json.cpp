#include "yaml/parse_json.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "source/limits.h"
#include "yaml/check_text.h"
#include "yaml/resolve.h"
#include "yaml/tree_builder.h"

namespace yaml {
namespace {

namespace limits = source::limits;

constexpr unsigned parse_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                                 rapidjson::kParseValidateEncodingFlag;

/// Turns the events of rapidjson into our tree. An event comes when its piece has just been read, so the
/// stream's place is the piece's end; its begin is the first character after the piece before.
class Handler {
 public:
  using Ch = char;

  Handler(const source::SourceFile& file, source::Span part, const rapidjson::MemoryStream& stream,
          TreeBuilder& builder)
      : text_(file.text), part_(part), stream_(stream), builder_(builder), end_(part.begin) {}

  bool Null() { return builder_.add({yaml::Null{}, next()}); }
  bool Bool(bool value) { return builder_.add({value, next()}); }
  bool String(const Ch* text, rapidjson::SizeType size, bool) {
    return builder_.add({std::string(text, size), next()});
  }
  bool RawNumber(const Ch* text, rapidjson::SizeType size, bool) {
    return builder_.add({resolve(std::string(text, size)), next()});
  }
  bool Key(const Ch* text, rapidjson::SizeType size, bool) {
    return builder_.key(std::string(text, size), next());
  }
  bool StartObject() { return builder_.open_map(bracket()); }
  bool StartArray() { return builder_.open_list(bracket()); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

  // Numbers come as text (kParseNumbersAsStringsFlag).
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

 private:
  std::uint32_t next_begin() const {
    return static_cast<std::uint32_t>(text_.find_first_not_of(" \t\r\n,:", end_));
  }
  source::Span next() {
    const auto begin = next_begin();
    end_ = part_.begin + static_cast<std::uint32_t>(stream_.Tell());
    return {part_.file, begin, end_};
  }
  // The event of a bracket may come before the bracket is taken.
  source::Span bracket() {
    const auto begin = next_begin();
    end_ = begin + 1;
    return {part_.file, begin, end_};
  }
  bool close() {
    builder_.close(bracket().end);
    return true;
  }

  std::string_view text_;
  source::Span part_;
  const rapidjson::MemoryStream& stream_;
  TreeBuilder& builder_;
  std::uint32_t end_;
};

struct Words {
  std::string_view message;
  std::string_view hint;
};

Words words_of(rapidjson::ParseErrorCode code) {
  switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
      return {"dit bestand is leeg, maar er moet JSON in staan", "begin met `{` en sluit af met `}`"};
    case rapidjson::kParseErrorDocumentRootNotSingular:
      return {"na het einde van de inhoud staat nog iets", "haal weg wat na het laatste haakje staat"};
    case rapidjson::kParseErrorObjectMissName:
      return {"hier hoort de naam van een veld te staan", "zet de naam tussen dubbele aanhalingstekens"};
    case rapidjson::kParseErrorObjectMissColon:
      return {"na de naam van een veld hoort een dubbele punt", "zet `:` tussen de naam en de waarde"};
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
      return {"hier hoort een komma of `}`", "zet een komma na het vorige veld, of sluit af met `}`"};
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
      return {"hier hoort een komma of `]`", "zet een komma na de vorige waarde, of sluit af met `]`"};
    case rapidjson::kParseErrorStringMissQuotationMark:
      return {"deze tekst wordt niet gesloten", "zet `\"` aan het einde van de tekst, op dezelfde regel"};
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringInvalidEncoding:
      return {"de tekens na deze backslash betekenen niets", "schrijf `\\\\` voor een gewone backslash"};
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
      return {"dit getal is niet af", "schrijf een getal zoals 12 of 1.5"};
    default:
      return {"hier hoort een waarde te staan",
              "schrijf tekst tussen aanhalingstekens, een getal, `true`, `false`, `null`, `[` of `{`"};
  }
}

source::Diagnostic malformed(source::Span part, rapidjson::ParseErrorCode code, std::size_t offset) {
  const auto size = part.end - part.begin;
  const auto begin = part.begin + std::min(static_cast<std::uint32_t>(offset), size);
  const Words words = words_of(code);
  return {.rule = "json.opbouw",
          .span = {part.file, begin, std::min(begin + 1, part.end)},
          .message = std::string(words.message),
          .hints = {std::string(words.hint)}};
}

}  // namespace

source::Result<Value> parse_json(const source::SourceFile& file) {
  const auto part = without_byte_order_mark(file, file.span());
  if (auto problems = check_text(file, part, {.bytes = limits::json_file_bytes}); !problems.empty())
    return problems;

  rapidjson::MemoryStream stream(file.text.data() + part.begin, part.end - part.begin);
  TreeBuilder builder({.depth = limits::json_depth});
  Handler handler(file, part, stream, builder);
  rapidjson::Reader reader;
  const auto outcome = reader.Parse<parse_flags>(stream, handler);
  const bool stopped = outcome.Code() == rapidjson::kParseErrorTermination;
  if (outcome.IsError() && !stopped) {
    builder.diagnostics.push_back(malformed(part, outcome.Code(), outcome.Offset()));
  }
  if (!builder.diagnostics.empty()) return std::move(builder.diagnostics);
  return builder.take();
}

}  // namespace yaml
