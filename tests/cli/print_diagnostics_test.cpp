#include "cli/print_diagnostics.h"

#include <gtest/gtest.h>

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
  EXPECT_EQ(print_diagnostics({unknown_key}, sources, Colour::Off),
            "content/plannen/de-wilg.yaml:3:5: fout: het veld `evalutie` bestaat niet [veld.onbekend]\n"
            "    3 |     evalutie: ja\n"
            "      |     ^^^^^^^^ bedoel je `evaluatie`?\n"
            "   in doel 1: \"Rust\"\n\n");
}

TEST_F(PrintDiagnosticsTest, further_hints_and_notes_have_lines_of_their_own) {
  unknown_key.hints.push_back("haal de regel weg");
  unknown_key.notes.push_back({{file, 0, 6}, "hier begint de lijst"});
  const auto text = print_diagnostics({unknown_key}, sources, Colour::Off);
  EXPECT_NE(text.find("   tip: haal de regel weg\n"), std::string::npos);
  EXPECT_NE(text.find("   zie content/plannen/de-wilg.yaml:1:1: hier begint de lijst\n"), std::string::npos);
}

TEST_F(PrintDiagnosticsTest, personal_data_is_never_shown) {
  unknown_key.rule = "avg.bsn";
  const auto text = print_diagnostics({unknown_key}, sources, Colour::Off);
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
  EXPECT_EQ(print_diagnostics({everywhere}, sources, Colour::Off).find('\x1b'), std::string::npos);
}

TEST_F(PrintDiagnosticsTest, a_byte_order_mark_moves_no_caret) {
  const auto marked = sources.add("content/a.yaml", "\xEF\xBB\xBFnaam: x\n");
  const source::Diagnostic problem{.rule = "a.b", .span = {marked, 9, 10}, .message = "m"};
  EXPECT_EQ(print_diagnostics({problem}, sources, Colour::Off),
            "content/a.yaml:1:7: fout: m [a.b]\n    1 | naam: x\n      |       ^\n\n");
}

TEST_F(PrintDiagnosticsTest, colour_only_when_asked) {
  EXPECT_EQ(print_diagnostics({unknown_key}, sources, Colour::Off).find('\x1b'), std::string::npos);
  EXPECT_NE(print_diagnostics({unknown_key}, sources, Colour::On).find('\x1b'), std::string::npos);
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
