#include "check_case.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>

#include "fonts/noto_files.h"
#include "source/disk_file_system.h"
#include "source/overlay_file_system.h"

namespace publish {
namespace {

namespace fs = std::filesystem;

const fs::path root = HANDREIKING_ROOT;
const fs::path folder = root / "tests/cases/controle";

constexpr std::string_view mark = "# verwacht: ";

/// Where the cases of a folder stand in a site: before and behind their name.
struct Kind {
  std::string_view folder;
  std::string_view extension;
  std::string_view target;  // `*` stands for the name
};

constexpr std::array kinds = {
    Kind{"plannen", ".yaml", "content/plannen/2026-2027/*.yaml"},
    Kind{"hoofdstukken", ".md", "content/handboek/2-*.md"},
    Kind{"instellingen", ".yaml", "content/site.yaml"},
    Kind{"schemas", ".json", "schemas/verslag.schema.json"},
    Kind{"sjablonen", ".md", "templates/document/verslag.md"},
    Kind{"paginas", ".html", "templates/page/pagina.html"},
    Kind{"sites", ".txt", ""},
};

const Kind* kind_of(const fs::path& name) {
  const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& each) {
    return name.parent_path() == each.folder && name.extension() == each.extension;
  });
  return kind == kinds.end() ? nullptr : &*kind;
}

std::string target_of(const Kind& kind, const fs::path& name) {
  std::string target(kind.target);
  const auto star = target.find('*');
  return star == std::string::npos ? target : target.replace(star, 1, name.stem().string());
}

fs::path expectations_beside(const std::string& name) {
  return (folder / name).replace_extension(".verwacht");
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::vector<std::string> expected_in(const std::string& text) {
  std::vector<std::string> expected;
  for (const auto& line : lines_of(text)) {
    if (line.starts_with(mark)) expected.push_back(line.substr(mark.size()));
  }
  return expected;
}

// Several files in one: each begins with a line `-- path --`.
void unpack(const std::string& text, source::MemoryFileSystem& files) {
  std::string path;
  std::string bytes;
  const auto put = [&] {
    if (!path.empty()) files.write(path, bytes);
    bytes.clear();
  };
  for (const auto& line : lines_of(text)) {
    if (line.starts_with("-- ") && line.ends_with(" --")) {
      put();
      path = line.substr(3, line.size() - 6);
    } else {
      bytes += line + "\n";
    }
  }
  put();
}

/// `3:14 fout veld.onbekend "text"`, taken apart.
struct Expectation {
  std::string place;
  std::string words;
};

Expectation split(const std::string& line) {
  const auto quote = line.find(" \"");
  if (quote == std::string::npos) return {line, ""};
  return {line.substr(0, quote), line.substr(quote + 2, line.size() - quote - 3)};
}

// The lines that say what is expected move everything below them.
std::string moved(const std::string& line, std::ptrdiff_t lines) {
  if (line.empty() || line[0] < '0' || line[0] > '9') return line;
  const auto colon = line.find(':');
  return std::to_string(std::stol(line.substr(0, colon)) + lines) + line.substr(colon);
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

void write_beside(const fs::path& path, const std::vector<std::string>& expected) {
  std::string text;
  for (const auto& line : expected) text += line + "\n";
  write(path, text);
}

void write_inside(const fs::path& path, const std::string& text, const std::vector<std::string>& expected) {
  auto lines = lines_of(text);
  const auto before = std::ssize(lines);
  std::erase_if(lines, [](const std::string& line) { return line.starts_with(mark); });
  const auto shift = std::ssize(lines) + std::ssize(expected) - before;
  const bool front_matter = path.extension() == ".md";
  std::vector<std::string> marked;
  for (const auto& line : expected) marked.push_back(std::string(mark) + moved(line, shift));
  lines.insert(lines.begin() + (front_matter ? 1 : 0), marked.begin(), marked.end());
  std::string rewritten;
  for (const auto& line : lines) rewritten += line + "\n";
  if (!text.ends_with('\n')) rewritten.pop_back();
  write(path, rewritten);
}

bool takes_comments(const fs::path& path, const std::string& text) {
  const auto extension = path.extension();
  return extension == ".yaml" || extension == ".txt" || (extension == ".md" && text.starts_with("---\n"));
}

// Without what stands in content/ of the repository, which is no part of a case.
class WithoutContent : public source::FileSystem {
 public:
  source::ReadResult read(const std::string& path, std::size_t limit) const override {
    return path.starts_with("content") ? source::ReadResult{} : disk_.read(path, limit);
  }
  std::vector<source::Entry> list(const std::string& path) const override {
    return path.starts_with("content") ? std::vector<source::Entry>{} : disk_.list(path);
  }

 private:
  source::DiskFileSystem disk_{root.string()};
};

}  // namespace

CheckCase CheckCase::read(const std::string& name) {
  CheckCase result;
  const auto text = bytes_of(folder / name);
  const Kind& kind = *kind_of(name);
  result.path = target_of(kind, name);
  if (result.path.empty()) {
    unpack(text, result.files);
  } else {
    result.files.write(result.path, text);
  }
  const auto beside = expectations_beside(name);
  result.expected = fs::exists(beside) ? lines_of(bytes_of(beside)) : expected_in(text);
  return result;
}

void rewrite(const std::string& name, const std::vector<std::string>& found) {
  const auto old = CheckCase::read(name).expected;
  std::vector<std::string> expected;
  for (const auto& line : found) {
    const auto kept =
        std::find_if(old.begin(), old.end(), [&](const auto& each) { return is_expected(line, each); });
    expected.push_back(kept == old.end() ? line : *kept);
  }
  if (expected == old) return;
  const auto path = folder / name;
  const auto text = bytes_of(path);
  const auto beside = expectations_beside(name);
  if (fs::exists(beside) || !takes_comments(path, text)) return write_beside(beside, expected);
  write_inside(path, text, expected);
}

bool is_expected(const std::string& found, const std::string& expected) {
  const auto real = split(found), wanted = split(expected);
  return real.place == wanted.place && real.words.find(wanted.words) != std::string::npos;
}

std::vector<std::string> check_case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto name = entry.path().lexically_relative(folder);
    if (kind_of(name)) names.push_back(name.generic_string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

source::ReadResult CaseSite::read(const std::string& path, std::size_t limit) const {
  const WithoutContent program;
  const source::DiskFileSystem site((folder / "basis").string());
  const source::OverlayFileSystem own(changed_, site);
  const fonts::NotoFiles fonts;
  const source::OverlayFileSystem all(own, program);
  return source::OverlayFileSystem(all, fonts).read(path, limit);
}

std::vector<source::Entry> CaseSite::list(const std::string& path) const {
  const WithoutContent program;
  const source::DiskFileSystem site((folder / "basis").string());
  const source::OverlayFileSystem own(changed_, site);
  return source::OverlayFileSystem(own, program).list(path);
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace publish
