#include "yaml/parse.h"

#include <algorithm>
#include <cstdint>
#include <istream>
#include <optional>
#include <set>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

void read_events(std::string_view text, source::Span part, TreeBuilder& tree, Handler& handler) {
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
    tree.diagnostics.push_back(
        explain(text, part, {exception.msg, offset, handler.cursor(), handler.open_bracket()}));
  }
}

TreeBuilder read_once(std::string_view text, source::Span part, const std::vector<source::Span>& unread) {
  TreeBuilder tree({limits::yaml_depth, limits::yaml_nodes, limits::yaml_scalar_bytes});
  Handler handler(text, part, unread, tree);
  read_events(text, part, tree, handler);
  if (tree.diagnostics.empty()) tree.diagnostics = check_gaps(text, part, handler.covered());
  return tree;
}

/// The library stops at its first fault. A fault that only spoils one value is taken out, and all is read
/// once more, for who mistypes one apostrophe mistypes three.
class Rounds {
 public:
  Rounds(std::string text, source::Span part) : text_(std::move(text)), part_(part) {}

  source::Checked<std::optional<Value>> run(TreeBuilder tree) {
    constexpr int most_rounds = 10;
    for (int round = 0; take_out(std::move(tree.diagnostics)); ++round) {
      if (round == most_rounds) {
        whole_ = false;
        break;
      }
      tree = read_once(text_, part_, unread_);
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
    const bool is_known = whole_ && tree.is_complete();
    return {is_known ? std::optional(tree.take()) : std::nullopt, std::move(found_)};
  }

 private:
  // Whether that leaves something else to read.
  bool take_out(source::Diagnostics problems) {
    bool repaired = false;
    for (auto& problem : problems) {
      if (!known_.emplace(problem.span.begin, problem.rule).second) continue;
      const auto spoiled = repair(text_, part_, problem);
      if (spoiled) unread_.push_back(*spoiled);
      repaired = repaired || spoiled;
      const bool is_error = problem.severity == source::Severity::Error;
      const bool spoils_nothing =
          !is_error || problem.rule == "yaml.dubbel" || problem.rule == "yaml.onzichtbaar-teken";
      whole_ = whole_ && (spoiled || spoils_nothing);
      found_.push_back(std::move(problem));
    }
    return repaired;
  }

  std::string text_;
  source::Span part_;
  std::set<std::pair<std::uint32_t, std::string>> known_;
  source::Diagnostics found_;
  std::vector<source::Span> unread_;
  bool whole_ = true;  // nothing is wrong but values that were taken out
};

}  // namespace

source::Checked<std::optional<Value>> parse_around_faults(const source::SourceFile& file, source::Span part) {
  part = without_byte_order_mark(file, part);
  const TextLimits text_limits{
      .bytes = limits::yaml_file_bytes, .line_bytes = limits::yaml_line_bytes, .strict = true};
  if (auto problems = check_text(file, part, text_limits); !problems.empty())
    return {std::nullopt, std::move(problems)};

  const auto text = std::string_view(file.text).substr(0, part.end);
  auto tree = read_once(text, part, {});
  if (!tree.diagnostics.empty()) return Rounds(std::string(text), part).run(std::move(tree));
  if (!tree.is_complete()) return {Value{Null{}, {part.file, part.begin, part.begin}}, {}};
  return {tree.take(), {}};
}

source::Result<Value> parse(const source::SourceFile& file, source::Span part) {
  auto [value, problems] = parse_around_faults(file, part);
  if (!value || has_errors(problems)) return std::move(problems);
  return *std::move(value);
}

}  // namespace yaml
