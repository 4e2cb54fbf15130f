#include "model/rule_catalogue.h"

#include <algorithm>

#include "source/limits.h"
#include "yaml/parse.h"

namespace model {
namespace {

Rule read_rule(const yaml::Value& value) {
  return {.id = value.text_or("regel", ""),
          .severity = source::severity_named(value.text_or("ernst", "")).value_or(source::Severity::Error),
          .title = value.text_or("titel", ""),
          .explanation = value.text_or("uitleg", ""),
          .wrong = value.text_or("fout", ""),
          .right = value.text_or("goed", "")};
}

}  // namespace

source::Result<RuleCatalogue> RuleCatalogue::read(const source::FileSystem& files, source::SourceMap& sources,
                                                  const std::string& templates) {
  const auto file = sources.load(files, templates + "/regels.yaml", source::limits::yaml_file_bytes);
  if (!file) return file.error();
  const auto value = yaml::parse(sources[*file]);
  if (!value) return value.error();
  RuleCatalogue catalogue;
  if (value->list() == nullptr) return catalogue;
  for (const auto& rule : *value->list()) catalogue.rules_.push_back(read_rule(rule));
  return catalogue;
}

const Rule* RuleCatalogue::find(std::string_view id) const {
  const auto found =
      std::find_if(rules_.begin(), rules_.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == rules_.end() ? nullptr : &*found;
}

std::vector<std::string> RuleCatalogue::ids() const {
  std::vector<std::string> ids;
  for (const auto& rule : rules_) ids.push_back(rule.id);
  return ids;
}

}  // namespace model
