#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "processor_time.h"
#include "support.h"
#include "template/mustache.h"
#include "yaml/parse.h"

namespace templates::test {
namespace {

schema::Field fields() {
  return object("", {text("a"), list("b", object("", {text("c")})), choices("d")});
}

std::string heap_of_tags(std::mt19937& random) {
  static const std::array<std::string, 24> pieces = {
      "{{",    "}}",      "{{#a}}",  "{{/a}}", "{{#b}}", "{{/b}}",     "{{^d}}",      "{{/d}}",
      "{{a}}", "{{{a}}}", "{{> p}}", "{{!",    "{{=",    "=}}",        "\n",          "\r\n",
      " ",     "{",       "}",       "x",      "{{.}}",  "{{nummer}}", "{{label.a}}", "é"};
  std::string text;
  for (auto count = random() % 20; count > 0; --count) text += pieces[random() % pieces.size()];
  return text;
}

TEST(RobustTest, heaps_of_tags_never_crash_and_keep_their_places) {
  std::mt19937 random(3);
  for (int run = 0; run < 3'000; ++run) {
    source::SourceMap sources;
    const auto& file = sources[sources.add("a.md", heap_of_tags(random))];
    const auto& values = sources[sources.add("a.yaml", "a: x\nb: [{c: y}, {}]\n")];
    const auto data = yaml::parse(values);
    const Partials partials = {{"p", &file}};
    source::Diagnostics found;
    if (const auto page = compile(file, partials, {.unknown = UnknownName::Empty})) {
      const auto out = render(*page, *data);
      if (!out) found = out.error();
    } else {
      found = page.error();
    }
    const auto record = compile_record(file, fields());
    if (record) {
      render_record(*record, *data);
    } else {
      source::append(found, record.error());
    }
    for (const auto& diagnostic : found) {
      ASSERT_LE(diagnostic.span.begin, diagnostic.span.end) << file.text;
      ASSERT_LE(diagnostic.span.end, file.text.size()) << file.text;
    }
  }
}

TEST(RobustTest, crooked_templates_are_quick) {
  const double start = processor_seconds();
  for (const std::string piece : {"{{#a}}", "{{/a}}", "{{a}}", "{{", "{{!", "{{!\n", "{{\n", "{{#a}}\n",
                                  "{{=", "{{{", "  {{a", "{{^b}}x"}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    source::SourceMap sources;
    const auto& file = sources[sources.add("a.md", text)];
    (void)compile(file, {}, {});
    (void)compile_record(file, fields());
  }
  const double taken = processor_seconds() - start;
  EXPECT_LT(taken, 20.0);
}

}  // namespace
}  // namespace templates::test
