#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checked.h"

namespace schema {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string plan_schema = "plan-van-aanpak.schema.json";

class PlanTest : public testing::Test {
 protected:
  PlanTest() { checked.add_own_schemas(); }

  std::vector<std::string> check(std::string text) { return checked.check(plan_schema, std::move(text)); }

  Checked checked;
};

TEST_F(PlanTest, ten_mistakes_give_ten_messages) {
  EXPECT_THAT(check(R"(soort: plan-van-aanpak
status: vastgesteld
zichtbaar: iederen
voorbeeld: yes
lerende_praktijk: { naam: Samen, gemente: borne }
scholen: [De Wilg]
schooljaar: 2026/2027
datum: 07-10-26
doelen:
  - doel: We bespreken zorgen uit groep 3 tot en met 5 binnen twee weken in het kernteam.
    activiteiten:
      - activiteit: Inloopspreekuur
        wie:
          - organisatie: GGD
          - leerkracht
        wanneer: { vanaf: nov 2026 }
      - activiteit: 12
    evalutie:
      wat: De tijd tussen signaal en overleg.
)"),
              ElementsAre("x"));
}

}  // namespace
}  // namespace schema
