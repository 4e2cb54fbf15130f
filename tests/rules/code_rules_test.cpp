// Rules of generator/README.md that a compiler does not check: which layer may include which, who uses a
// third-party library, and how long a file may be.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = HANDREIKING_ROOT;

// From left to right; an include may point left only.
const std::vector<std::string> layers{"source",   "yaml",     "schema", "template", "fonts", "diagram",
                                      "document", "markdown", "image",  "model",    "html",  "layout",
                                      "pdf",      "publish",  "web",    "cli"};

// Writers that must not know each other, though one stands left of the other.
const std::set<std::pair<std::string, std::string>> strangers{
    {"layout", "html"}, {"pdf", "html"}, {"pdf", "model"}};

// The one layer that may include a library's headers.
const std::map<std::string, std::string> library_users{
    {"yaml-cpp/", "yaml"}, {"rapidjson/", "yaml"},  {"pcre2.h", "schema"},     {"hb", "fonts"},
    {"hyphen.h", "fonts"}, {"utf8proc.h", "fonts"}, {"cmark-gfm", "markdown"}, {"png.h", "image"},
    {"hpdf", "pdf"},       {"libdeflate.h", "pdf"}, {"tbb/", "publish"},       {"CLI/", "cli"},
    {"curl/", "web"},
};

constexpr std::size_t longest_file = 400;

struct Include {
  std::string file;
  std::string path;
  bool system = false;
};

std::vector<fs::path> code_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().string().find("node_modules") != std::string::npos) continue;
    const auto extension = entry.path().extension();
    if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream stream(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<Include> includes_of_generator() {
  const std::regex pattern(R"(^\s*#include ([<"])([^>"]+)[>"])");
  std::vector<Include> includes;
  for (const auto& file : code_files(root / "generator")) {
    for (const auto& line : lines_of(file)) {
      std::smatch match;
      if (!std::regex_search(line, match, pattern)) continue;
      includes.push_back(
          {file.lexically_relative(root / "generator").generic_string(), match[2], match[1] == "<"});
    }
  }
  return includes;
}

std::string layer_of(const std::string& path) {
  return path.substr(0, path.find('/'));
}

std::ptrdiff_t place_of(const std::string& layer) {
  return std::find(layers.begin(), layers.end(), layer) - layers.begin();
}

TEST(CodeRules, the_folders_are_the_layers) {
  std::set<std::string> folders;
  for (const auto& entry : fs::directory_iterator(root / "generator")) {
    if (entry.is_directory()) folders.insert(entry.path().filename().string());
  }
  EXPECT_EQ(folders, std::set<std::string>(layers.begin(), layers.end()));
}

TEST(CodeRules, an_include_points_to_the_left) {
  const auto includes = includes_of_generator();
  ASSERT_GT(includes.size(), 100U);
  for (const auto& include : includes) {
    if (include.system) continue;
    const auto from = layer_of(include.file), to = layer_of(include.path);
    EXPECT_LT(place_of(to), static_cast<std::ptrdiff_t>(layers.size()))
        << include.file << ": " << include.path;
    EXPECT_LE(place_of(to), place_of(from)) << include.file << " includes " << include.path;
    EXPECT_FALSE(strangers.contains({from, to})) << include.file << " includes " << include.path;
  }
}

TEST(CodeRules, a_library_has_one_user) {
  for (const auto& include : includes_of_generator()) {
    if (!include.system) continue;
    for (const auto& [prefix, layer] : library_users) {
      if (!include.path.starts_with(prefix)) continue;
      EXPECT_EQ(layer_of(include.file), layer) << include.file << " includes " << include.path;
    }
  }
}

TEST(CodeRules, a_third_party_header_belongs_to_a_known_library) {
  for (const auto& include : includes_of_generator()) {
    const bool standard =
        include.path.find('.') == std::string::npos && include.path.find('/') == std::string::npos;
    static const std::set<std::string> posix{"fcntl.h",     "unistd.h",     "sys/file.h",   "sys/stat.h",
                                             "sys/types.h", "sys/socket.h", "netinet/in.h", "netdb.h",
                                             "locale.h",    "sys/ioctl.h",  "dlfcn.h"};
    if (!include.system || standard || posix.contains(include.path)) continue;
    const bool known = std::any_of(library_users.begin(), library_users.end(),
                                   [&](const auto& entry) { return include.path.starts_with(entry.first); });
    EXPECT_TRUE(known) << include.file << " includes " << include.path;
  }
}

TEST(CodeRules, no_file_is_longer_than_one_can_read) {
  for (const auto* folder : {"generator", "tests"}) {
    for (const auto& file : code_files(root / folder)) {
      EXPECT_LE(lines_of(file).size(), longest_file) << file;
    }
  }
}

TEST(CodeRules, the_map_of_the_code_names_every_layer) {
  std::set<std::string> named;
  for (const auto& line : lines_of(root / "generator" / "README.md")) {
    if (line.starts_with("| `")) named.insert(line.substr(3, line.find('`', 3) - 3));
  }
  for (const auto& layer : layers) EXPECT_TRUE(named.contains(layer)) << layer;
}

}  // namespace
