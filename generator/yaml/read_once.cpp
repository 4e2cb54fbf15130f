#include "yaml/read_once.h"

#include <istream>
#include <streambuf>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "source/limits.h"
#include "yaml/check_gaps.h"
#include "yaml/explain.h"
#include "yaml/handler.h"

namespace yaml {
namespace {

namespace limits = source::limits;

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
    tree.failed_at = offset;
    tree.diagnostics.push_back(
        explain(text, part, {exception.msg, offset, handler.cursor(), handler.open_bracket()}));
  }
}

}  // namespace

TreeBuilder read_once(std::string_view text, source::Span part, const std::vector<source::Span>& unread,
                      const Outline* outline) {
  TreeBuilder tree({limits::yaml_depth, limits::yaml_nodes, limits::yaml_scalar_bytes}, outline);
  Handler handler(text, part, unread, tree);
  read_events(text, part, tree, handler);
  const bool read_all = tree.diagnostics.empty() || (tree.is_complete() && !handler.derailed());
  if (read_all) source::append(tree.diagnostics, check_gaps(text, part, handler.covered()));
  return tree;
}

}  // namespace yaml
