#include "cli/print_diagnostics.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <sstream>
#include <string>

#include "cli/wrap.h"

namespace cli {
namespace {

class PrintDiagnosticsTest : public testing::Test {
 protected:
  source::SourceMap sources;
  source::FileId file =
      sources.add("content/plannen/de-wilg.yaml", "doelen:\n  - doel: Rust\n    evalutie: ja\n");
  source::Diagnostic unknown_key{.rule = "veld.onbekend",
                                 .span = {file, 27, 35},
                                 .message = "het veld `evalutie` bestaat niet",
                                 .hints = {"bedoel je `evaluatie`?"},
                                 .context = "doel 1: \"Rust\""};
};

TEST_F(PrintDiagnosticsTest, shows_place_line_caret_hint_and_item) {
  EXPECT_EQ(print_diagnostics({unknown_key}, sources, {}, 0),
            "content/plannen/de-wilg.yaml:3:5: fout: het veld `evalutie` bestaat niet [veld.onbekend]\n"
            "    3 |     evalutie: ja\n"
            "      |     ^^^^^^^^ bedoel je `evaluatie`?\n"
            "   in doel 1: \"Rust\"\n\n");
}

TEST_F(PrintDiagnosticsTest, further_hints_and_notes_have_lines_of_their_own) {
  unknown_key.hints.push_back("haal de regel weg");
  unknown_key.notes.push_back({{file, 0, 6}, "hier begint de lijst"});
  const auto text = print_diagnostics({unknown_key}, sources, {}, 0);
  EXPECT_NE(text.find("   tip: haal de regel weg\n"), std::string::npos);
  EXPECT_NE(text.find("   zie content/plannen/de-wilg.yaml:1:1: hier begint de lijst\n"), std::string::npos);
}

TEST_F(PrintDiagnosticsTest, personal_data_is_never_shown) {
  unknown_key.confidential = true;
  const auto text = print_diagnostics({unknown_key}, sources, {}, 0);
  EXPECT_TRUE(text.starts_with("content/plannen/de-wilg.yaml: regel 3: fout:"));
  EXPECT_EQ(text.find(" | "), std::string::npos);
}

TEST_F(PrintDiagnosticsTest, nothing_from_the_input_rules_the_terminal) {
  const std::string nasty = "\x1b[31m";
  const auto odd = sources.add("content/" + nasty + ".yaml", "x: " + nasty + "\n");
  const source::Diagnostic everywhere{.rule = "veld.onbekend",
                                      .span = {odd, 0, 1},
                                      .message = nasty,
                                      .hints = {nasty, nasty},
                                      .notes = {{{odd, 0, 1}, nasty}},
                                      .context = nasty};
  EXPECT_EQ(print_diagnostics({everywhere}, sources, {}, 0).find('\x1b'), std::string::npos);
}

TEST_F(PrintDiagnosticsTest, a_byte_order_mark_moves_no_caret) {
  const auto marked = sources.add("content/a.yaml", "\xEF\xBB\xBFnaam: x\n");
  const source::Diagnostic problem{.rule = "a.b", .span = {marked, 9, 10}, .message = "m"};
  EXPECT_EQ(print_diagnostics({problem}, sources, {}, 0),
            "content/a.yaml:1:7: fout: m [a.b]\n    1 | naam: x\n      |       ^\n\n");
}

TEST_F(PrintDiagnosticsTest, colour_only_when_asked) {
  EXPECT_EQ(print_diagnostics({unknown_key}, sources, {}, 0).find('\x1b'), std::string::npos);
  EXPECT_NE(print_diagnostics({unknown_key}, sources, {.colour = Colour::On}, 0).find('\x1b'),
            std::string::npos);
}

TEST_F(PrintDiagnosticsTest, lines_fit_the_terminal) {
  unknown_key.message = "het veld `evalutie` bestaat niet, en dat is jammer voor wie het wil lezen";
  unknown_key.hints = {"bedoel je `evaluatie`, of bedoel je iets anders dat hier mag staan?"};
  const auto text = print_diagnostics({unknown_key}, sources, {.width = 50}, 0);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(columns(line), 50U) << line;
  EXPECT_NE(text.find("\n   tip: bedoel je"), std::string::npos);
}

TEST_F(PrintDiagnosticsTest, what_is_wrong_everywhere_is_said_once) {
  source::Diagnostics many(7, unknown_key);
  for (std::uint32_t index = 0; index < 7; ++index) many[index].span = {file, index * 6, index * 6 + 1};
  const auto folded = print_diagnostics(many, sources, {}, 20);
  EXPECT_NE(folded.find("   en op 6 andere plaatsen in dit bestand: regel 1, 2, 2, 3, 3 en 3\n"),
            std::string::npos)
      << folded;
  EXPECT_EQ(folded.find("veld.onbekend", folded.find("veld.onbekend") + 1), std::string::npos);
  EXPECT_EQ(print_diagnostics(many, sources, {}, 0).find("andere plaatsen"), std::string::npos);
  const auto two = print_diagnostics({unknown_key, unknown_key}, sources, {}, 20);
  EXPECT_EQ(two.find("andere plaatsen"), std::string::npos) << "two are not worth folding";
}

TEST_F(PrintDiagnosticsTest, of_many_the_heaviest_are_shown) {
  source::Diagnostics many;
  for (int index = 0; index < 30; ++index) {
    many.push_back(unknown_key);
    many.back().message = "nummer " + std::to_string(index);
    many.back().severity = index == 29 ? source::Severity::Error : source::Severity::Advice;
  }
  const auto text = print_diagnostics(many, sources, {}, 20);
  EXPECT_NE(text.find("nummer 18 "), std::string::npos);
  EXPECT_EQ(text.find("nummer 19 "), std::string::npos);
  EXPECT_NE(text.find("fout: nummer 29 "), std::string::npos) << "an error is never left out for advice";
  EXPECT_NE(text.find("de-wilg.yaml: en nog 10 meldingen; met `--alles` zie je ze allemaal\n"),
            std::string::npos);
}

TEST_F(PrintDiagnosticsTest, counts_by_severity) {
  auto warning = unknown_key;
  warning.severity = source::Severity::Warning;
  EXPECT_EQ(count_diagnostics({unknown_key}, sources), "1 fout in 1 bestand");
  EXPECT_EQ(count_diagnostics({unknown_key, unknown_key, warning}, sources),
            "2 fouten en 1 waarschuwing in 1 bestand");
}

}  // namespace
}  // namespace cli
