#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "diagram/draw.h"
#include "diagram/samples.h"
#include "fonts/noto.h"

namespace diagram {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

source::Checked<Drawing> drawn(Kind kind, const std::string& yaml) {
  return draw(kind, data_of(yaml), fonts::noto());
}

std::vector<std::string> problems(Kind kind, const std::string& yaml) {
  std::vector<std::string> rules;
  for (const auto& problem : drawn(kind, yaml).diagnostics)
    rules.push_back(std::to_string(problem.span.begin) + " " + problem.rule);
  return rules;
}

TEST(Descriptions, say_what_the_picture_shows) {
  EXPECT_EQ(drawn(Kind::Pyramid, "- naam: Top\n- naam: Midden\n- naam: Voet\n").value.description,
            "Piramide met 3 lagen, van boven naar beneden: Top, Midden en Voet.");
  EXPECT_EQ(drawn(Kind::Rings, "- naam: Kind\n- naam: School\n").value.description,
            "2 ringen om elkaar, van binnen naar buiten: Kind en School.");
  EXPECT_EQ(drawn(Kind::Pie, "- {naam: A, aandeel: 60}\n- {naam: B, aandeel: 40}\n").value.description,
            "Cirkel met 2 delen: A 60% en B 40%.");
  EXPECT_EQ(drawn(Kind::Bars, "staven:\n  - {naam: Nu, waarde: 12500}\neenheid: uren\n").value.description,
            "Staafdiagram in uren: Nu 12.500.");
  EXPECT_EQ(drawn(Kind::Timeline, "- {wanneer: 2026-09, naam: Begin}\n- {wanneer: later, naam: Eind}\n")
                .value.description,
            "Tijdlijn met 2 momenten. september 2026: Begin; later: Eind.");
  EXPECT_EQ(drawn(Kind::Flow, "- vraag: Mag het?\n  nee: stop\n- stap: Doe het\n").value.description,
            "Stappenplan met 2 onderdelen. 1. Mag het? Bij nee: stop. 2. Doe het.");
  EXPECT_EQ(
      drawn(Kind::Matrix, "kolommen: [A, B]\nrijen:\n  - {naam: R, cellen: [x, y]}\n").value.description,
      "Matrix met de kolommen A en B en de rijen R.");
}

TEST(DataTables, leave_out_a_column_that_is_empty) {
  const auto table = drawn(Kind::Pyramid, "- naam: Top\n- {naam: Voet, aandeel: 80%}\n").value.data;
  EXPECT_THAT(table.head, ElementsAre("Laag, van boven naar beneden", "Aandeel"));
  EXPECT_THAT(table.rows, ElementsAre(ElementsAre("Top", ""), ElementsAre("Voet", "80%")));
}

TEST(DataTables, say_where_an_answer_leads) {
  const auto table = drawn(Kind::Flow, "- vraag: Mag het?\n  nee: stop\n- stap: Doe het\n").value.data;
  EXPECT_THAT(table.head, ElementsAre("Nummer", "Stap", "Bij ja", "Bij nee"));
  EXPECT_THAT(table.rows, ElementsAre(ElementsAre("1", "Mag het?", "verder met stap 2", "stop"),
                                      ElementsAre("2", "Doe het", "", "")));
}

TEST(Words, break_where_the_writer_allows_and_are_reported_where_not) {
  const std::string parts = "- naam: samenwerkings-overeenkomst-jeugdhulp-aanbieders\n- naam: B\n";
  EXPECT_THAT(problems(Kind::Pyramid, parts), IsEmpty());
  const std::string whole = "- naam: samenwerkingsovereenkomstjeugdhulpaanbieders\n- naam: B\n";
  EXPECT_THAT(problems(Kind::Pyramid, whole), ElementsAre("8 diagram.woord-te-lang"));
}

TEST(Heights, have_the_page_as_their_limit) {
  std::string moments;
  for (int i = 0; i < 12; ++i) {
    moments += "- wanneer: dan\n  naam: iets\n  tekst: " + std::string(30, 'a');
    for (int word = 0; word < 12; ++word) moments += " overlegmoment";
    moments += "\n";
  }
  EXPECT_THAT(problems(Kind::Timeline, moments), ElementsAre("0 diagram.te-hoog"));
}

TEST(Shares, are_all_there_or_none_and_make_a_hundred) {
  EXPECT_THAT(problems(Kind::Pie, "- {naam: A, aandeel: 60}\n- {naam: B}\n"),
              ElementsAre("34 diagram.aandeel-ontbreekt"));
  EXPECT_THAT(problems(Kind::Pie, "- {naam: A, aandeel: 60}\n- {naam: B, aandeel: 50}\n"),
              ElementsAre("0 diagram.aandelen"));
  EXPECT_THAT(problems(Kind::Pie, "- {naam: A, aandeel: 33.3}\n- {naam: B, aandeel: 66}\n"), IsEmpty());
}

TEST(Series, have_a_name_and_values) {
  EXPECT_THAT(problems(Kind::Bars, "staven:\n  - {naam: A, waarde: 1, vergelijking: 2}\n"),
              ElementsAre("47 diagram.reeksen"));
  EXPECT_THAT(problems(Kind::Bars, "reeksen: [a, b]\nstaven:\n  - {naam: A, waarde: 1}\n"),
              ElementsAre("13 diagram.reeksen"));
}

TEST(Numbers, are_written_in_dutch_and_are_numbers) {
  const auto shown = [](const std::string& value) {
    return drawn(Kind::Bars, "staven:\n  - {naam: A, waarde: " + value + "}\n").value.data.rows[0][1];
  };
  EXPECT_EQ(shown("12.50"), "12,50");
  EXPECT_EQ(shown("1250"), "1250");
  EXPECT_EQ(shown("125000"), "125.000");
  EXPECT_EQ(shown("1e3"), "1000");
  EXPECT_EQ(shown("0x10"), "16");
  EXPECT_THAT(problems(Kind::Bars, "staven:\n  - {naam: A, waarde: .nan}\n"), ElementsAre("30 waarde.soort"));
}

TEST(Rows, have_a_cell_for_each_column) {
  EXPECT_THAT(problems(Kind::Matrix, "kolommen: [A, B]\nrijen:\n  - {naam: R, cellen: [x]}\n"),
              ElementsAre("46 diagram.cellen"));
}

TEST(Moments, stand_in_order) {
  EXPECT_THAT(problems(Kind::Timeline, "- {wanneer: 2026-09-02, naam: A}\n- {wanneer: 2026-08, naam: B}\n"),
              ElementsAre("45 diagram.volgorde"));
  EXPECT_THAT(problems(Kind::Timeline, "- {wanneer: 2026-09-02, naam: A}\n- {wanneer: 2026-09, naam: B}\n"),
              IsEmpty());
}

TEST(Questions, lead_somewhere) {
  EXPECT_THAT(problems(Kind::Flow, "- vraag: A\n- stap: B\n"), ElementsAre("9 diagram.vraag"));
  EXPECT_THAT(problems(Kind::Flow, "- {stap: A, ja: x}\n- stap: B\n"), ElementsAre("16 diagram.vraag"));
  EXPECT_THAT(problems(Kind::Flow, "- {vraag: A, ja: x, nee: y}\n- stap: B\n"),
              ElementsAre("25 diagram.vraag"));
  EXPECT_THAT(problems(Kind::Flow, "- stap: B\n- {vraag: A, ja: x}\n"), ElementsAre("20 diagram.vraag"));
  EXPECT_THAT(problems(Kind::Flow, "- {tekst: A}\n- stap: B\n"), ElementsAre("2 diagram.vraag"));
}

}  // namespace
}  // namespace diagram
