#include "model/term_index.h"

#include <gtest/gtest.h>

namespace model {
namespace {

const std::vector<Term> terms = {
    {"ipt", "interprofessioneel team", "IPT", "Een vast team.", {}},
    {"team", "team", "", "Een groep.", {"ploeg"}},
    {"ib", "intern begeleider", "IB'er", "Helpt leerkrachten.", {}},
};

std::string found(std::string_view text, std::size_t at) {
  const auto match = TermIndex(terms).find(text, at);
  return match ? std::string(text.substr(at, match->length)) : std::string();
}

TEST(TermIndex, prefers_the_longest) {
  EXPECT_EQ(found("interprofessioneel team en", 0), "interprofessioneel team");
  EXPECT_EQ(found("team en", 0), "team");
}

TEST(TermIndex, finds_whole_words_only) {
  EXPECT_EQ(found("teams", 0), "");
  EXPECT_EQ(found("IPTs", 0), "");
  EXPECT_EQ(found("IPT-overleg", 0), "IPT");
  EXPECT_EQ(found("team\xC3\xA9", 0), "");
  EXPECT_EQ(found("team\xE2\x80\x99", 0), "team");
}

TEST(TermIndex, knows_the_start_of_a_sentence) {
  EXPECT_EQ(found("Team", 0), "Team");
  EXPECT_EQ(found("TEAM", 0), "");
  EXPECT_EQ(found("ipt", 0), "") << "an abbreviation is as it is written";
}

TEST(TermIndex, reads_over_a_line_end_and_any_apostrophe_and_space) {
  EXPECT_EQ(found("intern\u00A0begeleider", 0), "intern\u00A0begeleider");
  EXPECT_EQ(found("intern\nbegeleider", 0), "intern\nbegeleider");
  EXPECT_EQ(found("IB'er", 0), "IB'er");
  EXPECT_EQ(found("IB\xE2\x80\x99"
                  "er",
                  0),
            "IB\xE2\x80\x99"
            "er");
}

TEST(TermIndex, survives_broken_text) {
  for (const auto* text : {"\xE2", "\xE2\x80", "team\xE2", "\xC2", "\x80", ""}) {
    const std::string_view view = text;
    if (!view.empty()) TermIndex(terms).find(view, 0);
  }
  EXPECT_FALSE(TermIndex(std::vector<Term>()).find("team", 0));
}

}  // namespace
}  // namespace model
