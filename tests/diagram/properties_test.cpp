#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "diagram/draw.h"
#include "diagram/samples.h"
#include "fonts/noto.h"

// What holds for every diagram: its words stand within it, touch neither each other nor a line, and are all
// there.

namespace diagram {
namespace {

struct Box {
  Length left = 0, top = 0, right = 0, bottom = 0;
};

/// The ink of a line: from the top of `b` to the tail of `g`.
Box box_of(const TextLine& line) {
  const Length shift = line.anchor == Anchor::Start    ? 0
                       : line.anchor == Anchor::Middle ? line.width / 2
                                                       : line.width;
  const Length em = Length{line.size} * 1000;
  return {line.at.x - shift, line.at.y - em * 77 / 100, line.at.x - shift + line.width,
          line.at.y + em * 24 / 100};
}

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/// Liang and Barsky: whether the line from `a` to `b` enters the box.
bool crosses(Point a, Point b, const Box& box) {
  double enter = 0, leave = 1;
  const auto clip = [&](double step, double distance) {
    if (step == 0) return distance >= 0;
    const double at = distance / step;
    if (step < 0) enter = std::max(enter, at);
    if (step > 0) leave = std::min(leave, at);
    return enter <= leave;
  };
  const auto dx = static_cast<double>(b.x - a.x), dy = static_cast<double>(b.y - a.y);
  return clip(-dx, static_cast<double>(a.x - box.left)) && clip(dx, static_cast<double>(box.right - a.x)) &&
         clip(-dy, static_cast<double>(a.y - box.top)) && clip(dy, static_cast<double>(box.bottom - a.y));
}

Point on_curve(Point from, const Step& step, double t) {
  const double u = 1 - t;
  const auto mix = [&](Length a, Length b, Length c, Length d) {
    return std::llround(u * u * u * static_cast<double>(a) + 3 * u * u * t * static_cast<double>(b) +
                        3 * u * t * t * static_cast<double>(c) + t * t * t * static_cast<double>(d));
  };
  return {mix(from.x, step.first.x, step.second.x, step.to.x),
          mix(from.y, step.first.y, step.second.y, step.to.y)};
}

std::vector<Point> corners_of(const Path& path) {
  std::vector<Point> points;
  for (const auto& step : path.steps) {
    if (step.kind == StepKind::Close) points.push_back(points.front());
    if (step.kind == StepKind::Move || step.kind == StepKind::Line) points.push_back(step.to);
    if (step.kind != StepKind::Curve) continue;
    const Point from = points.back();
    for (int part = 1; part <= 16; ++part) points.push_back(on_curve(from, step, part / 16.0));
  }
  return points;
}

void check_lines(const Scene& scene, const Box& box, const std::string& text) {
  for (const auto& path : scene.paths) {
    const auto points = corners_of(path);
    for (std::size_t i = 1; i < points.size(); ++i)
      ASSERT_FALSE(crosses(points[i - 1], points[i], box)) << text << " stands on a line";
  }
}

void check_scene(const Scene& scene) {
  std::vector<Box> boxes;
  for (const auto& line : scene.texts) {
    const Box box = box_of(line);
    ASSERT_TRUE(box.left >= 0 && box.right <= scene.width && box.top >= 0 && box.bottom <= scene.height)
        << line.text << " stands outside";
    for (const auto& other : boxes) ASSERT_FALSE(overlap(box, other)) << line.text << " overlaps";
    check_lines(scene, box, line.text);
    boxes.push_back(box);
  }
  for (const auto& path : scene.paths) {
    for (const auto point : corners_of(path))
      ASSERT_TRUE(point.x >= 0 && point.x <= scene.width && point.y >= 0 && point.y <= scene.height);
  }
}

std::string letters_of(std::string text) {
  std::erase_if(text, [](char c) { return c == ' '; });
  return text;
}

/// Every cell of the table stands in the scene, whole; a scene says more (numbers, the unit).
void check_words(const Drawing& drawing, const Scene& scene) {
  std::string shown;
  for (const auto& line : scene.texts) shown += letters_of(line.text);
  for (const auto& row : drawing.data.rows) {
    for (const auto& cell : row) {
      if (cell.starts_with("verder met stap")) continue;
      ASSERT_NE(shown.find(letters_of(cell)), std::string::npos) << cell << " in " << shown;
    }
  }
}

class Properties : public testing::TestWithParam<std::size_t> {};

TEST_P(Properties, hold_for_random_data) {
  const auto kind = static_cast<Kind>(GetParam());
  int drawn = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(std::string(name_of(kind)) + " " + std::to_string(seed));
    const auto made = draw(kind, sample(kind, seed), fonts::noto());
    // What has no room is said, and the build stops: then nothing is promised of the scene.
    if (has_errors(made.diagnostics)) continue;
    ++drawn;
    check_scene(made.value.wide);
    check_scene(made.value.narrow);
    if (kind != Kind::Flow) check_words(made.value, made.value.wide);
    if (HasFatalFailure()) return;
  }
  EXPECT_GT(drawn, 200);
}

bool same(const Scene& a, const Scene& b) {
  const auto equal_text = [](const TextLine& x, const TextLine& y) {
    return x.at.x == y.at.x && x.at.y == y.at.y && x.text == y.text && x.width == y.width;
  };
  const auto equal_path = [](const Path& x, const Path& y) {
    const auto equal_step = [](const Step& s, const Step& t) {
      return s.kind == t.kind && s.to.x == t.to.x && s.to.y == t.to.y && s.first.x == t.first.x &&
             s.second.y == t.second.y;
    };
    return std::equal(x.steps.begin(), x.steps.end(), y.steps.begin(), y.steps.end(), equal_step);
  };
  return a.height == b.height &&
         std::equal(a.texts.begin(), a.texts.end(), b.texts.begin(), b.texts.end(), equal_text) &&
         std::equal(a.paths.begin(), a.paths.end(), b.paths.begin(), b.paths.end(), equal_path);
}

TEST_P(Properties, the_same_data_give_the_same_scene) {
  const auto kind = static_cast<Kind>(GetParam());
  for (unsigned seed = 0; seed < 20; ++seed) {
    const auto data = sample(kind, seed);
    const auto one = draw(kind, data, fonts::noto()), other = draw(kind, data, fonts::noto());
    EXPECT_TRUE(same(one.value.wide, other.value.wide));
    EXPECT_TRUE(same(one.value.narrow, other.value.narrow));
  }
}

bool holds(const std::vector<Point>& outline, Point at) {
  bool inside = false;
  for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
    const Point a = outline[i], b = outline[j];
    if ((a.y > at.y) == (b.y > at.y)) continue;
    const double part = static_cast<double>(at.y - a.y) / static_cast<double>(b.y - a.y);
    inside ^= static_cast<double>(at.x) < static_cast<double>(a.x) + part * static_cast<double>(b.x - a.x);
  }
  return inside;
}

/// The tone that was painted last below the middle of a line of text; none on the page itself.
std::optional<Tone> ground_of(const Scene& scene, const TextLine& line) {
  const Box box = box_of(line);
  const Point middle{(box.left + box.right) / 2, (box.top + box.bottom) / 2};
  std::optional<Tone> ground;
  for (const auto& path : scene.paths) {
    if (path.fill && holds(corners_of(path), middle)) ground = path.fill;
  }
  return ground;
}

using Pairs = std::set<std::pair<Tone, std::optional<Tone>>>;

void add_pairs(const Scene& scene, Pairs& pairs) {
  for (const auto& line : scene.texts) pairs.insert({line.tone, ground_of(scene, line)});
}

// The contrast of these is measured in tests/browser/diagram_contrast.test.mjs, with the colours of the site.
TEST(Tones, of_words_lie_on_few_others) {
  Pairs pairs;
  for (std::size_t kind = 0; kind < kind_names.size(); ++kind) {
    for (unsigned seed = 0; seed < 60; ++seed) {
      const auto made = draw(static_cast<Kind>(kind), sample(static_cast<Kind>(kind), seed), fonts::noto());
      if (has_errors(made.diagnostics)) continue;
      add_pairs(made.value.wide, pairs);
      add_pairs(made.value.narrow, pairs);
    }
  }
  const Pairs expected = {{Tone::Ink, std::nullopt},
                          {Tone::Ink, Tone::Light},
                          {Tone::Ink, Tone::OtherLight},
                          {Tone::Quiet, std::nullopt},
                          {Tone::Inverse, Tone::Full}};
  EXPECT_EQ(pairs, expected);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Properties, testing::Range<std::size_t>(0, kind_names.size()),
                         [](const auto& parameter) { return std::string(kind_names[parameter.param]); });

}  // namespace
}  // namespace diagram
