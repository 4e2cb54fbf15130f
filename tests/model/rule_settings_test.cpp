#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string catalogue =
    "- { regel: bestand.ongebruikt, ernst: waarschuwing }\n"
    "- { regel: kop.leeg, ernst: fout }\n"
    "- { regel: avg.bsn, ernst: fout }\n"
    "- { regel: extern.weg, ernst: waarschuwing }\n";

/// A site with a picture that no page shows, in each of two folders.
class RuleSettingsTest : public testing::Test {
 protected:
  RuleSettingsTest() {
    site_.write("templates/regels.yaml", catalogue);
    site_.write("content/handboek/beeld/a.png", "");
    site_.write("content/bijlagen/beeld/b.png", "");
  }

  std::vector<std::string> problems_with(const std::string& settings, Warnings warnings = Warnings::Pass) {
    site_.write(
        "content/site.yaml",
        "titel: P\ndelen:\n  - { deel: A, map: handboek }\n  - { deel: B, map: bijlagen }\n" + settings);
    site_.loaded = load(site_.files(), site_.sources, Paths{}, source::serial_for, RuleSettings(warnings));
    append(site_.loaded.diagnostics, site_.loaded.rules.unused_exceptions());
    return site_.whole_problems();
  }

  TestSite site_;
};

const auto unused_a = HasSubstr("content/handboek/beeld/a.png:1:1 waarschuwing bestand.ongebruikt");
const auto unused_b = HasSubstr("content/bijlagen/beeld/b.png:1:1 waarschuwing bestand.ongebruikt");

TEST_F(RuleSettingsTest, leave_a_site_that_has_none_as_it_is) {
  EXPECT_THAT(problems_with(""), ElementsAre(unused_b, unused_a));
}

TEST_F(RuleSettingsTest, weigh_a_rule_everywhere) {
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: uit }\n"), IsEmpty());
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: advies }\n"),
              testing::Each(HasSubstr("advies bestand.ongebruikt")));
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: fout }\n"),
              testing::Each(HasSubstr("fout bestand.ongebruikt")));
  EXPECT_FALSE(site_.loaded.complete) << "what the site takes for an error stops its build";
}

TEST_F(RuleSettingsTest, weigh_a_rule_by_the_first_folder_that_fits) {
  EXPECT_THAT(problems_with("regels:\n  bestand.ongebruikt:\n"
                            "    - { in: content/bijlagen/, ernst: uit }\n    - { ernst: fout }\n"),
              ElementsAre(HasSubstr("content/handboek/beeld/a.png:1:1 fout")));
}

TEST_F(RuleSettingsTest, cannot_make_an_error_lighter) {
  EXPECT_THAT(
      problems_with("regels: { bestand.ongebruikt: uit, kop.leeg: advies }\n"),
      ElementsAre(HasSubstr("content/site.yaml:5:46 fout instelling.regel-vast: `kop.leeg` is altijd")));
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: uit, kop.leeg: fout }\n"), IsEmpty());
}

TEST_F(RuleSettingsTest, know_the_rules_and_paths_they_name) {
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: uit, kop.leg: advies }\n"),
              ElementsAre(HasSubstr("content/site.yaml:5:36 fout instelling.regel-onbekend: er is geen regel "
                                    "`kop.leg` | bedoel je `kop.leeg`?")));
  EXPECT_THAT(problems_with("regels:\n  bestand.ongebruikt:\n    - { in: bijlagen, ernst: uit }\n"),
              ElementsAre(unused_b, unused_a,
                          HasSubstr("content/site.yaml:7:13 fout instelling.pad-onbekend: er is geen bestand "
                                    "of map `bijlagen`")));
}

TEST_F(RuleSettingsTest, except_a_problem_where_it_stands) {
  EXPECT_THAT(problems_with("uitzonderingen:\n  - regel: bestand.ongebruikt\n    in: content/bijlagen\n"
                            "    reden: Dit beeld hoort bij de druk.\n"),
              ElementsAre(unused_a));
}

TEST_F(RuleSettingsTest, say_so_when_an_exception_is_not_needed) {
  EXPECT_THAT(
      problems_with("regels: { bestand.ongebruikt: advies }\nuitzonderingen:\n"
                    "  - { regel: bestand.ongebruikt, in: content/bijlagen, tekst: iets, reden: R }\n"),
      testing::Contains(HasSubstr("content/site.yaml:7:14 waarschuwing uitzondering.ongebruikt")));
}

TEST_F(RuleSettingsTest, call_no_exception_on_a_link_unused_before_other_sites_were_asked) {
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: uit }\nuitzonderingen:\n"
                            "  - { regel: extern.weg, in: content/bijlagen, reden: R }\n"),
              IsEmpty());
  auto& rules = site_.loaded.rules;
  EXPECT_EQ(rules.unused_exceptions(OtherSites::Asked).size(), 1U);
  source::Diagnostics problems = {{.severity = source::Severity::Warning,
                                   .rule = "extern.weg",
                                   .span = {site_.sources.add("content/bijlagen/a.md", "x"), 0, 1}}};
  rules.apply(problems, site_.sources);
  EXPECT_THAT(problems, IsEmpty());
  EXPECT_THAT(rules.unused_exceptions(OtherSites::Asked), IsEmpty());
}

TEST_F(RuleSettingsTest, call_no_exception_on_a_link_unused_that_nobody_asked_after) {
  problems_with(
      "regels: { bestand.ongebruikt: uit }\nuitzonderingen:\n"
      "  - { regel: extern.weg, in: content/bijlagen, tekst: een.nl, reden: R }\n"
      "  - { regel: bestand.ongebruikt, in: content/bijlagen, tekst: een.nl, reden: R }\n");
  auto& rules = site_.loaded.rules;
  const auto count = [&] { return rules.unused_exceptions(OtherSites::Asked).size(); };
  rules.leave_unasked("content/handboek/a.md", "https://een.nl/");
  rules.leave_unasked("content/bijlagen/a.md", "https://twee.nl/");
  EXPECT_EQ(count(), 2U);
  rules.leave_unasked("content/bijlagen/a.md", "https://een.nl/");
  EXPECT_EQ(count(), 1U) << "another rule looked at the line";
}

TEST_F(RuleSettingsTest, except_no_error_but_personal_data) {
  const std::string exception = "uitzonderingen:\n  - { regel: RULE, in: content, reden: R }\n";
  const auto with = [&](const std::string& rule) {
    return std::string(exception).replace(exception.find("RULE"), 4, rule);
  };
  EXPECT_THAT(problems_with(with("kop.leeg")), testing::Contains(HasSubstr("fout instelling.regel-vast")));
  EXPECT_THAT(problems_with(with("avg.bsn")),
              testing::Not(testing::Contains(HasSubstr("fout instelling.regel-vast"))));
}

TEST_F(RuleSettingsTest, make_warnings_fail_when_strict) {
  EXPECT_THAT(problems_with("", Warnings::Fail),
              ElementsAre(HasSubstr("fout bestand.ongebruikt"), HasSubstr("fout bestand.ongebruikt")));
  EXPECT_FALSE(site_.loaded.complete);
  EXPECT_THAT(problems_with("regels: { bestand.ongebruikt: advies }\n", Warnings::Fail),
              testing::Each(HasSubstr("advies bestand.ongebruikt")));
}

// A record that `bij_fout: overslaan` keeps off the site for an error, is kept off for what counts as one.
TEST_F(RuleSettingsTest, apply_before_pages_are_made) {
  source::Diagnostics problems = {{.severity = source::Severity::Warning, .rule = "x.y"}};
  RuleSettings strict(Warnings::Fail);
  strict.apply(problems, site_.sources);
  strict.apply(problems, site_.sources);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().severity, source::Severity::Error);
}

}  // namespace
}  // namespace model
