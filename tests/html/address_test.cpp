#include "html/address.h"

#include <gtest/gtest.h>

namespace html {
namespace {

TEST(RelativeAddress, stays_in_the_folder_for_a_neighbour) {
  EXPECT_EQ(relative_address("handboek/algemeen.html", "handboek/aan-de-slag.html"), "aan-de-slag.html");
}

TEST(RelativeAddress, climbs_no_further_than_the_shared_folder) {
  EXPECT_EQ(relative_address("plannen/2026-2027/de-wilg.html", "plannen/index.html"), "../index.html");
  EXPECT_EQ(relative_address("plannen/2026-2027/de-wilg.html", "handboek/algemeen.html", "doel"),
            "../../handboek/algemeen.html#doel");
}

TEST(RelativeAddress, does_not_take_a_common_beginning_for_a_folder) {
  EXPECT_EQ(relative_address("plan/a.html", "plannen/a.html"), "../plannen/a.html");
}

TEST(RelativeAddress, is_only_an_anchor_on_the_page_itself) {
  EXPECT_EQ(relative_address("a/b.html", "a/b.html", "kop"), "#kop");
  EXPECT_EQ(relative_address("a/b.html", "a/b.html"), "b.html");
}

TEST(RelativeAddress, encodes_what_an_address_may_not_hold) {
  EXPECT_EQ(relative_address("index.html", "beelden/een foto \xC3\xA9.png"),
            "beelden/een%20foto%20%C3%A9.png");
  EXPECT_EQ(relative_address("index.html", "wat:nu.png"), "./wat:nu.png");
}

TEST(WayToRoot, counts_the_folders) {
  EXPECT_EQ(way_to_root("index.html"), "");
  EXPECT_EQ(way_to_root("plannen/2026-2027/de-wilg.html"), "../../");
}

TEST(KindOfTarget, tells_addresses_by_their_scheme) {
  EXPECT_EQ(kind_of_target("https://www.nji.nl/"), TargetKind::External);
  EXPECT_EQ(kind_of_target("//www.nji.nl/"), TargetKind::External);
  EXPECT_EQ(kind_of_target("MAILTO:hulp@voorbeeld.nl"), TargetKind::Contact);
  EXPECT_EQ(kind_of_target("beelden/a:b.png"), TargetKind::Local);
  EXPECT_EQ(kind_of_target("#kop"), TargetKind::Local);
}

TEST(KindOfTarget, refuses_what_could_run_something_however_it_is_written) {
  EXPECT_EQ(kind_of_target("javascript:alert(1)"), TargetKind::Refused);
  EXPECT_EQ(kind_of_target(" Java\tScript:alert(1)"), TargetKind::Refused);
  EXPECT_EQ(kind_of_target("data:text/html,x"), TargetKind::Refused);
}

}  // namespace
}  // namespace html
