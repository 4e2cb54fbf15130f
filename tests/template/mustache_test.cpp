#include "template/mustache.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "support.h"
#include "yaml/parse.h"

namespace templates::test {
namespace {

class MustacheTest : public testing::Test {
 protected:
  std::string compile_problems(const std::string& text) {
    const auto& file = add(text);
    const auto page = compile(file, partials_, options_);
    return page ? "" : problems(file, page.error());
  }

  std::string rendered(const std::string& text, const std::string& data) {
    const auto& file = add(text);
    const auto page = compile(file, partials_, options_);
    if (!page) return problems(file, page.error());
    const auto& values = sources_[sources_.add("data.yaml", data)];
    const auto out = render(*page, *yaml::parse(values));
    return out ? *out : problems(file, out.error());
  }

  source::Diagnostics errors_of(const std::string& text) {
    return compile(add(text), partials_, options_).error();
  }

  void partial(const std::string& name, const std::string& text) { partials_[name] = &add(text); }

  const source::SourceFile& add(const std::string& text) {
    return sources_[sources_.add("pagina.html", text)];
  }

  source::SourceMap sources_;
  Partials partials_;
  Options options_;
};

TEST_F(MustacheTest, values_are_escaped_for_html) {
  EXPECT_EQ(rendered("<p title=\"{{a}}\">{{a}}</p>", "a: '<b> & \"c\"'\n"),
            "<p title=\"&lt;b&gt; &amp; &quot;c&quot;\">&lt;b&gt; &amp; &quot;c&quot;</p>");
}

TEST_F(MustacheTest, only_listed_names_may_be_inserted_raw) {
  options_.raw_names = {"inhoud"};
  EXPECT_EQ(rendered("{{{inhoud}}}{{&inhoud}}", "inhoud: <b>\n"), "<b><b>");
  EXPECT_EQ(compile_problems("<p>\n{{{titel}}} {{&titel}}</p>"), "2:1 sjabloon.rauw\n2:13 sjabloon.rauw\n");
}

TEST_F(MustacheTest, an_unknown_name_is_reported_once_at_its_place) {
  EXPECT_EQ(rendered("{{#lijst}}\n  {{naam}} {{nam}}\n{{/lijst}}\n{{^iets}}{{/iets}}",
                     "lijst: [{naam: a}, {naam: b}]\n"),
            "2:12 sjabloon.onbekende-naam\n4:1 sjabloon.onbekende-naam\n");
}

TEST_F(MustacheTest, a_list_is_no_text) {
  EXPECT_EQ(rendered("{{lijst}}", "lijst: [a]\n"), "1:1 sjabloon.geen-tekst\n");
}

TEST_F(MustacheTest, null_false_and_empty_values_leave_a_section_out) {
  EXPECT_EQ(rendered("{{#a}}x{{/a}}{{#b}}x{{/b}}{{#c}}x{{/c}}{{#d}}x{{/d}}{{^d}}leeg{{/d}}",
                     "a: ~\nb: false\nc: []\nd: ''\n"),
            "leeg");
}

TEST_F(MustacheTest, sections_that_are_not_closed_well_name_both_places) {
  EXPECT_EQ(compile_problems("a\n  {{#doelen}}\n{{#b}}{{/b}}"), "2:3 sjabloon.niet-gesloten\n");
  EXPECT_EQ(compile_problems("{{/a}}"), "1:1 sjabloon.verkeerd-gesloten\n");
  const auto errors = errors_of("{{#b}}\n{{#a}}\n{{/b}}\n{{/a}}");
  ASSERT_EQ(errors.size(), 2U);
  EXPECT_EQ(errors[0].message, "`{{/b}}` staat hier, maar `{{#a}}` is nog open");
  ASSERT_EQ(errors[0].notes.size(), 1U);
  EXPECT_EQ(source::text_of(sources_, errors[0].notes[0].span), "{{#a}}");
}

TEST_F(MustacheTest, tags_that_run_on_or_have_no_name_are_reported) {
  EXPECT_EQ(compile_problems("a {{naam\n{{titel}}"), "1:3 sjabloon.tag\n");
  EXPECT_EQ(compile_problems("a {{ }} {{#}}"), "1:3 sjabloon.tag\n1:9 sjabloon.tag\n");
  EXPECT_EQ(compile_problems("{{=<%=}}"), "1:1 sjabloon.tag\n");
  EXPECT_EQ(compile_problems("{{"), "1:1 sjabloon.tag\n");
}

TEST_F(MustacheTest, partials_must_exist_and_may_not_use_themselves) {
  partial("kop", "<h1>{{titel}}</h1>\n");
  EXPECT_EQ(rendered("  {{> kop}}\n", "titel: a\n"), "  <h1>a</h1>\n");
  const auto errors = errors_of("\n{{> kopp}}");
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].hints.front(), "bedoel je `kop`?");
  partial("a", "{{> b}}");
  partial("b", "x\n {{> a}}");
  const auto circle = errors_of("{{> a}}{{> a}}");
  ASSERT_EQ(circle.size(), 1U);
  EXPECT_EQ(circle[0].rule, "sjabloon.kring");
  EXPECT_EQ(circle[0].span.file, partials_["b"]->id);
}

TEST_F(MustacheTest, a_long_list_may_use_a_partial_for_each_item) {
  partial("a", "x");
  std::string items = "a:\n";
  for (int item = 0; item < 10'000; ++item) items += "- b\n";
  EXPECT_EQ(rendered("{{#a}}{{> a}}{{/a}}", items), std::string(10'000, 'x'));
}

TEST_F(MustacheTest, partials_that_double_stop_at_the_limit) {
  for (char name = 'a'; name < 't'; ++name) {
    const std::string next(1, static_cast<char>(name + 1));
    partial(std::string(1, name), "x{{> " + next + "}}{{> " + next + "}}");
  }
  partial("t", "x");
  EXPECT_THAT(rendered("{{> a}}", "b: 1"), testing::HasSubstr("sjabloon.te-diep"));
}

TEST_F(MustacheTest, an_endless_partial_stops_at_the_limit) {
  options_.unknown = UnknownName::Empty;
  partial("a", "x{{> a}}");
  EXPECT_EQ(rendered("{{> a}}", "b: 1"), "1:2 sjabloon.te-diep\n");
}

TEST_F(MustacheTest, sections_go_twenty_deep_and_no_deeper) {
  const auto nested = [](std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += "{{#a}}";
    for (std::size_t i = 0; i < depth; ++i) text += "{{/a}}";
    return text;
  };
  EXPECT_EQ(compile_problems(nested(20)), "");
  EXPECT_EQ(compile_problems(nested(21)), "1:121 sjabloon.te-diep\n");
  EXPECT_NE(compile_problems(nested(10'000)), "");
}

TEST_F(MustacheTest, a_file_that_is_no_text_is_refused) {
  EXPECT_EQ(compile_problems("caf\xE9"), "1:4 sjabloon.tekst\n");
  EXPECT_EQ(compile_problems("a\xEE\x80\x80"
                             "0"),
            "1:2 sjabloon.tekst\n");
  EXPECT_EQ(compile_problems(std::string(300'000, 'a')), "1:1 sjabloon.tekst\n");
}

}  // namespace
}  // namespace templates::test
