#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "image/picture.h"

namespace image {
namespace {

std::string read_case(const std::string& name) {
  std::ifstream file(HANDREIKING_ROOT "/tests/cases/image/" + name, std::ios::binary);
  EXPECT_TRUE(file.is_open()) << name;
  return {std::istreambuf_iterator<char>(file), {}};
}

const source::Span place{source::FileId{3}, 10, 20};

Picture decode_case(const std::string& name) {
  auto picture = decode(read_case(name), place);
  if (picture) return *std::move(picture);
  ADD_FAILURE() << name << ": " << picture.error().front().message;
  return {};
}

std::string rule_of(const std::string& bytes) {
  const auto picture = decode(bytes, place);
  if (picture) return "";
  EXPECT_EQ(picture.error().size(), 1u);
  EXPECT_EQ(picture.error().front().span, place);
  return picture.error().front().rule;
}

const std::string red("\xFF\0\0", 3);
const std::string blue("\0\0\xFF", 3);

class GreyDepthTest : public testing::TestWithParam<const char*> {};
TEST_P(GreyDepthTest, becomes_eight_bits) {
  const Picture picture = decode_case(GetParam());
  EXPECT_EQ(picture.encoding, Encoding::Grey);
  EXPECT_EQ(picture.channels, 1);
  EXPECT_EQ(picture.width, 2u);
  EXPECT_EQ(picture.height, 2u);
  EXPECT_EQ(picture.bytes, std::string("\0\xFF\xFF\0", 4));
  EXPECT_TRUE(picture.alpha.empty());
}
INSTANTIATE_TEST_SUITE_P(Png, GreyDepthTest,
                         testing::Values("grey-1.png", "grey-2.png", "grey-4.png", "grey-8.png",
                                         "grey-16.png"));

class ColourDepthTest : public testing::TestWithParam<const char*> {};
TEST_P(ColourDepthTest, becomes_rgb) {
  const Picture picture = decode_case(GetParam());
  EXPECT_EQ(picture.encoding, Encoding::Rgb);
  EXPECT_EQ(picture.channels, 3);
  EXPECT_EQ(picture.bytes, red + blue + blue + red);
  EXPECT_TRUE(picture.alpha.empty());
}
INSTANTIATE_TEST_SUITE_P(Png, ColourDepthTest,
                         testing::Values("palette-1.png", "palette-2.png", "palette-4.png", "palette-8.png",
                                         "rgb-8.png", "rgb-16.png", "rgba-opaque.png"));

TEST(DecodePngTest, keeps_alpha) {
  for (const char* name : {"rgba-8.png", "rgba-16.png"}) {
    const Picture picture = decode_case(name);
    EXPECT_EQ(picture.encoding, Encoding::Rgb) << name;
    EXPECT_EQ(picture.alpha, std::string("\xFF\x80\0\xFF", 4)) << name;
    EXPECT_EQ(picture.bytes.size(), 12u) << name;
    EXPECT_EQ(picture.bytes.substr(0, 6), red + blue) << name;
  }
  EXPECT_EQ(decode_case("palette-alpha.png").alpha, "\xFF\x80\x80\xFF");
  EXPECT_EQ(decode_case("palette-alpha.png").bytes, red + blue + blue + red);
}

TEST(DecodePngTest, keeps_alpha_of_grey) {
  EXPECT_EQ(decode_case("grey-alpha.png").alpha, std::string("\xFF\x80\0\xFF", 4));
  EXPECT_EQ(decode_case("grey-transparent.png").alpha, std::string("\xFF\0\0\xFF", 4));
  EXPECT_EQ(decode_case("grey-transparent.png").encoding, Encoding::Grey);
}

TEST(DecodePngTest, refuses_every_truncation) {
  for (const char* name : {"rgba-8.png", "palette-alpha.png", "grey-16.png"}) {
    const std::string whole = read_case(name);
    // The last 12 bytes are the end chunk, without which the pixels are still whole.
    for (std::size_t length = 0; length + 16 < whole.size(); ++length)
      EXPECT_NE(rule_of(whole.substr(0, length)), "") << name << " cut at " << length;
  }
}

TEST(DecodePngTest, survives_every_changed_byte) {
  const std::string whole = read_case("palette-alpha.png");
  for (std::size_t offset = 8; offset < whole.size(); ++offset) {
    for (const char mask : {'\x01', '\x80', '\xFF'}) {
      std::string changed = whole;
      changed[offset] = static_cast<char>(changed[offset] ^ mask);
      const auto picture = decode(changed, place);
      EXPECT_EQ(picture ? picture->bytes.size() : 12u, 12u) << offset;
    }
  }
}

TEST(DecodePngTest, refuses_more_than_forty_million_pixels_before_decoding) {
  EXPECT_EQ(rule_of(read_case("huge.png")), "afbeelding.te-groot");
}

TEST(DecodeTest, refuses_other_kinds) {
  EXPECT_EQ(rule_of(read_case("picture.gif")), "afbeelding.soort");
  EXPECT_EQ(rule_of(""), "afbeelding.soort");
  EXPECT_EQ(rule_of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "afbeelding.soort");
}

TEST(DecodeJpegTest, passes_baseline_and_progressive_through) {
  for (const char* name : {"baseline.jpg", "progressive.jpg"}) {
    const Picture picture = decode_case(name);
    EXPECT_EQ(picture.encoding, Encoding::Jpeg);
    EXPECT_EQ(picture.channels, 3);
    EXPECT_EQ(picture.width, 24u);
    EXPECT_EQ(picture.height, 16u);
    EXPECT_EQ(picture.bytes, read_case(name));  // nothing to take out
  }
  EXPECT_EQ(decode_case("grey.jpg").channels, 1);
}

TEST(DecodeJpegTest, takes_out_what_tells_of_the_maker) {
  const std::string whole = read_case("turned.jpg");
  ASSERT_NE(whole.find("Geheime camera"), std::string::npos);
  const Picture picture = decode_case("turned.jpg");
  EXPECT_EQ(picture.bytes.find("Geheime camera"), std::string::npos);
  EXPECT_EQ(picture.bytes.find("Exif"), std::string::npos);
  EXPECT_EQ(picture.bytes.find("opmerking"), std::string::npos);
  EXPECT_LT(picture.bytes.size(), whole.size());
}

TEST(DecodeJpegTest, remembers_how_the_camera_was_held) {
  const Picture picture = decode_case("turned.jpg");
  EXPECT_EQ(picture.orientation, 6);
  EXPECT_EQ(picture.width, 24u);
  EXPECT_EQ(shown_width(picture), 16u);
  EXPECT_EQ(shown_height(picture), 24u);
  EXPECT_EQ(decode_case("baseline.jpg").orientation, 1);
}

TEST(DecodeJpegTest, drops_what_follows_the_image) {
  EXPECT_EQ(decode(read_case("baseline.jpg") + "and then some", place)->bytes, read_case("baseline.jpg"));
}

TEST(DecodeJpegTest, refuses_print_colours) {
  EXPECT_EQ(rule_of(read_case("cmyk.jpg")), "afbeelding.soort");
}

TEST(DecodeJpegTest, refuses_arithmetic_coding_and_twelve_bits) {
  std::string arithmetic = read_case("baseline.jpg");
  const std::size_t frame = arithmetic.find("\xFF\xC0");
  arithmetic[frame + 1] = '\xC9';
  EXPECT_EQ(rule_of(arithmetic), "afbeelding.soort");
  std::string deep = read_case("baseline.jpg");
  deep[frame + 4] = 12;
  EXPECT_EQ(rule_of(deep), "afbeelding.soort");
}

TEST(DecodeJpegTest, refuses_every_truncation) {
  for (const char* name : {"baseline.jpg", "progressive.jpg", "turned.jpg"}) {
    const std::string whole = read_case(name);
    for (std::size_t length = 3; length < whole.size(); ++length)
      EXPECT_EQ(rule_of(whole.substr(0, length)), "afbeelding.beschadigd") << name << " cut at " << length;
  }
}

TEST(DecodeJpegTest, survives_every_changed_byte) {
  const std::string whole = read_case("turned.jpg");
  for (std::size_t offset = 2; offset < whole.size(); ++offset) {
    for (const char value : {'\0', '\x01', '\x7F', '\xFF'}) {
      std::string changed = whole;
      changed[offset] = value;
      const auto picture = decode(changed, place);
      EXPECT_GT(picture ? picture->width : 1u, 0u) << offset;
    }
  }
}

}  // namespace
}  // namespace image
