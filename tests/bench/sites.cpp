#include "bench/sites.h"

#include <stdlib.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace bench {
namespace fs = std::filesystem;

namespace {

const fs::path root = HANDREIKING_ROOT;

constexpr std::size_t schools = 1000;  // a list may hold 256 KB
constexpr int first_year = 2001;
constexpr std::size_t mistakes_per_file = 18'500;  // a file may hold 20,000 values

std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::string school_id(std::size_t index) {
  const auto digits = std::to_string(index + 1);
  return "school-" + std::string(4 - std::min<std::size_t>(digits.size(), 4), '0') + digits;
}

std::string school_year(int year) {
  return std::to_string(year) + "-" + std::to_string(year + 1);
}

std::string plan_of(const std::string& school, int year) {
  auto text = plan_text();
  replace_all(text, "2026", std::to_string(year + 1));
  replace_all(text, "2025", std::to_string(year));
  replace_all(text, "Hulp naast de werkbank", "Hulp naast de werkbank van " + school);
  replace_all(text, "school-0001", school);
  return text;
}

}  // namespace

std::string plan_text() {
  return read(root / "tests/bench/plan.yaml");
}

Site::Site() {
  auto name = (fs::temp_directory_path() / "handreiking-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
  fs::copy(root / "content", folder_ / "content", fs::copy_options::recursive);
}

Site::~Site() {
  std::error_code error;
  fs::remove_all(folder_, error);
}

void Site::write(const std::string& path, const std::string& text) const {
  fs::create_directories((folder_ / path).parent_path());
  std::ofstream(folder_ / path, std::ios::binary) << text;
}

void Site::append(const std::string& path, const std::string& text) const {
  std::ofstream(folder_ / path, std::ios::binary | std::ios::app) << text;
}

void Site::add_plans(std::size_t count) {
  std::string list;
  for (std::size_t index = 0; index < std::min(count, schools); ++index) {
    const auto id = school_id(index);
    list +=
        "- { id: " + id + ", naam: De " + id + " (voorbeeld), plaats: Borne, gemeente: borne, soort: mbo }\n";
  }
  append("content/scholen.yaml", list);
  for (std::size_t index = 0; index < count; ++index) {
    const auto school = school_id(index % schools);
    const auto year = first_year + static_cast<int>(index / schools);
    write("content/plannen/" + school_year(year) + "/" + school + ".yaml", plan_of(school, year));
  }
}

void Site::add_mistakes(std::size_t count) {
  for (std::size_t file = 0; count > 0; ++file) {
    const auto here = std::min(count, mistakes_per_file);
    std::string text = "soort: plan-van-aanpak\nrandvoorwaarden:\n";
    for (std::size_t index = 0; index < here; ++index) text += "  - geld\n";
    write("content/plannen/2001-2002/fouten-" + std::to_string(file + 1) + ".yaml", text);
    count -= here;
  }
}

}  // namespace bench
