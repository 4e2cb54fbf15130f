#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace bench {

/// The plan that the measurements read: tests/bench/plan.yaml.
std::string plan_text();

/// A site in a temporary folder, removed with the object: the content of this repository and more.
class Site {
 public:
  Site();
  ~Site();
  Site(const Site&) = delete;
  Site& operator=(const Site&) = delete;

  /// Adds this many plans, all different and right, of as many invented schools as a list can hold, each with
  /// a plan for every school year.
  void add_plans(std::size_t count);

  /// Adds plans that break the schema in this many places, as few as can hold them.
  void add_mistakes(std::size_t count);

  std::string folder() const { return folder_.string(); }

 private:
  void write(const std::string& path, const std::string& text) const;
  void append(const std::string& path, const std::string& text) const;

  std::filesystem::path folder_;
};

/// The path of the first plan that `add_plans` added, from the site's folder.
inline constexpr const char* first_plan = "content/plannen/2001-2002/school-0001.yaml";

}  // namespace bench
