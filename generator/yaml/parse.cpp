#include "yaml/parse.h"

#include <algorithm>
#include <cstdint>
#include <istream>
#include <set>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "source/limits.h"
#include "yaml/check_gaps.h"
#include "yaml/check_text.h"
#include "yaml/explain.h"
#include "yaml/handler.h"
#include "yaml/repair.h"
#include "yaml/tree_builder.h"

namespace yaml {
namespace {

namespace limits = source::limits;
using source::Diagnostic;

class Bytes : public std::streambuf {
 public:
  explicit Bytes(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

void read_events(std::string_view text, source::Span part, TreeBuilder& builder, Handler& handler) {
  Bytes bytes(text.substr(part.begin));
  std::istream stream(&bytes);
  try {
    YAML::Parser parser(stream);
    // A second document makes the handler stop, so a parser that never ends its stream (yaml-cpp 0.7.0 on
    // a lone comma) cannot keep us here.
    while (parser.HandleNextDocument(handler)) {
    }
  } catch (const Stop&) {
  } catch (const YAML::Exception& exception) {
    if (handler.derailed()) return;
    const auto offset = handler.offset(exception.mark);
    builder.diagnostics.push_back(
        explain(text, part, {exception.msg, offset, handler.cursor(), handler.open_bracket()}));
  }
}

TreeBuilder read(std::string_view text, source::Span part) {
  TreeBuilder builder({limits::yaml_depth, limits::yaml_nodes, limits::yaml_scalar_bytes});
  Handler handler(text, part, builder);
  read_events(text, part, builder, handler);
  if (builder.diagnostics.empty()) builder.diagnostics = check_gaps(text, part, handler.covered());
  return builder;
}

// The library stops at its first fault. A fault that only spoils one value is taken out, and all is read once
// more, for who mistypes one apostrophe mistypes three.
source::Diagnostics with_later_faults(std::string text, source::Span part, source::Diagnostics found) {
  constexpr int most_rounds = 10;
  std::set<std::pair<std::uint32_t, std::string>> known;
  for (const auto& problem : found) known.emplace(problem.span.begin, problem.rule);
  std::size_t seen = 0;
  for (int round = 0; round < most_rounds; ++round) {
    bool repaired = false;
    for (; seen < found.size(); ++seen) repaired = repair(text, part, found[seen]) || repaired;
    if (!repaired) break;
    for (auto& problem : read(text, part).diagnostics) {
      if (known.emplace(problem.span.begin, problem.rule).second) found.push_back(std::move(problem));
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
  return found;
}

}  // namespace

source::Result<Value> parse(const source::SourceFile& file, source::Span part) {
  part = without_byte_order_mark(file, part);
  const TextLimits text_limits{
      .bytes = limits::yaml_file_bytes, .line_bytes = limits::yaml_line_bytes, .strict = true};
  if (auto problems = check_text(file, part, text_limits); !problems.empty()) return problems;

  const auto text = std::string_view(file.text).substr(0, part.end);
  auto builder = read(text, part);
  if (!builder.diagnostics.empty()) {
    return with_later_faults(std::string(text), part, std::move(builder.diagnostics));
  }
  if (!builder.is_complete()) return Value{Null{}, {part.file, part.begin, part.begin}};
  return builder.take();
}

}  // namespace yaml
