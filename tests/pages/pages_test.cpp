// Draws named pages of tests/pages/site and compares them with the pictures that people have looked at.
#include <gtest/gtest.h>
#include <stdlib.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>

#include "image/picture.h"

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(HANDREIKING_ROOT) / "tests/pages";

struct NamedPage {
  const char* name;
  const char* file;
  int page;
};

void PrintTo(const NamedPage& page, std::ostream* out) {
  *out << page.name;
}

// What to look for on each stands in README.md.
constexpr NamedPage pages[] = {
    {"titelblad", "handreiking.pdf", 1},
    {"colofon", "handreiking.pdf", 2},
    {"inhoud", "handreiking.pdf", 3},
    {"hoofdstuk-met-noten", "handreiking.pdf", 4},
    {"tabel-en-figuur", "handreiking.pdf", 5},
    {"kaders", "handreiking.pdf", 6},
    {"diagram", "handreiking.pdf", 7},
    {"plan-begin", "plannen/2026-2027/de-wilg.pdf", 1},
    {"plan-tabel-1", "plannen/2026-2027/de-wilg.pdf", 2},
    {"plan-tabel-2", "plannen/2026-2027/de-wilg.pdf", 3},
    {"plan-tabel-3", "plannen/2026-2027/de-wilg.pdf", 4},
    {"plan-slot", "plannen/2026-2027/de-wilg.pdf", 6},
};

// Of the grey value of a pixel, 0 to 255; and of all pixels, the part that may differ more.
constexpr int tolerated_difference = 48;
constexpr double tolerated_part = 0.001;

void run(const std::string& command) {
  ASSERT_EQ(std::system(command.c_str()), 0) << command;
}

std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

image::Picture picture_of(const fs::path& path) {
  auto picture = image::decode(read(path), {});
  if (picture) return *std::move(picture);
  ADD_FAILURE() << path << " is no picture";
  return {};
}

/// The part of the pixels that differ; all of them when the pages are of other sizes.
double difference(const image::Picture& a, const image::Picture& b) {
  if (a.width != b.width || a.height != b.height || a.bytes.size() != b.bytes.size() || a.bytes.empty())
    return 1;
  std::size_t different = 0;
  for (std::size_t index = 0; index < a.bytes.size(); ++index) {
    const int one = static_cast<unsigned char>(a.bytes[index]);
    const int other = static_cast<unsigned char>(b.bytes[index]);
    if (std::abs(one - other) > tolerated_difference) ++different;
  }
  return static_cast<double>(different) / static_cast<double>(a.bytes.size());
}

class PagesTest : public testing::TestWithParam<NamedPage> {
 protected:
  static void SetUpTestSuite() {
    auto name = (fs::temp_directory_path() / "handreiking-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    built = name;
    run(HANDREIKING_PROGRAM " bouw --map " + (folder / "site").string() + " --uit " +
        (built / "uit").string() + " >/dev/null");
  }
  static void TearDownTestSuite() { fs::remove_all(built); }

  static fs::path draw(const NamedPage& page) {
    const auto target = built / page.name;
    const auto number = std::to_string(page.page);
    run("pdftoppm -gray -r 60 -png -singlefile -f " + number + " -l " + number + " " +
        (built / "uit" / page.file).string() + " " + target.string());
    return target.string() + ".png";
  }

  static inline fs::path built;
};

TEST_P(PagesTest, looks_as_it_did) {
  const auto drawn = draw(GetParam());
  const auto known = folder / "beelden" / (std::string(GetParam().name) + ".png");
  if (std::getenv("HANDREIKING_REWRITE_PAGES") != nullptr) {
    fs::copy_file(drawn, known, fs::copy_options::overwrite_existing);
  }
  EXPECT_LE(difference(picture_of(drawn), picture_of(known)), tolerated_part)
      << "look at " << known << " and read tests/pages/README.md";
}

INSTANTIATE_TEST_SUITE_P(Named, PagesTest, testing::ValuesIn(pages), [](const auto& test) {
  std::string name = test.param.name;
  for (auto& letter : name) letter = letter == '-' ? '_' : letter;
  return name;
});

TEST(DifferenceTest, sees_a_line_that_moved) {
  image::Picture page{.width = 100, .height = 100, .encoding = image::Encoding::Grey};
  page.bytes = std::string(100 * 100, '\xFF');
  auto other = page;
  EXPECT_EQ(difference(page, other), 0);
  page.bytes.replace(20 * 100, 60, std::string(60, '\0'));
  other.bytes.replace(21 * 100, 60, std::string(60, '\0'));
  EXPECT_GT(difference(page, other), tolerated_part);
}

}  // namespace
