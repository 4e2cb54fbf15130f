#include "cli/hide_private.h"

#include <gtest/gtest.h>

#include "cli/json_report.h"
#include "cli/print_diagnostics.h"
#include "processor_time.h"

namespace cli {
namespace {

/// A plan whose second line holds what must never be shown.
class HidePrivateTest : public testing::Test {
 protected:
  source::SourceMap sources;
  source::FileId file = sources.add("content/plannen/de-wilg.yaml", "soort: plan\nwie: 111222333\nklas: 3\n");
  source::Diagnostic number{.rule = "avg.bsn",
                            .span = {file, 17, 26},
                            .message = "hier staat iets dat op een burgerservicenummer lijkt",
                            .context = "doel 1: \"Leerling 111222\""};
  source::Diagnostic same_place{.rule = "veld.type",
                                .span = {file, 17, 26},
                                .message = "`111222333` is een getal",
                                .hints = {"schrijf `\"111222333\"`"}};
  source::Diagnostic same_line{.rule = "veld.onbekend", .span = {file, 12, 15}, .message = "het veld `wie`"};
  source::Diagnostic elsewhere{.rule = "veld.x",
                               .span = {file, 27, 31},
                               .message = "anders dan `111222333`",
                               .notes = {{{file, 17, 26}, "hier staat 111222333"}},
                               .context = "doel 1: \"Leerling 111222\""};
};

TEST_F(HidePrivateTest, nothing_that_is_printed_quotes_the_value) {
  source::Diagnostics all = {number, same_place, same_line, elsewhere};
  hide_private(all, sources);
  const auto text = print_diagnostics(all, sources, {}, 0) + json_report(all, sources);
  EXPECT_EQ(text.find("111222"), std::string::npos) << text;
  EXPECT_NE(text.find("de-wilg.yaml: regel 2: fout: hier staat iets dat op"), std::string::npos);
  EXPECT_NE(text.find("hier klopt nog iets niet [veld.type]"), std::string::npos);
  EXPECT_NE(text.find("    3 | klas: 3"), std::string::npos) << "other lines are shown";
}

TEST_F(HidePrivateTest, a_short_value_leaves_the_words_that_hold_it) {
  number.span = {file, 33, 34};  // `3`
  elsewhere.message = "kies 3, of groep 13 en `3`";
  source::Diagnostics all = {number, elsewhere};
  hide_private(all, sources);
  EXPECT_EQ(all.back().message, "kies …, of groep 13 en `…`");
}

TEST_F(HidePrivateTest, a_value_within_another_leaves_none_of_it) {
  auto part = number;
  part.span = {file, 17, 20};  // `111`
  elsewhere.message = "staat bij 111-222";
  const auto other = sources.add("content/plannen/b.yaml", "wie: 111-222\n");
  number.span = {other, 5, 12};
  source::Diagnostics all = {part, number, elsewhere};
  hide_private(all, sources);
  EXPECT_EQ(all.back().message, "staat bij …");
}

TEST_F(HidePrivateTest, a_value_that_comes_a_thousand_times_takes_no_minute) {
  const double start = processor_seconds();
  source::Diagnostics all(20'000, number);
  hide_private(all, sources);
  EXPECT_LT(processor_seconds() - start, 10.0);
}

TEST_F(HidePrivateTest, without_personal_data_nothing_changes) {
  source::Diagnostics all = {same_place, elsewhere};
  hide_private(all, sources);
  EXPECT_EQ(all.front().message, same_place.message);
  EXPECT_EQ(all.back().context, elsewhere.context);
  EXPECT_FALSE(all.front().confidential);
}

}  // namespace
}  // namespace cli
