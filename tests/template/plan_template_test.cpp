#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "schema/field.h"
#include "schema/normalise.h"
#include "schema/schema.h"
#include "support.h"
#include "yaml/parse_json.h"

namespace templates::test {
namespace {

namespace fs = std::filesystem;
const fs::path root_folder = HANDREIKING_ROOT;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(PlanTemplateTest, shows_every_field_of_its_schema_and_renders_every_plan) {
  source::SourceMap sources;
  schema::Library library;
  const std::string name = "plan-van-aanpak.schema.json";
  library.add(name, *yaml::parse_json(sources[sources.add(name, bytes_of(root_folder / "schemas" / name))]));
  const auto fields = schema::fields_of(library, name, "");
  ASSERT_TRUE(fields.has_value());
  const auto path = root_folder / "templates/document/plan-van-aanpak.md";
  const auto& file = sources[sources.add(path.string(), bytes_of(path))];
  const auto compiled = compile_record(file, *fields);
  ASSERT_TRUE(compiled.has_value()) << problems(file, compiled.error()) << compiled.error().front().message;
  for (const auto& entry : fs::recursive_directory_iterator(root_folder / "content/plannen")) {
    if (entry.path().extension() != ".yaml") continue;
    const auto plan = yaml::parse(sources[sources.add(entry.path().string(), bytes_of(entry.path()))]);
    ASSERT_TRUE(plan.has_value()) << entry.path();
    const auto record = schema::normalise(*plan, *fields);
    EXPECT_GT(render_record(*compiled, record).slots.size(), 50U) << entry.path();
  }
}

}  // namespace
}  // namespace templates::test
